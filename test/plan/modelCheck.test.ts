import fc from 'fast-check';
import { blockAddress } from '../../src/spreadsheet/blocks';
import { checkModel, type ModelSheet } from '../../src/spreadsheet/modelcheck';
import { atOnce } from '../../src/spreadsheet/steps';
import type { Cell, Workbook } from '../../src/spreadsheet/workbook';
import type { InputCell } from '../../src/plan';
import { draws } from '../scenario/draw';
import { drawScenario } from '../scenario/drawnScenario';
import { halenHerkLummen, hasseltKortessem } from '../scenario/publishedCases';
import { metOpnames, weinig } from './momentopname/opgenomen';
import { planOf } from './planOf';

function shown(cell: Cell | null | undefined): unknown {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.error : value;
}

/** The planned sheets as the pane reads them: without their keys, and without what users type. */
function modelSheets({ sheets }: Workbook): ModelSheet[] {
  return sheets.map(({ name, rows }) => {
    const cells = rows.slice(1).map((row) => row.cells.slice(1));
    return {
      name,
      isHidden: false,
      top: 1,
      left: 1,
      formulas: cells.map((row) => row.map((cell) => cell?.formula ?? shown(cell))),
      values: cells.map((row) => row.map(shown)),
    };
  });
}

/** What "Modelcontrole" would tell of our own formulas, mild or not. */
function findings(workbook: Workbook): string[] {
  const { findings: all, unread } = atOnce(checkModel(modelSheets(workbook)));
  expect(unread).toBe(0);
  return all.flatMap((finding) => {
    const { kind, sheet, cells } = finding;
    const row = workbook.sheets.find(({ name }) => name === sheet)?.rows[cells.top];
    const literals = 'literals' in finding ? ` ${finding.literals.join(' ')}` : '';
    const { formula } = row?.cells[cells.left] ?? {};
    // An error that somebody typed is his own.
    if (kind === 'error' && formula === undefined) return [];
    return `${sheet}!${blockAddress(cells)} (${row?.key ?? ''}): ${kind}${literals}: ${
      formula ?? ''
    }`;
  });
}

test.each([
  ['two municipalities', hasseltKortessem, () => new Map<string, InputCell>()],
  ['three of which only totals are known', halenHerkLummen, () => new Map<string, InputCell>()],
  [
    'two municipalities, with snapshots',
    hasseltKortessem,
    () => metOpnames(hasseltKortessem(), new Map(), weinig),
  ],
])('the workbook of %s hides no number and changes no formula halfway', (_, basis, inputs) => {
  expect(findings(planOf(basis(), { inputs: inputs() }).workbook)).toEqual([]);
});

test('nor does that of any other merger, whatever is typed in its cells', () => {
  fc.assert(
    fc.property(draws({ odd: fc.constant(0.2) }), (draw) => {
      const { basis, inputs } = drawScenario(draw);
      // A formula that the user typed is his own, and may well hold a number.
      const typed = new Map([...inputs].filter(([, { formula }]) => formula === undefined));
      expect(findings(planOf(basis, { inputs: typed }).workbook)).toEqual([]);
    }),
    { numRuns: 4, seed: 20310101 },
  );
});

test('a number that is typed over one of our formulas is found', () => {
  const { workbook } = planOf(hasseltKortessem());
  const broken = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.id === 'fusie'
        ? {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.key === 'fusie/AFM.III'
                ? {
                    ...row,
                    cells: row.cells.map((cell, column) =>
                      cell && sheet.columns[column]?.key === 'j2024'
                        ? { value: 12_345, style: cell.style }
                        : cell,
                    ),
                  }
                : row,
            ),
          }
        : sheet,
    ),
  };
  expect(findings(broken)).toEqual([
    expect.stringMatching(/^Fusie!\w+ \(fusie\/AFM\.III\): typed-over/),
  ]);
});
