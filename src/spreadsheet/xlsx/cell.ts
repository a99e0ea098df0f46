import { cellAddress, type Cell } from '../workbook';
import { storedFormula } from './formula';
import type { SharedStrings } from './sharedStrings';
import type { StyleSheet } from './styles';
import { element, text } from './xml';

/** What the cells of all sheets share. */
export interface CellContext {
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  readonly addInNamespace: string;
}

export function cellElement(row: number, column: number, cell: Cell, context: CellContext): string {
  const { value, formula } = cell;
  const address = cellAddress(row, column);
  const literal = formula === undefined && typeof value === 'string' && looksLikeInput(value);
  const shared = formula === undefined && typeof value === 'string';
  const s = context.styles.cellFormat(cell.style, literal);
  const f =
    formula === undefined
      ? ''
      : element('f', {}, text(storedFormula(formula, context.addInNamespace)));
  const { type, content } = shared
    ? { type: 's', content: String(context.strings.indexOf(value)) }
    : stored(value, formula !== undefined, address);
  return element(
    'c',
    { r: address, s, t: type },
    f,
    content === undefined ? '' : element('v', {}, content),
  );
}

/** Typed by hand it would become a formula, so Excel is told that it is text. */
function looksLikeInput(value: string): boolean {
  return /^[=+\-@']/.test(value);
}

function stored(
  value: Cell['value'],
  calculated: boolean,
  address: string,
): { type: string | undefined; content: string | undefined } {
  // A formula never gives an empty cell; what looks empty is the empty text.
  if (value === null) return { type: calculated ? 'str' : undefined, content: undefined };
  if (typeof value === 'string') return { type: 'str', content: text(value) };
  if (typeof value === 'boolean') return { type: 'b', content: value ? '1' : '0' };
  if (typeof value === 'object') return { type: 'e', content: value.error };
  if (!Number.isFinite(value)) throw new RangeError(`No number for ${address}: ${String(value)}`);
  return { type: undefined, content: String(value) };
}
