import {
  investeringsjaren,
  inwonersjaren,
  kandidaten,
  plaatsVan,
  ramingsgebrek,
  ramingsjaren,
  volledigsteInvesteringsjaar,
  volledigsteInwonersjaar,
  type Kandidaat,
  type Ramingsgebrek,
  type Scanjaren,
} from '../../src/partners';
import { Figures, type FigureRecord } from '../../src/figures';
import { data, figures, register } from '../figures/bundledFigures';
import { readCsv } from '../figures/readCsv';

const jaren: Scanjaren = { inwonersjaar: 2025, raming: 2031, investeringsjaar: 2024 };
const alle = kandidaten(figures, jaren);
const van = (nis: string, of = alle): Kandidaat | undefined => of[plaatsVan(of, nis)];
const gemeente = (nis: string) => {
  const found = register.byCode(nis);
  if (!found) throw new Error(`There is no ${nis}.`);
  return found;
};
const zonder = (of: readonly Kandidaat[], wat: 'inwoners' | 'geraamd' | 'investeringen') =>
  of.filter((each) => each[wat] === null).map(({ naam }) => naam);

it('has all 285 municipalities of today, in the order of the register', () => {
  expect(alle.map(({ nis }) => nis)).toEqual(register.today.map(({ nis }) => nis));
  expect(alle).toHaveLength(285);
});

it('takes classes, official inhabitants and accounts as they are published', () => {
  expect(van('71072')).toMatchObject({
    naam: 'Hasselt',
    referentieregio: 'Limburg',
    uitrustingsgraad: 'a0',
    centrumstad: true,
    provincialeStad: false,
    faciliteitengemeente: false,
    oppervlakte: 136.674661,
    inwoners: { aantal: 90_249, ondergrens: 90_249, bovengrens: 90_249, kwaliteit: 'officieel' },
  });
  const published = readCsv('investeringsuitgaven.csv').find(
    (row) => row['nis'] === '71072' && row['boekjaar'] === '2024' && row['rapport'] === 'rekening',
  );
  expect(van('71072')?.investeringen).toBe(Number(published?.['bedrag_eur']));
});

it('keeps the bounds of a derived number', () => {
  expect(van('71072', kandidaten(figures, { ...jaren, inwonersjaar: 2022 }))?.inwoners).toEqual({
    aantal: 88_121,
    ondergrens: 88_119,
    bovengrens: 88_124,
    kwaliteit: 'afgeleid',
  });
});

it('applies the growth within the projection to the official number', () => {
  // 90.249 × 92.522 / 90.146, and the bounds 92.520 / 90.148 and 92.524 / 90.144.
  expect(van('71072')?.geraamd).toEqual({
    aantal: 92_628,
    ondergrens: 92_623,
    bovengrens: 92_632,
    kwaliteit: 'prognose',
  });
});

it.each([
  [2031, { officieel: 2025, van: 2026, tot: 2031 }],
  [2027, { officieel: 2025, van: 2026, tot: 2027 }],
  [2026, null],
  [2025, null],
])('an estimate for %i rests on %j', (raming, expected) => {
  expect(ramingsjaren(figures, raming)).toEqual(expected);
});

it('makes no estimate from other boundaries of time than all have', () => {
  const [first, ...rest] = data.inwoners.reeksen;
  if (!first) throw new Error('no inhabitants');
  const [nis, firstYear, letters, ...more] = first;
  const gap = letters.replace('o', 'a');
  const changed = new Figures({
    ...data,
    inwoners: { ...data.inwoners, reeksen: [[nis, firstYear, gap, ...more], ...rest] },
  });
  expect(ramingsjaren(changed, 2031)).toBeNull();
  expect(zonder(kandidaten(changed, jaren), 'geraamd')).toHaveLength(285);
});

it('leaves unknown what is not published', () => {
  expect(zonder(alle, 'geraamd')).toEqual([
    'Boom',
    'Lint',
    'Hulshout',
    'Spiere-Helkijn',
    'Alveringem',
    'Zelzate',
    'Destelbergen',
    'Sint-Martens-Latem',
    'Lummen',
    'Maaseik',
  ]);
  expect(zonder(alle, 'inwoners')).toEqual([]);
  expect(zonder(kandidaten(figures, { ...jaren, inwonersjaar: 2019 }), 'inwoners')).toEqual([
    'Mesen',
    'Buggenhout',
    'Herstappe',
  ]);
  expect(
    zonder(kandidaten(figures, { ...jaren, investeringsjaar: 2019 }), 'investeringen'),
  ).toHaveLength(3);
  // A year of a plan has no accounts.
  expect(
    zonder(kandidaten(figures, { ...jaren, investeringsjaar: 2026 }), 'investeringen'),
  ).toHaveLength(285);
});

