import { screen } from '@testing-library/react';
import type { OfficeFailure } from '../../../src/office';
import type { InputCell } from '../../../src/plan';
import type { Workbook } from '../../../src/spreadsheet/workbook';
import { leftoverOf, no, type FakeBuilder } from './fakeBuilder';
import { buildExample, field, openExample, press } from './showScenario';

/** A workbook in which somebody typed, with one line in its log. */
const worked = new Map<string, InputCell>([
  ['aannames/apb.tarief/voorstel', { value: null }],
  ['aannames/apb.tarief/midden', { value: 7.5 }],
  ['aannames/oov.tarief/voorstel', { value: null }],
  ['aannames/oov.tarief/midden', { value: 900, formula: "='Mijn blad'!A1" }],
  ['logboek/regel/1/datum', { value: 46_000 }],
  ['logboek/regel/1/gebeurtenis', { value: 'Gebouwd: toen' }],
]);

const standingIn =
  (inputs: ReadonlyMap<string, InputCell>) =>
  ({ answers }: FakeBuilder): void => {
    answers.reading = {
      ok: true,
      value: { isFirstBuild: false, inputs, sheetNames: new Map([['start', 'Start 2']]) },
    };
  };

function cell({ sheets }: Workbook, sheetId: string, rowKey: string, columnKey: string) {
  const sheet = sheets.find(({ id }) => id === sheetId);
  const column = sheet?.columns.findIndex(({ key }) => key === columnKey) ?? -1;
  return sheet?.rows.find(({ key }) => key === rowKey)?.cells[column] ?? undefined;
}

const log = (workbook: Workbook) =>
  workbook.sheets
    .find(({ id }) => id === 'logboek')
    ?.rows.filter(({ key }) => key?.startsWith('regel/'))
    .map(({ cells }) => cells.slice(1).map((each) => each?.value));

function theFile({ files }: FakeBuilder): Workbook {
  const [file] = files;
  if (file === undefined || files.length !== 1) throw new Error('not one file was made');
  return file;
}

const savedLine = [
  // 7 May 2026, the day of the test's clock, as Excel counts days.
  46_149,
  'Bewaard als bestand: Hasselt (tot 2024) + Kortessem (tot 2024)',
  '2023-04-25',
  '1.2.3',
];

test('before a build the file holds what stands in the workbook, and its log', async () => {
  const saved: string[] = [];
  const { user, builder } = await openExample(standingIn(worked), {
    saveFile: (name, bytes) => {
      saved.push(`${name} ${String(bytes.length)}`);
    },
  });
  await press(user, 'Bewaar als bestand');
  await screen.findByText('Het bestand Fusiebegroting Hasselt + Kortessem.xlsx is gemaakt.');
  expect(saved).toEqual(['Fusiebegroting Hasselt + Kortessem.xlsx 2']);
  const file = theFile(builder);
  expect(cell(file, 'aannames', 'apb.tarief', 'midden')).toMatchObject({ value: 7.5 });
  // What points outside the file stands there as what it gave.
  expect(cell(file, 'aannames', 'oov.tarief', 'midden')).toMatchObject({ value: 900 });
  expect(cell(file, 'aannames', 'oov.tarief', 'midden')?.formula).toBeUndefined();
  expect(log(file)).toEqual([[46_000, 'Gebouwd: toen', null, null]]);
  // The names that the sheets have here are of no use in a file.
  expect(file.sheets[0]?.name).toBe('Start');
  expect(builder.written).toEqual([]);
});

test('after a build it is read again, with the choice of that build', async () => {
  const { user, builder } = await buildExample();
  await screen.findByRole('button', { name: 'Ga naar Start' });
  await user.selectOptions(field('Inwoners op 1 januari'), '2022');
  standingIn(worked)(builder);
  await press(user, 'Bewaar als bestand');
  await screen.findByText(/\.xlsx is gemaakt\.$/);
  const file = theFile(builder);
  expect(cell(file, 'aannames', 'apb.tarief', 'midden')?.value).toBe(7.5);
  expect(cell(file, 'aannames', 'overname.inwonersjaar', 'midden')?.value).toBe(2021);
  expect(log(file)).toHaveLength(1);
  expect(builder.written).toHaveLength(1);
});

test.each<[string, (builder: FakeBuilder) => void, RegExp]>([
  ['a workbook without a scenario', standingIn(new Map()), /\.xlsx is gemaakt\.$/],
  [
    'no Excel',
    ({ answers }) => {
      answers.reading = no({ kind: 'not-in-excel' });
    },
    /\.xlsx is gemaakt\.$/,
  ],
  [
    'an Excel that cannot be read',
    ({ answers }) => {
      answers.reading = no({ kind: 'not-supported' });
    },
    /is gemaakt, zonder wat er in deze werkmap is ingevuld/,
  ],
])('%s: a file of the proposals, with one line in its log', async (_, arrange, told) => {
  const { user, builder } = await openExample(arrange);
  await press(user, 'Bewaar als bestand');
  await screen.findByText(told);
  const file = theFile(builder);
  expect(log(file)).toEqual([savedLine]);
  expect(cell(file, 'aannames', 'overname.inwonersjaar', 'midden')?.value).toBe(2021);
});

test.each<[OfficeFailure, RegExp]>([
  [{ kind: 'in-cell-edit' }, /^Het bestand is niet gemaakt\. Er wordt nog in een cel getypt/],
  [{ kind: 'protected' }, /^Het bestand is niet gemaakt\. Excel weigerde, omdat/],
  [{ kind: 'unexpected', detail: 'GeneralException' }, /niet gemaakt\. .*GeneralException/],
])('%o is told, and there is no file', async (failure, told) => {
  const { user, builder } = await openExample(({ answers }) => {
    answers.reading = no(failure);
  });
  await press(user, 'Bewaar als bestand');
  expect(await screen.findByText(told)).toBeTruthy();
  expect(builder.files).toEqual([]);
});

test('leftovers of a broken build are cleaned up first', async () => {
  const { user, builder } = await openExample(({ answers }) => {
    answers.reading = { ok: true, value: { leftover: leftoverOf() } };
  });
  await press(user, 'Bewaar als bestand');
  expect(await screen.findByText(/^Het bestand is niet gemaakt\. .*Ruim ze eerst op/)).toBeTruthy();
  expect(builder.files).toEqual([]);
});

test('a writer that cannot be fetched is told', async () => {
  const { user } = await openExample(({ answers }) => {
    answers.file = () => Promise.reject(new Error('ChunkLoadError'));
  });
  await press(user, 'Bewaar als bestand');
  expect(await screen.findByText(/niet gemaakt \(.*ChunkLoadError\)/)).toBeTruthy();
});

test('while a build goes on no file is made of half a workbook', async () => {
  const { user, builder } = await buildExample(({ answers }) => {
    answers.write = () => new Promise(() => undefined);
  });
  const button = await screen.findByRole('button', { name: 'Bewaar als bestand' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await user.click(button);
  expect(builder.files).toEqual([]);
});
