import type { CellStyle, Row, Sheet, Workbook } from './workbook';

/** Letters take less room than the digits by which a column is measured, in bold a little less so. */
const lettersPerDigit = 1.18;
const lettersPerBoldDigit = 1.1;
const normalSize = 11;

/** Points of a line of the default font. */
export const lineHeight = 15;
/** The most that Excel takes. */
const highest = 409;

/** The height in points of a row of so many lines. */
export function rowHeight(lines: number): number {
  return Math.min(lines * lineHeight, highest);
}

/**
 * How many lines the longest text of a row takes, as far as it may run on below itself, also what a
 * formula may come to give. An estimate: only who draws the letters knows.
 */
export function rowLines(
  { cells }: Row,
  columns: Sheet['columns'],
  styles: Workbook['styles'],
): number {
  return cells.reduce((most, cell, column) => {
    const style = cell === null ? undefined : styles[cell.style];
    if (typeof cell?.value !== 'string' || style?.wrap !== true) return most;
    const letters = lettersIn(columns[column]?.width ?? 0, style);
    return Math.max(
      most,
      ...[cell.value, cell.longest ?? ''].map((text) => textLines(text, letters)),
    );
  }, 1);
}

/** Whether a text of the row may become longer than it is now, so that fitting it now is not enough. */
export function mayGrow({ cells }: Row): boolean {
  return cells.some((cell) => cell?.longest !== undefined);
}

function lettersIn(width: number, { bold, size = normalSize }: CellStyle): number {
  return (width * (bold === true ? lettersPerBoldDigit : lettersPerDigit) * normalSize) / size;
}

/** Words stay whole where they fit. */
function textLines(text: string, letters: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + wordLines(paragraph, letters), 0);
}

function wordLines(paragraph: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= letters) used = needed;
    else {
      const over = Math.ceil(word.length / Math.max(1, letters));
      lines += used === 0 ? over - 1 : over;
      used = word.length - (over - 1) * Math.floor(letters);
    }
  }
  return lines;
}
