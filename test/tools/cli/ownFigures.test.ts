import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { help } from '../../../tools/cli/help';
import { command } from './surface';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'invoer-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Builds Hasselt and Kortessem with files of the user's own. */
async function withFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: string[] = [],
) {
  mkdirSync(join(folder, 'in'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, 'in', name), content);
  return command(['--invoer', join(folder, 'in'), '--uit', join(folder, 'uit.xlsx'), ...more]);
}

const header = 'gemeente;pad;jaar;rapport;bedrag';

test('own figures become rows of Cijfers that say where they come from', async () => {
  const { code, complained, request } = await withFiles({
    'b.csv': `${header}\nKORTESSEM;exploitatieontvangsten;2024;rekening;"1.234.567,89"\n;;;;\n`,
    'a.CSV': [
      '\uFEFFDatum,Gemeente,Pad,Jaar,Rapport,Status,Bestuur,Bedrag,Eenheid,Document,Plaats',
      '2025-06-24,Hasselt (tot 2024),m2.i.a,2024,Rekening,vastgesteld,AGB,-5.25,euro,"=Rekening, 2024",@blz. 3',
      ',71022,INWONERS,2030,,,,81000,inwoners,-,+',
    ].join('\r\n'),
    'nota.txt': 'geen cijfers',
  });
  expect([code, complained]).toEqual([0, '']);
  expect(request?.basis.cijfers.filter(({ kwaliteit }) => kwaliteit === 'eigen')).toEqual([
    {
      gemeente: 'Hasselt (tot 2024)',
      pad: 'M2.I.a',
      omschrijving: 'Exploitatieontvangsten',
      jaar: 2024,
      rapport: 'rekening',
      status: 'vastgesteld',
      bestuur: 'AGB',
      bedrag: -5.25,
      eenheid: 'EUR',
      kwaliteit: 'eigen',
      document: '=Rekening, 2024',
      plaats: '@blz. 3',
      datum: '2025-06-24',
      ouder: '',
      controlegetal: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    },
    expect.objectContaining({
      pad: 'INWONERS',
      rapport: '',
      bedrag: 81000,
      eenheid: 'inwoners',
      document: '-',
      plaats: '+',
      datum: '',
    }),
    expect.objectContaining({
      gemeente: 'Kortessem (tot 2024)',
      pad: 'M2.I.a',
      bedrag: 1234567.89,
      document: 'b.csv',
      plaats: 'regel 2',
    }),
  ]);
});

