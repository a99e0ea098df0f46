import { compareBuild, undoBuild } from '../../../src/office/build';
import type { DefinedName, Workbook } from '../../../src/spreadsheet/workbook';
import { small } from './sampleWorkbook';
import { openedRoom } from './openedRoom';

// Names that only serve who works with them: they come where they are free.
const { room } = openedRoom();
beforeEach(() => room.reset());

const own: DefinedName = { name: 'Scenario', refersTo: '=Aannames!$C$3', optional: true };

async function compared(sample = small, ...names: readonly DefinedName[]) {
  const reading = await room.read();
  const plan: Workbook = room.plan(reading, sample);
  return compareBuild(reading, { ...plan, names: [...plan.names, ...names] });
}

async function built(...args: Parameters<typeof compared>) {
  const outcome = await room.write(await compared(...args));
  if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome));
  return outcome.undo;
}

function names(): Promise<Record<string, string>> {
  return Excel.run(async (context) => {
    const all = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    return Object.fromEntries(
      all.items.map(({ name, formula }) => [name, String(formula as unknown)]),
    );
  });
}

function addOfUser(name: string, formula: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.names.add(name, formula);
    await context.sync();
  });
}

test('come with the build and go when it is undone', async () => {
  const undo = await built(small, own);
  expect(await names()).toEqual({ Indexatie: '=Aannames!$C$3', Scenario: '=Aannames!$C$3' });
  await expect(compared(small, own)).resolves.toMatchObject({ isEmpty: true });
  await undoBuild(undo);
  expect(await names()).toEqual({});
});

test.each(['Scenario', 'SCENARIO'])('leave %s of the user as it is', async (name) => {
  await addOfUser(name, '=Blad1!$A$1');
  await built(small, own);
  expect(await names()).toEqual({ Indexatie: '=Aannames!$C$3', [name]: '=Blad1!$A$1' });
  await expect(compared(small, own)).resolves.toMatchObject({ isEmpty: true, conflicts: [] });
});

test('that formulas count on are asked for instead', async () => {
  await addOfUser('Indexatie', '=Blad1!$A$1');
  const { conflicts } = await compared(small, own);
  expect(conflicts).toEqual([{ kind: 'name-taken', name: 'Indexatie' }]);
});

test('follow a sheet with another name, and rows that come', async () => {
  await built(small, own);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Aannames');
    sheet.name = 'Mijn aannames';
    sheet.getRange('3:3').insert('Down');
    await context.sync();
  });
  expect(await names()).toEqual({
    Indexatie: "='Mijn aannames'!$C$4",
    Scenario: "='Mijn aannames'!$C$4",
  });
  await expect(
    compared(small, { ...own, refersTo: "='Mijn aannames'!$C$3" }),
  ).resolves.toMatchObject({ conflicts: [] });
});

test('that the plan no longer has disappear, and come back when that is undone', async () => {
  await built(small, own);
  const undo = await built(small);
  expect(await names()).toEqual({ Indexatie: '=Aannames!$C$3' });
  await undoBuild(undo);
  expect(await names()).toEqual({ Indexatie: '=Aannames!$C$3', Scenario: '=Aannames!$C$3' });
});
