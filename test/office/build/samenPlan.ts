import type { InputCell } from '../../../src/plan';
import type { BuildReading, WantedSheet } from '../../../src/office/build';
import type { Cell, Workbook } from '../../../src/spreadsheet/workbook';
import { sampleWorkbook, sheetOf, text, type Sample } from './sampleWorkbook';

/** What one of two builders chose: with another proposal the untouched assumption follows. */
export interface Choice extends Pick<Sample, 'years' | 'rows'> {
  readonly proposal: number;
}

export const wantedSamen: readonly WantedSheet[] = [
  { id: 'start', name: 'Start' },
  { id: 'aannames', name: 'Aannames' },
  { id: 'fusie', name: 'Fusie' },
  { id: 'invoer', name: 'Invoer' },
];

/** A key that only this sheet of ours has in column A. */
export const signature: Readonly<Record<string, string>> = {
  start: 'titel',
  aannames: 'kop',
  fusie: 'jaren',
  invoer: 'gevraagd',
};

const asTyped = (typed: InputCell | undefined): Cell => ({
  value: typed?.value ?? null,
  ...(typed?.formula === undefined ? {} : { formula: typed.formula }),
  style: 'Invoer',
  input: true,
});

/** The plan of a choice with what stands in the inputs of the workbook, as the real one takes it. */
export function samenPlan({ inputs, sheetNames }: BuildReading, choice: Choice): Workbook {
  const index = inputs.get('aannames/index/waarde');
  const before = inputs.get('aannames/index/voorstel')?.value ?? null;
  const isUntouched = index === undefined || (index.value === before && !index.formula);
  const workbook = sampleWorkbook({
    years: choice.years,
    rows: choice.rows,
    names: sheetNames,
    index: isUntouched
      ? { value: choice.proposal, style: 'Invoer', input: true, proposed: true }
      : asTyped(index),
  });
  const years = choice.years.map((year) => `j${String(year)}`);
  const asked = sheetOf(
    'invoer',
    sheetNames.get('invoer') ?? 'Invoer',
    ['sleutel', 'label', ...years],
    [
      ['gevraagd', [text('Gevraagd', 'Kop'), ...choice.years.map((year) => text(year, 'Kop'))]],
      ...choice.rows.map(
        (row) =>
          [
            row,
            [text(row), ...years.map((year) => asTyped(inputs.get(`invoer/${row}/${year}`)))],
          ] as const,
      ),
    ],
  );
  return {
    ...workbook,
    sheets: [
      ...workbook.sheets.map((sheet) =>
        sheet.id === 'aannames' ? withProposal(sheet, choice.proposal) : sheet,
      ),
      asked,
    ],
  };
}

function withProposal(sheet: Workbook['sheets'][number], proposal: number) {
  return {
    ...sheet,
    columns: [...sheet.columns, { key: 'voorstel', width: 12 }],
    rows: sheet.rows.map((row) =>
      row.key === 'index'
        ? { ...row, cells: [...row.cells, { value: proposal, style: 'Bedrag' }] }
        : row.key === 'sleutels'
          ? { ...row, cells: [...row.cells, { value: 'voorstel', style: 'Sleutel' }] }
          : row,
    ),
  };
}
