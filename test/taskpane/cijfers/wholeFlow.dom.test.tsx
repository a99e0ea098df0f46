import { screen } from '@testing-library/react';
import { createHash } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { answerQuestion } from '../../../src/taskpane/cijfers/reading/answerQuestion';
import type { Reader } from '../../../src/taskpane/cijfers/reader';
import { fakeBuilder } from '../scenario/fakeBuilder';
import {
  choose,
  field,
  file,
  imports,
  isReady,
  open,
  openPoints,
  press,
  takeButton,
  unfold,
} from './showCijfers';

// jsdom has neither; every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const digest = (bytes: ArrayBuffer) =>
  Promise.resolve(createHash('sha256').update(new Uint8Array(bytes)).digest('hex'));

/** What the worker does, without one; jsdom's files give no bytes by themselves. */
const reader: Reader = {
  readLoans: () => Promise.reject(new Error('No loans are read here.')),
  read: async (input) => {
    if (input.kind !== 'file') return answerQuestion(input, digest);
    const { name } = input.file;
    const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
      const opened = new FileReader();
      opened.onload = () => {
        resolve(new Uint8Array(opened.result as ArrayBuffer));
      };
      opened.readAsArrayBuffer(input.file);
    });
    return answerQuestion({ kind: 'file', name, bytes }, digest);
  },
};

const plan = [
  'M2: Staat van het financieel evenwicht',
  'Gemeente en OCMW Menen',
  '',
  'Budgettair resultaat;Boekjaar 2026;Boekjaar 2027',
  'I. Exploitatiesaldo (a-b);2.500.000,00;2.600.000,00',
  'a. Ontvangsten;90.000.000,00;91.000.000,00',
  'b. Uitgaven;87.500.000,00;88.400.000,00',
  'II. Investeringssaldo (a-b);-5.000.000,00;(4.000.000,00)',
  'a. Ontvangsten;1.000.000,00;-',
  'b. Uitgaven;6.000.000,00;4.000.000,00',
  '=HYPERLINK("http://x");;',
];

test('from a CSV file to the sheets Cijfers and Logboek', async () => {
  const builder = fakeBuilder();
  const { user } = await open(reader, { loadBuilder: () => Promise.resolve(builder) });
  await choose(user, file('mjp.csv', plan.join('\r\n')));
  await screen.findByRole('heading', { name: 'Wat er gelezen is' });
  // "Boekjaar" says no report.
  expect(openPoints()).toHaveLength(1);
  await user.click(field(/^Ik heb de jaren en rapporten/));
  expect(unfold(/^M2: 6 regels/).getAllByRole('row')[1]?.textContent).toMatch(
    /^I\. Exploitatiesaldo \(a-b\)M2\.I, .*2\.500\.0002\.600\.000$/,
  );
  expect(
    unfold(/^Titels, noten/).getByText('=HYPERLINK("http://x")', { exact: false }),
  ).toBeTruthy();
  expect(isReady()).toBe(true);
  await user.click(takeButton());
  expect(imports()).toHaveLength(1);
  await press(user, 'Zet in de werkmap');
  await press(user, 'Schrijf dit');
  await screen.findByText(/De cijfers staan in de werkmap/);
  const values = (builder.written[0]?.workbook.sheets ?? []).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)),
  );
  expect(values).toEqual(expect.arrayContaining([2_500_000, -5_000_000, 'M2.II.b']));
});

test('the same as pasted text gives the same figures', async () => {
  const { user } = await open(reader);
  await press(user, 'Plakken');
  await user.click(screen.getByLabelText('Plak hier de cijfers'));
  await user.paste(plan.join('\n').replaceAll(';', '\t'));
  await press(user, 'Lees in');
  await screen.findByRole('heading', { name: 'Wat er gelezen is' });
  await user.type(screen.getByLabelText('Document'), 'MJP');
  expect(unfold(/^M2: 6 regels/).getAllByRole('row')[1]?.textContent).toMatch(
    /2\.500\.0002\.600\.000$/,
  );
  await user.click(field(/^Ik heb de jaren en rapporten/));
  expect(isReady()).toBe(true);
});

/** How files of Excel 97-2003 begin. */
const oldWorkbook = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array<number>(600).fill(0),
]);

test.each([
  ['an empty file', file('leeg.csv', ''), /leeg\.csv is leeg/],
  ['an old workbook that was cut', new File([oldWorkbook], 'oud.xls'), /oud\.xls is beschadigd/],
  ['a PDF', file('plan.pdf', '%PDF-1.7 x'), /plan\.pdf is een pdf.*Plakken/],
  ['a cut workbook', file('half.xlsx', 'PK\u0003\u0004'), /half\.xlsx is beschadigd/],
])('%s ends in a sentence', async (_, given, sentence) => {
  const { user } = await open(reader);
  await choose(user, given);
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
});
