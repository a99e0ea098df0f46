import {
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isErrorNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  tokenize,
  type AstExpression,
} from '@borgar/fx';
import { countsLines, purposeOf } from './structuralArguments';

/** What a formula hides, as it is typed there: `1.02`, `5%`, `-15000`. */
export interface HiddenConstants {
  readonly literals: readonly string[];
  /** It rests on nothing else: an amount that was typed as a sum. */
  readonly isTyped: boolean;
}

/** undefined where the formula cannot be taken apart. */
export function hiddenConstants(formula: string): HiddenConstants | undefined {
  let tree: AstExpression;
  try {
    tree = parse(tokenize(formula));
  } catch {
    // The library tells only that the syntax is not Excel's; there is nothing more to keep.
    return undefined;
  }
  const search = new Search();
  search.visit(tree, false);
  return {
    literals: [...new Set(search.found)],
    isTyped: search.found.length > 0 && !search.restsOnCells,
  };
}

/** Squares and roots are the shape of a calculation; a term of 10 years is not. */
const usualPowers = [2, 3, 0.5];
/** Units that will never be others: percents, thousands, millions, months. */
const units = [100, 1000, 1_000_000, 12];
/** What differs by a cent or less is the same amount. */
const cent = 0.01;

const comparisons = ['=', '<', '>', '<=', '>=', '<>'];

class Search {
  readonly found: string[] = [];
  restsOnCells = false;

  visit(node: AstExpression, isStructural: boolean): void {
    const number = typedNumber(node);
    if (number) {
      if (!isStructural && Math.abs(number.value) !== 0 && Math.abs(number.value) !== 1)
        this.found.push(number.text);
    } else if (isCallNode(node)) {
      this.restsOnCells = true;
      node.arguments.forEach((argument, index) => {
        // An argument may be left out.
        const given = argument as AstExpression | null;
        if (given === null) return;
        const purpose = purposeOf(node.callee.name, index + 1);
        this.visit(given, purpose === 'structural' || (purpose === 'passed-on' && isStructural));
      });
    } else if (isBinaryNode(node)) {
      node.arguments.forEach((side, index) => {
        const other = node.arguments[1 - index];
        this.visit(
          side,
          comparisons.includes(node.operator)
            ? isCent(side)
            : isStructural || isOperand(node.operator, side, index, other),
        );
      });
    } else if (isUnaryNode(node)) {
      for (const side of node.arguments) this.visit(side, isStructural);
    } else if (isArrayNode(node)) {
      for (const row of node.elements) for (const each of row) this.visit(each, isStructural);
    } else if (isReferenceNode(node) || isErrorNode(node)) {
      // #REF! was a cell once.
      this.restsOnCells = true;
    } else if (!isLiteralNode(node)) {
      this.others(node);
    }
  }

  /** LET, LAMBDA and what may come after them. */
  private others(node: object): void {
    for (const part of Object.values(node) as unknown[])
      for (const one of Array.isArray(part) ? (part as unknown[]) : [part])
        if (typeof one === 'object' && one !== null && 'type' in one)
          this.visit(one as AstExpression, false);
  }
}

/** A number that was typed, with its sign and percent sign. */
function typedNumber(
  node: AstExpression,
): { readonly value: number; readonly text: string } | undefined {
  if (isLiteralNode(node))
    return typeof node.value === 'number' ? { value: node.value, text: node.raw } : undefined;
  const [operand] = isUnaryNode(node) ? node.arguments : [];
  const number = operand && typedNumber(operand);
  if (!isUnaryNode(node) || !number) return undefined;
  const { value, text } = number;
  if (node.operator === '-') return { value: -value, text: `-${text}` };
  if (node.operator === '+') return number;
  return node.operator === '%' ? { value: value / 100, text: `${text}%` } : undefined;
}

function isCent(node: AstExpression): boolean {
  return Math.abs(typedNumber(node)?.value ?? Number.NaN) <= cent;
}

/** Whether a number beside an operator is its shape, a unit or a place. */
function isOperand(
  operator: string,
  side: AstExpression,
  index: number,
  other: AstExpression | undefined,
): boolean {
  const { value } = typedNumber(side) ?? { value: Number.NaN };
  if (operator === '^') return index === 1 && usualPowers.includes(Math.abs(value));
  if (operator === '*' || operator === '/') return units.includes(value);
  return (
    (operator === '+' || operator === '-') && isCallNode(other) && countsLines(other.callee.name)
  );
}
