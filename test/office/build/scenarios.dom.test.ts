import {
  compareBuild,
  readBuild,
  undoBuild,
  writeBuild,
  type BuildChanges,
} from '../../../src/office/build';
import { makePlan, metScenarioacties, planSheets, type Scenarioactie } from '../../../src/plan';
import { basisOf } from '../../scenario/publishedCases';
import { withoutLayout } from './buildRoom';
import { openedRoom } from './openedRoom';

// The columns of the scenarios come, get a name and go; what the user made stays and comes back.
const { store, room } = openedRoom(['Mijn blad']);

const basisWith = (apb: 'laagste' | 'hoogste') =>
  basisOf(['Hasselt', 'Kortessem'], { methodes: { apb } });

async function compare(
  acties: readonly Scenarioactie[] = [],
  apb: 'laagste' | 'hoogste' = 'laagste',
): Promise<BuildChanges> {
  const reading = await readBuild(planSheets);
  if (!reading.ok) throw new Error('not read');
  const { sheetNames } = reading.value;
  const { inputs, geweigerd } = metScenarioacties(reading.value.inputs, acties);
  if (geweigerd.length > 0) throw new Error(JSON.stringify(geweigerd));
  const basis = basisWith(apb);
  const { workbook } = makePlan({ basis, sheetNames, inputs, log: [], version: '1.0.0' });
  return compareBuild(reading.value, workbook);
}

async function build(...given: Parameters<typeof compare>) {
  const outcome = await writeBuild(await compare(...given), { clock: room.clock });
  if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome));
  return outcome.undo;
}

/** Where a cell stands now, by its keys. */
function placeOf(sheet: string, rowKey: string, columnKey: string): string {
  const used = store.usedArea(room.sheetId(sheet));
  if (used === null) throw new Error(`${sheet} is empty`);
  const cells = store.formulas(used);
  const row = cells.findIndex(([key]) => key === rowKey);
  const column = cells[0]?.indexOf(columnKey) ?? -1;
  if (row < 0 || column < 0) throw new Error(`no ${sheet}/${rowKey}/${columnKey}`);
  return `${String.fromCodePoint(65 + column)}${String(row + 1)}`;
}

const at = (row: string, column: string) => room.at('Aannames', placeOf('Aannames', row, column));
const put = (row: string, column: string, value: string | number) => {
  room.put('Aannames', placeOf('Aannames', row, column), value);
};
const choice = () => room.at('Start', placeOf('Start', 'scenario', 'keuze'));

/** What the selector on Start offers. */
async function offered(): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets
      .getItem('Start')
      .getRange(placeOf('Start', 'scenario', 'keuze'));
    cell.dataValidation.load('rule');
    await context.sync();
    return cell.dataValidation.rule.list?.source;
  });
}
const namesUpTo = (last: string) =>
  `=Aannames!${absolute(placeOf('Aannames', 'kop', 'voorzichtig'))}:${absolute(placeOf('Aannames', 'kop', last))}`;
const absolute = (place: string) => place.replace(/^([A-Z]+)/, '$$$1$$');

const copy = { soort: 'kopieren', id: 'midden', naar: 'kopie1', naam: 'Krap' } as const;

test('a copy is a column of its own; formulas of the user go on pointing at what they did', async () => {
  await build();
  put('apb.tarief', 'midden', 7.3);
  put('apb.tarief', 'eigen', 8.1);
  const status = placeOf('Aannames', 'apb.tarief', 'status');
  room.put(
    'Mijn blad',
    'A1',
    `=Aannames!${status}&Aannames!${placeOf('Aannames', 'apb.tarief', 'eigen')}`,
  );
  await expect(offered()).resolves.toBe(namesUpTo('eigen'));
  await build([copy]);
  expect(at('kop', 'kopie1')).toBe('Krap');
  await expect(offered()).resolves.toBe(namesUpTo('kopie1'));
  expect(['midden', 'eigen', 'kopie1'].map((column) => at('apb.tarief', column))).toEqual([
    7.3, 8.1, 7.3,
  ]);
  const moved = placeOf('Aannames', 'apb.tarief', 'status');
  expect(moved).not.toBe(status);
  expect(room.at('Mijn blad', 'A1')).toBe(
    `=Aannames!${moved}&Aannames!${placeOf('Aannames', 'apb.tarief', 'eigen')}`,
  );
  await expect(compare()).resolves.toMatchObject({ isEmpty: true, conflicts: [] });
});

