import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recognise, takeOver, usualAnswers } from '../../../src/figures/import';
import { readFile } from '../../../src/spreadsheet/read';
import { exampleFiles, exampleIndex, type ExampleFile } from '../../../tools/build/exampleFiles';
import { readCsvFolder } from '../../../tools/cli/csvFolder';
import { readOwnFigures } from '../../../tools/cli/ownFigures';
import { figures, register } from '../../figures/bundledFigures';
import { readCsv } from '../../figures/readCsv';
import { digest } from '../../figures/import/printedSchemas/readBack';

let examples: readonly ExampleFile[] = [];
beforeAll(async () => {
  examples = await exampleFiles();
});

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  const found = examples.find((example) => example.file === file);
  if (!found) throw new Error(`No example ${file}`);
  return new Uint8Array(Buffer.from(found.content));
}

const province = readCsv('provincie-antwerpen-2026-2031.csv').map(
  ({ pad = '', jaar = '', bedrag_eur: amount = '' }) => [pad, jaar, amount] as const,
);
const hasselt = readCsv('gepubliceerde-cijfers.csv')
  .filter(
    (row) => row['nis'] === '71022' && row['rapport'] === 'rekening' && row['jaar'] === '2021',
  )
  .flatMap(({ paden = '', gedrukt = '', teken = '', jaar = '' }) =>
    paden
      .split('|')
      .map((pad) => [pad, jaar, String(Number(gedrukt) * Number(teken) + 0)] as const),
  );

type Published = readonly (readonly [path: string, year: string, amount: string])[];
const starting = (from: Published, ...starts: readonly string[]): Published =>
  from.filter(([path]) => starts.some((start) => path.startsWith(start)) && !path.includes('a+b'));
const m2 = ['M2.', 'AFM.', 'GAFM.'];

describe('the examples to download', () => {
  it.each([
    ['M2.xlsx', 'meerjarenplan', starting(province, ...m2)],
    ['T3.xlsx', 'meerjarenplan', starting(province, 'SCHULD.')],
    ['J2.xlsx', 'rekening', starting(hasselt, ...m2)],
    ['T2.xlsx', 'rekening', starting(hasselt, 'T2.')],
    ['T4.xlsx', 'rekening', starting(hasselt, 'SCHULD.')],
    ['M2-wijziging.xlsx', 'meerjarenplan', starting(province, ...m2)],
    ['T3-wijziging.xlsx', 'meerjarenplan', starting(province, 'SCHULD.')],
  ])('%s reads back as the published figures', async (file, report, published) => {
    const answer = await readFile({ name: file, bytes: bytesOf(file) }, digest);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    const reading = recognise(answer.tables);
    const outcome = takeOver(reading, { ...usualAnswers(reading), bestuur: 'gemeente en OCMW' });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.obstacles));

    const found = outcome.figures.map(
      ({ path, year, report: of, amount }) => [path, year, of, amount] as const,
    );
    const expected = published.map(
      ([path, year, amount]) => [path, Number(year), report, Number(amount)] as const,
    );
    const sorted = (list: readonly (readonly unknown[])[]): string[] => list.map(String).sort();
    expect(expected.length).toBeGreaterThan(10);
    expect(sorted(found)).toEqual(sorted(expected));
    expect(answer.tables[0]?.rows[0]?.cells[0]?.text).toMatch(/^Voorbeeld /);
    expect(answer.tables[0]?.rows[1]?.cells[0]?.text).toMatch(/^Bron: /);
  });

  it('the example for the command line is read by it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'voorbeelden-'));
    try {
      writeFileSync(join(folder, 'eigen-cijfers.csv'), bytesOf('eigen-cijfers.csv'));
      const partners = ['71022', '73040'].map((code) => {
        const found = register.former.find(({ nis }) => nis === code);
        if (!found) throw new Error(`No municipality ${code}`);
        return found;
      });
      const read = readOwnFigures(
        readCsvFolder(folder, '--invoer'),
        figures,
        partners,
        '2025-01-01',
      );
      const expected = starting(hasselt, 'M2.', 'AFM.');
      expect(read.map(({ pad, jaar, bedrag }) => [pad, String(jaar), String(bedrag)])).toEqual(
        expected,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('makes the same bytes again', async () => {
    const again = await exampleFiles();
    expect(
      again.map(({ file, content }) => [file, Buffer.from(content).toString('base64')]),
    ).toEqual(examples.map(({ file, content }) => [file, Buffer.from(content).toString('base64')]));
  });

  it('lists each schema with a title, and not what only the command line reads', () => {
    const index = exampleIndex(examples);
    expect(index).toHaveLength(7);
    for (const { file, schema, title } of index) {
      expect(file).toMatch(/^[A-Za-z0-9-]+\.xlsx$/);
      expect(title.toLowerCase()).toContain(schema.toLowerCase());
    }
  });
});
