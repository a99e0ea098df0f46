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
import { called, type Caller } from './calls';
import {
  calculated,
  compared,
  isError,
  type Comparison,
  type Condition,
  type Operator,
  type Term,
  type Value,
} from './term';
import { sizeOf, spotKey, type Area, type Spot, type WorkbookCells } from './workbookRead';

/** A formula of which every choice was made with the values that stand in the workbook. */
export interface Followed {
  /** undefined where the formula does something that cannot be told in a sentence. */
  readonly term: Term | undefined;
  readonly conditions: readonly Condition[];
  /** The cells that had a say in the value, in the order in which they were met. */
  readonly used: readonly Spot[];
}

const trees = new Map<string, AstExpression | null>();
const mostTrees = 20_000;

function treeOf(formula: string): AstExpression | null {
  const known = trees.get(formula);
  if (known !== undefined) return known;
  if (trees.size >= mostTrees) trees.clear();
  const tree = parsed(formula);
  trees.set(formula, tree);
  return tree;
}

function parsed(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula));
  } catch {
    // The library tells only that the syntax is not Excel's; the formula itself is shown instead.
    return null;
  }
}

/** Follows the formula of a cell as Excel does. */
export function follow(cells: WorkbookCells, spot: Spot): Followed {
  const tree = treeOf(cells.formula(spot));
  if (tree === null) return { term: undefined, conditions: [], used: [] };
  const walk = new Walk(cells, spot);
  const term = walk.term(tree);
  return { term, conditions: walk.conditions, used: [...walk.used.values()] };
}

/** The cells that a formula names, block by block, whatever branch counts. */
export function areasIn(cells: WorkbookCells, spot: Spot): Area[] {
  const found = new Map<string, Area>();
  for (const { type, value } of tokenize(cells.formula(spot), { mergeRefs: true })) {
    if (!type.startsWith('range')) continue;
    const area = cells.area(value, spot.sheet);
    if (area) found.set(JSON.stringify(area), area);
  }
  return [...found.values()];
}

/** More cells in one block are no list that somebody reads. */
const mostInBlock = 5000;

const operators: readonly string[] = ['+', '-', '*', '/', '^'] satisfies Operator[];
const comparisons: readonly string[] = ['=', '<>', '<', '<=', '>', '>='] satisfies Comparison[];

class Walk implements Caller {
  readonly used = new Map<string, Spot>();
  conditions: Condition[] = [];

  constructor(
    readonly cells: WorkbookCells,
    private readonly home: Spot,
  ) {}

  term(node: AstExpression | null | undefined): Term | undefined {
    if (!node) return { kind: 'constant', value: null };
    if (isLiteralNode(node)) return { kind: 'constant', value: node.value };
    if (isErrorNode(node)) return { kind: 'constant', value: { error: errorCode(node.value) } };
    if (isReferenceNode(node)) {
      const area = this.area(node);
      return area && sizeOf(area) === 1 ? this.cell(first(area)) : undefined;
    }
    if (isUnaryNode(node)) return this.unary(node.operator, node.arguments[0]);
    if (isBinaryNode(node)) {
      const [left, right] = node.arguments;
      return this.binary(node.operator, left, right);
    }
    if (isCallNode(node)) {
      const given = node.arguments.map((each) => each ?? undefined);
      return called(node.callee.name.toUpperCase(), given, this);
    }
    return undefined;
  }

  cell(spot: Spot): Term {
    this.use([spot]);
    return { kind: 'cell', spot, value: this.cells.value(spot) };
  }

  use(spots: readonly Spot[]): void {
    for (const spot of spots) this.used.set(spotKey(spot), spot);
  }

  /** The block that a reference or a name stands for. */
  area(node: AstExpression | undefined): Area | undefined {
    if (!node || isArrayNode(node) || !isReferenceNode(node)) return undefined;
    const area = this.cells.area(node.value, this.home.sheet);
    return area && sizeOf(area) <= mostInBlock ? area : undefined;
  }

  private unary(operator: string, node: AstExpression | undefined): Term | undefined {
    const part = this.term(node);
    if (!part || operator === '+') return part;
    if (operator === '-') {
      const value = calculated('-', 0, part.value);
      return part.kind === 'constant' ? { ...part, value } : { kind: 'minus', part, value };
    }
    return operator === '%'
      ? { kind: 'constant', value: calculated('/', part.value, 100) }
      : undefined;
  }

  private binary(
    operator: string,
    left: AstExpression | undefined,
    right: AstExpression | undefined,
  ): Term | undefined {
    const [one, other] = [this.term(left), this.term(right)];
    if (!one || !other) return undefined;
    if (operators.includes(operator)) {
      const sign = operator as Operator;
      return {
        kind: 'operation',
        operator: sign,
        parts: [one, other],
        value: calculated(sign, one.value, other.value),
      };
    }
    if (comparisons.includes(operator)) {
      const sign = operator as Comparison;
      return {
        kind: 'comparison',
        operator: sign,
        parts: [one, other],
        value: compared(sign, one.value, other.value),
      };
    }
    if (operator !== '&') return undefined;
    // `&""` only makes a text of what stands there.
    if (other.kind === 'constant' && other.value === '')
      return { kind: 'worked', part: one, value: joined([one.value]) };
    const parts = [one, other].flatMap((each) => (each.kind === 'joined' ? each.parts : [each]));
    return { kind: 'joined', parts, value: joined([one.value, other.value]) };
  }
}

function joined(values: readonly Value[]): Value {
  const wrong = values.find(isError);
  if (wrong) return wrong;
  return values
    .map((value) =>
      typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? ''),
    )
    .join('');
}

function first({ sheet, top, left }: Area): Spot {
  return { sheet, row: top, column: left };
}

type ErrorCode = Extract<Value, { error: string }>['error'];
const codes: readonly ErrorCode[] = [
  '#N/A',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#NUM!',
  '#REF!',
  '#NULL!',
];

function errorCode(text: string): ErrorCode {
  return codes.find((code) => code === text) ?? '#VALUE!';
}
