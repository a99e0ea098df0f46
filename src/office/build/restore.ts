import { claim } from './claim';
import type { Leftover } from './buildReading';
import { journalKeyOf, readJournal, type Journal } from './journal';
import { batchesOf, runBatches, type Operation, type RunOptions } from './operation';
import {
  putTypedOperations,
  restoreOperations,
  typedIn,
  type TypedWhile,
} from './restoreOperations';
import { goingSheets } from './goingSheets';
import { readAnchored } from './readBuild';
import type { Rescued } from './rescue';
import type { LetsGo } from './typedMeanwhile';
import { nextTurnOf, turnsOf } from './turn';
import type { TypedOver } from './typedOver';

export interface RestoreOptions {
  /** What the user, who was asked, lets go of. */
  readonly letsGo?: LetsGo;
  /** What was typed in cells that are gone already. */
  readonly rescued?: readonly Rescued[];
  /** True for a build that ended: nobody else may be at work. */
  readonly alone?: boolean;
  /** True for a build that broke off: who put the workbook back already took its journal away. */
  readonly standing?: boolean;
}

export type Restored =
  | { readonly kind: 'restored' }
  /** Somebody else put the workbook back, or that build went on to its end. */
  | { readonly kind: 'gone' }
  /** Somebody else is at work, or broke off: nothing was done. */
  | { readonly kind: 'busy'; readonly leftover: Leftover };

/** Lines that come or go just then are rare, and twice in a row rarer. */
const mostAttempts = 4;

/**
 * Puts back what a build changed, from what is there now: so it can be done again when it breaks
 * off half-way. Rows and columns that the user put in since stay, and so does what somebody typed
 * where the build wrote; what has no place any more comes on a sheet of its own.
 */
export async function restore(
  context: Excel.RequestContext,
  journal: Journal,
  options: RestoreOptions = {},
): Promise<Restored> {
  const attempt = async (number: number): Promise<Restored> => {
    try {
      return await restoreOnce(context, journal, options);
    } catch (error) {
      // What was held on to does not stand where it was read: lines came or went since.
      if (!isMissing(error) || number === mostAttempts) throw error;
      return attempt(number + 1);
    }
  };
  return attempt(1);
}

async function restoreOnce(
  context: Excel.RequestContext,
  given: Journal,
  { letsGo = () => false, rescued = [], alone = false, standing = false }: RestoreOptions,
): Promise<Restored> {
  const key = journalKeyOf(given);
  const turn = nextTurnOf(given);
  if (!standing) claim(context, given, turn);
  const read = await readAnchored(context, [], key);
  const found = read.inventory.journals.find((one) => one.key === key);
  if (standing && !found) return { kind: 'gone' };
  // Its builder may have put down since what he saw there.
  const journal = (standing && found && readJournal(found.text)) || given;
  const { leftover } = read.reading;
  if (alone && leftover) {
    for (const one of [key, turn]) context.workbook.settings.getItem(one).delete();
    await context.sync();
    return { kind: 'busy', leftover };
  }
  const going = await goingSheets(context, journal, read);
  const planned = restoreOperations(journal, read, going, letsGo, rescued);
  const { anchors } = read;
  const tell = (places: readonly TypedOver[]) => typedIn(places, planned);
  try {
    const turns = turnsOf(journal, read.inventory.turns);
    await putTyped(tell(await run(context, planned.operations, { journal, turns, anchors })));
  } catch (error) {
    // What was seen before it broke off is seen by nobody else.
    if (error instanceof BrokenOff) await putTyped(tell(error.places));
    throw error instanceof BrokenOff ? error.reason : error;
  }
  return { kind: 'restored' };

  async function putTyped(typed: TypedWhile, number = 1): Promise<void> {
    if (typed.cells.length + typed.rescued.length === 0) return;
    const names = typed.cells.map(({ sheet }) => sheet);
    const cells = new Map(
      names.map((name) => [name, typed.cells.filter(({ sheet }) => sheet === name)]),
    );
    const since = (places: readonly TypedOver[]) => typedIn(places, { ...planned, cells });
    try {
      const taken = number === 1 ? planned.allNames : await sheetNames(context);
      const again = nextTurnOf(journal);
      claim(context, journal, again);
      const operations = putTypedOperations(journal, typed, taken);
      typed = since(await run(context, operations, { journal, turns: [again] }));
    } catch (error) {
      // It stands in this page only: one answer that does not come is no reason to stop.
      if (number === mostAttempts) throw error;
      const more = since(error instanceof BrokenOff ? error.places : []).cells;
      return putTyped({ ...typed, cells: [...typed.cells, ...more] }, number + 1);
    }
    return putTyped(typed);
  }
}

async function sheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

/** A restoration that did not come to its end, and what it saw until then. */
class BrokenOff extends Error {
  constructor(
    readonly reason: unknown,
    readonly places: readonly TypedOver[],
  ) {
    super('The workbook was put back in part.');
  }
}

async function run(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  guards: Pick<RunOptions, 'journal' | 'turns' | 'anchors'>,
): Promise<readonly TypedOver[]> {
  const places: TypedOver[] = [];
  const typedOver = (found: readonly TypedOver[]) => places.push(...found);
  try {
    const mayGoOn = () => true;
    await runBatches(context, batchesOf(operations), { ...guards, mayGoOn, typedOver });
  } catch (error) {
    throw places.length > 0 ? new BrokenOff(error, places) : error;
  }
  return places;
}

function isMissing(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ItemNotFound'
  );
}
