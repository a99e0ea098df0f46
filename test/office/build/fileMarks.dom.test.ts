import {
  compareBuild,
  markedForFile,
  readBuild,
  writeBuild,
  type BuildReading,
} from '../../../src/office/build';
import { makePlan, planSheets } from '../../../src/plan';
import type { ScenarioBasis } from '../../../src/scenario';
import type { Workbook } from '../../../src/spreadsheet/workbook';
import { writeXlsx } from '../../../src/spreadsheet/xlsx';
import { halenHerkLummen, hasseltKortessem } from '../../scenario/publishedCases';
import { openFile } from './openFile';
import { sampleWorkbook, small, wanted } from './sampleWorkbook';
import { openedRoom } from './openedRoom';

// A file that somebody opens in Excel is a workbook that the add-in built, as far as it can tell.
const { store, room } = openedRoom();

async function read(): Promise<BuildReading> {
  const answer = await readBuild(planSheets);
  if (!answer.ok) throw new Error('not read');
  return answer.value;
}

function planFor(basis: ScenarioBasis, reading?: BuildReading): Workbook {
  const now =
    reading === undefined ? {} : { sheetNames: reading.sheetNames, inputs: reading.inputs };
  return makePlan({ basis, ...now, log: [], version: '1.0.0' }).workbook;
}

async function compare(basis: ScenarioBasis) {
  const reading = await read();
  return compareBuild(reading, planFor(basis, reading));
}

const file = async (workbook: Workbook) => writeXlsx(markedForFile(workbook));

test.each([
  ['Hasselt and Kortessem', hasseltKortessem, halenHerkLummen],
  ['Halen, Herk-de-Stad and Lummen', halenHerkLummen, hasseltKortessem],
])('a file of %s, opened in Excel, is what a build leaves', async (_, basis, other) => {
  await openFile(room, await file(planFor(basis())));
  const reading = await read();
  expect(reading.ownSheets.map(({ id, name }) => ({ id, name }))).toEqual(planSheets);
  expect([...reading.sheetNames]).toEqual(planSheets.map(({ id, name }) => [id, name]));
  expect(reading).toMatchObject({ isFirstBuild: false, leftover: null });
  expect(reading.names.length).toBeGreaterThan(0);
  expect(reading.names.filter(({ isOwn }) => !isOwn)).toEqual([]);

  // The same plan has nothing to do, not even to how a sheet looks.
  const same = compareBuild(reading, planFor(basis(), reading));
  const { changedCells, newSheets, names, layouts, charts, lines, conflicts, isEmpty } = same;
  expect([changedCells, newSheets, names, layouts, charts, lines, conflicts].flat()).toEqual([]);
  expect(isEmpty).toBe(true);

  // Another plan goes on in the same sheets.
  const changes = await compare(other());
  expect([...changes.conflicts, ...changes.newSheets]).toEqual([]);
  expect(changes.sheets.filter(({ pageChanges }) => !pageChanges)).toEqual([]);
  const outcome = await writeBuild(changes, { clock: room.clock });
  expect(outcome.kind).toBe('built');
  await expect(compare(other())).resolves.toMatchObject({ isEmpty: true, conflicts: [] });
});

test('what was typed in the opened file stays', async () => {
  const workbook = planFor(hasseltKortessem());
  await openFile(room, await file(workbook));
  const inputs = workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ key, cells }, row) =>
      cells.flatMap((cell, column) =>
        cell?.input === true && typeof cell.value === 'number' && cell.formula === undefined
          ? [
              {
                sheet,
                key: `${sheet.id}/${key ?? ''}/${sheet.columns[column]?.key ?? ''}`,
                row,
                column,
              },
            ]
          : [],
      ),
    ),
  );
  const [typed] = inputs;
  if (typed === undefined) throw new Error('no input with a number');
  const id = room.sheetId(typed.sheet.name);
  const place = { sheetId: id, row: typed.row, column: typed.column, rows: 1, columns: 1 };
  store.write(place, [[0.0123]]);
  const reading = await read();
  expect(reading.inputs.get(typed.key)).toEqual({ value: 0.0123 });
  const changes = compareBuild(reading, planFor(hasseltKortessem(), reading));
  expect(changes.conflicts).toEqual([]);
  expect(changes.keptInputs).toContainEqual(expect.objectContaining({ kept: { value: 0.0123 } }));
  await writeBuild(changes, { clock: room.clock });
  expect(store.formulas(place)).toEqual([[0.0123]]);
});

test("without the marks its sheets are somebody else's, and its names taken", async () => {
  await openFile(room, await writeXlsx(planFor(hasseltKortessem())));
  const reading = await read();
  expect(reading.ownSheets).toEqual([]);
  expect(reading.sheetNames.get('start')).toBe('Start 2');
  const { conflicts } = compareBuild(reading, planFor(hasseltKortessem(), reading));
  expect(conflicts).toContainEqual(expect.objectContaining({ kind: 'name-taken' }));
});

describe('the marks', () => {
  const names = new Map([
    ['start', 'Start'],
    ['aannames', 'Aannames 2'],
    ['fusie', 'Fusie'],
  ]);
  const planned = sampleWorkbook({ ...small, names });

  test('are those of a build, on sheets and on names', async () => {
    await room.reset(['Aannames']);
    await room.build();
    const { marks } = (await room.snapshot()) as { marks: string[][] };
    expect(
      markedForFile(planned).sheets.map(({ name, properties = {} }) => [
        name,
        ...Object.entries(properties).map(([key, value]) => `${key}=${value}`),
      ]),
    ).toEqual(marks.filter(([name]) => name !== 'Aannames'));
    const built = await readBuild(wanted);
    expect(built.ok && built.value.names.map(({ isOwn }) => isOwn)).toEqual([true]);
    await openFile(room, await file(planned));
    await expect(room.compare()).resolves.toMatchObject({ isEmpty: true, conflicts: [] });
  });

  test('leave the rest as it is, and are the same a second time', () => {
    const before = JSON.stringify(planned);
    const marked = markedForFile({
      ...planned,
      sheets: planned.sheets.map((sheet) => ({ ...sheet, properties: { eigen: 'a' } })),
    });
    expect(JSON.stringify(planned)).toBe(before);
    expect(markedForFile(marked)).toEqual(marked);
    expect(marked.sheets.map(({ properties }) => properties?.['eigen'])).toEqual(['a', 'a', 'a']);
    expect({
      ...marked,
      sheets: marked.sheets.map((sheet, at) => ({
        ...sheet,
        properties: planned.sheets[at]?.properties,
      })),
      names: marked.names.map((name) => ({ ...name, comment: undefined })),
    }).toEqual(planned);
  });

  test('a calculated cell is no text in the file either, or a later build would lame it', () => {
    const asText = { Berekening: { numberFormat: '@' }, Tekst: { numberFormat: '@' } };
    const { styles } = markedForFile({ ...planned, styles: { ...planned.styles, ...asText } });
    expect(styles).toMatchObject({
      Berekening: { numberFormat: 'General' },
      Tekst: { numberFormat: '@' },
    });
  });
});