test.each<[string, string, string]>([
  ['nothing', '', 'a.csv is leeg.'],
  [
    'an unknown column',
    'gemeente;pad;jaar;bedragen',
    'a.csv, regel 1: de kolom "bedragen" is niet bekend. Gebruik gemeente, pad',
  ],
  [
    'a column twice',
    'gemeente;pad;jaar;bedrag;Pad',
    'a.csv, regel 1: de kolom pad staat er tweemaal.',
  ],
  [
    'columns that are not there',
    'gemeente;bedrag',
    'a.csv, regel 1: de kolommen pad, jaar ontbreken. Verplicht zijn gemeente, pad, jaar, bedrag.',
  ],
  ['two separators', 'gemeente;pad,jaar;bedrag', 'a.csv, regel 1: er staan komma’s en puntkomma’s'],
  [
    'a comma too many',
    'gemeente,pad,jaar,rapport,bedrag\nHasselt,M2.I.a,2024,rekening,5,25',
    'a.csv, regel 2: er staan 6 waarden voor 5 kolommen. Zet een bedrag met een komma tussen aanhalingstekens',
  ],
  [
    'a value too few',
    `${header}\nHasselt;M2.I.a;2024;5`,
    'a.csv, regel 2: er staan 4 waarden voor 5 kolommen.',
  ],
  [
    'an open quote',
    `${header}\nHasselt;"M2.I.a;2024;rekening;5`,
    'de aanhalingstekens kloppen niet.',
  ],
  [
    'a quote inside',
    `${header}\nHasselt;M2."I".a;2024;rekening;5`,
    'a.csv, regel 2: de aanhalingstekens kloppen niet.',
  ],
  [
    'an unseen character',
    `${header}\nHasselt;M2.I.a;2024;rekening;5\u0000`,
    'a.csv, regel 2: bedrag bevat een onzichtbaar teken',
  ],
  ['no municipality', `${header}\n;M2.I.a;2024;rekening;5`, 'a.csv, regel 2: gemeente is leeg.'],
  [
    'an unknown municipality',
    `${header}\n\nHaselt;M2.I.a;2024;rekening;5`,
    'a.csv, regel 3: Geen Vlaamse gemeente heet of heette "Haselt".',
  ],
  [
    'one that does not take part',
    `${header}\nAlken;M2.I.a;2024;rekening;5`,
    'a.csv, regel 2: Alken doet niet mee met deze fusie. Kies "Hasselt (tot 2024)" of "Kortessem (tot 2024)"',
  ],
  [
    'its successor',
    `${header}\n71072;M2.I.a;2024;rekening;5`,
    'a.csv, regel 2: Hasselt (71072) bestaat pas sinds 1 januari 2025',
  ],
  [
    'an unknown path',
    `${header}\nHasselt;M2.I.z;2024;rekening;5`,
    'a.csv, regel 2: De rubriek "M2.I.z" bestaat niet. Bedoelt u',
  ],
  [
    'half a word',
    `${header}\nHasselt;aflossingen;2024;rekening;5`,
    'a.csv, regel 2: "aflossingen" past op meer dan één rubriek.',
  ],
  [
    'a year with decimals',
    `${header}\nHasselt;M2.I.a;2024,0;rekening;5`,
    'a.csv, regel 2: jaar is "2024,0", maar hier hoort een geheel jaar',
  ],
  ['a year of two digits', `${header}\nHasselt;M2.I.a;24;rekening;5`, 'jaar is "24"'],
  [
    'no report',
    `${header}\nHasselt;SCHULD.31DEC;2024;;5`,
    'a.csv, regel 2: rapport is leeg, maar SCHULD.31DEC hoort bij een rapport. Geef "rekening" of "meerjarenplan".',
  ],
  [
    'a report too many',
    `${header}\nHasselt;INWONERS;2024;rekening;5`,
    'rapport is "rekening", maar INWONERS hoort bij geen rapport.',
  ],
  [
    'an unknown report',
    `${header}\nHasselt;M2.I.a;2024;studie;5`,
    'rapport is "studie", maar hier hoort "rekening" of "meerjarenplan".',
  ],
  [
    'an empty amount',
    `${header}\nHasselt;M2.I.a;2024;rekening;`,
    'bedrag is leeg. Vul de waarde in, of laat de hele regel weg: een cijfer dat ontbreekt, is geen 0.',
  ],
  [
    'two meanings',
    `${header}\nHasselt;M2.I.a;2024;rekening;990.000`,
    'a.csv, regel 2: bedrag "990.000" is dubbelzinnig',
  ],
  ['a formula', `${header}\nHasselt;M2.I.a;2024;rekening;=1+1`, 'bedrag "=1+1" is geen bedrag.'],
  [
    'a bestuur of another kind',
    'gemeente;pad;jaar;rapport;bedrag;bestuur\nHasselt;M2.I.a;2024;rekening;5;politiezone',
    'bestuur is "politiezone", maar hier hoort "gemeente en OCMW"',
  ],
  [
    'another unit',
    'gemeente;pad;jaar;rapport;bedrag;eenheid\nHasselt;M2.I.a;2024;rekening;5;1.000 euro',
    'eenheid is "1.000 euro", maar M2.I.a staat in EUR.',
  ],
  [
    'a date the other way round',
    'gemeente;pad;jaar;rapport;bedrag;datum\nHasselt;M2.I.a;2024;rekening;5;31/12/2024',
    'a.csv, regel 2: datum is "31/12/2024"',
  ],
  [
    'two amounts for one figure',
    `${header}\nHasselt;M2.I.a;2024;rekening;5\nHasselt;exploitatieontvangsten;2024;rekening;6`,
    'a.csv, regel 3: Hasselt (tot 2024)|M2.I.a|2024|rekening is hier 6, maar 5 in a.csv, regel 2. Behoud er één.',
  ],
  [
    'a negative debt',
    `${header}\nHasselt;SCHULD.31DEC;2024;rekening;-5`,
    'a.csv, regel 2: bedrag is "-5", maar SCHULD.31DEC is nooit negatief.',
  ],
  [
    'half an inhabitant',
    `${header}\nHasselt;INWONERS;2024;;10,5`,
    'a.csv, regel 2: bedrag is "10,5", maar inwoners zijn een geheel getal.',
  ],
  [
    'a rate as a fraction',
    `${header}\nHasselt;BEL.APB;2024;;0,075`,
    'a.csv, regel 2: bedrag is "0,075", maar BEL.APB staat in punten. Schrijf 7,5 als u 7,5 % bedoelt.',
  ],
])('%s is refused with the place', async (_what, content, sentence) => {
  const { code, printed, complained } = await withFiles({ 'a.csv': content });
  expect(complained).toContain(sentence);
  expect(complained.split('\n')).toHaveLength(1);
  expect([code, printed]).toEqual([2, '']);
});

