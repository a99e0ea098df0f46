import { limits } from '../../../spreadsheet/read/limits';
import type { ReadProblem } from '../../../spreadsheet/read/readProblem';
import { askWorker } from '../../askWorker';
import type { Reader, ReaderInput, ReaderRefusal } from '../reader';
import type { WorkerInput, WorkerMessage, WorkerQuestion } from './workerMessages';

/** In milliseconds. */
const usualTimes = {
  /** Until the script of the worker is fetched and runs; a slow network is not a slow file. */
  start: 30_000,
  /** From then on. */
  reading: 5_000,
};

/** Every way in which the reading can end is an answer. */
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

function asked<A>(
  name: string,
  question: WorkerQuestion,
  answerIn: (message: WorkerMessage) => A | undefined,
  startWorker: () => Worker,
  signal: AbortSignal,
  { start, reading }: typeof usualTimes,
): Promise<A | ReaderRefusal> {
  return askWorker<WorkerMessage, A | ReaderRefusal>({
    startWorker,
    question,
    transfer: question.kind === 'file' ? [question.bytes.buffer] : [],
    signal,
    times: { start, silence: reading },
    who: 'de lezer',
    answerIn: (message) => {
      const answer = answerIn(message);
      if (answer === undefined) throw new Error('de lezer antwoordde op een andere vraag');
      return answer;
    },
    late: (seconds) => ({ ok: false, problem: { code: 'file-timeout', name, seconds } }),
  });
}
