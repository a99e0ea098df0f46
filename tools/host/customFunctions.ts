import type { FunctionMetadata, FunctionsFile } from './functionMetadata';
import { MetadataError, readFunctionsFile } from './functionMetadata';
import type { EmptyCell, HostArgument, Refusal } from './argumentGate';
import { gateArguments, refusalOf } from './argumentGate';
import type { FunctionResult } from './functionResult';
import { toResult } from './functionResult';
import type { WireMessage } from './wire';
import { customFunctionMessage, messageCategory } from './wire';

/** What `call` answers: a result, or why there is none. */
export type HostResult =
  | FunctionResult
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'canceled' };

export interface CallOptions {
  /** Excel cancels a call when the user edits the formula or a precedent (cancelable functions). */
  readonly signal?: AbortSignal;
}

/** A promise of a function that did not settle in the time that the watchdog allows. */
export class StillBusyError extends Error {
  constructor(
    readonly functionName: string,
    readonly milliseconds: number,
  ) {
    super(`${functionName} shows #BUSY! for longer than ${milliseconds} ms.`);
    this.name = 'StillBusyError';
  }
}

interface Registered {
  readonly fullName: string;
  readonly metadata: FunctionMetadata;
  readonly allowErrors: boolean;
}

interface Pending {
  readonly registered: Registered;
  readonly settle: (result: HostResult) => void;
}

const flag = { cancelable: 1, allowErrors: 4 } as const;

/** A clock that tests may replace; `setTimeout` of the surroundings by default. */
export type Later = (action: () => void, milliseconds: number) => () => void;

