import { readText } from '../../../src/spreadsheet/read';
import { bytesOf, read, sha256, tablesOf, textsOf } from './rawWorkbook';

describe('what tells the columns apart', () => {
  it.each<[string, string, string[][]]>([
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'tabs below titles',
      'T2: 2022\nGemeente; en OCMW\n\nI. Uitgaven\t2020\na\t5',
      [['T2: 2022'], ['Gemeente; en OCMW'], ['I. Uitgaven', '2020'], ['a', '5']],
    ],
    [
      'a tab in a cell of two lines',
      '"een\ntwee"\t2020\r\na\t5\r\n',
      [
        ['een\ntwee', '2020'],
        ['a', '5'],
      ],
    ],
    [
      'semicolons',
      'a;2020;2021\nI. Saldo;1.234,5;-0\nII;;3',
      [
        ['a', '2020', '2021'],
        ['I. Saldo', '1.234,5', '-0'],
        ['II', '', '3'],
      ],
    ],
    [
      'semicolons in blocks of another width',
      'a;1;2;3\nb;1;2;3\n\nc;1\nd;1\n\ne;1;2\nf;1;2',
      [
        ['a', '1', '2', '3'],
        ['b', '1', '2', '3'],
        ['c', '1'],
        ['d', '1'],
        ['e', '1', '2'],
        ['f', '1', '2'],
      ],
    ],
    [
      'quoted semicolons and quotes',
      '"a;b";"zeg ""ja"""\n1;2',
      [
        ['a;b', 'zeg "ja"'],
        ['1', '2'],
      ],
    ],
    [
      'a quote that begins a cell and ends earlier',
      '"Onze" stad;1\nb;2',
      [
        ['"Onze" stad', '1'],
        ['b', '2'],
      ],
    ],
    [
      'a quote that never closes',
      'a;"b\n1;2\n3;4',
      [
        ['a', '"b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'columns that stay empty',
      'a;1;;\nb;2;;\n;;;\n',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'pipes',
      'a | 2020\nb | -\nc | 3',
      [
        ['a', '2020'],
        ['b', '-'],
        ['c', '3'],
      ],
    ],
    [
      'a drawn table',
      '| a | 2020 |\n|---|---:|\n| b | - |\n| - | - |',
      [
        ['a', '2020'],
        ['b', '-'],
        ['-', '-'],
      ],
    ],
    [
      'commas',
      'a,2020,2021\nb,10,-20.5\n"c, d",,3',
      [
        ['a', '2020', '2021'],
        ['b', '10', '-20.5'],
        ['c, d', '', '3'],
      ],
    ],
    [
      'commas beside blanks for thousands',
      'a,2020,2021\nb,13 290 483,16 771 691\nc,1 290 483,771 691',
      [
        ['a', '2020', '2021'],
        ['b', '13 290 483', '16 771 691'],
        ['c', '1 290 483', '771 691'],
      ],
    ],
    [
      'what its first line says',
      'sep=,\r\na,1\r\nb,2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['one row of cells', 'a;1', [['a', '1']]],
  ])('%s', async (_, text, expected) => {
    expect(await textsOf(text)).toEqual(expected);
    expect((await tablesOf(readText(text, sha256)))[0]?.layout).toBe('cells');
  });

  it.each<[string, string]>([
    ['blanks only', 'I. Saldo 13 290 483 16 771 691\na. Ontvangsten 1 2'],
    ['commas in numbers', 'I. Saldo 1.234,56 2.345,67\na. Ontvangsten 1.234,56 2.345,67'],
    ['commas in small numbers', 'Saldo 10,50 20,75\nOntvangsten 30,25 40,00\nUitgaven 1,5 2,5'],
    ['commas in one number each', 'Saldo 10,5\nOntvangsten 30,2\nUitgaven 1,5'],
    ['commas in sentences', 'Het saldo, zoals hier\nDe rest\nwordt, na aftrek, gewoon, ja, geteld'],
    [
      'a semicolon here and there',
      'Raming; zie verder\nI. Saldo 1 2\nII. Saldo 1 2\nIII. Saldo 1 2',
    ],
  ])('nothing, where it has %s', async (_, text) => {
    const [table] = await tablesOf(readText(text, sha256));
    expect(table).toEqual({
      name: '',
      layout: 'lines',
      rows: text.split('\n').map((line, index) => ({ line: index + 1, cells: [{ text: line }] })),
    });
  });
});

describe('rows', () => {
  it.each<[string, string, number[]]>([
    ['with cells', 'a;1\n\n"b\nc";2\nd;3', [1, 3, 5]],
    ['with Windows ends', 'a;1\r\n\r\n"b\r\nc";2\r\nd;3', [1, 3, 5]],
    ['of old Macs', 'a;1\r\rb;2\rd;3', [1, 3, 4]],
    ['without cells', 'een\n\n \ntwee', [1, 4]],
    ['behind a first line that names the separator', 'sep=;\na;1\nb;2', [2, 3]],
  ])('%s keep the numbers of their lines', async (_, text, expected) => {
    const [table] = await tablesOf(readText(text, sha256));
    expect(table?.rows.map(({ line }) => line)).toEqual(expected);
  });

  it('never hold a number: how a text writes them is still to be found', async () => {
    const [table] = await tablesOf(readText('a;2020\nb;=1+1\n@c;-3', sha256));
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      [{ text: 'a' }, { text: '2020' }],
      [{ text: 'b' }, { text: '=1+1' }],
      [{ text: '@c' }, { text: '-3' }],
    ]);
  });
});

describe('bytes of a text', () => {
  const text = 'Rubriek;é€\nb;2';
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  it.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with its mark', bytesOf(`\ufeff${text}`)],
    ['UTF-16, little end first', little],
    ['UTF-16, big end first', Buffer.from(little).swap16()],
    ['Windows-1252', Buffer.from(text.replace('€', '\u0080'), 'latin1')],
  ])('may be %s, whatever the name of the file says', async (_, bytes) => {
    const answer = await read(bytes, 'plan.xlsx');
    expect(answer).toEqual({
      ok: true,
      sha256: await sha256(new Uint8Array(bytes).buffer),
      tables: [
        {
          name: '',
          layout: 'cells',
          rows: [
            { line: 1, cells: [{ text: 'Rubriek' }, { text: 'é€' }] },
            { line: 2, cells: [{ text: 'b' }, { text: '2' }] },
          ],
        },
      ],
    });
  });

  it('may have the odd characters that come along out of a PDF', async () => {
    const line = `Exploitatie\u0002uitgaven ${'1 234 567 '.repeat(20)}`;
    expect((await tablesOf(read(bytesOf(line), 'a.txt')))[0]?.rows[0]?.cells).toEqual([
      { text: line },
    ]);
  });
});
