import type {
  Cell,
  CellContent,
  DefinedName,
  Sheet,
  Workbook,
} from '../../src/spreadsheet/workbook';

/** A constant, or a formula with the value that the workbook claims for it. */
export type Written = CellContent | { readonly formula: string; readonly value: CellContent };

export const formula = (text: string, value: CellContent): Written => ({ formula: text, value });

export const notAvailable = { error: '#N/A' } as const;

/** A workbook without looks: rows of cells by the name of their sheet. */
export function smallWorkbook(
  sheets: Readonly<Record<string, readonly (readonly Written[])[]>>,
  names: readonly DefinedName[] = [],
): Workbook {
  return {
    title: 'Proef',
    date: '2025-01-01',
    sheets: Object.entries(sheets).map(([name, rows]) => sheet(name, rows)),
    styles: { Gewoon: {} },
    names,
    addInNamespace: 'FUSIE',
  };
}

function sheet(name: string, rows: readonly (readonly Written[])[]): Sheet {
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    id: name,
    name,
    columns: Array.from({ length: width }, (_, index) => ({ key: `k${String(index)}`, width: 12 })),
    rows: rows.map((cells, index) => ({ key: `r${String(index)}`, cells: cells.map(cell) })),
    frozen: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
}

function cell(written: Written): Cell | null {
  if (written === null) return null;
  const style = 'Gewoon';
  return typeof written === 'object' && 'formula' in written
    ? { ...written, style }
    : { value: written, style };
}
