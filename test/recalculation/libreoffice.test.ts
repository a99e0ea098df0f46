import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from '../../src/spreadsheet/xlsx';
import { withoutAddInCalls } from '../../tools/oracle/addInCalls';
import { differences, report } from '../../tools/oracle/compare';
import { recalculateFile, toPdf } from '../../tools/oracle/libreoffice';
import { libreOfficeProgram } from '../../tools/oracle/libreOfficeProgram';
import { sampleWorkbook, wrongCells, wrongWorkbook } from './sampleWorkbook';
import { formula, smallWorkbook } from './smallWorkbook';

const folder = mkdtempSync(path.join(tmpdir(), 'recalculation-'));
const inFile = async (name: string, workbook: typeof sampleWorkbook): Promise<string> => {
  const file = path.join(folder, name);
  writeFileSync(file, await writeXlsx(workbook));
  return file;
};

// On a build server it may have to be installed first.
beforeAll(libreOfficeProgram, 600_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('gives what Excel gives', async () => {
  const values = await recalculateFile(await inFile('sample.xlsx', sampleWorkbook));
  expect(report(differences(sampleWorkbook, values))).toBe('');
});

it('reports every value that is wrong, whatever stands in the file', async () => {
  const values = await recalculateFile(await inFile('wrong.xlsx', wrongWorkbook));
  expect(differences(wrongWorkbook, values).map(({ cell }) => cell)).toEqual(wrongCells);
});

it('recalculates what rests on a call of the add-in', async () => {
  const calling = smallWorkbook({ Blad: [[formula('=FUSIE.AFM(1)', 7), formula('=A1+1', 8)]] });
  const values = await recalculateFile(await inFile('calls.xlsx', withoutAddInCalls(calling)));
  expect([...values]).toEqual([
    ['Blad!A1', 7],
    ['Blad!B1', 8],
  ]);
});

it('shows the file as it is printed', async () => {
  const pdf = await toPdf(await inFile('print.xlsx', sampleWorkbook));
  expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
});

it('opens a file in which a program keeps something with a sheet and a name', async () => {
  const small = smallWorkbook({ Blad: [[formula('=1+1', 2)]] });
  const keeping = {
    ...small,
    sheets: small.sheets.map((sheet) => ({ ...sheet, properties: { eigen: 'één', leeg: '' } })),
    names: [{ name: 'Som', refersTo: '=Blad!$A$1', comment: 'eigen' }],
  };
  const values = await recalculateFile(await inFile('keeping.xlsx', keeping));
  expect([...values]).toEqual([['Blad!A1', 2]]);
});

it('says which file it could not read', async () => {
  await expect(recalculateFile(path.join(folder, 'weg.xlsx'))).rejects.toThrow(/weg\.xlsx/);
});

it('stops when it takes too long', async () => {
  const file = await inFile('slow.xlsx', sampleWorkbook);
  await expect(recalculateFile(file, 0.05)).rejects.toThrow(/more than 0\.05 seconds/);
});
