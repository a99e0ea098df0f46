import type { BuildReading } from '../../office/build';
import { cellAddress, type CellContent } from '../../spreadsheet/workbook';

/** A row of a sheet of ours as it stands in the workbook. */
export interface WorkbookRow {
  readonly key: string;
  /** As Excel calls it. */
  readonly sheet: string;
  /** The first cell that is seen of the row. */
  readonly address: string;
  readonly value: (column: string) => CellContent;
  /** Empty for what is no word. */
  readonly text: (column: string) => string;
}

/** The rows with a key, in their order; empty where the sheet is not there. */
export function rowsOf({ ownSheets, inputs }: BuildReading, id: string): WorkbookRow[] {
  const sheet = ownSheets.find((each) => each.id === id);
  return (sheet?.rowKeys ?? []).flatMap((key, row) => {
    if (key === null || !sheet) return [];
    const value = (column: string) => inputs.get(`${id}/${key}/${column}`)?.value ?? null;
    return [
      {
        key,
        sheet: sheet.name,
        address: cellAddress(row, 1),
        value,
        text: (column: string) => {
          const content = value(column);
          return typeof content === 'string' ? content : '';
        },
      },
    ];
  });
}
