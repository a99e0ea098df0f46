import { pageSlices } from '../../spreadsheet/pageSlices';
import { inSlices, type Steps } from '../../spreadsheet/steps';

/** Where operations of one request find their objects. */
export interface Workplace {
  readonly context: Excel.RequestContext;
  readonly sheet: (name: string) => Excel.Worksheet;
}

export type OperationPhase = 'cells' | 'layout' | 'finishing';

/** Something to do in Excel, small enough to be moved to the next request. */
export interface Operation {
  readonly phase: OperationPhase;
  /** About how much of a request it takes. */
  readonly bytes: number;
  readonly run: (place: Workplace) => void;
}

/** One call with its object paths, as measured. */
const callBytes = 450;

export function operation(
  phase: OperationPhase,
  run: Operation['run'],
  { calls = 1, data = 0 } = {},
): Operation {
  return { phase, bytes: calls * callBytes + data, run };
}

/** Excel in the browser takes 5 MB, a slow connection much less. */
const mostBytes = 900_000;

export interface Batch {
  readonly phase: OperationPhase;
  readonly operations: readonly Operation[];
}

/** Operations in their order, a request for each phase, and more only where one would be too large. */
export function batchesOf(operations: readonly Operation[], most = mostBytes): Batch[] {
  const batches: { phase: OperationPhase; operations: Operation[]; bytes: number }[] = [];
  for (const one of operations) {
    const last = batches.at(-1);
    if (last?.phase === one.phase && last.bytes + one.bytes <= most) {
      last.operations.push(one);
      last.bytes += one.bytes;
    } else batches.push({ phase: one.phase, operations: [one], bytes: one.bytes });
  }
  return batches;
}

/**
 * Runs requests one after the other; `mayGoOn` is asked before each of them. Their number follows
 * from their size, not from the number of cells.
 */
export async function runBatches(
  context: Excel.RequestContext,
  batches: readonly Batch[],
  mayGoOn: (batch: Batch, index: number) => boolean,
): Promise<'done' | 'stopped'> {
  const runFrom = async (index: number): Promise<'done' | 'stopped'> => {
    const batch = batches[index];
    if (batch === undefined) return 'done';
    if (!mayGoOn(batch, index)) return 'stopped';
    context.application.suspendApiCalculationUntilNextSync();
    const place = workplace(context);
    await inSlices(runInSteps(batch, place), pageSlices);
    await context.sync();
    return runFrom(index + 1);
  };
  return runFrom(0);
}

function* runInSteps({ operations }: Batch, place: Workplace): Steps<void> {
  for (const one of operations) {
    one.run(place);
    yield;
  }
}

function workplace(context: Excel.RequestContext): Workplace {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    context,
    sheet: (name) => {
      const known = sheets.get(name);
      if (known) return known;
      const sheet = context.workbook.worksheets.getItem(name);
      sheets.set(name, sheet);
      return sheet;
    },
  };
}
