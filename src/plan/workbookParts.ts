import type { Cijfer } from '../scenario';
import type { DefinedName, Sheet, Workbook } from '../spreadsheet/workbook';
import { At, type Layout } from './at';
import { cijferNames } from './lookUp';
import type { PlanRequest } from './planRequest';
import { fondsSheets, planSheets, type SheetId } from './planSheets';
import { cijferRows } from './sheets/cijfers';
import { styles } from './styles';

export const addInNamespace = 'FUSIE';

/** The name that a sheet bears in the workbook, or gets. */
export function sheetNamesOf({
  sheetNames,
}: Pick<PlanRequest, 'sheetNames'>): (sheet: SheetId) => string {
  const names = new Map<SheetId, string>(
    [...planSheets, ...fondsSheets].map(({ id, name }) => [id, name]),
  );
  return (sheet) => sheetNames?.get(sheet) ?? names.get(sheet) ?? sheet;
}

/** Over the rows with a figure that counts, column by column. */
export function namesOverCijfers(
  layout: Layout,
  cijfers: readonly Cijfer[],
): readonly DefinedName[] {
  const rows = cijferRows(cijfers);
  const at = new At(layout, 'cijfers', 'kop', 'zoeksleutel');
  return cijferNames.map(([name, column]) => ({
    name,
    refersTo: `=${at.area('cijfers', rows, [column, column])}`,
  }));
}

export function usedStyles(sheets: readonly Sheet[]): Workbook['styles'] {
  const used = new Set(
    sheets.flatMap((sheet) => sheet.rows.flatMap(({ cells }) => cells.map((cell) => cell?.style))),
  );
  return Object.fromEntries(Object.entries(styles).filter(([name]) => used.has(name)));
}

/** Never the clock, or the same figures would not give the same file. */
export function fileDate(cijfersVan: string): string {
  return cijfersVan === '' ? '2025-01-01' : cijfersVan;
}
