import { ProblemError } from '../../core';
import type { FetchedFile, Network } from './network';
import type { SourceProblem } from './sourceProblem';

export interface RequestOptions {
  /** The most bytes that are read. */
  readonly most: number;
  readonly signal: AbortSignal;
  /** What the bytes have to be, in hexadecimal. */
  readonly sha256?: string;
}

export interface ReceivedFile {
  readonly data: unknown;
  readonly sha256: string;
}

export const secondsPerAttempt = 10;
const mostAttempts = 3;
const longestWaitMs = 10_000;
const firstWaitMs = 500;

/**
 * One JSON file of a source. A server that is busy (429, 5xx) is asked three times at most, later
 * each time; every other refusal is final.
 * @throws ProblemError with a SourceProblem, for whatever goes wrong.
 */
export async function requestJson(
  network: Network,
  url: string,
  options: RequestOptions,
): Promise<ReceivedFile> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask(network, url, options);
    if ('data' in answer) return answer;
    const { status, waitMs } = answer;
    const wait = waitMs ?? firstWaitMs * 2 ** (attempt - 1) * (0.5 + network.random() / 2);
    if (attempt === mostAttempts || wait > longestWaitMs) {
      refuse({
        code: 'source-busy',
        url,
        status,
        attempts: attempt,
        seconds: waitMs === null ? null : Math.ceil(waitMs / 1000),
      });
    }
    await pause(network, url, wait, options.signal);
  }
}

interface Busy {
  readonly status: number;
  /** How long the server asks to wait. */
  readonly waitMs: number | null;
}

/** One attempt; settles within its time even where `fetch` never does. */
async function ask(
  network: Network,
  url: string,
  { most, signal, sha256 }: RequestOptions,
): Promise<ReceivedFile | Busy> {
  if (signal.aborted) refuse({ code: 'source-cancelled', url });
  if (!network.isOnline()) refuse({ code: 'source-offline', url });
  const aborter = new AbortController();
  const stop = () => {
    aborter.abort();
  };
  let late = false;
  let answered = false;
  const stopClock = network.after(secondsPerAttempt * 1000, () => {
    late = true;
    stop();
  });
  signal.addEventListener('abort', stop);
  const stopped = new Promise<never>((_, reject) => {
    aborter.signal.addEventListener('abort', () => {
      reject(new Error('stopped'));
    });
  });
  const read = async (): Promise<ReceivedFile | Busy> => {
    const file = await network.fetch(url, {
      signal: aborter.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-cache',
    });
    answered = true;
    const busy = judgeStatus(network, url, file);
    if (busy) return busy;
    const bytes = await readBody(url, file, most);
    const found = (await network.digest(bytes)).toLowerCase();
    if (sha256 !== undefined && found !== sha256) refuse({ code: 'source-checksum', url });
    return { data: parse(url, bytes), sha256: found };
  };
  try {
    return await Promise.race([read(), stopped]);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    if (signal.aborted) return refuse({ code: 'source-cancelled', url });
    if (late) return refuse({ code: 'source-timeout', url, seconds: secondsPerAttempt });
    // fetch says no more than that it failed; a browser hides the reason on purpose.
    return refuse({ code: answered ? 'source-cut-off' : 'source-unreachable', url });
  } finally {
    stopClock();
    signal.removeEventListener('abort', stop);
    // What is left of an answer that nobody reads must not keep coming.
    stop();
  }
}

function judgeStatus(network: Network, url: string, file: FetchedFile): Busy | undefined {
  const { status, headers } = file;
  if (file.type === 'opaqueredirect' || (status >= 300 && status < 400))
    refuse({ code: 'source-redirect', url });
  if (status === 429 || status >= 500)
    return { status, waitMs: waitAsked(headers?.get('retry-after') ?? null, network.clock()) };
  if (!file.ok) refuse({ code: 'source-refused', url, status });
  if (/html/i.test(headers?.get('content-type') ?? ''))
    refuse({ code: 'source-not-json', url, html: true });
  return undefined;
}

/** Retry-After: seconds, or a date. */
function waitAsked(text: string | null, now: number): number | null {
  if (text === null) return null;
  const wait = /^\d+$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? null : Math.max(wait, 0);
}

async function readBody(url: string, file: FetchedFile, most: number): Promise<ArrayBuffer> {
  const check = (size: number) => {
    if (size > most) refuse({ code: 'source-too-large', url, most });
  };
  check(Number(file.headers?.get('content-length') ?? 0));
  if (!file.body) {
    const bytes = await file.arrayBuffer();
    check(bytes.byteLength);
    return bytes;
  }
  const reader = file.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    check(size);
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.byteLength;
  }
  return bytes.buffer;
}

function parse(url: string, bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return refuse({ code: 'source-not-json', url, html: false });
  }
}

function pause(network: Network, url: string, wait: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = () => {
      stopClock();
      reject(new ProblemError<SourceProblem>({ code: 'source-cancelled', url }));
    };
    const stopClock = network.after(wait, () => {
      signal.removeEventListener('abort', cancel);
      resolve();
    });
    signal.addEventListener('abort', cancel, { once: true });
  });
}

function refuse(problem: SourceProblem): never {
  throw new ProblemError<SourceProblem>(problem);
}
