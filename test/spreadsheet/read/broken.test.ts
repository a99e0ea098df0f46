import { unzipSync, zipSync } from 'fflate';
import { readText, type ReadAnswer } from '../../../src/spreadsheet/read';
import { limits } from '../../../src/spreadsheet/read/limits';
import { writeXlsx } from '../../../src/spreadsheet/xlsx';
import { example } from '../xlsx/exampleWorkbook';
import { compoundFile, lyingZip, seeded, zipOf } from './brokenFiles';
import { bytesOf, rawWorkbook, read, rowOf, sha256, tablesOf } from './rawWorkbook';

function problemOf(answer: ReadAnswer): unknown {
  return answer.ok ? answer.tables : answer.problem;
}

const cell = '<c r="A1"><v>1</v></c>';
const plain = rawWorkbook({ sheets: { Fin: rowOf(cell) } });
const megabyte = 1_000_000;
const blanks = (count: number): string => ' '.repeat(count);
const sheetOf = (xml: string): Uint8Array => rawWorkbook({ sheets: { Fin: xml } });
const bomb = sheetOf(`<sheetData>${'<row/>'.repeat(10 * megabyte)}</sheetData>`);
const laughs = `<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet>${rowOf('<c t="inlineStr"><is><t>&b;</t></is></c>')}</worksheet>`;

describe('a file that is refused', () => {
  it.each<[string, Uint8Array, object]>([
    ['nothing', new Uint8Array(), { code: 'file-empty' }],
    ['blanks', bytesOf(' \r\n\t'), { code: 'file-empty' }],
    ['separators only', bytesOf(';;;\n;;;\n'), { code: 'file-empty' }],
    ['a workbook without cells', sheetOf('<sheetData/>'), { code: 'file-empty' }],
    ['an old workbook', compoundFile('Workbook'), { code: 'file-old-excel', kind: 'xls' }],
    ['an older one', compoundFile('Book'), { code: 'file-old-excel', kind: 'xls' }],
    ['a password', compoundFile('EncryptionInfo', 'EncryptedPackage'), { code: 'file-password' }],
    ['an old Word file', compoundFile('WordDocument'), { code: 'file-other-kind', kind: 'word' }],
    ['a cut compound file', compoundFile('Workbook').slice(0, 700), { code: 'file-damaged' }],
    [
      'a binary workbook',
      zipOf({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }),
      { code: 'file-old-excel', kind: 'xlsb' },
    ],
    [
      'OpenDocument',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
      { code: 'file-opendocument' },
    ],
    [
      'a Word file',
      zipOf({ '[Content_Types].xml': '', 'word/document.xml': '' }),
      { code: 'file-other-kind', kind: 'word' },
    ],
    [
      'slides',
      zipOf({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }),
      { code: 'file-other-kind', kind: 'unknown' },
    ],
    ['any zip', zipOf({ 'lees.txt': 'a' }), { code: 'file-other-kind', kind: 'unknown' }],
    ['an empty zip', zipOf({}), { code: 'file-other-kind', kind: 'unknown' }],
    ['a PDF', bytesOf('%PDF-1.7\nI. Saldo 1 2'), { code: 'file-other-kind', kind: 'pdf' }],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
      { code: 'file-other-kind', kind: 'picture' },
    ],
    ['rich text', bytesOf('{\\rtf1 Saldo}'), { code: 'file-other-kind', kind: 'word' }],
    ['a web page', bytesOf('<html><table><tr><td>1'), { code: 'file-other-kind', kind: 'unknown' }],
    ['bytes', Buffer.from('Saldo;1\0;2'), { code: 'file-other-kind', kind: 'unknown' }],
    [
      'many control characters',
      bytesOf('\u0001\u0002a\u0003'),
      { code: 'file-other-kind', kind: 'unknown' },
    ],
    [
      'half UTF-16',
      Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]),
      { code: 'file-other-kind', kind: 'unknown' },
    ],
  ])('%s', async (_, bytes, problem) => {
    expect(problemOf(await read(bytes, '=cmd.xlsx'))).toEqual({ name: '=cmd.xlsx', ...problem });
  });

  it.each<[string, Uint8Array]>([
    ['without its directory', plain.slice(0, plain.length - 30)],
    ['only its first bytes', plain.slice(0, 4)],
    [
      'its text in the place of a workbook',
      rawWorkbook({ sheets: { Fin: rowOf(cell) }, parts: { 'xl/workbook.xml': 'geen xml' } }),
    ],
    [
      'a picture in the place of a sheet',
      rawWorkbook({
        sheets: { Fin: '' },
        parts: { 'xl/worksheets/sheet1.xml': new Uint8Array([0x89, 0x50, 0xff]) },
      }),
    ],
    [
      'its styles in the place of a sheet',
      rawWorkbook({ sheets: { Fin: '' }, parts: { 'xl/worksheets/sheet1.xml': '<styleSheet/>' } }),
    ],
    [
      'a sheet that breaks off',
      rawWorkbook({
        sheets: { Fin: '' },
        parts: { 'xl/worksheets/sheet1.xml': `<worksheet>${rowOf(cell)}` },
      }),
    ],
    ['a cell that breaks off', sheetOf(rowOf('<c r="A1"><v>1</v>', cell))],
    ['a text that is not there', sheetOf(rowOf('<c r="A1" t="s"><v>7</v></c>'))],
    [
      'entities',
      rawWorkbook({ sheets: { Fin: '' }, parts: { 'xl/worksheets/sheet1.xml': laughs } }),
    ],
    [
      'entities among its texts',
      rawWorkbook({
        sheets: { Fin: rowOf(cell) },
        parts: { 'xl/sharedStrings.xml': laughs.replaceAll('worksheet', 'sst') },
      }),
    ],
    ['a size that is too small', lyingZip(bomb, 'xl/worksheets/sheet1.xml', 1_000)],
    ['a size that is too large', lyingZip(plain, 'xl/worksheets/sheet1.xml', 1_000)],
    [
      'more blanks than a cell can hold',
      sheetOf(`<sheetData>${blanks(10 * megabyte)}</sheetData>`),
    ],
  ])('a workbook with %s is damaged', async (_, bytes) => {
    expect(problemOf(await read(bytes))).toEqual({ code: 'file-damaged', name: 'plan.xlsx' });
  });

  it('a workbook with a sheet that leads nowhere is damaged', async () => {
    const parts = unzipSync(plain);
    delete parts['xl/worksheets/sheet1.xml'];
    expect(problemOf(await read(zipSync(parts)))).toEqual({
      code: 'file-damaged',
      name: 'plan.xlsx',
    });
  });
});

