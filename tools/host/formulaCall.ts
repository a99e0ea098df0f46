import type { AstExpression } from '@borgar/fx';
import { parse, tokenize } from '@borgar/fx';
import type { Area, CellContent } from './cellStore';
import { parseCells, splitAddress } from './address';

/** An argument of the one call that a formula is: a reference, a block of literals, one, or nothing. */
export type FormulaArgument =
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'block'; readonly block: readonly (readonly CellContent[])[] }
  | { readonly kind: 'literal'; readonly value: CellContent }
  | { readonly kind: 'omitted' };

export interface FormulaCall {
  readonly name: string;
  readonly parameters: readonly FormulaArgument[];
}

/** The formula is no formula at all; Excel does not accept it. */
export class FormulaSyntaxError extends Error {}

type SheetOf = (name: string | null) => string | null;

const literal = (node: AstExpression): CellContent | undefined => {
  if (node.type === 'Literal') return node.value;
  return node.type === 'ErrorLiteral' ? { error: node.value } : undefined;
};

const argument = (node: AstExpression | null, sheetOf: SheetOf): FormulaArgument | null => {
  if (node === null) return { kind: 'omitted' };
  const value = literal(node);
  if (value !== undefined) return { kind: 'literal', value };
  if (node.type === 'ArrayExpression') {
    const block = node.elements.map((row) => row.map((element) => literal(element) ?? null));
    return { kind: 'block', block };
  }
  if (node.type !== 'ReferenceIdentifier' || node.kind !== 'range') return null;
  const split = splitAddress(node.value);
  const sheetId = split && sheetOf(split.sheet);
  const area = split && sheetId !== null ? parseCells(split.cells, sheetId) : null;
  return area ? { kind: 'area', area } : null;
};

/** References to what was deleted (`Fusie!#REF!`, `#REF!A1`), which Excel takes and the parser does not. */
const withoutLost = (formula: string): string =>
  formula
    .replace(/(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!#REF!/gu, '#REF!')
    .replace(/#REF!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g, '#REF!');

/** A workbook that is built again holds the same formulas, and reading one takes long. */
const trees = new Map<string, AstExpression>();

const treeOf = (formula: string): AstExpression => {
  const known = trees.get(formula);
  if (known) return known;
  try {
    const tree = parse(tokenize(withoutLost(formula)));
    trees.set(formula, tree);
    return tree;
  } catch (problem) {
    throw new FormulaSyntaxError(String(problem));
  }
};

/**
 * Reads a formula in English form that is one call of a function, with references and literals as
 * arguments: `=FUSIE.AFM(A1:A3,{1;2;3},,"x")`. Null when it is a formula of any other form.
 */
export const readCall = (formula: string, sheetOf: SheetOf): FormulaCall | null => {
  const tree = treeOf(formula);
  if (tree.type !== 'CallExpression') return null;
  const parameters = tree.arguments.map((node) => argument(node, sheetOf));
  return parameters.every((one) => one !== null) ? { name: tree.callee.name, parameters } : null;
};
