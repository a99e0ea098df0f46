import { cellAddress } from '../../spreadsheet/workbook';
import type { AlignedSheet } from './alignedSheets';
import type { LostInput } from './buildChanges';
import type { BuildReading } from './buildReading';
import { shownEntry } from './cellEntry';
import { isInput, placedCells } from './plannedCells';

/** What stands in inputs of the build before that are no inputs of the plan, wherever they went. */
export function lostInputs(sheet: AlignedSheet, { inputs }: BuildReading): LostInput[] {
  const { own, plan, name, rows, columns } = sheet;
  if (own === undefined) return [];
  const wasInput = isInput(own);
  const staying = new Set(
    placedCells(plan).flatMap(({ row, column, cell }) => {
      const [r, c] = [rows.source(row), columns.source(column)];
      return cell.input === true && r !== null && c !== null ? [cellAddress(r, c)] : [];
    }),
  );
  return own.entries.flatMap((line, row) =>
    line.flatMap((entry, column) => {
      const address = cellAddress(row, column);
      if (entry === '' || !wasInput(row, column) || staying.has(address)) return [];
      const key = `${own.id}/${own.rowKeys[row] ?? ''}/${own.columnKeys[column] ?? ''}`;
      const lost = shownEntry(entry, inputs.get(key)?.value ?? null);
      return [{ sheetId: own.id, sheet: name, address, lost }];
    }),
  );
}
