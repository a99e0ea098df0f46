import { bronregel, Figures, type FigureQuery } from '../../src/figures';
import { data, figures, register } from './bundledFigures';
import { problemOf } from './problemOf';
import { readCsv } from './readCsv';

const printed = readCsv('gepubliceerde-cijfers.csv').map((row) => ({
  entiteit: row['entiteit'] ?? '',
  paden: (row['paden'] ?? '').split('|').filter(Boolean),
  ouder: row['ouder'] ?? '',
  tabel: row['tabel'] ?? '',
  label: row['label'] ?? '',
  jaar: Number(row['jaar']),
  rapport: row['rapport'] ?? '',
  bedrag: Number(row['gedrukt']) * Number(row['teken']),
  regel: row['regel'] ?? '',
}));

function ask(gemeente: string | number, rubriek: string, jaar: number, more = {}): number {
  return figures.figure({ gemeente, rubriek, jaar, ...more }).amount;
}

describe('published figures', () => {
  const all = printed
    .filter(({ rapport }) => rapport !== 'studie')
    .flatMap(({ paden, ...line }) => paden.map((path) => ({ ...line, path })));
  const printedOnly = (path: string): boolean => figures.rubrieken.byPath(path).printedOnly;
  const lines = all.filter(({ path }) => !printedOnly(path));

  it('holds more than 240 of them', () => {
    expect(lines.length).toBeGreaterThan(240);
  });

  it.each(all.filter(({ path }) => printedOnly(path)))(
    '$entiteit $path $jaar is printed, and no formula may ask for it',
    ({ entiteit, path, jaar }) => {
      expect(
        problemOf(() => figures.figure({ gemeente: entiteit, rubriek: path, jaar })),
      ).toMatchObject({ code: 'unknown-rubriek', given: path });
    },
  );

  it.each(lines)('$entiteit $path $jaar $rapport: $bedrag', ({ entiteit, path, jaar, ...line }) => {
    const rapport = line.rapport === '' ? {} : { rapport: line.rapport };
    const record = figures.figure({ gemeente: entiteit, rubriek: path, jaar, ...rapport });
    expect(record.amount + 0).toBe(line.bedrag + 0);
    expect(Object.is(record.amount, -0)).toBe(false);
    expect(record.place).toContain(line.regel);
    expect(record.label).toBe(line.label);
    expect(figures.figure({ gemeente: entiteit, rubriek: path, jaar })).toEqual(record);
  });

  it.each(printed)('$entiteit, $tabel, $label ($jaar) is listed for the pane', (line) => {
    const amounts = register.all
      .filter(({ naam }) => naam === line.entiteit)
      .flatMap((entity) => figures.printed(entity))
      .concat(register.groups.flatMap((group) => figures.printed(group)))
      .filter(({ label, year }) => label === line.label && year === line.jaar)
      .map(({ amount }) => amount + 0);
    expect(amounts).toContain(line.bedrag + 0);
  });

  it.each<[string | number, string, number, number]>([
    ['Hasselt', 'afm', 2021, 19021952],
    ['Kortessem', 'afm', 2022, -241797],
    ['Hasselt', 'bbr', 2021, 53492806],
    ['Hasselt', 'onbeschikbare gelden', 2021, 6942860],
    ['Hasselt', 'SCHULD.AFLOSSINGEN.LANG', 2021, 2758373],
    ['Hasselt', 'financiële schulden 31 december', 2021, 148278003],
    ['Kortessem', 'SCHULD.31DEC', 2021, 11913532],
    ['Hasselt', 'apb', 2022, 7],
    ['Kortessem', 'opcentiemen', 2022, 1008],
    ['Hasselt', 'waarde 100 opcentiemen', 2021, 4059006],
    ['Kortessem', 'gemeentefonds', 2021, 2376000],
    ['Hasselt', 'inwoners', 2021, 79089],
    ['Hasselt', 'inwoners', 2022, 79524],
    ['Kortessem', 'inwoners', 2021, 8443],
    ['Kortessem', 'inwoners', 2022, 8595],
    [71072, 'inwoners', 2021, 87532],
    ['71072', 'inwoners', 2025, 90249],
    ['Hasselt', 'inwoners', 2025, 90249],
    ['Hasselt', 'investeringsuitgaven', 2021, 34849051],
    [71072, 'investeringsuitgaven', 2021, 35944251],
    [71072, 'M2.II.b', 2026, 26524824],
    ['Halen + Herk-de-Stad + Lummen', 'SCHULD.31DEC', 2021, 38293318.91],
    ['Halen + Herk-de-Stad + Lummen', 'gemeentefonds', 2022, 9355734],
  ])('%s %s %i = %d', (gemeente, rubriek, jaar, amount) => {
    expect(ask(gemeente, rubriek, jaar)).toBe(amount);
    // Once more, now that it is remembered.
    expect(ask(gemeente, rubriek, jaar)).toBe(amount);
  });

  it('keeps the debt of the consultant apart from that of the accounts', () => {
    const hasselt = register.resolve('Hasselt', 2021);
    const debts = figures.printed(hasselt).filter(({ path }) => path === 'SCHULD.31DEC');
    expect(debts.map(({ amount, report }) => [amount, report])).toEqual([
      [148278003, 'rekening'],
      [140650000, 'studie'],
    ]);
    expect(problemOf(() => ask('Hasselt', 'SCHULD.31DEC', 2021, { rapport: 'studie' }))).toEqual({
      code: 'unknown-report',
      given: 'studie',
      allowed: ['rekening', 'meerjarenplan'],
    });
  });

  it('agrees with the digital reports on the investments of Hasselt and Kortessem in 2021', () => {
    const parts = ask('Hasselt', 'M2.II.b', 2021) + ask('Kortessem', 'M2.II.b', 2021);
    expect(parts).toBe(34849051 + 1095198);
    expect(Math.abs(ask(71072, 'M2.II.b', 2021) - parts)).toBeLessThanOrEqual(2);
  });
});

