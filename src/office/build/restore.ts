import { claim } from './claim';
import type { Leftover } from './buildReading';
import { journalKeyOf, type Journal } from './journal';
import { batchesOf, runBatches, type Anchor, type Operation } from './operation';
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
  journal: Journal,
  { letsGo = () => false, rescued = [], alone = false, standing = false }: RestoreOptions,
): Promise<Restored> {
  const key = journalKeyOf(journal);
  if (!standing) claim(context, journal);
  const read = await readAnchored(context, [], key);
  if (standing && !read.inventory.journals.some((one) => one.key === key)) return { kind: 'gone' };
  const { leftover } = read.reading;
  if (alone && leftover) {
    context.workbook.settings.getItem(key).delete();
    await context.sync();
    return { kind: 'busy', leftover };
  }
  const going = await goingSheets(context, journal, read);
  const planned = restoreOperations(journal, read, going, letsGo, rescued);
  const tell = (places: readonly TypedOver[]) => typedIn(places, planned);
  try {
    await putTyped(tell(await run(context, key, planned.operations, read.anchors)));
  } catch (error) {
    // What was seen before it broke off is seen by nobody else.
    if (error instanceof BrokenOff) await putTyped(tell(error.places));
    throw error instanceof BrokenOff ? error.reason : error;
  }
  return { kind: 'restored' };

  async function putTyped(typed: TypedWhile): Promise<void> {
    if (typed.cells.length + typed.rescued.length === 0) return;
    claim(context, journal);
    const operations = putTypedOperations(journal, typed, planned.allNames);
    await putTyped(tell(await run(context, key, operations, [])));
  }
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
  journalKey: string,
  operations: readonly Operation[],
  anchors: readonly Anchor[],
): Promise<readonly TypedOver[]> {
  const places: TypedOver[] = [];
  const typedOver = (found: readonly TypedOver[]) => places.push(...found);
  try {
    const mayGoOn = () => true;
    const options = { mayGoOn, journalKey, anchors, typedOver };
    await runBatches(context, batchesOf(operations), options);
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
