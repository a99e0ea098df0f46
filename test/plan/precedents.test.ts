import fc from 'fast-check';
import type { InputCell } from '../../src/plan';
import type { ScenarioBasis } from '../../src/scenario';
import { draws } from '../scenario/draw';
import { drawScenario } from '../scenario/drawnScenario';
import { halenHerkLummen, hasseltKortessem } from '../scenario/publishedCases';
import { planOf } from './planOf';
import { Precedents, type Leaf } from './precedents';

/** Sheets on which an amount may begin: figures, what somebody typed or chose, and the law. */
const sources = ['cijfers', 'invoer', 'leningen', 'aannames', 'parameters'];

/** What else an amount may rest on: no amounts themselves. */
const otherLeaves: readonly { readonly what: string; readonly is: (leaf: Leaf) => boolean }[] = [
  { what: 'an input cell, wherever it stands', is: ({ cell }) => cell.input === true },
  { what: 'a word: a label or a key of Cijfers', is: ({ cell }) => typeof cell.value === 'string' },
  { what: 'the years above the columns', is: ({ row }) => row === 'jaar' },
  {
    what: 'the year of the debts',
    is: ({ sheet, row }) => sheet === 'schuld' && row === 'schuldjaar',
  },
  {
    what: 'the unit of a rate or the bound of what can be typed, named in its own row',
    is: ({ row }) => /(?:eenheid|grens)$/.test(row),
  },
  { what: 'nothing, where a running total starts', is: ({ cell }) => cell.value === 0 },
  { what: 'an empty cell', is: ({ cell }) => cell.value === null },
];

/** Every amount of Fusie that cannot be followed to a source; empty when all can. */
function unsourced(basis: ScenarioBasis, inputs?: ReadonlyMap<string, InputCell>): string[] {
  const { workbook } = planOf(basis, inputs ? { inputs } : {});
  const precedents = new Precedents(workbook);
  const sheet = workbook.sheets.find(({ id }) => id === 'fusie');
  if (!sheet) throw new Error('There is no sheet Fusie.');
  return sheet.rows.flatMap(({ key, cells }, row) =>
    cells.flatMap((cell, column) => {
      const at = `${key ?? ''}/${sheet.columns[column]?.key ?? ''}`;
      if (!cell || typeof cell.value === 'string' || cell.value === null) return [];
      if (cell.formula === undefined) return cell.value === 0 ? [] : [`${at}: a constant on Fusie`];
      const leaves = precedents.of(sheet, row, column);
      const strange = leaves.filter(
        (leaf) => !sources.includes(leaf.sheet) && !otherLeaves.some(({ is }) => is(leaf)),
      );
      if (strange.length > 0)
        return strange.map((leaf) => `${at} rests on ${leaf.sheet}/${leaf.row}/${leaf.column}`);
      const isHeading = key === 'jaar' || key === null;
      return isHeading || leaves.some((leaf) => sources.includes(leaf.sheet))
        ? []
        : [`${at} rests on no source`];
    }),
  );
}

test.each([
  ['Hasselt and Kortessem', hasseltKortessem],
  ['Halen, Herk-de-Stad and Lummen', halenHerkLummen],
])('%s: every amount of Fusie can be followed to its sources', (_case, basis) => {
  expect(unsourced(basis())).toEqual([]);
});

test('so can those of random scenarios', () => {
  fc.assert(
    fc.property(draws(), (draw) => {
      const { basis, inputs } = drawScenario(draw);
      expect(unsourced(basis, inputs)).toEqual([]);
    }),
    { seed: 20310101, numRuns: 15 },
  );
});

test('an amount that stands in a formula sheet without a source is found', () => {
  const { workbook } = planOf(hasseltKortessem());
  const broken = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.id === 'schuld'
        ? {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.key === 'schuldMet'
                ? {
                    ...row,
                    cells: row.cells.map((cell) =>
                      cell?.formula ? { value: 12_345, style: cell.style } : cell,
                    ),
                  }
                : row,
            ),
          }
        : sheet,
    ),
  };
  const fusie = broken.sheets.find(({ id }) => id === 'fusie');
  if (!fusie) throw new Error('There is no sheet Fusie.');
  const row = fusie.rows.findIndex(({ key }) => key === 'fusie/GAFM.III');
  const column = fusie.columns.findIndex(({ key }) => key === 'j2022');
  const leaves = new Precedents(broken).of(fusie, row, column);
  expect(leaves.some(({ sheet, cell }) => sheet === 'schuld' && cell.value === 12_345)).toBe(true);
});
