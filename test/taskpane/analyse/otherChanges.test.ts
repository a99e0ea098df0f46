import type { BuildChanges } from '../../../src/office/build';
import { onlyOpname, otherChanges } from '../../../src/taskpane/analyse/otherChanges';

const none = {
  isEmpty: false,
  newSheets: [],
  changedCells: [],
  lostInputs: [],
  lines: [],
  names: [],
  conflicts: [],
  layouts: ['Fusie'],
  sheets: [],
} as unknown as BuildChanges;

const cell = (sheetId: string, sheet: string) =>
  ({ sheetId, sheet }) as BuildChanges['changedCells'][number];

test.each<[string, Partial<BuildChanges>, readonly string[] | undefined]>([
  ['only how a sheet looks', {}, undefined],
  ['what Invoer asks for', { changedCells: [cell('invoer', 'Invoer')] }, undefined],
  ['the snapshot itself', { changedCells: [cell('scenarios', "Vergelijk scenario's")] }, undefined],
  [
    'a figure elsewhere',
    { changedCells: [cell('fusie', 'Fusie'), cell('fusie', 'Fusie')] },
    ['Fusie'],
  ],
  ['a sheet', { newSheets: [{ id: 'raad', name: 'Raad', cells: 3 }] }, ['Raad']],
  [
    'a row, on whatever sheet',
    {
      lines: [
        { sheetId: 'invoer', sheet: 'Invoer', axis: 'row', kind: 'added', key: 'a', label: '' },
      ],
    },
    ['Invoer'],
  ],
  ['a name', { names: [{ name: 'Scenario', kind: 'added' }] }, []],
  ['a name that is taken', { conflicts: [{ kind: 'name-taken', name: 'Scenario' }] }, []],
])('%s', (_, changes, sheets) => {
  expect(otherChanges({ ...none, ...changes })).toEqual(sheets);
});

test('of a build only the sheets of a snapshot are written', () => {
  const sheets = ['invoer', 'scenarios', 'gevoeligheid', 'controles', 'fusie'].map((id) => ({
    plan: { id },
  })) as unknown as BuildChanges['sheets'];
  const changes = { ...none, sheets, changedCells: [cell('scenarios', 'x')] };
  expect(onlyOpname(changes)).toMatchObject({
    isEmpty: false,
    sheets: [
      { plan: { id: 'scenarios' } },
      { plan: { id: 'gevoeligheid' } },
      { plan: { id: 'controles' } },
    ],
  });
  expect(onlyOpname({ ...changes, changedCells: [cell('invoer', 'Invoer')] }).isEmpty).toBe(true);
});