test.each([
  ['the manual', readFileSync('docs/opdrachtregel.md', 'utf8'), 3],
  ['the help', help, 1],
])('the example of %s is accepted', async (_where, text, rows) => {
  const lines = text.split('\n').map((line) => line.trim());
  const start = lines.findIndex((line) => line.startsWith('gemeente;'));
  const { code, complained, request } = await withFiles(
    { 'a.csv': lines.slice(start, start + 1 + rows).join('\n') },
    ['--gemeenten', 'Halen,Lummen', '--fusiedatum', '2031-01-01'],
  );
  expect([code, complained]).toEqual([0, '']);
  expect(request?.basis.cijfers.filter(({ kwaliteit }) => kwaliteit === 'eigen')).toHaveLength(
    rows,
  );
});

test('the same amount twice is one figure', async () => {
  const row = `${header}\nHasselt;M2.I.a;2024;rekening;5`;
  const { request } = await withFiles({ 'a.csv': row, 'b.csv': `${row}.00` });
  expect(request?.basis.cijfers.filter(({ kwaliteit }) => kwaliteit === 'eigen')).toHaveLength(1);
});

test.each<[string, Uint8Array]>([
  ['Latin-1', Buffer.from(`${header}\nHasselt;M2.I.a;2024;rekening;5;é`, 'latin1')],
  ['UTF-16', Buffer.from(`\uFEFF${header}`, 'utf16le')],
])('%s is refused', async (_what, content) => {
  const { code, complained } = await withFiles({ 'a.csv': content });
  expect(code).toBe(2);
  expect(complained).toBe(
    'a.csv is geen tekst in UTF-8. Bewaar het bestand opnieuw (in Excel: "CSV UTF-8").',
  );
});

test('an amount that the bundled figures contradict is refused', async () => {
  const { code, complained } = await withFiles({
    'a.csv': `${header}\nHasselt;M2.I.a;2021;rekening;5`,
  });
  expect(code).toBe(2);
  expect(complained).toContain('a.csv');
});

test('partners with different reports are refused', async () => {
  const { code, complained } = await withFiles({
    'a.csv': `${header}\nHasselt;M2.I.a;2018;rekening;5\nKortessem;M2.I.a;2018;meerjarenplan;5`,
  });
  expect(code).toBe(2);
  expect(complained).toContain('2018');
});

describe('--invoer', () => {
  test('a folder without CSV files is refused', async () => {
    const { code, complained } = await withFiles({ 'nota.txt': '' });
    expect([code, complained]).toEqual([2, expect.stringContaining('staat geen CSV-bestand')]);
  });

  test('a folder that is not there is refused', async () => {
    const { code, complained } = await command([
      '--invoer',
      join(folder, 'nergens'),
      '--uit',
      join(folder, 'x.xlsx'),
    ]);
    expect([code, complained]).toEqual([2, expect.stringContaining('bestaat niet')]);
  });

  test('a file in place of a folder is refused', async () => {
    writeFileSync(join(folder, 'a.csv'), header);
    const { code, complained } = await command([
      '--invoer',
      join(folder, 'a.csv'),
      '--uit',
      join(folder, 'x.xlsx'),
    ]);
    expect([code, complained]).toEqual([
      2,
      expect.stringContaining('Geef de map waarin het staat.'),
    ]);
  });

  test('a file that cannot be opened is refused', async () => {
    symlinkSync(join(folder, 'weg.csv'), join(folder, 'a.csv'));
    const { code, complained } = await command([
      '--invoer',
      folder,
      '--uit',
      join(folder, 'x.xlsx'),
    ]);
    expect([code, complained]).toEqual([2, expect.stringContaining('kan niet worden gelezen')]);
  });
});
