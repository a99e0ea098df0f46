/** In milliseconds. */
export interface WorkerTimes {
  /** Until the script of the worker is fetched and runs; a slow network is no slow work. */
  readonly start: number;
  /** From then on, until the worker says something. */
  readonly silence: number;
}

/** What every worker may say besides its answer. */
export type WorkerTalk<Message> =
  { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly detail: string } | Message;

export interface WorkerTask<Message, Answer> {
  readonly startWorker: () => Worker;
  readonly question: unknown;
  /** What goes over without being copied. */
  readonly transfer?: Transferable[];
  readonly signal: AbortSignal;
  readonly times: WorkerTimes;
  /** Who the sentences are about: "de lezer". */
  readonly who: string;
  /** The answer, or undefined where there is more to come; throws where it cannot be. */
  readonly answerIn: (message: Message) => Answer | undefined;
  /** What the time that ran out comes to. */
  readonly late: (seconds: number) => Answer;
}

/**
 * A worker of its own for each question, ended after it: one that hangs holds up nothing, and what
 * it held in memory goes with it. Rejects where it fails or is given up.
 */
export async function askWorker<Message extends { readonly kind: string }, Answer>({
  startWorker,
  question,
  transfer = [],
  signal,
  times,
  who,
  answerIn,
  late,
}: WorkerTask<Message, Answer>): Promise<Answer> {
  const worker = startWorker();
  const done = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const fail = (detail: string) => {
        reject(new Error(detail));
      };
      const waitOn = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          resolve(late(times.silence / 1_000));
        }, times.silence);
      };
      timer = setTimeout(() => {
        fail(`${who} is niet gestart`);
      }, times.start);
      signal.addEventListener(
        'abort',
        () => {
          fail('afgebroken');
        },
        { signal: done.signal },
      );
      worker.addEventListener('error', (event) => {
        // Of a script that could not be fetched it tells nothing.
        fail('message' in event && event.message !== '' ? event.message : `${who} start niet`);
      });
      worker.addEventListener('messageerror', () => {
        fail(`het antwoord van ${who} is niet leesbaar`);
      });
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerTalk<Message>>) => {
        if (isReady(data)) {
          waitOn();
          worker.postMessage(question, transfer);
        } else if (isFailed(data)) fail(data.detail);
        else {
          waitOn();
          try {
            const answer = answerIn(data);
            if (answer !== undefined) resolve(answer);
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        }
      });
    });
  } finally {
    clearTimeout(timer);
    done.abort();
    worker.terminate();
  }
}

function isReady(message: { readonly kind: string }): message is { readonly kind: 'ready' } {
  return message.kind === 'ready';
}

function isFailed(message: {
  readonly kind: string;
}): message is { readonly kind: 'failed'; readonly detail: string } {
  return message.kind === 'failed';
}
