import { cellAddress, columnLetters, type PrintLayout, type Sheet } from '../spreadsheet/workbook';

/** What every page tells of the workbook that it was printed from. */
export interface PrintedOf {
  /** ISO date of the newest document among the figures; empty where it is not known. */
  readonly cijfersVan: string;
  /** Of whom the figures are. */
  readonly van: string;
  readonly version: string;
}

/** Longer would leave no room for the rest: Excel takes 255 characters a line. */
const longestVan = 120;

/** Every sheet printed alike: our own rows and columns, with what is frozen on each page. */
export function withPrintLayout(sheets: readonly Sheet[], of: PrintedOf): Sheet[] {
  return sheets.map((sheet) => ({ ...sheet, print: printLayout(sheet, of) }));
}

function printLayout(sheet: Sheet, { cijfersVan, van, version }: PrintedOf): PrintLayout {
  const { rows, columns, frozen, onePage } = sheet;
  const [top, left] = [firstShown(rows), firstShown(columns)];
  const printed = columns.filter(({ unprinted }) => unprinted !== true).length;
  return {
    area: `${cellAddress(top, left)}:${cellAddress((onePage ?? rows.length) - 1, printed - 1)}`,
    ...(frozen.rows > top && { titleRows: `${String(top + 1)}:${String(frozen.rows)}` }),
    ...(frozen.columns > left && {
      titleColumns: `${columnLetters(left)}:${columnLetters(frozen.columns - 1)}`,
    }),
    pagesAcross: onePage === undefined ? pagesAcross(sheet) : 1,
    ...(onePage !== undefined && { onePage: true }),
    header: {
      left: 'Fusiebegroting – simulatie',
      centre: '&A',
      right: literal(shortened(van)),
    },
    footer: {
      left: literal(
        cijfersVan === ''
          ? 'Datum van de cijfers: niet bekend'
          : `Jongste document onder de cijfers: ${inWords(cijfersVan)}`,
      ),
      centre: literal(`Fusiebegroting ${version}`),
      right: 'Bladzijde &P van &N',
    },
  };
}

/** Pixels of a screen that fit across an A4 that lies down, where a letter of 11 points is 5 small. */
const mostAcross = 2250;

/** What is repeated on each page takes its room there too. */
function pagesAcross({ columns, frozen }: Sheet): number {
  const pixels = (part: Sheet['columns']): number =>
    part.reduce(
      (sum, { width, hidden, unprinted }) =>
        sum + (hidden === true || unprinted === true ? 0 : 7 * width + 5),
      0,
    );
  const repeated = pixels(columns.slice(0, frozen.columns));
  const rest = pixels(columns) - repeated;
  return Math.max(1, Math.ceil(rest / (mostAcross - repeated)));
}

function firstShown(lines: readonly { readonly hidden?: boolean }[]): number {
  return Math.max(
    0,
    lines.findIndex(({ hidden }) => hidden !== true),
  );
}

/** Otherwise Excel would read `&D` in a text as the date of today. */
function literal(words: string): string {
  return words.replaceAll('&', '&&');
}

function shortened(words: string): string {
  return words.length <= longestVan ? words : `${words.slice(0, longestVan - 1).trimEnd()}…`;
}

/** A page has no locale to show a date by, so the month stands in letters. */
export function inWords(isoDate: string): string {
  return new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(isoDate),
  );
}