describe('the printed sums differ exactly where the list of 17 says', () => {
  const listed = readCsv('hasselt-kortessem-afwijkingen.csv').map((row) =>
    [row['kolom'], Number(row['gedrukt']), Number(row['verschil'])].join(' '),
  );
  const sums: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
    [
      'M2.I',
      [
        [1, 'M2.I.a'],
        [-1, 'M2.I.b'],
      ],
    ],
    [
      'M2.II',
      [
        [1, 'M2.II.a'],
        [-1, 'M2.II.b'],
      ],
    ],
    [
      'M2.III',
      [
        [1, 'M2.I'],
        [1, 'M2.II'],
      ],
    ],
    [
      'M2.V',
      [
        [1, 'M2.III'],
        [1, 'M2.IV'],
      ],
    ],
    [
      'M2.VII',
      [
        [1, 'M2.V'],
        [1, 'M2.VI'],
      ],
    ],
    [
      'M2.IX',
      [
        [1, 'M2.VII'],
        [-1, 'M2.VIII'],
      ],
    ],
    [
      'AFM.II',
      [
        [1, 'AFM.II.a'],
        [-1, 'AFM.II.b'],
      ],
    ],
    [
      'AFM.III',
      [
        [1, 'AFM.I'],
        [-1, 'AFM.II'],
      ],
    ],
  ];
  const columns = [
    ['Hasselt', 2021, 'Rekening'],
    ['Kortessem', 2021, 'Rekening'],
    ['Hasselt', 2022, 'Meerjarenplan'],
    ['Kortessem', 2022, 'Meerjarenplan'],
  ] as const;

  const found = columns.flatMap(([gemeente, jaar, rapport]) => {
    const column = `${gemeente} ${rapport} ${String(jaar)}`;
    const bySchema = sums.map(([path, parts]) => ({
      printedTotal: ask(gemeente, path, jaar),
      sum: parts.reduce((sum, [sign, part]) => sum + sign * ask(gemeente, part, jaar), 0),
    }));
    const entity = register.resolve(gemeente, jaar);
    const ofYear = figures.printed(entity).filter(({ year }) => year === jaar);
    const parents = [...new Set(ofYear.flatMap(({ parent }) => parent ?? []))];
    const byTable = parents
      .filter((parent) => parent.startsWith('T2.'))
      .map((parent) => ({
        printedTotal: ask(gemeente, parent, jaar),
        sum: ofYear
          .filter((record) => record.parent === parent)
          .reduce((sum, { amount }) => sum + amount, 0),
      }));
    return [...bySchema, ...byTable]
      .filter(({ printedTotal, sum }) => printedTotal !== sum)
      .map(({ printedTotal, sum }) => [column, printedTotal, printedTotal - sum].join(' '));
  });

  it('finds these 17 and no other', () => {
    expect(listed).toHaveLength(17);
    expect(found.toSorted()).toEqual(listed.toSorted());
  });
});

