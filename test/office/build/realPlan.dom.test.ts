import {
  compareBuild,
  readBuild,
  undoBuild,
  writeBuild,
  type BuildChanges,
} from '../../../src/office/build';
import { makePlan, planSheets } from '../../../src/plan';
import type { ScenarioBasis } from '../../../src/scenario';
import { ExcelHost } from '../../../tools/host/excelHost';
import { openAddIn, type OpenedAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import { halenHerkLummen, hasseltKortessem } from '../../scenario/publishedCases';
import { BuildRoom, withoutLayout } from './buildRoom';

// The plan as it is made, with the names and the inputs of the workbook it goes into.
const store = new PlainStore(['Blad1']);
const host = new ExcelHost({ store });
const room = new BuildRoom(store, host);
let page: OpenedAddIn;

beforeAll(async () => {
  page = await openAddIn({ host, gateApis: true });
});
afterAll(() => {
  page.close();
});
beforeEach(async () => {
  await room.reset(['Fusie']);
});

async function compare(basis: ScenarioBasis): Promise<BuildChanges> {
  const reading = await readBuild(planSheets);
  if (!reading.ok) throw new Error('not read');
  const { sheetNames, inputs } = reading.value;
  const { workbook } = makePlan({ basis, sheetNames, inputs, log: [], version: '1.0.0' });
  return compareBuild(reading.value, workbook);
}

async function build(basis: ScenarioBasis) {
  const outcome = await writeBuild(await compare(basis), { clock: room.clock });
  if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome));
  return outcome.undo;
}

test.each([
  ['Hasselt and Kortessem', hasseltKortessem],
  ['Halen, Herk-de-Stad and Lummen', halenHerkLummen],
])('%s: once, and nothing to do after that', async (_, basis) => {
  await build(basis());
  expect(host.requests.length).toBeLessThanOrEqual(8);
  expect(Math.max(...host.requests.map(({ requestBytes }) => requestBytes))).toBeLessThan(1e6);
  await expect(compare(basis())).resolves.toMatchObject({ isEmpty: true, conflicts: [] });
});

test('other municipalities in the same workbook, and back again', async () => {
  await build(hasseltKortessem());
  const before = await room.snapshot();
  host.requests.length = 0;
  const undo = await build(halenHerkLummen());
  expect(host.requests.length).toBeLessThanOrEqual(8);
  await expect(compare(halenHerkLummen())).resolves.toMatchObject({ isEmpty: true });
  await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
  expect(withoutLayout(await room.snapshot())).toEqual(withoutLayout(before));
}, 60_000);
