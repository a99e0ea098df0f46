import {
  isArrayNode,
  isCallNode,
  isErrorNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  tokenize,
  type AstExpression,
  type Node,
} from '@borgar/fx';
import { addInFunction } from '../../functions/native/addInCalls';
import type { CellValue } from '../../office';

/** One argument of a call, as far as it can be known without Excel. */
export type ArgumentExpression =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'constant'; readonly text: string; readonly values: readonly CellValue[][] }
  | { readonly kind: 'reference'; readonly text: string; readonly reference: string }
  | { readonly kind: 'call'; readonly text: string; readonly call: FusieCall }
  /** Anything that only Excel can work out. */
  | { readonly kind: 'computed'; readonly text: string };

export interface FusieCall {
  /** Without the namespace, in capitals: `AFM`. */
  readonly name: string;
  readonly text: string;
  readonly arguments: readonly ArgumentExpression[];
}

export type ParsedFormula =
  /** Outermost and leftmost first. */
  | { readonly kind: 'calls'; readonly calls: readonly FusieCall[] }
  | { readonly kind: 'unparsable' };

/** The FUSIE calls in a formula (English form, with its equals sign). */
export function parseFormula(formula: string): ParsedFormula {
  let tree: AstExpression;
  try {
    tree = parse(tokenize(formula, { withLocation: true }));
  } catch {
    // The library tells only that the syntax is not Excel's; there is nothing more to keep.
    return { kind: 'unparsable' };
  }
  const calls: FusieCall[] = [];
  visit(tree, (node) => {
    const call = callOf(node, formula);
    if (call) calls.push(call);
  });
  return { kind: 'calls', calls };
}

function visit(value: unknown, meet: (node: AstExpression) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, meet);
  } else if (typeof value === 'object' && value !== null && 'type' in value) {
    meet(value as AstExpression);
    for (const part of Object.values(value)) visit(part, meet);
  }
}

function textOf(node: Node, formula: string): string {
  return formula.slice(node.loc?.[0] ?? 0, node.loc?.[1] ?? 0);
}

function callOf(node: AstExpression, formula: string): FusieCall | undefined {
  if (!isCallNode(node)) return undefined;
  const name = addInFunction(node.callee.name);
  if (name === undefined) return undefined;
  return {
    name,
    text: textOf(node, formula),
    arguments: node.arguments.map((argument) => argumentOf(argument, formula)),
  };
}

function argumentOf(node: AstExpression | null | undefined, formula: string): ArgumentExpression {
  if (!node) return { kind: 'omitted' };
  const text = textOf(node, formula);
  if (isReferenceNode(node)) return { kind: 'reference', text, reference: node.value };
  if (isUnaryNode(node) && node.operator === '#' && node.arguments[0]) {
    // fx ends the node before its own sign.
    const reference = `${textOf(node.arguments[0], formula)}#`;
    return { kind: 'reference', text: reference, reference };
  }
  const call = callOf(node, formula);
  if (call) return { kind: 'call', text, call };
  const values = constantOf(node);
  return values ? { kind: 'constant', text, values } : { kind: 'computed', text };
}

function constantOf(node: AstExpression): CellValue[][] | undefined {
  if (isArrayNode(node)) {
    const rows = node.elements.map((row) => row.map((element) => scalarOf(element)));
    return rows.every((row) => row.every((value) => value !== undefined))
      ? (rows as CellValue[][])
      : undefined;
  }
  const value = scalarOf(node);
  return value === undefined ? undefined : [[value]];
}

/** A typed value, also with a sign before or a percent sign behind it. */
function scalarOf(node: AstExpression): CellValue | undefined {
  if (isLiteralNode(node)) return node.value;
  if (isErrorNode(node)) return { code: node.value };
  if (!isUnaryNode(node) || !node.arguments[0]) return undefined;
  const operand = scalarOf(node.arguments[0]);
  if (typeof operand !== 'number') return undefined;
  switch (node.operator) {
    case '-':
      return -operand;
    case '+':
      return operand;
    case '%':
      return operand / 100;
    case '@':
    case '#':
      return undefined;
  }
}
