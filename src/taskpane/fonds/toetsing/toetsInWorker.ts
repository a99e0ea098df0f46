import { askWorker } from '../../askWorker';
import type { Toetser, Toetsuitslag } from './toetser';
import type { ToetsMessage } from './workerMessages';

/** In milliseconds; a machine that does other work is slow. */
const usualTimes = { start: 30_000, silence: 30_000 };

/** The test in a worker of its own. */
export function toetsInWorker(startWorker: () => Worker, times = usualTimes): Toetser {
  return async (vraag, signal, meld) => {
    signal.throwIfAborted();
    const answer = await askWorker<ToetsMessage, Toetsuitslag | { readonly seconds: number }>({
      startWorker,
      question: vraag,
      signal,
      times,
      who: 'de toetser',
      answerIn: (message) => {
        if (message.kind === 'answered') return message.uitslag;
        meld(message.voortgang);
        return undefined;
      },
      late: (seconds) => ({ seconds }),
    });
    if ('seconds' in answer)
      throw new Error(`de toetser zweeg ${String(answer.seconds)} seconden lang`);
    return answer;
  };
}
