import type { ExcelErrorCode, WireReply, WireRequest } from './wire';
import { actionType } from './wire';

/** What a test lets go wrong. */
export interface Fault {
  readonly code:
    | ExcelErrorCode
    | 'RequestAborted'
    | 'ConnectionFailure'
    | 'Conflict'
    // More than 5 MB on the web (Excel.ErrorCodes.responsePayloadSizeLimitExceeded).
    | 'ResponsePayloadSizeLimitExceeded';
  readonly message?: string;
}

/**
 * How far the request comes before it fails: so many actions, or all before the first action with
 * this name on the wire (`Values`, `Add`). Nothing is done when left out.
 */
export type Until = number | string;

interface Planned {
  readonly request: number;
  readonly fault: Fault;
  readonly until: Until;
}

/** A request that is about to be executed. */
export interface ComingRequest {
  /** Counts from 1, since the start of the host. */
  readonly number: number;
  /** Names of methods and set properties, in order. */
  readonly members: readonly string[];
}

export type RequestListener = (request: ComingRequest) => void;

export const membersOf = (request: WireRequest): string[] =>
  request.Actions.map(({ Name }) => Name).filter((name) => name !== '');

/** Requests that fail on purpose, and who wants to know of each one before it runs. */
export class RequestFaults {
  private readonly planned: Planned[] = [];
  private readonly listeners = new Set<RequestListener>();
  private count = 0;

  plan(fromNow: number, fault: Fault, until: Until): void {
    this.planned.push({ request: this.count + fromNow, fault, until });
  }

  failsWithin(requests: number): boolean {
    return this.planned.some(({ request }) => request <= this.count + requests);
  }

  forget(): void {
    this.planned.length = 0;
  }

  listen(listener: RequestListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells the listeners, then executes the request as far as the plan wants it. */
  execute(request: WireRequest, run: (request: WireRequest) => WireReply): WireReply {
    const members = membersOf(request);
    // The library tidies up behind the scenes; no test plans for that.
    if (isTidying(request)) return run(request);
    const number = ++this.count;
    for (const listener of this.listeners) listener({ number, members });
    const at = this.planned.findIndex((one) => one.request === number);
    const [plan] = at < 0 ? [] : this.planned.splice(at, 1);
    if (!plan) return run(request);
    const { until, fault } = plan;
    const { Actions } = request;
    const stop =
      typeof until === 'number' ? until : Actions.findIndex(({ Name }) => Name === until);
    if (stop < 0 || stop > Actions.length)
      return failed({ Results: [], TraceIds: [] }, request, 0, {
        code: 'NotImplemented',
        message: `The test planned a failure at ${until}; the request has ${members.join(', ')}.`,
      });
    const reply = run({ ...request, Actions: Actions.slice(0, stop) });
    // It may fail of itself before the plan makes it.
    return reply.Error ? reply : failed(reply, request, stop, fault);
  }
}

/** The library only lets go of what it held on to. */
export const isTidying = ({ Actions }: WireRequest): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(
    ({ Name, ActionType }) =>
      Name === '_RemoveReference' ||
      ActionType === actionType.instantiate ||
      ActionType === actionType.trace,
  );

const failed = (
  reply: WireReply,
  { Actions }: WireRequest,
  at: number,
  { code, message }: Fault,
): WireReply => ({
  ...reply,
  Error: {
    Code: code,
    Message: message ?? 'The test lets this request fail.',
    Location: Actions[at]?.Name ?? '',
    ActionIndex: Math.min(at, Actions.length - 1),
    HttpStatusCode: 500,
  },
});
