import { limits } from './limits';
import { findSeparator, separators, type Separator } from './separator';
import { separatedRows } from './separatedRows';
import { lineRows, textLines } from './textLines';
import type { TablesAnswer } from './workbookTables';

/** A text as one table: of cells where something tells its columns apart, else of whole lines. */
export function textTables(name: string, given: string): TablesAnswer {
  // One kind of line end: they are counted, and stand inside quotes too.
  const text = given.replace(/\r\n?/g, '\n');
  if (!/\S/.test(text)) return { ok: false, problem: { code: 'file-empty', name } };
  const crowded: TablesAnswer = {
    ok: false,
    problem: { code: 'file-too-many-cells', name, sheet: '', most: limits.cells },
  };
  if (countOf(text, '\n') + countOf(text, '\f') > 2 * limits.cells) {
    return crowded;
  }
  const told = saidSeparator(text);
  // The line stays as an empty one, so that the others keep their numbers.
  const body = told === null ? text : text.replace(/^.*/, '');
  const lines = textLines(body);
  const separator = told ?? findSeparator(lines);
  const cells = lines.length + (separator === null ? 0 : countOf(body, separator));
  if (cells > limits.cells) return crowded;
  const rows = separator === null ? lineRows(lines) : separatedRows(body, separator);
  return rows.length > 0
    ? { ok: true, tables: [{ name: '', layout: separator === null ? 'lines' : 'cells', rows }] }
    : { ok: false, problem: { code: 'file-empty', name } };
}

/** Excel understands a first line such as `sep=;`. */
function saidSeparator(text: string): Separator | null {
  const said = /^sep=(.)(?=\n)/i.exec(text)?.[1];
  return separators.find((each) => each === said) ?? null;
}

/** Without making the pieces: a text of nothing but ends of lines has millions. */
function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}
