import { parse, tokenize, type AstExpression } from '@borgar/fx';
import { addInFunction } from './addInCalls';

/** Whether an argument is one value, a plain block of cells, or what only Excel can tell. */
export type ArgumentKind = 'single' | 'block' | 'unknown';

/** Functions of Excel that give one value whatever they get, and those that do for single values. */
const totals = new Set(['SUM', 'MIN', 'MAX', 'AVERAGE', 'COUNT', 'COUNTA', 'SUMPRODUCT', 'YEAR']);
const perValue = new Set(['ABS', 'IF', 'IFERROR', 'INT', 'N', 'ROUND', 'ROUNDDOWN', 'ROUNDUP']);

const oneCell = /(?:^|!)\$?[A-Z]{1,3}\$?\d+$/i;
const block = /(?:^|!)\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+$/i;

/** `isSingleName` says of a defined name whether it stands for one cell. */
export function argumentKind(text: string, isSingleName: (name: string) => boolean): ArgumentKind {
  let tree: AstExpression;
  try {
    tree = parse(tokenize(`=${text}`));
  } catch {
    // The library tells only that the syntax is not one it knows.
    return 'unknown';
  }
  if (isSingle(tree, isSingleName)) return 'single';
  const isBlock =
    tree.type === 'ArrayExpression' ||
    (tree.type === 'ReferenceIdentifier' && tree.kind === 'range' && block.test(tree.value));
  return isBlock ? 'block' : 'unknown';
}

function isSingle(node: AstExpression | null, isSingleName: (name: string) => boolean): boolean {
  if (node === null) return true;
  const all = (nodes: readonly (AstExpression | null)[]): boolean =>
    nodes.every((each) => isSingle(each, isSingleName));
  switch (node.type) {
    case 'Literal':
    case 'ErrorLiteral':
      return true;
    case 'ReferenceIdentifier':
      return node.kind === 'range' ? oneCell.test(node.value) : isSingleName(node.value);
    case 'UnaryExpression':
      return node.operator !== '#' && all(node.arguments);
    case 'BinaryExpression':
      return /^(?:[-+*/^&]|[<>]=?|=|<>)$/.test(node.operator) && all(node.arguments);
    case 'CallExpression': {
      const name = node.callee.name.toUpperCase();
      if (totals.has(name)) return name !== 'YEAR' || all(node.arguments);
      return (perValue.has(name) || addInFunction(name) !== undefined) && all(node.arguments);
    }
    case 'ArrayExpression':
    case 'LambdaExpression':
    case 'LetExpression':
      return false;
  }
}
