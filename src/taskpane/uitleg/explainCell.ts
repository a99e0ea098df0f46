import type { EvaluatedCell, FunctionId, Signature } from '../../functions';
import type { ActiveCell, CellValue, ReferenceReading } from '../../office';
import type { PaneServices } from '../services';
import { parseFormula, type ArgumentExpression, type FusieCall } from './parseFormula';

/** Above this an argument is shown by its size alone: reading it would hold up the workbook. */
export const maximumCells = 20_000;

export type ArgumentValue =
  | { readonly kind: 'omitted'; readonly default?: string | number }
  | { readonly kind: 'cells'; readonly values: readonly (readonly CellValue[])[] }
  | { readonly kind: 'too-large'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'computed' }
  | { readonly kind: 'unreadable' };

export interface ExplainedArgument {
  /** The id of the parameter; undefined for one too many. */
  readonly parameter: string | undefined;
  /** Its numbers are years or codes. */
  readonly identifier: boolean;
  /** As typed, in English form; empty when left out. */
  readonly text: string;
  readonly value: ArgumentValue;
}

export type ExplainedCall =
  | { readonly kind: 'unknown'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'known';
      readonly id: FunctionId;
      readonly text: string;
      readonly arguments: readonly ExplainedArgument[];
      /** Undefined when not every argument is known here. */
      readonly cells: readonly (readonly EvaluatedCell[])[] | undefined;
    };

export type Explanation =
  | { readonly kind: 'empty' | 'constant' | 'unparsable'; readonly cell: ActiveCell }
  | {
      readonly kind: 'calls';
      readonly cell: ActiveCell;
      readonly calls: readonly ExplainedCall[];
    };

type Needs = Pick<PaneServices, 'catalogue' | 'evaluateCall' | 'office'>;

/** Reads what the formula of a cell rests on and computes each FUSIE call in it once more. */
export async function explainCell(cell: ActiveCell, needs: Needs): Promise<Explanation> {
  if (cell.formula === '') return { kind: cell.value === null ? 'empty' : 'constant', cell };
  const parsed = parseFormula(cell.formula);
  if (parsed.kind === 'unparsable') return { kind: 'unparsable', cell };
  const work = new Explainer(cell.sheet, needs);
  return { kind: 'calls', cell, calls: await Promise.all(parsed.calls.map((c) => work.call(c))) };
}

class Explainer {
  // A reference that occurs twice is read once; likewise a call within a call.
  private readonly read = new Map<string, Promise<ReferenceReading>>();
  private readonly explained = new Map<string, Promise<ExplainedCall>>();

  constructor(
    private readonly sheet: string,
    private readonly needs: Needs,
  ) {}

  call(call: FusieCall): Promise<ExplainedCall> {
    return remember(this.explained, call.text, () => this.explain(call));
  }

  private async explain({ name, text, arguments: given }: FusieCall): Promise<ExplainedCall> {
    const signature = this.needs.catalogue.find(({ id }) => id === name);
    if (!signature) return { kind: 'unknown', name, text };
    const arguments_ = await this.arguments(signature, given);
    const passed = passedOn(signature, arguments_);
    const cells = passed && (await this.needs.evaluateCall(signature.id, passed));
    return { kind: 'known', id: signature.id, text, arguments: arguments_, cells };
  }

  /** Every parameter in order, left out or not, and what was given beyond them. */
  private arguments(signature: Signature, given: readonly ArgumentExpression[]) {
    const count = Math.max(signature.parameters.length, given.length);
    return Promise.all(
      Array.from({ length: count }, async (_, index): Promise<ExplainedArgument> => {
        const parameter = signature.parameters[index];
        const expression = given[index] ?? { kind: 'omitted' };
        return {
          parameter: parameter?.id,
          identifier: parameter?.identifier === true,
          text: expression.kind === 'omitted' ? '' : expression.text,
          value:
            expression.kind === 'omitted'
              ? {
                  kind: 'omitted',
                  ...(parameter?.default === undefined ? {} : { default: parameter.default }),
                }
              : await this.value(expression),
        };
      }),
    );
  }

  private async value(
    expression: Exclude<ArgumentExpression, { kind: 'omitted' }>,
  ): Promise<ArgumentValue> {
    switch (expression.kind) {
      case 'constant':
        return { kind: 'cells', values: expression.values };
      case 'computed':
        return { kind: 'computed' };
      case 'reference': {
        const { reference } = expression;
        const reading = await remember(this.read, reference, () =>
          this.needs.office.readReference(reference, this.sheet, maximumCells),
        );
        return reading.kind === 'unreadable' ? { kind: 'unreadable' } : reading;
      }
      case 'call': {
        const inner = await this.call(expression.call);
        if (inner.kind === 'unknown' || !inner.cells) return { kind: 'computed' };
        return { kind: 'cells', values: inner.cells.map((row) => row.map(asInput)) };
      }
    }
  }
}

/** What one function answers is what the next one receives. */
function asInput(cell: EvaluatedCell): CellValue {
  return cell.kind === 'value' ? cell.value : { code: cell.error };
}

/** The arguments as Excel would hand them over, or undefined when one of them is not known. */
function passedOn(
  signature: Signature,
  arguments_: readonly ExplainedArgument[],
): (readonly (readonly CellValue[])[] | null)[] | undefined {
  if (arguments_.length > signature.parameters.length) return undefined;
  const passed: (readonly (readonly CellValue[])[] | null)[] = [];
  for (const { value } of arguments_) {
    if (value.kind === 'omitted') passed.push(null);
    else if (value.kind === 'cells') passed.push(value.values);
    else return undefined;
  }
  return passed;
}

function remember<T>(
  known: Map<string, Promise<T>>,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  const found = known.get(key);
  if (found) return found;
  const made = make();
  known.set(key, made);
  return made;
}