describe('what is too much', () => {
  const name = 'plan.xlsx';
  it.each<[string, Uint8Array, object]>([
    [
      '100 MB of blanks',
      new Uint8Array(100 * megabyte).fill(32),
      { code: 'file-too-large', size: 100 * megabyte, most: limits.size },
    ],
    [
      'a text that is all read',
      new Uint8Array(6 * megabyte).fill(97),
      { code: 'file-too-large', size: 6 * megabyte, most: limits.textSize },
    ],
    [
      'a zip bomb',
      bomb,
      { code: 'file-unpacks-too-large', size: expect.any(Number), most: limits.unpacked },
    ],
    [
      'a sheet of 100 MB of blanks',
      sheetOf(blanks(100 * megabyte)),
      { code: 'file-unpacks-too-large', size: expect.any(Number), most: limits.unpacked },
    ],
    [
      'a directory that boasts',
      lyingZip(plain, 'xl/sharedStrings.xml', 4_000_000_000),
      { code: 'file-unpacks-too-large', size: expect.any(Number), most: limits.unpacked },
    ],
    [
      'cells',
      sheetOf(`<sheetData><row>${'<c/>'.repeat(limits.cells + 1)}</row></sheetData>`),
      { code: 'file-too-many-cells', sheet: 'Fin', most: limits.cells },
    ],
    [
      'cells far to the right',
      sheetOf(
        `<sheetData>${Array.from({ length: 20 }, (_, row) => `<row><c r="XFD${String(row + 1)}"><v>1</v></c></row>`).join('')}</sheetData>`,
      ),
      { code: 'file-too-many-cells', sheet: 'Fin', most: limits.cells },
    ],
    [
      'merged cells over merged cells',
      sheetOf(
        `<sheetData><row r="1">${cell}</row><row r="1000"><c r="ZZ1000"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(9)}</mergeCells>`,
      ),
      { code: 'file-too-many-cells', sheet: 'Fin', most: limits.cells },
    ],
    [
      'separators',
      bytesOf(';\n'.repeat(150_000) + 'a'),
      { code: 'file-too-many-cells', sheet: '', most: limits.cells },
    ],
    [
      'lines',
      bytesOf('\n'.repeat(4 * megabyte) + 'a'),
      { code: 'file-too-many-cells', sheet: '', most: limits.cells },
    ],
  ])('%s', async (_, bytes, problem) => {
    expect(problemOf(await read(bytes))).toEqual({ name, ...problem });
  });

  it('a text of 100 MB on the clipboard', async () => {
    expect(problemOf(await readText(blanks(100 * megabyte), sha256))).toEqual({
      code: 'file-too-large',
      name: '',
      size: 100 * megabyte,
      most: limits.textSize,
    });
  });

  it('one cell in the last place of a sheet is not', async () => {
    const xml = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const [table] = await tablesOf(read(sheetOf(xml)));
    expect(table?.rows).toHaveLength(1);
    expect(table?.rows[0]?.line).toBe(1_048_576);
    expect(table?.rows[0]?.cells).toHaveLength(16_384);
  });
});

