import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../../src/spreadsheet/xlsx';
import { cell, sheet, workbook } from '../xlsx/exampleWorkbook';
import { rawWorkbook, read, rowOf, sha256, tablesOf } from './rawWorkbook';

const formats = ['#,##0.00', '#,##0,', 'yyyy', '0.0%', '"Rek "0', '[Red]-#,##0'];
const styles = `<numFmts>${formats
  .map(
    (code, index) =>
      `<numFmt numFmtId="${String(200 + index)}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  )
  .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
  .map((_, index) => `<xf numFmtId="${String(200 + index)}" applyNumberFormat="1"/>`)
  .join('')}<xf numFmtId="14" applyNumberFormat="1"/></cellXfs>`;
const strings =
  '<si><t>Ontvangsten</t></si><si><r><t>Exploitatie</t></r><r><t xml:space="preserve"> -uitgaven é€😀</t></r></si><si><t>=SOM(A1)</t></si><si><t>een_x000a_twee</t></si>';

describe('cells', () => {
  it.each([
    ['a whole number', '<c r="A1"><v>2026</v></c>', { text: '2026', number: 2026 }],
    ['a decimal', '<c r="A1"><v>1234.5</v></c>', { text: '1234,5', number: 1234.5 }],
    ['an exponent', '<c r="A1"><v>1.5E3</v></c>', { text: '1500', number: 1500 }],
    ['a negative zero', '<c r="A1"><v>-0</v></c>', { text: '0', number: -0 }],
    [
      'thousands',
      '<c r="A1" s="1"><v>-1234567.8</v></c>',
      { text: '-1.234.567,80', number: -1234567.8 },
    ],
    [
      'a format in thousands',
      '<c r="A1" s="2"><v>1234567</v></c>',
      { text: '1.235', number: 1234567 },
    ],
    ['a date that shows its year', '<c r="A1" s="3"><v>46023</v></c>', { text: '2026' }],
    ['a date', '<c r="A1" s="7"><v>46023</v></c>', { text: '01/01/2026' }],
    ['a share', '<c r="A1" s="4"><v>0.035</v></c>', { text: '3,5%', number: 0.035 }],
    ['a word in its format', '<c r="A1" s="5"><v>2022</v></c>', { text: 'Rek 2022', number: 2022 }],
    ['a colour in its format', '<c r="A1" s="6"><v>5</v></c>', { text: '-5', number: 5 }],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', { text: 'Ontvangsten' }],
    [
      'a text in more than one look',
      '<c r="A1" t="s"><v>1</v></c>',
      { text: 'Exploitatie -uitgaven é€😀' },
    ],
    ['a text that looks like a formula', '<c r="A1" t="s"><v>2</v></c>', { text: '=SOM(A1)' }],
    ['a text over two lines', '<c r="A1" t="s"><v>3</v></c>', { text: 'een\ntwee' }],
    ['a text in place', '<c r="A1" t="inlineStr"><is><t>1.234</t></is></c>', { text: '1.234' }],
    ['a text that is a number', '<c r="A1" t="str"><v>2026</v></c>', { text: '2026' }],
    ['a truth', '<c r="A1" t="b"><v>1</v></c>', { text: 'TRUE' }],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { text: '#DIV/0!', unreadable: true }],
    ['a formula with its result', '<c r="A1"><f>B1+1</f><v>7</v></c>', { text: '7', number: 7 }],
    ['a formula whose result is 0', '<c r="A1"><f>B1+1</f><v>0</v></c>', { text: '0', number: 0 }],
    ['a formula without result', '<c r="A1"><f>B1+1</f></c>', { text: '#N/A', unreadable: true }],
    [
      'one with an empty result',
      '<c r="A1" s="1"><f>B1+1</f><v></v></c>',
      { text: '#N/A', unreadable: true },
    ],
    [
      'a shared one without result',
      '<c r="A1"><f t="shared" si="0"/><v/></c>',
      { text: '#N/A', unreadable: true },
    ],
    ['a formula that gives text', '<c r="A1" t="str"><f>B1</f><v>ja</v></c>', { text: 'ja' }],
    [
      'a command',
      '<c r="A1" t="str"><f>cmd|\' /C calc\'!A0</f><v>=cmd|\' /C calc\'!A0</v></c>',
      { text: "=cmd|' /C calc'!A0" },
    ],
    ['no address', '<c><v>3</v></c>', { text: '3', number: 3 }],
  ])('%s', async (_, xml, expected) => {
    const [table] = await tablesOf(
      read(
        rawWorkbook({
          sheets: { Fin: `<cols><col min="1" max="1"/></cols>${rowOf(xml)}` },
          strings,
          styles,
        }),
      ),
    );
    expect(table).toEqual({ name: 'Fin', layout: 'cells', rows: [{ line: 1, cells: [expected] }] });
  });

  it('leaves out what holds nothing, and keeps the numbers of rows and the places of columns', async () => {
    const empty = '<c r="C4" s="1"/><c r="D4" t="str"><f>""</f><v></v></c>';
    const sheets = {
      Leeg: '<sheetData/>',
      Fin: `<sheetData><row r="1"/><row r="4"><c r="B4"><v>1</v></c>${empty}</row><row r="9">${empty.replaceAll('4"', '9"')}</row></sheetData>`,
    };
    expect(await tablesOf(read(rawWorkbook({ sheets })))).toEqual([
      {
        name: 'Fin',
        layout: 'cells',
        rows: [{ line: 4, cells: [{ text: '' }, { text: '1', number: 1 }] }],
      },
    ]);
  });

  it('repeats a merged cell in what it covers, as far as the sheet is filled', async () => {
    const xml =
      '<sheetData><row r="1"><c r="B1"><v>2022</v></c><c r="C1"/></row><row r="2"><c r="A2" t="inlineStr"><is><t>I</t></is></c></row><row r="3"><c r="C3"><v>5</v></c></row></sheetData><mergeCells><mergeCell ref="B1:D1"/><mergeCell ref="A2:A900"/><mergeCell ref="E1:F9"/></mergeCells>';
    const [table] = await tablesOf(read(rawWorkbook({ sheets: { Fin: xml } })));
    expect(table?.rows).toEqual([
      {
        line: 1,
        cells: [
          { text: '' },
          { text: '2022', number: 2022 },
          { text: '2022', number: 2022, covered: true },
        ],
      },
      { line: 2, cells: [{ text: 'I' }] },
      { line: 3, cells: [{ text: 'I', covered: true }, { text: '' }, { text: '5', number: 5 }] },
    ]);
  });
});

describe('a workbook', () => {
  it('is read as our own writer made it, with the checksum of its bytes', async () => {
    const bytes = (await writeXlsx(
      workbook([
        sheet('M2 & T2', {
          rows: [
            { key: 'a', cells: [cell('=1+1'), cell(2026), cell(-12.5, 'Bedrag')] },
            {
              key: 'b',
              hidden: true,
              cells: [cell({ error: '#N/A' }), cell(5, 'Bedrag', { formula: '=B1' })],
            },
          ],
        }),
      ]),
    )) as Uint8Array<ArrayBuffer>;
    expect(await read(bytes)).toEqual({
      ok: true,
      sha256: await sha256(bytes.slice().buffer),
      tables: [
        {
          name: 'M2 & T2',
          layout: 'cells',
          rows: [
            {
              line: 1,
              cells: [
                { text: '=1+1' },
                { text: '2026', number: 2026 },
                { text: '-13', number: -12.5 },
              ],
            },
            {
              line: 2,
              cells: [
                { text: '#N/A', unreadable: true },
                { text: '5', number: 5 },
              ],
            },
          ],
        },
      ],
    });
  });

  const content = rowOf('<c r="A1"><v>46023</v></c>');
  const names = async (bytes: Uint8Array) => (await tablesOf(read(bytes))).map(({ name }) => name);
  const changed = (change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
    const parts = unzipSync(
      rawWorkbook({ sheets: { Een: content, Twee: content }, strings, styles }),
    );
    change(parts);
    return zipSync(parts);
  };
  const edit = (
    parts: Record<string, Uint8Array>,
    path: string,
    from: string | RegExp,
    to: string,
  ) => {
    const text = Buffer.from(parts[path] ?? []).toString();
    parts[path] = strToU8(text.replace(from, to));
  };

  it.each<[string, (parts: Record<string, Uint8Array>) => void, string[]]>([
    [
      'hidden sheets',
      (parts) =>
        edit(
          parts,
          'xl/workbook.xml',
          '<sheet name="Twee"',
          '<sheet state="veryHidden" name="Twee"',
        ),
      ['Een', 'Twee'],
    ],
    [
      'names that are code elsewhere',
      (parts) => edit(parts, 'xl/workbook.xml', 'Een', '__proto__&amp;&#39;=cmd|&apos;'),
      ["__proto__&'=cmd|'", 'Twee'],
    ],
    [
      'parts that are not needed',
      (parts) => (parts['xl/media/a.bin'] = new Uint8Array(60_000_000)),
      ['Een', 'Twee'],
    ],
    [
      'the strict form of the format',
      (parts) =>
        edit(
          parts,
          'xl/_rels/workbook.xml.rels',
          /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006/g,
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
      ['Een', 'Twee'],
    ],
    [
      'relative addresses of parts',
      (parts) => edit(parts, 'xl/_rels/workbook.xml.rels', /"\/xl\/worksheets/g, '"./worksheets'),
      ['Een', 'Twee'],
    ],
    [
      'a prefix before every name',
      (parts) => {
        const all = Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString();
        parts['xl/worksheets/sheet1.xml'] = strToU8(
          all.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(\w)/g, '<$1x:$2'),
        );
      },
      ['Een', 'Twee'],
    ],
    [
      'a sheet that is a chart',
      (parts) =>
        edit(parts, 'xl/_rels/workbook.xml.rels', /\/worksheet"([^>]*sheet1)/, '/chartsheet"$1'),
      ['Twee'],
    ],
  ])('may have %s', async (_, change, expected) => {
    expect(await names(changed(change))).toEqual(expected);
  });

  it('counts its dates from 1904 where it says so', async () => {
    const given = { styles, sheets: { Fin: rowOf('<c r="A1" s="7"><v>1</v></c>') } };
    const dated = { ...given, workbook: '<workbookPr date1904="1"/>' };
    const [first, second] = await Promise.all(
      [given, dated].map((raw) => tablesOf(read(rawWorkbook(raw)))),
    );
    expect(first?.[0]?.rows[0]?.cells).toEqual([{ text: '01/01/1900' }]);
    expect(second?.[0]?.rows[0]?.cells).toEqual([{ text: '02/01/1904' }]);
  });
});