test('the live scenario gets another name, and is chosen by it; undoing gives the old one', async () => {
  await build();
  const undo = await build([{ soort: 'hernoemen', id: 'midden', naam: 'Basis' }]);
  expect([at('kop', 'midden'), choice()]).toEqual(['Basis', 'Basis']);
  await expect(compare()).resolves.toMatchObject({ isEmpty: true });
  await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
  expect([at('kop', 'midden'), choice()]).toEqual(['midden', 'midden']);
});

test('a name that was typed stays, and so does a choice that names nothing', async () => {
  await build();
  put('kop', 'midden', 'Typed');
  await build();
  expect([at('kop', 'midden'), choice()]).toEqual(['Typed', 'midden']);
  await expect(compare()).resolves.toMatchObject({ isEmpty: true });
});

test('a copy goes with what was typed in it, told before, and comes back whole', async () => {
  await build();
  await build([copy]);
  put('apb.tarief', 'kopie1', '=7+1');
  put('oov.tarief', 'eigen', 1000);
  room.put('Mijn blad', 'A1', `=Aannames!${placeOf('Aannames', 'oov.tarief', 'eigen')}`);
  const before = await room.snapshot();
  const place = placeOf('Aannames', 'apb.tarief', 'kopie1');
  const gone = [{ soort: 'verwijderen', id: 'kopie1' }] as const;
  const { lostInputs, conflicts } = await compare(gone);
  expect(conflicts).toEqual([]);
  expect(lostInputs.map(({ address }) => address)).toContain(place);
  const undo = await build(gone);
  expect(() => at('kop', 'kopie1')).toThrow('kopie1');
  await expect(offered()).resolves.toBe(namesUpTo('eigen'));
  expect(at('oov.tarief', 'eigen')).toBe(1000);
  expect(room.at('Mijn blad', 'A1')).toBe(
    `=Aannames!${placeOf('Aannames', 'oov.tarief', 'eigen')}`,
  );
  await expect(compare()).resolves.toMatchObject({ isEmpty: true });
  await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
  expect(withoutLayout(await room.snapshot())).toEqual(withoutLayout(before));
});

test('a locked scenario gets no new proposal, and keeps beside it what it held', async () => {
  await build();
  await build([{ soort: 'vergrendelen', id: 'midden' }]);
  expect(at('slot', 'midden')).toBe('vast');
  const { lostInputs } = await compare([], 'hoogste');
  expect(lostInputs).toEqual([]);
  await build([], 'hoogste');
  expect(
    ['voorstel', 'voorzichtig', 'midden', 'vastgelegd.midden'].map((column) =>
      at('apb.methode', column),
    ),
  ).toEqual(['hoogste', 'hoogste', 'laagste', 'laagste']);
  put('apb.methode', 'midden', 'gewogen');
  await expect(compare([], 'hoogste')).resolves.toMatchObject({ isEmpty: true });
  expect(at('apb.methode', 'vastgelegd.midden')).toBe('laagste');
  await build([{ soort: 'ontgrendelen', id: 'midden' }], 'hoogste');
  expect(at('apb.methode', 'midden')).toBe('gewogen');
  expect(() => at('kop', 'vastgelegd.midden')).toThrow('vastgelegd.midden');
});

test('a lock that was typed is kept from the next build on', async () => {
  await build();
  put('apb.tarief', 'eigen', 7.7);
  put('slot', 'eigen', 'vast');
  await build();
  expect(at('apb.tarief', 'vastgelegd.eigen')).toBe(7.7);
});
