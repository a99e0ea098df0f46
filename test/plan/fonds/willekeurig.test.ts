import fc from 'fast-check';
import { hervorming, huidigeStructuur, indicatoren } from '../../../src/fonds';
import { fusiecel, indicatorcel, makeFondsPlan } from '../../../src/plan';
import type { CellContent } from '../../../src/spreadsheet/workbook';
import { disagreement } from '../planOf';
import { enkele } from './gegevens';
import { ingevuld, keuzes, volledig, type Cellen } from './invulling';

// Whatever stands in the cells, the sheets and the engine say the same.
const all = enkele.register.today.map(({ nis }) => nis);
const eigen = indicatoren.filter(({ bron }) => bron === 'gebruiker');

const odd: fc.Arbitrary<CellContent> = fc.constantFrom(null, 'onbekend', -5, 0, true);
const amount = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100), weight: 40 },
  { arbitrary: odd, weight: 1 },
);
const perGemeente = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(value, { minLength: all.length, maxLength: all.length });

const label = fc.oneof(
  { arbitrary: fc.constant(null), weight: 3 },
  {
    arbitrary: fc.constantFrom<CellContent>(
      'Een',
      'een ',
      ' TWEE',
      'twee',
      'Drie*',
      'drie*',
      4,
      '4',
      0,
      false,
    ),
    weight: 1,
  },
);
const lid = fc.constantFrom<CellContent>(1, 0, null);

const cellen: fc.Arbitrary<Cellen> = fc
  .record({
    // Of one indicator at most somebody's value is odd: else nothing would be known.
    indicator: fc.constantFrom(...eigen),
    values: perGemeente(amount),
    grondslag: perGemeente(fc.integer({ min: 0, max: 3e7 })),
    labels: perGemeente(label),
    centrum: perGemeente(lid),
    kust: perGemeente(lid),
    blok: fc.constantFrom(
      'Alle blokken',
      ...huidigeStructuur().map(({ naam }) => naam),
      ...hervorming().map(({ naam }) => naam),
    ),
    raming: label,
    keuze: fc.record({
      structuur: fc.constantFrom('huidige structuur', 'hervorming', 'Hervorming'),
      noemer: fc.constantFrom('segment', 'Vlaanderen', 'VLAANDEREN'),
      buitenpartner: fc.constantFrom('ja', 'nee'),
      meerSegmenten: fc.constantFrom('ja', 'nee', 'NEE'),
      norm: fc.option(fc.integer({ min: 0, max: 5000 })),
      jaar: fc.integer({ min: 2024, max: 2050 }),
      groei: fc.integer({ min: -1000, max: 1000 }).map((part) => part / 10_000),
      // 40,8 % makes the whole 100 %.
      voorafnames: fc.constantFrom(0.408, 0.408, 0.9),
    }),
  })
  .map(({ indicator, values, grondslag, labels, centrum, kust, blok, raming, keuze }) => ({
    ...volledig(enkele),
    ...Object.fromEntries(
      all.flatMap((nis, row) => [
        [indicatorcel(nis, 'grondslag'), grondslag[row] ?? null],
        [indicatorcel(nis, indicator.id), values[row] ?? null],
        [fusiecel(nis), labels[row] ?? null],
        [`fondsVerdeling/gemeente/${nis}/lid.segment.centrumfunctie`, centrum[row] ?? null],
        [`fondsVerdeling/gemeente/${nis}/lid.kustgemeenten`, kust[row] ?? null],
      ]),
    ),
    ...keuzes(keuze),
    'fondsVerschuiving/blok/waarde': blok,
    'fondsVerschuiving/raming/fusie/waarde': raming,
  }));

test('every formula gives what the engine says', () => {
  fc.assert(
    fc.property(cellen, (cells) => {
      const plan = makeFondsPlan({ figures: enkele, version: '1.5.0', inputs: ingevuld(cells) });
      expect(disagreement(plan)).toBe('');
    }),
    { numRuns: 25 },
  );
});
