import { parse, tokenize } from '@borgar/fx';
import {
  evaluateCall,
  type Adapter,
  type EvaluatedCell,
  type FunctionId,
} from '../../src/functions';
import { describeProblem } from '../../src/i18n';

/** Computes a formula of literals the way Excel would hand it over: arguments as blocks. */
type Literal = number | string | boolean;

interface Node {
  readonly type: string;
  readonly value?: Literal;
  readonly elements?: readonly (readonly Node[])[];
}

function literal(node: Node): Literal {
  if (node.value === undefined) throw new Error(`not a literal: ${JSON.stringify(node)}`);
  return node.value;
}

function argument(node: Node | null): Literal[][] | null {
  // A skipped argument, as in F(1,,2), reaches the function like one that is left out.
  if (!node) return null;
  if (node.type === 'ArrayExpression') return (node.elements ?? []).map((row) => row.map(literal));
  return [[literal(node)]];
}

export function parseCall(formula: string): { id: FunctionId; arguments_: (Literal[][] | null)[] } {
  const call = parse(tokenize(formula)) as unknown as {
    readonly callee: { readonly name: string };
    readonly arguments: readonly (Node | null)[];
  };
  return {
    id: call.callee.name.replace(/^FUSIE\./, '') as FunctionId,
    arguments_: call.arguments.map(argument),
  };
}

export async function callFormula(
  adapters: Readonly<Record<FunctionId, Adapter>>,
  formula: string,
): Promise<readonly (readonly EvaluatedCell[])[]> {
  const { id, arguments_ } = parseCall(formula);
  return evaluateCall(adapters, (problem) => describeProblem(problem, 'nl-BE'), id, arguments_);
}

/** Cells as the tables print them: a plain value where there is one cell, errors by their name. */
export function plain(
  cells: readonly (readonly EvaluatedCell[])[],
): string | number | (string | number)[][] {
  const values = cells.map((row) =>
    row.map((cell) => (cell.kind === 'value' ? cell.value : cell.error)),
  );
  const only = values[0]?.[0];
  return values.length === 1 && values[0]?.length === 1 && only !== undefined ? only : values;
}