describe('inhabitants', () => {
  it.each([
    ['71072', 2025, 'officieel', { low: 90249, high: 90249 }],
    ['71072', 2021, 'afgeleid', { low: 87529, high: 87534 }],
    ['71072', 2031, 'prognose', { low: 92520, high: 92524 }],
    ['Hasselt', 2021, 'gepubliceerd', null],
  ])('%s in %i is %s', (gemeente, jaar, quality, bounds) => {
    expect(figures.inwoners(gemeente, jaar)).toMatchObject({ quality, bounds, report: null });
  });

  it('add up to Flanders in 2025', () => {
    const total = register.today.reduce(
      (sum, { nis }) => sum + figures.inwoners(nis, 2025).amount,
      0,
    );
    expect(total).toBe(6864766);
  });

  it('do not move by more than 15 % in a year', () => {
    for (const municipality of register.today) {
      const series = figures.series(municipality, 'INWONERS');
      expect(series.length).toBeGreaterThanOrEqual(12);
      series.slice(1).forEach((record, index) => {
        const before = series[index]?.amount ?? Number.NaN;
        expect(Math.abs(record.amount / before - 1)).toBeLessThan(0.15);
      });
    }
  });

  it('keep their projection apart from a count of the same year', () => {
    const hasselt = register.byCode('71072');
    if (!hasselt) throw new Error('There is no Hasselt.');
    const before = figures.projections(hasselt, 'INWONERS');
    expect(before.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
    const [first] = before;
    if (!first) throw new Error('There is no projection.');
    const counted = { ...first, amount: 91_000, quality: 'gepubliceerd' as const, bounds: null };
    const added = figures.with({ records: [counted], unread: [] });
    expect(added.inwoners('71072', 2026)).toEqual(counted);
    expect(added.series(hasselt, 'INWONERS').filter(({ year }) => year === 2026)).toEqual([
      counted,
    ]);
    expect(added.projections(hasselt, 'INWONERS')).toEqual(before);
    expect(added.projections(hasselt, 'M2.II.b')).toEqual([]);
  });

  it('belong to no report and no bestuur, so these words do not matter', () => {
    expect(ask('Hasselt', 'inwoners', 2021, { rapport: 'rekening', bestuur: 'AGB' })).toBe(79089);
  });
});

describe('refusals', () => {
  const years = [
    { jaar: 2021, rapport: 'rekening' },
    { jaar: 2022, rapport: 'meerjarenplan' },
  ];
  const query = (
    gemeente: string | number,
    rubriek: string,
    jaar: number,
    more: Partial<FigureQuery> = {},
  ): FigureQuery => ({ gemeente, rubriek, jaar, ...more });

  it.each([
    [
      query('Antwerpen', 'inwoners', 2021),
      {
        code: 'other-boundaries',
        gemeente: { nis: '11002', naam: 'Antwerpen' },
        tot: '2024-12-31',
        grondgebied: { nis: '11002', naam: 'Antwerpen' },
      },
    ],
    [
      query('Galmaarden', 'investeringsuitgaven', 2021),
      { code: 'other-boundaries', grondgebied: { nis: '23106', naam: 'Pajottegem' } },
    ],
    [
      query(23023, 'inwoners', 2021),
      { code: 'other-boundaries', grondgebied: { nis: '23106', naam: 'Pajottegem' } },
    ],
    [query('Pajottegem', 'inwoners', 2021), { code: 'municipality-not-yet' }],
    [query('Kortessem', 'afm', 2026), { code: 'municipality-ended', op: '2025-01-01' }],
    [query('Haselt', 'afm', 2021), { code: 'unknown-municipality' }],
    [query('Hasselt', 'afmm', 2021), { code: 'unknown-rubriek' }],
    [query('Hasselt', 'schulden', 2021), { code: 'ambiguous-rubriek' }],
    [
      query('Hasselt', 'afm', 1999),
      { code: 'year-without-figures', rubriek: 'AFM.III', jaren: years, grondgebied: null },
    ],
    [
      query('Hasselt', 'afm', 2021, { rapport: 'meerjarenplan' }),
      { code: 'year-without-figures', rapport: 'meerjarenplan', jaren: years },
    ],
    [
      query('Hasselt', 'inwoners', 2019),
      { code: 'year-without-figures', grondgebied: { nis: '71072', naam: 'Hasselt' } },
    ],
    [query(71072, 'inwoners', 2013), { code: 'year-without-figures', grondgebied: null }],
    // Mesen has no accounts of 2019 in the reports.
    [query('Mesen', 'investeringsuitgaven', 2019), { code: 'year-without-figures' }],
    [query('Hasselt', 'afm', 2021, { rapport: 'budget' }), { code: 'unknown-report' }],
    [query('Hasselt', 'afm', 1999, { rapport: 'budget' }), { code: 'unknown-report' }],
    [
      query('Hasselt', 'afm', 2021, { bestuur: 'OCMW' }),
      { code: 'no-figures', bestuur: 'OCMW', besturen: ['gemeente en OCMW'] },
    ],
    [
      query('Hasselt', 'afm', 2021, { bestuur: 'stad' }),
      {
        code: 'unknown-bestuur',
        given: 'stad',
        allowed: ['gemeente en OCMW', 'gemeente', 'OCMW', 'AGB', 'geconsolideerd'],
      },
    ],
    [
      query('Hasselt', 'SCHULD.1JAN', 2021),
      { code: 'no-figures', rubrieken: ['SCHULD.1JAN.LANG', 'SCHULD.1JAN.BINNENJAAR'] },
    ],
    [
      query('Gent', 'afm', 2021),
      { code: 'no-figures', besturen: [], rubrieken: ['INWONERS', 'M2.II.b'] },
    ],
  ])('%j', (asked, expected) => {
    expect(problemOf(() => figures.figure(asked))).toMatchObject(expected);
    // A refusal is not remembered as an answer.
    expect(problemOf(() => figures.figure(asked))).toMatchObject(expected);
  });

  it('asks which report when a year has two', () => {
    const both = new Figures({
      ...data,
      investeringen: {
        ...data.investeringen,
        reeksen: [
          ['44021', 'rekening', 2026, [1]],
          ['44021', 'meerjarenplan', 2026, [2, null, 3]],
        ],
      },
    });
    const gent = { gemeente: 'Gent', rubriek: 'M2.II.b', jaar: 2026 };
    expect(problemOf(() => both.figure(gent))).toMatchObject({
      code: 'report-needed',
      rapporten: ['rekening', 'meerjarenplan'],
    });
    expect(both.figure({ ...gent, rapport: 'Rekening' }).amount).toBe(1);
    expect(both.figure({ ...gent, rapport: 'meerjarenplan' }).amount).toBe(2);
    expect(problemOf(() => both.figure({ ...gent, jaar: 2027 }))).toMatchObject({
      code: 'year-without-figures',
    });
    expect(both.figure({ ...gent, jaar: 2028 }).amount).toBe(3);
  });
});

describe('recall', () => {
  const fresh = new Figures(data);

  it('knows nothing before it was asked, and exactly that afterwards', () => {
    const asked = ['71072', 'M2.II.b', 2023, 'rekening'] as const;
    expect(fresh.recall(...asked)).toBeUndefined();
    const record = fresh.figure({
      gemeente: '71072',
      rubriek: 'M2.II.b',
      jaar: 2023,
      rapport: 'rekening',
    });
    expect(fresh.recall(...asked)).toBe(record);
    expect(fresh.recall(71072, 'M2.II.b', 2023)).toBe(record);
    expect(fresh.recall('71072', 'M2.II.b', 2023, 'meerjarenplan')).toBeUndefined();
    expect(fresh.recall('71072', 'M2.II.b', 2022)).toBeUndefined();
    expect(fresh.recall('71072', 'M2.II.b', 2023, undefined, 'OCMW')).toBeUndefined();
    expect(fresh.recall(null, 'M2.II.b', 2023)).toBeUndefined();
  });

  it('starts anew after very many spellings and still answers', () => {
    const letters = [...'hasselt'];
    for (let spelling = 0; spelling < 6_000; spelling += 1) {
      const gaps = spelling.toString(3).padStart(8, '0');
      const name = letters
        .map((letter, index) => letter + ['', ' ', '-'][Number(gaps[index])])
        .join('');
      expect(fresh.inwoners(`${name}${gaps.endsWith('1') ? '_' : ''}`, 2021).amount).toBe(79089);
    }
  });
});

describe('the source in one line', () => {
  it.each<[FigureQuery, readonly string[]]>([
    [
      { gemeente: 'Hasselt', rubriek: 'M2.V', jaar: 2021 },
      [
        'Perspectiefnota fusie Hasselt-Kortessem',
        '25 april 2023',
        'rekening 2021',
        'gemeente en OCMW',
        'tabel Budgettair resultaat, regel 3188 van de tekstversie',
        'gepubliceerd',
      ],
    ],
    [
      { gemeente: 'Hasselt', rubriek: 'M2.VIII', jaar: 2021 },
      ['In de nota negatief afgedrukt; hier positief, zoals in schema M2'],
    ],
    [
      { gemeente: 'Hasselt', rubriek: 'exploitatieontvangsten', jaar: 2021 },
      ['tabel Exploitatieontvangsten, regel 2617'],
    ],
    [
      { gemeente: 71072, rubriek: 'inwoners', jaar: 2021 },
      ['1 januari 2021', 'afgeleid, tussen 87.529 en 87.534'],
    ],
    [{ gemeente: 71072, rubriek: 'inwoners', jaar: 2025 }, ['Statbel', 'officieel; ']],
    [{ gemeente: 71072, rubriek: 'inwoners', jaar: 2030 }, ['prognose, tussen ']],
    [
      { gemeente: 'Hasselt', rubriek: 'gemeentefonds', jaar: 2021 },
      ['BDO Antwerpen', '15 september 2022', 'bestuur niet vermeld', 'studie'],
    ],
    [
      { gemeente: 71072, rubriek: 'M2.II.b', jaar: 2030 },
      ['Agentschap Binnenlands Bestuur', 'meerjarenplan 2030', 'datum niet bekend', 'overgenomen'],
    ],
    [
      { gemeente: 'Halen + Herk-de-Stad + Lummen', rubriek: 'SCHULD.31DEC', jaar: 2021 },
      ['Probis', 'regels 1600-1608', 'de verdeling is niet gepubliceerd'],
    ],
  ])('%j', (asked, fragments) => {
    const line = bronregel(figures.figure(asked));
    for (const fragment of fragments) expect(line).toContain(fragment);
    expect(line).not.toMatch(/\n|null|undefined|NaN|_[0-9a-f]{16}/);
  });
});
