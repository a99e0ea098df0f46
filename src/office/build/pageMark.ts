import type { PrintLayout, Sheet } from '../../spreadsheet/workbook';
import type { OwnSheet } from './buildReading';
import { blockOf } from './formulaText';

/**
 * How a build set a sheet up for the printer, for its mark: the last row and column that are
 * printed, those that are repeated, and the texts around the page. By keys, because lines move.
 */
export type PageMark = readonly string[];

const anew = 'opnieuw';

/** The page has to be set up anew, whatever stands there now, as wide as it was. */
export function pageAnew(before: PageMark): PageMark {
  return [anew, '', '', '', before[acrossInMark] ?? ''];
}

export function pageMarkOf({ print, rows, columns }: Sheet): PageMark {
  if (print === undefined) return [];
  const printed = blockOf(print.area);
  return [
    rows[printed?.bottom ?? 0]?.key ?? '',
    columns[printed?.right ?? 0]?.key ?? '',
    print.titleRows ?? '',
    print.titleColumns ?? '',
    String(print.pagesAcross),
    ...pageTexts(print),
  ];
}

/** The fifth place. */
export const acrossInMark = 4;
const placesInMark = 5;

function pageTexts({ header, footer }: PrintLayout): string[] {
  return [header, footer].flatMap(({ left, centre, right }) => [left, centre, right]);
}

/** The page as it is set up now. */
export interface OwnPage {
  /** What is printed, with the name of the sheet; null where nobody chose it. */
  readonly area: string | null;
  readonly texts: readonly string[];
}

/**
 * Whether the page still is as the last build set it up. What the user made of it is his; a sheet of
 * an older version, of which nobody ever set up the page, gets it once.
 */
export function pageIsOurs({ mark, page, rowKeys, columnKeys }: OwnSheet): boolean {
  const { page: before } = mark;
  if (before[0] === anew) return true;
  if (before.length === 0) return page.area === null && page.texts.every((text) => text === '');
  const [lastRow, lastColumn] = before;
  if (!sameTexts(page.texts, before.slice(placesInMark))) return false;
  const cells = page.area?.slice(page.area.lastIndexOf('!') + 1) ?? '';
  const printed = cells.includes(',') ? null : blockOf(cells);
  return (
    printed !== null &&
    keyUpTo(rowKeys, printed.bottom) === lastRow &&
    keyUpTo(columnKeys, printed.right) === lastColumn
  );
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

/** Lines of the user's behind ours may be printed too. */
function keyUpTo(keys: readonly (string | null)[], last: number): string | undefined {
  return keys.slice(0, last + 1).findLast((key) => key !== null) ?? undefined;
}
