import { createHash } from 'node:crypto';
import { answerQuestion } from '../../../../src/taskpane/cijfers/reading/answerQuestion';
import { readInWorker } from '../../../../src/taskpane/cijfers/reading/readInWorker';
import type {
  WorkerMessage,
  WorkerQuestion,
} from '../../../../src/taskpane/cijfers/reading/workerMessages';
import type { ReaderAnswer } from '../../../../src/taskpane/cijfers/reader';

const sha256 = (bytes: ArrayBuffer): Promise<string> =>
  Promise.resolve(createHash('sha256').update(new Uint8Array(bytes)).digest('hex'));

/** A worker as far as the page sees one. */
class PlayedWorker extends EventTarget {
  asked: WorkerQuestion | undefined;
  moved: readonly Transferable[] = [];
  ended = false;
  postMessage(question: WorkerQuestion, moved: readonly Transferable[]): void {
    this.asked = question;
    this.moved = moved;
    this.dispatchEvent(new Event('asked'));
  }
  terminate(): void {
    this.ended = true;
  }
  says(data: WorkerMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

type Play = (worker: PlayedWorker) => void;

function reader(play: Play, times = { start: 50, reading: 50 }) {
  const worker = new PlayedWorker();
  const started = (): Worker => {
    setTimeout(() => {
      play(worker);
    });
    return worker as unknown as Worker;
  };
  return { worker, ...readInWorker(started, times) };
}

const answer: ReaderAnswer = { ok: false, problem: { code: 'file-empty', name: '' } };
const file = new File(['a;1'], '=plan.csv');
const quiet = new AbortController().signal;

describe('reading in a worker', () => {
  it('hands the bytes over when the worker listens, and ends it after the answer', async () => {
    const { worker, read } = reader((played) => {
      played.addEventListener('asked', () => played.says({ kind: 'answered', answer }));
      expect(played.asked).toBeUndefined();
      played.says({ kind: 'ready' });
    });
    expect(await read({ kind: 'file', file }, quiet)).toBe(answer);
    expect(worker.asked).toEqual({
      kind: 'file',
      name: '=plan.csv',
      bytes: new TextEncoder().encode('a;1'),
    });
    expect(worker.moved).toHaveLength(1);
    expect(worker.ended).toBe(true);
  });

  it('asks for lists of loans, and takes no other answer for one', async () => {
    const loans = { ok: false, problem: { code: 'file-empty', name: 'x' } } as const;
    const played = (message: WorkerMessage): Play => {
      return (each) => {
        each.addEventListener('asked', () => each.says(message));
        each.says({ kind: 'ready' });
      };
    };
    const { worker, readLoans } = reader(played({ kind: 'loans-answered', answer: loans }));
    expect(await readLoans({ kind: 'text', text: 'a' }, quiet)).toBe(loans);
    expect(worker.asked).toEqual({ kind: 'text', text: 'a', leningen: true });
    const other = reader(played({ kind: 'answered', answer }));
    expect(await other.readLoans({ kind: 'text', text: 'a' }, quiet)).toMatchObject({
      problem: { code: 'file-not-read', detail: expect.stringMatching(/andere vraag/) as string },
    });
  });

  it.each<[string, Play, object]>([
    [
      'it never starts',
      () => undefined,
      { code: 'file-not-read', detail: 'Error: de lezer is niet gestart' },
    ],
    [
      'its script is not there',
      (played) => played.dispatchEvent(new Event('error')),
      { code: 'file-not-read', detail: 'Error: de lezer start niet' },
    ],
    [
      'it stops with an error',
      (played) => {
        played.says({ kind: 'ready' });
        played.dispatchEvent(Object.assign(new Event('error'), { message: 'te weinig geheugen' }));
      },
      { code: 'file-not-read', detail: 'Error: te weinig geheugen' },
    ],
    [
      'its answer cannot be read',
      (played) => played.dispatchEvent(new Event('messageerror')),
      { code: 'file-not-read', detail: 'Error: het antwoord van de lezer is niet leesbaar' },
    ],
    [
      'it fails at its question',
      (played) => {
        played.says({ kind: 'ready' });
        played.says({ kind: 'failed', detail: 'TypeError' });
      },
      { code: 'file-not-read', detail: 'Error: TypeError' },
    ],
    [
      'it does not answer',
      (played) => played.says({ kind: 'ready' }),
      { code: 'file-timeout', seconds: 0.05 },
    ],
  ])('answers when %s', async (_, play, problem) => {
    const { worker, read } = reader(play);
    expect(await read({ kind: 'file', file }, quiet)).toEqual({
      ok: false,
      problem: { name: '=plan.csv', ...problem },
    });
    expect(worker.ended).toBe(true);
  });

  it('answers when no worker can be made, or the file can no longer be opened', async () => {
    const refusing = readInWorker(() => {
      throw new Error('SecurityError');
    });
    expect(await refusing.read({ kind: 'text', text: 'a' }, quiet)).toEqual({
      ok: false,
      problem: { code: 'file-not-read', name: '', detail: 'Error: SecurityError' },
    });
    const gone = Object.assign(new File([], 'weg.csv'), {
      arrayBuffer: () => Promise.reject(new Error('NotFoundError')),
    });
    expect(await reader(() => undefined).read({ kind: 'file', file: gone }, quiet)).toEqual({
      ok: false,
      problem: { code: 'file-not-read', name: 'weg.csv', detail: 'Error: NotFoundError' },
    });
  });

  it('does not open a file that is too large by its own word', async () => {
    const size = 3_000_000_000;
    const huge = Object.defineProperty(new File([], 'groot.xlsx'), 'size', { value: size });
    const { worker, read } = reader(() => undefined);
    expect(await read({ kind: 'file', file: huge }, quiet)).toEqual({
      ok: false,
      problem: { code: 'file-too-large', name: 'groot.xlsx', size, most: 25_000_000 },
    });
    expect(worker.asked).toBeUndefined();
  });

  it.each<[string, (stop: () => void) => Play | null]>([
    ['before it begins', (stop) => (stop(), null)],
    ['while the worker starts', (stop) => stop],
    [
      'while it reads',
      (stop) => (played) => {
        played.says({ kind: 'ready' });
        stop();
      },
    ],
  ])('stops when it is told to, %s', async (_, when) => {
    const aborter = new AbortController();
    const play = when(() => {
      aborter.abort();
    });
    const { worker, read } = reader(play ?? (() => undefined), { start: 9_000, reading: 9_000 });
    expect(await read({ kind: 'text', text: 'a' }, aborter.signal)).toEqual({
      ok: false,
      problem: { code: 'file-cancelled', name: '' },
    });
    expect(worker.ended).toBe(play !== null);
  });
});

describe('what the worker does', () => {
  const text =
    'Budgettair resultaat\tMjp 2026\tMjp 2027\nI. Exploitatiesaldo (a-b)\t10\t20\na. Ontvangsten\t30\t50\nb. Uitgaven\t20\t30';
  const rows = text.split('\n').map((line, index) => ({
    line: index + 1,
    cells: line.split('\t').map((each) => ({ text: each })),
  }));
  const tables = [{ name: 'Blad1', layout: 'cells', rows }] as const;

  it.each<[string, WorkerQuestion]>([
    ['a file', { kind: 'file', name: 'a.txt', bytes: new TextEncoder().encode(text) }],
    ['a text', { kind: 'text', text }],
    ['cells of a sheet', { kind: 'tables', tables }],
  ])('reads %s and recognises what is in it', async (_, question) => {
    const given = await answerQuestion(question, sha256);
    if (!given.ok) throw new Error(given.problem.code);
    expect(given.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(given.reading.rows.map(({ path }) => path)).toEqual(['M2.I', 'M2.I.a', 'M2.I.b']);
  });

  it('gives cells a checksum of what is in them', async () => {
    const other = [{ ...tables[0], rows: rows.slice(1) }];
    const sums = await Promise.all(
      [tables, tables, other].map((each) =>
        answerQuestion({ kind: 'tables', tables: each }, sha256),
      ),
    );
    const [first, second, third] = sums.map((each) => (each.ok ? each.sha256 : ''));
    expect(first).toBe(second);
    expect(first).not.toBe(third);
  });

  it('passes a refusal on', async () => {
    expect(await answerQuestion({ kind: 'text', text: ' ' }, sha256)).toEqual(answer);
  });
});
