import { inputsForFile, type BuildReading } from '../../../src/office/build';

test.each([
  ['a number', undefined, undefined],
  ['arithmetic', '=7*1.02', '=7*1.02'],
  ['functions, ours as well', '=ROUND(FUSIE.AFM(100,80,15),0)', '=ROUND(FUSIE.AFM(100,80,15),0)'],
  ['a cell', '=C3*2', undefined],
  ["a cell on the user's own sheet", "='Mijn blad'!A1+1", undefined],
  ['whole columns', '=SUM(B:B)', undefined],
  ['a name', '=Indexatie*2', undefined],
  ['a table', '=SUM(Tabel1[Bedrag])', undefined],
])('%s in a file of its own', (_, formula, expected) => {
  const reading = {
    inputs: new Map([['invoer/a/j2025', { value: 42, formula }]]),
  } as unknown as BuildReading;
  expect([...inputsForFile(reading)]).toEqual([
    ['invoer/a/j2025', expected === undefined ? { value: 42 } : { value: 42, formula: expected }],
  ]);
});
