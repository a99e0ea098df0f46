import type { SheetEntry } from './cellEntry';
import { journalKeyOf, type Journal } from './journal';
import { nextTurnOf, takeTurn } from './turn';
import { typedOver, type Replaced, type TypedOver } from './typedOver';
import { usedCells } from './usedCells';
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
  /** Cells whose content goes: it is read right before, in the same request. */
  readonly replaces?: Replaced;
}

/** One call with its object paths, as measured. */
const callBytes = 340;

export function operation(
  phase: OperationPhase,
  run: Operation['run'],
  { calls = 1, data = 0, replaces }: { calls?: number; data?: number; replaces?: Replaced } = {},
): Operation {
  const bytes = calls * callBytes + data;
  return { phase, bytes, run, ...(replaces ? { replaces } : {}) };
}

/** Excel in the browser takes 5 MB, a slow connection much less. */
const mostBytes = 900_000;

export interface Batch {
  readonly phase: OperationPhase;
  readonly operations: readonly Operation[];
}

/**
 * Operations in their order, in as few requests as their size allows. The finishing ones, after which
 * a sheet counts as done and lines may be gone, have a request of their own.
 */
export function batchesOf(operations: readonly Operation[], most = mostBytes): Batch[] {
  const batches: { phase: OperationPhase; operations: Operation[]; bytes: number }[] = [];
  const isLast = (phase: OperationPhase): boolean => phase === 'finishing';
  for (const one of operations) {
    const last = batches.at(-1);
    const together = last !== undefined && isLast(last.phase) === isLast(one.phase);
    if (together && last.bytes + one.bytes <= most) {
      last.operations.push(one);
      last.bytes += one.bytes;
    } else batches.push({ phase: one.phase, operations: [one], bytes: one.bytes });
  }
  return batches;
}

/** What stood in a sheet right before a request changed cells in it, from A1 on. */
export interface SeenSheet {
  readonly sheet: string;
  readonly entries: readonly (readonly SheetEntry[])[];
  /** What the request replaced there. */
  readonly replaced: readonly Replaced[];
}

export type Ran =
  | { readonly kind: 'done' }
  | { readonly kind: 'stopped' }
  /** Somebody typed where the last request wrote; it was done, and nothing after it. */
  | {
      readonly kind: 'typed-over';
      readonly places: readonly TypedOver[];
      readonly seen: readonly SeenSheet[];
    };

/** A cell that has to stand where it stood, or lines came or went before it. */
export interface Anchor {
  readonly cell: Excel.Range;
  readonly sheet: string;
  readonly address: string;
}

export interface RunOptions {
  /** Asked before each request. */
  readonly mayGoOn: (batch: Batch, index: number) => boolean;
  /** Must stand there; without it somebody put the workbook back. */
  readonly journal: Pick<Journal, 'id'>;
  /** Nobody else may have changed the workbook under this journal since these were there. */
  readonly turns: readonly string[];
  /** Held on to since they were read: they guard the first request. */
  readonly anchors?: readonly Anchor[];
  /** What to hold on to once the first request has put lines in: it guards those after it. */
  readonly anchorsAt?: readonly Omit<Anchor, 'cell'>[];
  /** Told where somebody typed over, and then it goes on; without it, it stops. */
  readonly typedOver?: (places: readonly TypedOver[]) => void;
}

/**
 * Runs requests one after the other. Their number follows from their size, not from the number of
 * cells. Each first sees to it that nobody moved lines or put the workbook back: then it fails with
 * nothing done.
 */
export async function runBatches(
  context: Excel.RequestContext,
  batches: readonly Batch[],
  options: RunOptions,
): Promise<Ran> {
  const { mayGoOn, journal, anchorsAt = [] } = options;
  let { anchors = [], turns } = options;
  const runFrom = async (index: number): Promise<Ran> => {
    const batch = batches[index];
    if (batch === undefined) return { kind: 'done' };
    if (!mayGoOn(batch, index)) {
      await letGo(context, anchors);
      return { kind: 'stopped' };
    }
    const isLast = index === batches.length - 1;
    const next = isLast ? null : nextTurnOf(journal);
    context.workbook.settings.getItem(journalKeyOf(journal)).load('key');
    takeTurn(context, turns, next);
    turns = next === null ? [] : [next];
    const place = workplace(context);
    for (const { cell, sheet, address } of anchors) {
      cell.getIntersection(place.sheet(sheet).getRange(address).untrack()).untrack();
      // Lines may go in this request, and with them what is held on to.
      if (index === 0 || isLast) cell.untrack();
    }
    context.application.suspendApiCalculationUntilNextSync();
    const asked = new Map<string, { range: Excel.Range; replaced: Replaced[] }>();
    await inSlices(runInSteps(batch, place, asked), pageSlices);
    if (index === 0)
      anchors = isLast
        ? []
        : anchorsAt.map(({ sheet, address }) => {
            const cell = place.sheet(sheet).getRange(address);
            cell.load('address');
            // Office.js lets go of what it tracks by itself in a request of its own, afterwards.
            cell.track();
            return { sheet, address, cell };
          });
    await context.sync();
    const seen = [...asked.values()].map(({ range, replaced }) => ({
      sheet: replaced[0]?.sheet ?? '',
      replaced,
      entries: range.formulas as SheetEntry[][],
    }));
    const places = seen.flatMap(({ sheet, replaced, entries }) =>
      replaced.flatMap((one) => typedOver(sheet, one, entries)),
    );
    if (places.length > 0 && !options.typedOver) {
      if (!isLast) await letGo(context, anchors);
      return { kind: 'typed-over', places, seen };
    }
    options.typedOver?.(places);
    return runFrom(index + 1);
  };
  return runFrom(0);
}

async function letGo(context: Excel.RequestContext, anchors: readonly Anchor[]): Promise<void> {
  if (anchors.length === 0) return;
  for (const { cell } of anchors) cell.untrack();
  await context.sync();
}

function* runInSteps(
  { operations }: Batch,
  place: Workplace,
  asked: Map<string, { range: Excel.Range; replaced: Replaced[] }>,
): Steps<void> {
  for (const one of operations) {
    const { replaces } = one;
    if (replaces) {
      const when = `${replaces.sheet}${replaces.afterLines === true ? '!' : ''}`;
      const known = asked.get(when);
      if (known) known.replaced.push(replaces);
      else {
        const range = usedCells(place.sheet(replaces.sheet));
        range.load('formulas');
        asked.set(when, { range, replaced: [replaces] });
      }
    }
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
