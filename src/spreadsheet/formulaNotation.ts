import { tokenize } from '@borgar/fx';

/** How a locale writes a formula. Excel stores the English form, whatever the user sees. */
export interface FormulaNotation {
  readonly decimal: '.' | ',';
  readonly list: ',' | ';';
  /** Between the columns of an array such as `{1\2;3\4}`; rows are always parted by `;`. */
  readonly arrayColumn: ',' | '\\';
}

export const englishNotation: FormulaNotation = { decimal: '.', list: ',', arrayColumn: ',' };
export const dutchNotation: FormulaNotation = { decimal: ',', list: ';', arrayColumn: '\\' };

/** Excel names no list separator; where the comma parts decimals, it cannot part arguments too. */
export function notationFor(decimal: string): FormulaNotation {
  return decimal === ',' ? dutchNotation : englishNotation;
}

/** `FUSIE.FASERING(10,{0.5,0.5})` → `FUSIE.FASERING(10;{0,5\0,5})`. */
export function toLocalFormula(formula: string, notation: FormulaNotation): string {
  let depth = 0;
  return tokenize(formula, { mergeRefs: false })
    .map(({ type, value }) => {
      if (value === '{') depth += 1;
      if (value === '}') depth -= 1;
      if (type === 'number') return value.replace('.', notation.decimal);
      if (value === ',') return depth > 0 ? notation.arrayColumn : notation.list;
      return value;
    })
    .join('');
}

/** The way back: what a user typed in his notation, in the English form that Excel stores. */
export function toEnglishFormula(formula: string, notation: FormulaNotation): string {
  let depth = 0;
  // Texts and quoted sheet names are left as they are.
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+,\d+|,\d+|[{};\\]/g,
    (piece, offset: number) => {
      if (piece === '{') depth += 1;
      if (piece === '}') depth -= 1;
      if (piece === notation.arrayColumn && depth > 0) return ',';
      if (piece === notation.list && depth === 0) return ',';
      const numeric = /^\d*,\d+$/.test(piece);
      const startsNumber = !/[\w)\]]/.test(formula[offset - 1] ?? '') || piece[0] !== ',';
      return numeric && notation.decimal === ',' && startsNumber ? piece.replace(',', '.') : piece;
    },
  );
}
