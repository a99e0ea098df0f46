import type { CellStyle, Row, Sheet, Workbook } from './workbook';

/** Letters take less room than the digits by which a column is measured, in bold a little less so. */
const lettersPerDigit = 1.18;
const lettersPerBoldDigit = 1.1;
const normalSize = 11;

/**
 * How many lines the longest text of a row takes, as far as it may run on below itself. An estimate:
 * only who draws the letters knows.
 */
export function rowLines(
  { cells }: Row,
  columns: Sheet['columns'],
  styles: Workbook['styles'],
): number {
  return cells.reduce((most, cell, column) => {
    const style = cell === null ? undefined : styles[cell.style];
    if (typeof cell?.value !== 'string' || style?.wrap !== true) return most;
    return Math.max(most, textLines(cell.value, lettersIn(columns[column]?.width ?? 0, style)));
  }, 1);
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
