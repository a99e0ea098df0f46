import { cellAddress, columnLetters, quotedSheetName, type Sheet } from '../workbook';
import { plainStyle } from './styles';

/** Excel refuses to open a file with a longer list inside a validation. */
const longestInlineList = 255;

export interface WordLists {
  /** What a validation gets as its source: `"ja,nee"` or cells of the sheet of lists. */
  readonly sourceOf: (words: readonly string[]) => string;
  /** The lists that do not fit inside a validation, one per column; null when all of them do. */
  readonly sheet: Sheet | null;
}

/**
 * A validation holds a short list itself. A longer one, and one with words that the short form
 * cannot tell apart, stands in cells of a sheet that nobody sees.
 */
export function wordLists(sheets: readonly Sheet[]): WordLists {
  const keys = new Set<string>();
  const lists: (readonly string[])[] = [];
  for (const { rule } of sheets.flatMap(({ validations }) => validations)) {
    if (rule.kind !== 'list' || fitsInline(rule.words) || keys.has(keyOf(rule.words))) continue;
    keys.add(keyOf(rule.words));
    lists.push(rule.words);
  }
  const name = freeName(sheets);
  return {
    sourceOf(words) {
      if (fitsInline(words)) return `"${words.join(',')}"`;
      const column = lists.findIndex((list) => keyOf(list) === keyOf(words));
      const letters = columnLetters(column);
      return `${quotedSheetName(name)}!$${letters}$1:$${letters}$${String(words.length)}`;
    },
    sheet: lists.length === 0 ? null : sheetOf(name, lists),
  };
}

function fitsInline(words: readonly string[]): boolean {
  if (words.length === 0) throw new RangeError('A list without words lets nothing in');
  return (
    words.join(',').length <= longestInlineList &&
    words.every((word) => word !== '' && word === word.trim() && !/[",\n]/.test(word))
  );
}

function keyOf(words: readonly string[]): string {
  return JSON.stringify(words);
}

function freeName(sheets: readonly Sheet[]): string {
  let name = '_lists';
  while (sheets.some((sheet) => sheet.name.toLowerCase() === name)) name += '_';
  return name;
}

function sheetOf(name: string, lists: readonly (readonly string[])[]): Sheet {
  const longest = Math.max(...lists.map(({ length }) => length));
  return {
    id: name,
    name,
    columns: [],
    rows: Array.from({ length: longest }, (_, row) => ({
      key: cellAddress(row, 0),
      cells: lists.map((list) => {
        const value = list[row];
        return value === undefined ? null : { value, style: plainStyle };
      }),
    })),
    frozen: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
}