const later: Later = (action, milliseconds) => {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * Excel's side of custom functions: registers the metadata, applies the type gate, hands many calls
 * over in one message, and turns the answers into what stands in the cells.
 */
export class CustomFunctions {
  /** Milliseconds after which an open call is an error; null: it stays #BUSY!, as in Excel. */
  watchdog: number | null = null;
  emptyCell: EmptyCell;
  private readonly registered = new Map<string, Registered>();
  private readonly pending = new Map<number, Pending>();
  private queue: WireMessage[] = [];
  private ready = false;
  private scheduled = false;
  private lastId = 0;

  constructor(
    emptyCell: EmptyCell,
    private readonly send: (messages: readonly WireMessage[]) => void,
  ) {
    this.emptyCell = emptyCell;
  }

  /**
   * Registers the functions of a functions.json under a namespace, as Excel does from the manifest.
   * A name that is taken already is an error.
   */
  register(namespace: string, file: unknown): void {
    const { functions, allowErrorForDataTypeAny }: FunctionsFile = readFunctionsFile(file);
    for (const metadata of functions) {
      const fullName = `${namespace}.${metadata.name}`.toUpperCase();
      if (this.registered.has(fullName))
        throw new MetadataError(metadata.id, `${fullName} is registered already`);
      this.registered.set(fullName, {
        fullName,
        metadata,
        allowErrors: allowErrorForDataTypeAny === true,
      });
    }
  }

  /** Forgets all functions; whoever calls one gets #NAME? (office-js 5611). */
  unregister(): void {
    this.registered.clear();
    const open = [...this.pending.values()];
    this.pending.clear();
    for (const { settle } of open) settle({ kind: 'scalar', value: { error: '#NAME?' } });
  }

  /** Full names (`FUSIE.AFM`) of what is registered. */
  names(): readonly string[] {
    return [...this.registered.keys()];
  }

  has(fullName: string): boolean {
    return this.registered.has(fullName.toUpperCase());
  }

  metadata(fullName: string): FunctionMetadata | undefined {
    return this.registered.get(fullName.toUpperCase())?.metadata;
  }

  /** Why Excel would not accept a call with so many arguments; null when it does. */
  refuses(fullName: string, parameters: number): Refusal | null {
    const metadata = this.metadata(fullName);
    return metadata ? refusalOf(metadata, parameters) : null;
  }

  /** Names of the calls that are open: the cells that show #BUSY!. */
  busy(): readonly string[] {
    return [...this.pending.values()].map(({ registered }) => registered.fullName);
  }

  /** True once the page said that its functions are there. */
  get isReady(): boolean {
    return this.ready;
  }

  /** Called for `_SetOsfControlContainerReadyForCustomFunctions`: calls that waited go out now. */
  markReady(): void {
    this.ready = true;
    this.schedule();
  }

  /** The page went away: what is open will never be answered, what comes waits for a new page. */
  markGone(): void {
    this.ready = false;
  }

  /**
   * Calls a function as a formula in a cell would. An unknown name is #NAME?; too few or too many
   * arguments are refused, because Excel does not accept such a formula.
   */
  call(
    fullName: string,
    parameters: readonly HostArgument[],
    callerAddress: string,
    { signal }: CallOptions = {},
  ): Promise<HostResult> {
    const registered = this.registered.get(fullName.toUpperCase());
    if (!registered) return Promise.resolve({ kind: 'scalar', value: { error: '#NAME?' } });
    const { metadata, allowErrors } = registered;
    const gated = gateArguments(metadata, parameters, { emptyCell: this.emptyCell, allowErrors });
    if (gated.outcome === 'refused')
      return Promise.resolve({ kind: 'refused', refusal: gated.refusal });
    if (gated.outcome === 'error') return Promise.resolve({ kind: 'scalar', value: gated.error });
    return this.invoke(registered, gated.parameters, callerAddress, signal);
  }

  /** Takes over `SetInvocationArrayResults`; answers of a call that was canceled are dropped. */
  settle(answers: unknown): void {
    if (!Array.isArray(answers)) return;
    for (const answer of answers as unknown[][]) {
      const id = Number(answer[0]);
      const pending = this.pending.get(id);
      if (!pending) continue;
      this.pending.delete(id);
      pending.settle(
        toResult(pending.registered.metadata, {
          ok: answer[1] === true,
          value: answer[2],
          errorCode: answer[1] === true ? 0 : Number(answer[3] ?? 0),
        }),
      );
    }
  }

  private invoke(
    registered: Registered,
    parameters: readonly unknown[],
    callerAddress: string,
    signal: AbortSignal | undefined,
  ): Promise<HostResult> {
    const { metadata, allowErrors, fullName } = registered;
    const id = ++this.lastId;
    const flags =
      (metadata.options?.cancelable === true ? flag.cancelable : 0) +
      (allowErrors ? flag.allowErrors : 0);
    const address = metadata.options?.requiresAddress === true ? callerAddress : null;
    return new Promise<HostResult>((resolve, reject) => {
      const stop =
        this.watchdog === null
          ? undefined
          : later(() => reject(new StillBusyError(fullName, Number(this.watchdog))), this.watchdog);
      const settle = (result: HostResult): void => {
        stop?.();
        resolve(result);
      };
      this.pending.set(id, { registered, settle });
      this.enqueue(
        customFunctionMessage.invoke,
        JSON.stringify([id, metadata.id, parameters, address, flags, null]),
      );
      signal?.addEventListener('abort', () => {
        if (!this.pending.delete(id)) return;
        if (metadata.options?.cancelable === true)
          this.enqueue(customFunctionMessage.cancel, JSON.stringify({ invocationId: id }));
        settle({ kind: 'canceled' });
      });
    });
  }

  private enqueue(type: number, json: string): void {
    this.queue.push([messageCategory.customFunction, type, '', json, this.queue.length, false]);
    this.schedule();
  }

  // One message carries all calls of a recalculation, as in Excel.
  private schedule(): void {
    if (!this.ready || this.scheduled || this.queue.length === 0) return;
    this.scheduled = true;
    later(() => {
      this.scheduled = false;
      if (!this.ready) return;
      const messages = this.queue;
      this.queue = [];
      this.send(messages);
    }, 0);
  }
}
