import type { Chart, Sheet, Workbook } from '../../spreadsheet/workbook';
import { fingerprint } from '../../spreadsheet/fingerprint';
import { placedCells } from './plannedCells';

/** Of all that a sheet looks like, besides what stands in its cells. */
export function layoutHash(sheet: Sheet, styles: Workbook['styles']): string {
  const used = new Set<string>();
  const cells = placedCells(sheet).map(({ row, column, cell }) => {
    used.add(cell.style);
    return [row, column, cell.style, cell.link ?? ''];
  });
  return fingerprint(
    JSON.stringify([
      cells,
      [...used].sort().map((name) => [name, styles[name]]),
      sheet.columns.map(({ width, hidden }) => [width, hidden === true]),
      sheet.rows.flatMap(({ hidden }, at) => (hidden === true ? [at] : [])),
      sheet.frozen,
      sheet.validations,
      sheet.conditionalFormats,
    ]),
  );
}

export function chartHash(chart: Chart): string {
  return fingerprint(JSON.stringify(chart));
}
