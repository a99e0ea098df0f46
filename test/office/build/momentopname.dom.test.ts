import {
  compareBuild,
  readBuild,
  undoBuild,
  writeBuild,
  type BuildChanges,
} from '../../../src/office/build';
import { vergelijkScenarios } from '../../../src/analyse';
import {
  makePlan,
  opnameScenarios,
  opnamesoorten,
  opnamestand,
  plannedScenario,
  planSheets,
  type InputCell,
} from '../../../src/plan';
import { atOnce } from '../../../src/spreadsheet/steps';
import { metOpnames, vraagOver, weinig } from '../../plan/momentopname/opgenomen';
import { basisOf } from '../../scenario/publishedCases';
import { withoutLayout } from './buildRoom';
import { openedRoom } from './openedRoom';

// Snapshots go into a workbook by an ordinary build: they stay, are replaced whole, and come back.
const { room } = openedRoom(['Fusie']);

type Inputs = ReadonlyMap<string, InputCell>;
const basis = basisOf(['Hasselt', 'Kortessem'], {
  jaren: { van: 2021, tot: 2026 },
  inwonersOp: '2021-01-01',
  regeling: '2025',
});
const asRead = (inputs: Inputs): Inputs => inputs;
const metKopie = (inputs: Inputs): Inputs =>
  new Map([...inputs, ['aannames/kop/kopie1', { value: 'Zuinig' }]]);
const opgenomen = (inputs: Inputs): Inputs => metOpnames(basis, inputs, weinig);

async function compare(change: (inputs: Inputs) => Inputs = asRead): Promise<BuildChanges> {
  const reading = await readBuild(planSheets);
  if (!reading.ok) throw new Error('not read');
  const { sheetNames, inputs } = reading.value;
  const plan = makePlan({ basis, sheetNames, inputs: change(inputs), log: [], version: '1.0.0' });
  return compareBuild(reading.value, plan.workbook);
}

async function build(change?: (inputs: Inputs) => Inputs) {
  const outcome = await writeBuild(await compare(change), { clock: room.clock });
  if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome));
  return outcome.undo;
}

async function standen() {
  const reading = await readBuild(planSheets);
  if (!reading.ok) throw new Error('not read');
  const vraag = vraagOver(basis, reading.value.inputs);
  return opnamesoorten.map((soort) => opnamestand(vraag, soort));
}

test('they stay in the next build, exactly, and are no inputs that it keeps or loses', async () => {
  await build(metKopie);
  expect(await standen()).toEqual(['leeg', 'leeg', 'leeg', 'leeg']);
  const before = await room.snapshot();
  const undo = await build(opgenomen);
  expect(await standen()).toEqual(['actueel', 'actueel', 'actueel', 'actueel']);
  const next = await compare();
  expect(next).toMatchObject({ isEmpty: true, conflicts: [], lostInputs: [] });
  expect(next.keptInputs.filter(({ sheetId }) => sheetId === 'scenarios')).toEqual([]);
  await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
  expect(withoutLayout(await room.snapshot())).toEqual(withoutLayout(before));
  expect(await standen()).toEqual(['leeg', 'leeg', 'leeg', 'leeg']);
});

test('fewer scenarios take the place of more: nothing of anybody’s is lost, and undo restores', async () => {
  await build(metKopie);
  await build(opgenomen);
  const before = await room.snapshot();
  const fewer = (inputs: Inputs): Inputs => {
    const { input } = plannedScenario({ basis, inputs });
    const results = atOnce(vergelijkScenarios(input)).slice(0, 3);
    return new Map([...inputs, ...opnameScenarios(vraagOver(basis, inputs), results)]);
  };
  await expect(compare(fewer)).resolves.toMatchObject({ conflicts: [], lostInputs: [] });
  const undo = await build(fewer);
  await expect(compare()).resolves.toMatchObject({ isEmpty: true });
  await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
  expect(withoutLayout(await room.snapshot())).toEqual(withoutLayout(before));
});

test('a scenario that went away leaves its snapshot until the next one, and is told', async () => {
  await build(metKopie);
  await build(opgenomen);
  const without = (inputs: Inputs): Inputs =>
    new Map([...inputs].filter(([key]) => !/^aannames\/.*\/kopie1$/.test(key)));
  const { lostInputs, conflicts } = await compare(without);
  expect(conflicts).toEqual([]);
  expect(lostInputs.filter(({ sheetId }) => sheetId !== 'aannames')).toEqual([]);
  await build(without);
  expect(await standen()).toEqual(['verouderd', 'verouderd', 'verouderd', 'verouderd']);
});
