import {
  cleanUp,
  compareBuild,
  findLeftover,
  undoBuild,
  type BuildChanges,
  type BuildUndo,
} from '../../../src/office/build';
import { choiceKey } from '../../../src/office/build/keptChoice';
import { small, type Sample } from './sampleWorkbook';
import { openedRoom } from './openedRoom';

// What the pane chose stands in the workbook with the build, and goes back with it.
const { host, room } = openedRoom();
beforeEach(() => room.reset());

const failure = { code: 'GeneralException', message: 'stuk' } as const;
const larger: Sample = { years: [2025, 2026, 2027], rows: ['hasselt', 'kortessem'] };

async function changesWith(choice: string | undefined, sample = small): Promise<BuildChanges> {
  const reading = await room.read();
  return compareBuild(reading, room.plan(reading, sample), choice);
}

async function built(choice: string | undefined, sample = small): Promise<BuildUndo> {
  const outcome = await room.write(await changesWith(choice, sample));
  if (outcome.kind !== 'built') throw new Error(`not built: ${JSON.stringify(outcome)}`);
  return outcome.undo;
}

const kept = async () => (await room.read()).choice;

test('is read back as it was handed in, and is no reason to build again', async () => {
  expect(await kept()).toBeNull();
  await built('een');
  expect(await kept()).toBe('een');
  expect((await changesWith('een')).isEmpty).toBe(true);
  expect(await changesWith('twee')).toMatchObject({
    isEmpty: false,
    choice: { old: 'een', new: 'twee' },
  });
});

test.each([
  ['nothing', undefined, null],
  ['another choice', 'een', 'een'],
])('undoing a build brings back %s', async (_, before, after) => {
  await built(before);
  const undo = await built('twee', larger);
  expect(await kept()).toBe('twee');
  await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
  expect(await kept()).toBe(after);
});

test('who hands in none leaves it as it is, also when that is undone', async () => {
  await built('een');
  const undo = await built(undefined, larger);
  expect(await kept()).toBe('een');
  await undoBuild(undo);
  expect(await kept()).toBe('een');
});

test('it takes no request more', async () => {
  const countOf = async (choice: string | undefined) => {
    await room.reset();
    await built(choice);
    return host.requests.length;
  };
  expect(await countOf('een')).toBe(await countOf(undefined));
});

test.each([
  ['a first build', undefined, null],
  ['a later build', 'een', 'een'],
])('%s that breaks off anywhere leaves what was there', async (_, before, after) => {
  const arrange = async () => {
    await room.reset();
    if (before !== undefined) await built(before);
    const changes = await changesWith('twee', larger);
    host.requests.length = 0;
    return changes;
  };
  await room.write(await arrange());
  const requests = host.requests.map(({ actions }) => actions);
  let tried = 0;
  for (const [index, actions] of requests.entries()) {
    if (index === 0) continue;
    for (const until of [0, Math.floor(actions / 2), actions - 3, actions - 1]) {
      const changes = await arrange();
      host.failRequest(index + 1, failure, Math.max(0, until));
      const outcome = await room.write(changes);
      expect(outcome).toMatchObject({ kind: 'failed', restored: true });
      expect({ index, until, kept: await kept() }).toEqual({ index, until, kept: after });
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(7);
});

test('what breaks off twice is put right by cleaning up', async () => {
  await built('een');
  const changes = await changesWith('twee', larger);
  host.requests.length = 0;
  const requests = 3;
  host.failRequest(requests, failure, 4);
  host.failRequest(requests + 1, failure, 0);
  host.failRequest(requests + 2, failure, 0);
  await room.write(changes);
  const found = await findLeftover();
  if (found.ok && found.value) await cleanUp(found.value);
  expect(await kept()).toBe('een');
});

test('a cancelled build leaves what was there', async () => {
  await built('een');
  const changes = await changesWith('twee', larger);
  const stop = new AbortController();
  const outcome = await room.write(changes, {
    signal: stop.signal,
    onProgress: ({ phase }: { phase: string }) => {
      if (phase === 'finishing') stop.abort();
    },
  });
  expect(outcome).toEqual({ kind: 'cancelled', restored: true });
  expect(await kept()).toBe('een');
});

test('only a text counts as a choice', async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add(choiceKey, 12);
    await context.sync();
  });
  expect(await kept()).toBeNull();
  await built('een');
  expect(await kept()).toBe('een');
});
