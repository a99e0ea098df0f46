import fc from 'fast-check';
import type { PlanRequest } from '../../src/plan';
import { styles } from '../../src/plan/styles';
import { lineHeight, rowHeight, rowLines } from '../../src/spreadsheet/rowLines';
import type { Sheet } from '../../src/spreadsheet/workbook';
import { cellAddress } from '../../src/spreadsheet/workbook';
import type { AannameId, ScenarioBasis } from '../../src/scenario';
import { halenHerkLummen, hasseltKortessem } from '../scenario/publishedCases';
import { planOf } from './planOf';
import { assumption, basisVan, gemeente, veelOntbreekt, type Typed } from './raadGevallen';

// The sentences follow what is chosen, but nothing fits a row again when its formula says more.

function raad(basis: ScenarioBasis, inputs: PlanRequest['inputs'] = new Map()): Sheet {
  const found = planOf(basis, { inputs }).workbook.sheets.find(({ id }) => id === 'raad');
  if (!found) throw new Error('There is no sheet Raad.');
  return found;
}

const printed = ({ rows, onePage }: Sheet) => rows.slice(1, onePage);
const linesOf = (sheet: Sheet): Map<string | null, number> =>
  new Map(printed(sheet).map((row) => [row.key, rowLines(row, sheet.columns, styles)]));

const cases: readonly (readonly [string, () => ScenarioBasis])[] = [
  ['Hasselt and Kortessem', hasseltKortessem],
  ['Halen, Herk-de-Stad and Lummen', halenHerkLummen],
  [
    'three of which nothing is missing',
    () => basisVan([gemeente('Aa'), gemeente('Bee', { vast: { 'BEL.APB': 8 } }), gemeente('Cee')]),
  ],
];

const choice = (id: AannameId, ...words: readonly string[]): fc.Arbitrary<Typed[]> =>
  fc.constantFrom(...words).map((word) => assumption(id, word));
const switches = ['overname', 'apb', 'oov', 'schepenen', 'gemeentefonds', 'loon'] as const;
const choices = fc
  .tuple(
    ...switches.map((each) => choice(`aan.${each}`, 'ja', 'nee', '?')),
    choice('overname.regeling', '2019', '2025', 'conceptnota 2026', 'geen', '?'),
    choice('apb.methode', 'laagste', 'hoogste', 'gewogen', 'eigen'),
    choice('oov.methode', 'laagste', 'hoogste', 'gewogen', 'eigen'),
  )
  .map((typed) => new Map(typed.flat()));

test.each(cases)('%s: a row has room for what another choice makes of its sentence', (_, basis) => {
  const built = basis();
  fc.assert(
    fc.property(choices, choices, (before, after) => {
      const room = linesOf(raad(built, before));
      const chosen = raad(built, after);
      const needed = printed(chosen).map(({ key, cells }) => {
        const shown = cells.map((cell) => cell && { value: cell.value, style: cell.style });
        return [key, rowLines({ key, cells: shown }, chosen.columns, styles)] as const;
      });
      expect(needed.filter(([key, lines]) => lines > (room.get(key) ?? 0))).toEqual([]);
    }),
    { numRuns: 8, seed: 20_250_101 },
  );
});

describe('on paper', () => {
  const { basis, inputs } = veelOntbreekt();
  const pages: readonly (readonly [string, () => Sheet])[] = [
    ...cases.map(([name, make]) => [name, () => raad(make())] as const),
    ['six municipalities of which much is missing', () => raad(basis, inputs)],
  ];

  test.each(pages)('%s: letters of seven points or more on one A4', (_, page) => {
    const sheet = page();
    // An A4 that stands, less its margins: 7.27 by 10.19 inches of 72 points.
    const width = sheet.columns.reduce(
      (sum, { width: digits, hidden }) => sum + (hidden === true ? 0 : (7 * digits + 5) * 0.75),
      0,
    );
    const height = [...linesOf(sheet).values()].reduce(
      (sum, lines) => sum + (lines === 1 ? lineHeight : rowHeight(lines)),
      0,
    );
    const scale = Math.min(1, (7.27 * 72) / width, (10.19 * 72) / height);
    expect(11 * scale).toBeGreaterThanOrEqual(7);
  });

  test.each(pages)('%s: the charts stand beside the text, each below the one before', (_, page) => {
    const sheet = page();
    const places = sheet.charts.map(({ from, to }) => [from, to] as const);
    const row = (address: string): number => Number(address.replace(/^\D+/, ''));
    expect(places.map(([from, to]) => `${from[0] ?? ''}${to[0] ?? ''}`)).toEqual([
      'DD',
      'DD',
      'DD',
    ]);
    expect(cellAddress(0, sheet.columns.length - 1)).toBe('D1');
    const rows = places.flatMap(([from, to]) => [row(from), row(to)]);
    expect(rows).toEqual([...rows].sort((one, other) => one - other));
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.at(-1)).toBeLessThanOrEqual(sheet.onePage ?? 0);
  });
});
