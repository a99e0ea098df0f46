import fc from 'fast-check';
import { fondsstand, type Fondsgegevens, type Fondsstand } from '../../../src/plan';
import { enkele, nisVan } from './gegevens';
import { ingevuld, keuzes, labels, volledig, type Cellen } from './invulling';

const standVan = (figures: Fondsgegevens, ...cells: readonly Cellen[]): Fondsstand =>
  fondsstand({ figures, version: '1.5.0', inputs: ingevuld(volledig(enkele), ...cells) });

const today = enkele.register.today;
const groot = labels({ Antwerpen: 'Groot', Ranst: 'Groot', 'De Panne': 'Kust', Halen: 'Kust' });

/** Before and after the mergers, by NIS code. */
function perNis({ gemeenten, vandaag, na }: Fondsstand): ReadonlyMap<string, number[]> {
  return new Map(
    gemeenten.map(({ nis }, row) => [
      nis,
      // Rows in another order are added up in another order.
      [vandaag, na].map(({ totalen }) => Number((totalen[row] ?? Infinity).toFixed(2))),
    ]),
  );
}

test.each(['huidige structuur', 'hervorming'])(
  'names change the order of the rows and no amount: %s',
  (structuur) => {
    const cells = [groot, keuzes({ structuur, meerSegmenten: 'nee' })] as const;
    const wanted = perNis(standVan(enkele, ...cells));
    expect([...wanted.values()].flat().some((amount) => amount > 0)).toBe(true);
    const names = fc.array(fc.string({ minLength: 1 }), {
      minLength: today.length,
      maxLength: today.length,
    });
    fc.assert(
      fc.property(names, (given) => {
        const renamed = today.map((each, row) => ({ ...each, naam: given[row] ?? '' }));
        const found = perNis(standVan({ ...enkele, register: { today: renamed } }, ...cells));
        expect(new Map([...found].toSorted())).toEqual(new Map([...wanted].toSorted()));
      }),
      { numRuns: 30 },
    );
  },
);

test.each<[string, string, boolean]>([
  ['noemer', 'beide', false],
  ['buitenpartner', 'misschien', false],
  ['meerSegmenten', 'soms', false],
  ['noemer', 'Vlaanderen', true],
])('the answer to %s is "%s": no segment is known on a guess', (keuze, antwoord, isGeldig) => {
  const { invoer, vandaag } = standVan(enkele, keuzes({ [keuze]: antwoord }));
  expect(invoer.schakelaarsGeldig).toBe(isGeldig);
  const known = vandaag.blokken.filter(({ delen }) => !Number.isNaN(delen[0] ?? Number.NaN));
  expect(known).toHaveLength(isGeldig ? 12 : 8);
  expect(vandaag.totalen.every(Number.isNaN)).toBe(!isGeldig);
});

test('the rows are sorted by name', () => {
  const { gemeenten } = standVan(enkele);
  expect(gemeenten[0]?.nis).toBe(nisVan('Aartselaar'));
});
