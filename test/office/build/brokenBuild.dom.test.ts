import { cleanUp, compareBuild, findLeftover, type BuildChanges } from '../../../src/office/build';
import { withoutLayout } from './buildRoom';
import { openedRoom } from './openedRoom';

// Every request can fail, and after any of its actions: a batch is no transaction.
const { host, room } = openedRoom();

const failure = { code: 'GeneralException', message: 'stuk' } as const;

/**
 * When Excel takes a row out and fails only then, in the last actions of all, nothing brings back
 * the user's own reference to that row.
 */
function mended(snapshot: unknown): unknown {
  return JSON.parse(JSON.stringify(snapshot).replace('"=Fusie!#REF!"', '"=Fusie!C4"')) as unknown;
}

/** How the workbook comes to the build that breaks off. */
const scenarios: readonly [string, () => Promise<BuildChanges>][] = [
  ['a first build', () => room.compare()],
  [
    'other figures',
    async () => {
      await room.build();
      room.put('Fusie', 'D4', 1);
      room.put('Start', 'C3', '=Fusie!C5');
      return room.compare();
    },
  ],
  [
    'a row, a column and a sheet more, another row less',
    async () => {
      await room.build({ years: [2025, 2026], rows: ['hasselt', 'weg', 'kortessem'] });
      await room.deleteSheet('Start');
      room.put('Mijn', 'A1', '=Fusie!C5+Fusie!D7');
      room.put('Mijn', 'A2', '=SUM(Fusie!C3:D5)');
      room.put('Mijn', 'A3', '=Fusie!C4');
      room.put('Fusie', 'G12', 'nota');
      return room.compare({ years: [2024, 2025, 2026], rows: ['hasselt', 'nieuw', 'kortessem'] });
    },
  ],
  [
    'rows and columns that change places',
    async () => {
      await room.build({ years: [2025, 2026], rows: ['hasselt', 'kortessem'] });
      room.put('Mijn', 'A1', '=Fusie!C6');
      return room.compare({ years: [2026, 2025], rows: ['kortessem', 'hasselt'] });
    },
  ],
];

interface Arranged {
  readonly changes: BuildChanges;
  readonly before: unknown;
}

describe.each(scenarios)('%s', (_, scenario) => {
  async function arrange(): Promise<Arranged> {
    await room.reset(['Blad1', 'Mijn']);
    const changes = await scenario();
    const before = withoutLayout(await room.snapshot());
    host.requests.length = 0;
    return { changes, before };
  }

  /** The number of actions of each request that a build makes. */
  async function requestsOfBuild(): Promise<readonly number[]> {
    const { changes } = await arrange();
    await expect(room.write(changes)).resolves.toMatchObject({ kind: 'built' });
    return host.requests.map(({ actions }) => actions);
  }

  test('breaks off at each request and is put back', async () => {
    const requests = await requestsOfBuild();
    for (const [index, actions] of requests.entries()) {
      // The last action of the last request ends the build: then there is nothing to put back.
      for (let until = 0; until < actions; until += Math.max(1, Math.floor(actions / 8))) {
        const { changes, before } = await arrange();
        host.failRequest(index + 1, failure, until);
        const outcome = await room.write(changes);
        expect(outcome).toMatchObject(
          index === 0 ? { kind: 'refused' } : { kind: 'failed', restored: true },
        );
        const after = withoutLayout(await room.snapshot());
        const isLast = index === requests.length - 1 && until >= actions - 4;
        expect({ index, until, after: isLast ? mended(after) : after }).toEqual({
          index,
          until,
          after: before,
        });
      }
    }
  });

  test('what was put back can be built again', async () => {
    const { changes } = await arrange();
    host.failRequest(3, failure, 5);
    await room.write(changes);
    const again = await scenarioPlanned(changes);
    await expect(room.write(again)).resolves.toMatchObject({ kind: 'built' });
    expect((await scenarioPlanned(changes)).isEmpty).toBe(true);
  });

  test('breaks off, and again while it is put back: found and mended later', async () => {
    const requests = await requestsOfBuild();
    let times = 0;
    for (let index = 1; index < requests.length; index += 1) {
      for (const later of [1, 2, 3]) {
        for (const until of [0, 4]) {
          const { changes, before } = await arrange();
          host.failRequest(index + 1, failure, Math.floor((requests[index] ?? 0) / 2));
          host.failRequest(index + 1 + later, failure, until);
          const outcome = await room.write(changes);
          const found = await findLeftover();
          if (!found.ok) throw new Error('not read');
          if (found.value !== null) {
            times += 1;
            expect(outcome).toMatchObject({ kind: 'failed', restored: false });
            await expect(room.write(changes)).resolves.toMatchObject({
              kind: 'refused',
              refusal: { reason: 'leftover' },
            });
            await expect(cleanUp(found.value)).resolves.toMatchObject({ ok: true });
            await expect(findLeftover()).resolves.toEqual({ ok: true, value: null });
          }
          const after = withoutLayout(await room.snapshot());
          expect({ index, later, until, after }).toEqual({
            index,
            later,
            until,
            after: before,
          });
        }
      }
    }
    expect(times).toBeGreaterThan(0);
  });

  test('is cancelled before each request and put back', async () => {
    const requests = await requestsOfBuild();
    for (let at = 0; at < requests.length; at += 1) {
      const { changes, before } = await arrange();
      const controller = new AbortController();
      let asked = 0;
      const onProgress = ({ phase }: { phase: string }) => {
        if (phase !== 'restoring' && asked++ === at) controller.abort();
      };
      await expect(room.write(changes, { signal: controller.signal, onProgress })).resolves.toEqual(
        { kind: 'cancelled', restored: true },
      );
      expect({ at, after: withoutLayout(await room.snapshot()) }).toEqual({ at, after: before });
    }
  });

  async function scenarioPlanned({ workbook }: BuildChanges): Promise<BuildChanges> {
    return compareBuild(await room.read(), workbook);
  }
});