it('takes neither of two sources that contradict each other', () => {
  const { amount, ...rest } = figures.inwoners('71072', 2025);
  const twice = figures.with({
    records: [{ ...rest, amount: amount + 1, checksum: 'of another file' }],
    unread: [],
  });
  expect(zonder(kandidaten(twice, jaren), 'inwoners')).toEqual(['Hasselt']);
});

it('offers the years that there are, and begins with the newest that all have', () => {
  expect(volledigsteInwonersjaar(figures)).toBe(2025);
  expect(volledigsteInvesteringsjaar(figures)).toBe(2024);
  expect(inwonersjaren(figures)).toEqual([
    2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2014,
  ]);
  expect(investeringsjaren(figures)).toEqual([
    2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2014,
  ]);
});

describe('beside a figure that an organisation added', () => {
  const [projected] = figures.projections(gemeente('71072'), 'INWONERS');
  const rekening = figures.figure({
    gemeente: '71072',
    rubriek: 'M2.II.b',
    jaar: 2024,
    rapport: 'rekening',
  });
  if (projected?.year !== 2026) throw new Error('There is no projection for 2026.');
  const added = (records: readonly FigureRecord[]): Figures =>
    figures.with({ records, unread: [] });
  const published = added([
    {
      ...projected,
      amount: 91_000,
      quality: 'gepubliceerd',
      bounds: null,
      checksum: 'of another file',
    },
  ]);
  const met = (change: Partial<Scanjaren>, of = published) =>
    kandidaten(of, { ...jaren, ...change });

  it('a year that one municipality has is offered, and the newest that all have goes first', () => {
    expect(inwonersjaren(published)[0]).toBe(2026);
    expect(volledigsteInwonersjaar(published)).toBe(2025);
    const without = zonder(met({ inwonersjaar: 2026 }), 'inwoners');
    expect(without).toHaveLength(284);
    expect(without).not.toContain('Hasselt');
    expect(van('71072', met({ inwonersjaar: 2026 }))?.inwoners).toEqual({
      aantal: 91_000,
      ondergrens: 91_000,
      bovengrens: 91_000,
      kwaliteit: 'gepubliceerd',
    });
  });

  it('the estimate of a municipality with a newer count is what it was', () => {
    expect(ramingsjaren(published, 2031)).toEqual({ officieel: 2025, van: 2026, tot: 2031 });
    expect(van('71072', met({}))?.geraamd).toEqual(van('71072')?.geraamd);
    expect(
      ramingsgebrek(published, gemeente('71072'), {
        officieel: 2025,
        van: 2026,
        tot: 2031,
      }),
    ).toBeNull();
  });

  it('accounts of one more year leave the year that most have', () => {
    const newer = added([{ ...rekening, year: 2025, checksum: 'of another file' }]);
    expect(investeringsjaren(newer)[0]).toBe(2025);
    expect(volledigsteInvesteringsjaar(newer)).toBe(2024);
    // Not of gemeente en OCMW: no year of this scan.
    const ofAgb = added([{ ...rekening, year: 2025, bestuur: 'AGB' }]);
    expect(investeringsjaren(ofAgb)[0]).toBe(2024);
  });

  it.each<[string, readonly FigureRecord[], string, Ramingsgebrek]>([
    ['no projection', [], '71037', { wat: 'prognose', jaar: 2031, isTegenspraak: false }],
    [
      'two projections',
      [{ ...projected, amount: 1, bounds: null }],
      '71072',
      { wat: 'prognose', jaar: 2026, isTegenspraak: true },
    ],
    [
      'two official counts',
      [{ ...figures.inwoners('71072', 2025), amount: 1 }],
      '71072',
      { wat: 'telling', jaar: 2025, isTegenspraak: true },
    ],
  ])('says why there is no estimate: %s', (_, records, nis, expected) => {
    const of = added(records);
    const gebrek = ramingsgebrek(of, gemeente(nis), {
      officieel: 2025,
      van: 2026,
      tot: 2031,
    });
    expect(gebrek).toEqual(expected);
    expect(van(nis, kandidaten(of, jaren))?.geraamd).toBeNull();
  });
});

it('takes the inhabitants of the year of account beside those of the chosen date', () => {
  const { amount } = figures.inwoners('71072', 2024);
  expect(van('71072')?.inwonersRekening).toMatchObject({ aantal: amount, kwaliteit: 'afgeleid' });
  expect(amount).not.toBe(van('71072')?.inwoners?.aantal);
  expect(
    kandidaten(figures, { ...jaren, investeringsjaar: null }).every(
      ({ investeringen, inwonersRekening }) => investeringen === null && inwonersRekening === null,
    ),
  ).toBe(true);
});

it('refuses a code that is not among them', () => {
  expect(() => plaatsVan(alle, '71022')).toThrow('71022');
});