describe('a workbook after an accident', () => {
  const whole = writeXlsx(example);
  const accidents: Record<string, (bytes: Uint8Array, random: () => number) => Uint8Array> = {
    cut: (bytes, random) => bytes.slice(0, Math.floor(random() * bytes.length)),
    'without its begin': (bytes, random) => bytes.slice(1 + Math.floor(random() * bytes.length)),
    'with bytes changed': (bytes, random) => {
      const changed = new Uint8Array(bytes);
      const count = 1 + Math.floor(random() * 8);
      for (let turn = 0; turn < count; turn += 1) {
        changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
      }
      return changed;
    },
    'with a piece twice': (bytes, random) => {
      const at = Math.floor(random() * bytes.length);
      const piece = bytes.slice(at, at + 1 + Math.floor(random() * 500));
      return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
    },
    'with one part cut': (bytes, random) => {
      const parts = Object.entries(unzipSync(bytes));
      const hit = Math.floor(random() * parts.length);
      return zipSync(
        Object.fromEntries(
          parts.map(([path, content], index) => [
            path,
            index === hit ? content.slice(0, Math.floor(random() * content.length)) : content,
          ]),
        ),
      );
    },
    'with two parts exchanged': (bytes, random) => {
      const parts = Object.entries(unzipSync(bytes));
      const one = Math.floor(random() * parts.length);
      const other = Math.floor(random() * parts.length);
      return zipSync(
        Object.fromEntries(
          parts.map(([path, content], index) => [
            path,
            parts[index === one ? other : index === other ? one : index]?.[1] ?? content,
          ]),
        ),
      );
    },
  };

  it.each(Object.keys(accidents))(
    '%s gives its own tables or a refusal, 100 times',
    async (kind) => {
      const bytes = await whole;
      const tables = await tablesOf(read(bytes));
      const random = seeded(20261121);
      const ends = new Map<string, number>();
      for (let turn = 0; turn < 100; turn += 1) {
        const given = accidents[kind]?.(bytes, random) ?? bytes;
        const answer = await read(given, "=cmd|' /C calc'!A0.xlsx");
        const end = answer.ok ? 'ok' : answer.problem.code;
        ends.set(end, (ends.get(end) ?? 0) + 1);
        // Never another figure: a sheet is whole, or the file is refused.
        if (answer.ok && !kind.includes('part')) expect(answer.tables).toEqual(tables);
      }
      expect([...ends.values()].reduce((sum, each) => sum + each, 0)).toBe(100);
      expect(ends.size - (ends.has('ok') ? 1 : 0)).toBeGreaterThan(0);
    },
  );
});

it.each(['=1+1', '+1', '-1', '@SOM(A1)', "=cmd|' /C calc'!A0", '=HYPERLINK("x")'])(
  'the text %s stays that text',
  async (text) => {
    const stored = text.replaceAll("'", '&apos;').replaceAll('"', '&quot;');
    const files = [
      read(sheetOf(rowOf(`<c t="inlineStr"><is><t>${stored}</t></is></c>`))),
      read(sheetOf(rowOf(`<c t="str"><f>A2</f><v>${stored}</v></c>`))),
      readText(`"${text.replaceAll('"', '""')}";x\ny;z`, sha256),
      readText(`${text}\tx`, sha256),
    ];
    for (const tables of await Promise.all(files.map(tablesOf))) {
      expect(tables[0]?.rows[0]?.cells[0]).toEqual({ text });
    }
  },
);
