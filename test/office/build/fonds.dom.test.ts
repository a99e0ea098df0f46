import {
  compareBuild,
  readBuild,
  undoBuild,
  writeBuild,
  type BuildChanges,
} from '../../../src/office/build';
import { fondsSheets, makeFondsPlan, makePlan, planSheets, ramingsnaam } from '../../../src/plan';
import type { Fondsgegevens } from '../../../src/plan';
import { halenHerkLummen } from '../../scenario/publishedCases';
import { alle, enkele, nisVan } from '../../plan/fonds/gegevens';
import { ingevuld, volledig } from '../../plan/fonds/invulling';
import { openedRoom } from './openedRoom';

// Two builds in one workbook, each with sheets and names of its own.
const { host, room } = openedRoom(['Blad1']);

async function reading(wanted: typeof planSheets | typeof fondsSheets) {
  const answer = await readBuild(wanted);
  if (!answer.ok) throw new Error('not read');
  return answer.value;
}

async function compareScenario(): Promise<BuildChanges> {
  const read = await reading(planSheets);
  const { sheetNames, inputs } = read;
  const basis = halenHerkLummen();
  return compareBuild(
    read,
    makePlan({ basis, sheetNames, inputs, log: [], version: '1.5.0' }).workbook,
  );
}

async function compareFonds(figures: Fondsgegevens = enkele): Promise<BuildChanges> {
  const read = await reading(fondsSheets);
  const { sheetNames, inputs } = read;
  const voorstel = { naam: 'HHL', gemeenten: [nisVan('Halen'), nisVan('Lummen')], jaar: 2027 };
  return compareBuild(
    read,
    makeFondsPlan({
      figures,
      version: '1.5.0',
      sheetNames,
      inputs: read.isFirstBuild ? ingevuld(volledig(figures)) : inputs,
      voorstel,
    }),
  );
}

async function write(changes: BuildChanges) {
  const outcome = await writeBuild(changes, { clock: room.clock });
  if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome));
  return outcome.undo;
}

function names(): Promise<string[]> {
  return Excel.run(async (context) => {
    const all = context.workbook.names.load('items/name');
    await context.sync();
    return all.items.map(({ name }) => name);
  });
}

const builds = { scenario: compareScenario, fonds: compareFonds } as const;

test.each([
  ['scenario', 'fonds'],
  ['fonds', 'scenario'],
] as const)('%s and then %s: neither touches the other', async (first, second) => {
  await write(await builds[first]());
  const before = await names();
  const changes = await builds[second]();
  expect(changes).toMatchObject({ sheetsLeft: [], conflicts: [], changedCells: [], lines: [] });
  expect(changes.names.filter(({ kind }) => kind !== 'added')).toEqual([]);
  const undo = await write(changes);
  const after = await names();
  expect(after).toEqual(expect.arrayContaining(before));
  expect(after).toContain(ramingsnaam);
  expect(after).toContain('Cijfers_bedrag');
  for (const again of Object.values(builds))
    expect(await again()).toMatchObject({ isEmpty: true, sheetsLeft: [], names: [] });
  await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
  expect((await names()).toSorted()).toEqual(before.toSorted());
});

test('the name follows its sheet, and goes with a plan that has the sheet without it', async () => {
  await write(await compareFonds());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Fonds - verschuiving').name = 'Wie betaalt';
    await context.sync();
  });
  expect(await compareFonds()).toMatchObject({ names: [], conflicts: [] });
  const read = await reading(fondsSheets);
  const { sheetNames, inputs } = read;
  const plan = makeFondsPlan({ figures: enkele, version: '1.5.0', sheetNames, inputs });
  expect(plan.names.map(({ name }) => name)).toContain(ramingsnaam);
  expect(compareBuild(read, { ...plan, names: [] }).names).toMatchObject(
    plan.names.map(({ name }) => ({ name, kind: 'removed' })),
  );
});

test('all municipalities: no request of a megabyte, and nothing to do after that', async () => {
  host.requests.length = 0;
  await write(await compareFonds(alle));
  expect(host.requests.length).toBeLessThanOrEqual(10);
  expect(Math.max(...host.requests.map(({ requestBytes }) => requestBytes))).toBeLessThan(1e6);
  expect(await compareFonds(alle)).toMatchObject({ isEmpty: true, conflicts: [] });
});
