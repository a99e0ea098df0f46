import { limits } from '../../../spreadsheet/read/limits';
import type { ReadProblem } from '../../../spreadsheet/read/readProblem';
import type { Reader, ReaderInput, ReaderRefusal } from '../reader';
import type { WorkerInput, WorkerMessage, WorkerQuestion } from './workerMessages';

/** In milliseconds. */
const usualTimes = {
  /** Until the script of the worker is fetched and runs; a slow network is not a slow file. */
  start: 30_000,
  /** From then on. */
  reading: 5_000,
};

/**
 * A worker of its own for each question, ended after it: one that hangs holds up nothing, and what
 * it held in memory goes with it. Every way in which that can end is an answer.
 */
export function readInWorker(startWorker: () => Worker, times = usualTimes): Reader {
  const ask = async <A>(
    input: ReaderInput,
    signal: AbortSignal,
    about: Pick<WorkerQuestion, 'leningen'>,
    answerIn: (message: WorkerMessage) => A | undefined,
  ): Promise<A | ReaderRefusal> => {
    const name = input.kind === 'file' ? input.file.name : '';
    const cancelled: ReadProblem = { code: 'file-cancelled', name };
    try {
      signal.throwIfAborted();
      const question = await opened(input);
      signal.throwIfAborted();
      return 'code' in question
        ? { ok: false, problem: question }
        : await asked(name, { ...question, ...about }, answerIn, startWorker, signal, times);
    } catch (error) {
      return {
        ok: false,
        problem: signal.aborted
          ? cancelled
          : { code: 'file-not-read', name, detail: String(error) },
      };
    }
  };
  return {
    read: (input, signal) =>
      ask(input, signal, {}, (message) =>
        message.kind === 'answered' ? message.answer : undefined,
      ),
    readLoans: (input, signal) =>
      ask(input, signal, { leningen: true }, (message) =>
        message.kind === 'loans-answered' ? message.answer : undefined,
      ),
  };
}

/** What is too large by its own word is not even taken into memory. */
async function opened(input: ReaderInput): Promise<WorkerInput | ReadProblem> {
  if (input.kind !== 'file') return input;
  const { name, size } = input.file;
  if (size > limits.size) return { code: 'file-too-large', name, size, most: limits.size };
  return { kind: 'file', name, bytes: new Uint8Array(await input.file.arrayBuffer()) };
}

async function asked<A>(
  name: string,
  question: WorkerQuestion,
  answerIn: (message: WorkerMessage) => A | undefined,
  startWorker: () => Worker,
  signal: AbortSignal,
  times: typeof usualTimes,
): Promise<A | ReaderRefusal> {
  const worker = startWorker();
  const done = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<A | ReaderRefusal>((resolve, reject) => {
      const fail = (detail: string) => {
        reject(new Error(detail));
      };
      timer = setTimeout(() => {
        fail('de lezer is niet gestart');
      }, times.start);
      const whileReading = { signal: done.signal };
      signal.addEventListener(
        'abort',
        () => {
          fail('afgebroken');
        },
        whileReading,
      );
      worker.addEventListener('error', (event) => {
        // Of a script that could not be fetched it tells nothing.
        fail('message' in event && event.message !== '' ? event.message : 'de lezer start niet');
      });
      worker.addEventListener('messageerror', () => {
        fail('het antwoord van de lezer is niet leesbaar');
      });
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
        switch (data.kind) {
          case 'ready':
            clearTimeout(timer);
            timer = setTimeout(() => {
              const seconds = times.reading / 1_000;
              resolve({ ok: false, problem: { code: 'file-timeout', name, seconds } });
            }, times.reading);
            worker.postMessage(question, question.kind === 'file' ? [question.bytes.buffer] : []);
            return;
          case 'answered':
          case 'loans-answered': {
            const answer = answerIn(data);
            if (answer === undefined) fail('de lezer antwoordde op een andere vraag');
            else resolve(answer);
            return;
          }
          case 'failed':
            fail(data.detail);
        }
      });
    });
  } finally {
    clearTimeout(timer);
    done.abort();
    worker.terminate();
  }
}
