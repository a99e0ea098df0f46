import { alleParen, type Toetsvoortgang } from '../../../../src/fonds';
import { atOnce } from '../../../../src/spreadsheet/steps';
import type { WorkerTalk } from '../../../../src/taskpane/askWorker';
import { toets } from '../../../../src/taskpane/fonds/toetsing/toets';
import { toetsInWorker } from '../../../../src/taskpane/fonds/toetsing/toetsInWorker';
import type { Toetsuitslag, Toetsvraag } from '../../../../src/taskpane/fonds/toetsing/toetser';
import type { ToetsMessage } from '../../../../src/taskpane/fonds/toetsing/workerMessages';
import { toetsfonds } from '../../../../src/taskpane/fonds/toetsfonds';
import { gemeenten, kaal, plaats, standVan } from '../fondsstanden';

/** A worker as far as the page sees one. */
class PlayedWorker extends EventTarget {
  asked: Toetsvraag | undefined;
  ended = false;
  postMessage(question: Toetsvraag): void {
    this.asked = question;
    this.dispatchEvent(new Event('asked'));
  }
  terminate(): void {
    this.ended = true;
  }
  says(data: WorkerTalk<ToetsMessage>): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const uitslag: Toetsuitslag = { aantal: 3, geraakt: 1, onbekend: 0, eerste: [] };
/** Of one block, or of the whole fund. */
function vraagVan(blok: number | undefined, paren: Int32Array): Toetsvraag {
  const found = toetsfonds(standVan(kaal), blok);
  if (!found) throw new Error('There is nothing to test.');
  return { fonds: found.fonds, blok: found.blok, paren };
}

const vraag = vraagVan(0, Int32Array.from([0, 1]));

function asked(play: (worker: PlayedWorker) => void, signal = new AbortController().signal) {
  const worker = new PlayedWorker();
  const heard: Toetsvoortgang[] = [];
  const toetser = toetsInWorker(
    () => {
      setTimeout(() => {
        play(worker);
      });
      return worker as unknown as Worker;
    },
    { start: 50, silence: 50 },
  );
  return { worker, heard, answer: toetser(vraag, signal, (each) => heard.push(each)) };
}

test('asks when the worker listens, hears how far it is, and ends it after the answer', async () => {
  const voortgang = { gedaan: 1, totaal: 3 };
  const { worker, heard, answer } = asked((played) => {
    played.addEventListener('asked', () => {
      played.says({ kind: 'progress', voortgang });
      played.says({ kind: 'answered', uitslag });
    });
    played.says({ kind: 'ready' });
  });
  expect(await answer).toBe(uitslag);
  expect(worker.asked).toBe(vraag);
  expect(heard).toEqual([voortgang]);
  expect(worker.ended).toBe(true);
});

test.each<[string, (worker: PlayedWorker) => void, RegExp]>([
  ['it does not start', () => undefined, /is niet gestart/],
  [
    'it says nothing more',
    (played) => {
      played.says({ kind: 'ready' });
    },
    /zweeg 0\.05 seconden lang/,
  ],
  [
    'it fails',
    (played) => {
      played.says({ kind: 'failed', detail: 'geen geheugen' });
    },
    /geen geheugen/,
  ],
  [
    'its script cannot be fetched',
    (played) => {
      played.dispatchEvent(new Event('error'));
    },
    /de toetser start niet/,
  ],
])('rejects where %s', async (_, play, sentence) => {
  const { worker, answer } = asked(play);
  await expect(answer).rejects.toThrow(sentence);
  expect(worker.ended).toBe(true);
});

test('is given up at once, before and during', async () => {
  await expect(asked(() => undefined, AbortSignal.abort()).answer).rejects.toThrow();
  const stop = new AbortController();
  const { worker, answer } = asked((played) => {
    played.says({ kind: 'ready' });
    stop.abort();
  }, stop.signal);
  await expect(answer).rejects.toThrow(/afgebroken/);
  expect(worker.ended).toBe(true);
});

test('the voorafname of the cities: whoever joins Antwerpen or Gent costs the other one', () => {
  const heard: Toetsvoortgang[] = [];
  const found = atOnce(toets(vraagVan(0, alleParen(gemeenten.length)), (each) => heard.push(each)));
  const size = gemeenten.length;
  expect(found.aantal).toBe((size * (size - 1)) / 2);
  // Both cities with each of the 283 others; with each other nobody else is left.
  expect(found.geraakt).toBe(2 * (size - 2));
  expect(found.onbekend).toBe(0);
  expect(found.eerste).toHaveLength(50);
  expect(found.eerste[0]?.verliezer).toBe(plaats('Antwerpen'));
  expect(heard.at(-1)).toEqual({ gedaan: found.aantal, totaal: found.aantal });
});

test('a fund that is not known says so of every pair', () => {
  const found = atOnce(toets(vraagVan(undefined, Int32Array.from([0, 1])), () => undefined));
  expect(found).toEqual({ aantal: 1, geraakt: 0, onbekend: 1, eerste: [] });
});
