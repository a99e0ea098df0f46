import {
  compareBuild,
  readBuild,
  undoBuild,
  writeBuild,
  type BuildChanges,
} from '../../../src/office/build';
import { makePlan, planSheets } from '../../../src/plan';
import type { ScenarioBasis } from '../../../src/scenario';
import { rowHeight, rowLines } from '../../../src/spreadsheet/rowLines';
import { cellAddress } from '../../../src/spreadsheet/workbook';
import { basisOf, halenHerkLummen, hasseltKortessem } from '../../scenario/publishedCases';
import { withoutLayout } from './buildRoom';
import { openedRoom } from './openedRoom';

// The plan as it is made, with the names and the inputs of the workbook it goes into.
const { host, room } = openedRoom(['Fusie']);

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
});

test('a sentence that may become longer has a row with room for it', async () => {
  await build(hasseltKortessem());
  const { workbook } = makePlan({ basis: hasseltKortessem(), log: [], version: '1.0.0' });
  const sheet = workbook.sheets.find(({ id }) => id === 'raad');
  const wanted = (sheet?.rows ?? []).flatMap((row, index) =>
    row.cells.some((cell) => cell?.longest !== undefined && cell.style === 'Fusie bladtekst')
      ? [[index, rowHeight(rowLines(row, sheet?.columns ?? [], workbook.styles))] as const]
      : [],
  );
  expect(wanted.length).toBeGreaterThan(5);
  const heights = await Excel.run(async (context) => {
    const raad = context.workbook.worksheets.getItem('Raad');
    const formats = wanted.map(([row]) => raad.getCell(row, 1).format.load('rowHeight'));
    await context.sync();
    return formats.map((format) => format.rowHeight);
  });
  expect(heights).toEqual(wanted.map(([, height]) => height));
});

const withInhabitantsOf = (year: number) =>
  basisOf(['Hasselt', 'Kortessem'], {
    inwonersOp: `${String(year)}-01-01`,
    regeling: '2025',
  });

/** Where the plan of a basis has a cell: `F20`. */
function placeOf(sheetId: string, rowKey: string, columnKey: string): [string, string] {
  const { workbook } = makePlan({ basis: withInhabitantsOf(2021), log: [], version: '1.0.0' });
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  const row = sheet?.rows.findIndex(({ key }) => key === rowKey) ?? -1;
  const column = sheet?.columns.findIndex(({ key }) => key === columnKey) ?? -1;
  return [sheet?.name ?? '', cellAddress(row, column)];
}

test.each([
  ['nobody typed', undefined, ['voorstel', 'voorzichtig', 'midden', 'gunstig', 'eigen']],
  ['one was typed', 2019, ['voorstel', 'voorzichtig', 'midden', 'eigen']],
])('other inhabitants, and %s: the assumptions follow', async (_, typed, follow) => {
  const id = 'overname.inwonersjaar';
  await build(withInhabitantsOf(2021));
  const [sheet, address] = placeOf('aannames', id, 'gunstig');
  if (typed !== undefined) room.put(sheet, address, typed);
  const { changedCells, keptInputs, lostInputs } = await compare(withInhabitantsOf(2022));
  expect(
    changedCells
      .filter(({ sheetId, rowKey }) => sheetId === 'aannames' && rowKey === id)
      .map(({ columnKey, old, new: now }) => [columnKey, old.value, now.value]),
  ).toEqual(follow.map((column) => [column, 2021, 2022]));
  expect(keptInputs.filter((each) => each.address === address && each.sheet === sheet)).toEqual(
    typed === undefined
      ? []
      : [expect.objectContaining({ sheetId: 'aannames', kept: { value: typed } })],
  );
  expect(lostInputs).toEqual([]);
  await build(withInhabitantsOf(2022));
  expect(room.at(sheet, address)).toBe(typed ?? 2022);
  await expect(compare(withInhabitantsOf(2022))).resolves.toMatchObject({ isEmpty: true });
});

test('another merger tells which typed cells go, and gives them back', async () => {
  await build(withInhabitantsOf(2021));
  const [id = ''] = withInhabitantsOf(2021).partners.map((partner) => partner.id);
  const [sheet, address] = placeOf('invoer', `${id}/M2.I.a`, 'j2025');
  room.put(sheet, address, 123_456);
  const { lostInputs } = await compare(halenHerkLummen());
  expect(lostInputs).toEqual([{ sheetId: 'invoer', sheet, address, lost: { value: 123_456 } }]);
  const undo = await build(halenHerkLummen());
  await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
  expect(room.at(sheet, address)).toBe(123_456);
});

test('the municipalities in another order, and back again', async () => {
  await build(withInhabitantsOf(2021));
  const [sheet, address] = placeOf('invoer', '71022/M2.I.a', 'j2025');
  room.put(sheet, address, 123_456);
  const before = await room.snapshot();
  const other = basisOf(['Kortessem', 'Hasselt'], { inwonersOp: '2021-01-01', regeling: '2025' });
  await expect(compare(other)).resolves.toMatchObject({ lostInputs: [] });
  const undo = await build(other);
  await expect(compare(other)).resolves.toMatchObject({ isEmpty: true });
  await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
  expect(withoutLayout(await room.snapshot())).toEqual(withoutLayout(before));
});
