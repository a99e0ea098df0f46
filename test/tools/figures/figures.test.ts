import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../tools/figures/run';
import { figures } from '../../figures/bundledFigures';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'map-'));
  mkdirSync(join(folder, 'csv'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const csv = [
  'gemeente;pad;jaar;rapport;bestuur;bedrag;document;datum;status',
  'Lummen;M2.I.b;2024;rekening;gemeente en OCMW;24000000.50;Jaarrekening 2024;2025-06-01;vastgesteld',
  'Lummen;M2.I.a;2024;rekening;gemeente en OCMW;27.123.456,78;Jaarrekening 2024;2025-06-01;vastgesteld',
  'Lummen;inwoners;2025;;;14875;=Telling;;',
  'Hasselt;afm;2019;rekening;;-5;;;',
  'Hasselt (tot 2024);afm;2025;meerjarenplan;;6;;;',
  'Antwerpen;afm;2024;rekening;;7;;;',
  '11002;afm;2025;meerjarenplan;;8;;;',
].join('\n');

const given = ['--naam', 'Onze regio', '--uitgever', 'Regio Voorbeeld'];
const inFolder = (...names: string[]) => join(folder, ...names);

/** The command in this process. */
async function figuresCommand(...argv: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await run(argv, {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    loadFigures: () => Promise.resolve(figures),
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

function build(content: string, ...more: string[]) {
  writeFileSync(inFolder('csv', 'cijfers.csv'), content);
  return figuresCommand('build', inFolder('csv'), ...given, '--uit', inFolder('uit'), ...more);
}

const built = () =>
  new Map(
    readdirSync(inFolder('uit')).map((name) => [name, readFileSync(inFolder('uit', name), 'utf8')]),
  );

describe('the real command', () => {
  const command = (...argv: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tools/figures/figures.ts', ...argv], {
      encoding: 'utf8',
    });

  test('builds, builds the same bytes again in place, and checks', () => {
    writeFileSync(inFolder('csv', 'cijfers.csv'), csv);
    const first = command('build', inFolder('csv'), ...given, '--uit', inFolder('uit'));
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('"Onze regio", 4 gemeenten, 7 cijfers.');
    const before = built();
    expect(command('build', inFolder('csv'), ...given, '--uit', inFolder('uit')).status).toBe(0);
    expect(built()).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['csv', 'uit']);
    const checked = command('check', inFolder('uit'));
    expect([checked.status, checked.stdout.trim(), checked.stderr]).toEqual([
      0,
      'In orde: "Onze regio", 4 gemeenten, 7 cijfers.',
      '',
    ]);
  });

  test('refuses on the error channel alone', () => {
    const { status, stdout, stderr } = command('check', inFolder('nergens'));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('bestaat niet');
  });
});

test('a name is the municipality of that year, a code its territory', async () => {
  expect((await build(csv)).complained).toBe('');
  const index = JSON.parse(built().get('index.json') ?? '') as { bestanden: unknown[] };
  expect(index).toMatchObject({
    versie: 1,
    naam: 'Onze regio',
    uitgever: 'Regio Voorbeeld',
    datum: null,
    bestanden: [
      { bestand: '11002.json', id: '11002', jaren: [2025] },
      { bestand: '11002-tot-2024.json', id: '11002 tot 2024', nis: '11002', jaren: [2024] },
      { bestand: '71022.json', id: '71022', naam: 'Hasselt', jaren: [2019, 2025] },
      { bestand: '71037.json', id: '71037', naam: 'Lummen', jaren: [2024, 2025] },
    ],
  });
});

test('rows stand in the order of the schema, each with its source and line', async () => {
  await build(csv, '--datum', '2026-03-15', '--kwaliteit', 'Overgenomen');
  expect(JSON.parse(built().get('71037.json') ?? '')).toEqual({
    versie: 1,
    bronnen: [
      {
        id: 'bron-1',
        titel: 'Jaarrekening 2024',
        uitgever: 'Regio Voorbeeld',
        datum: '2025-06-01',
        opmerking: null,
      },
      {
        id: 'bron-2',
        titel: '=Telling',
        uitgever: 'Regio Voorbeeld',
        datum: null,
        opmerking: null,
      },
    ],
    soorten: [
      {
        tabel: 'M2',
        rapport: 'rekening',
        bestuur: 'gemeente en OCMW',
        kwaliteit: 'overgenomen',
        status: 'vastgesteld',
        bron: 0,
      },
      {
        tabel: 'INWONERS',
        rapport: null,
        bestuur: null,
        kwaliteit: 'overgenomen',
        status: null,
        bron: 1,
      },
    ],
    gepubliceerd: [
      [
        '71037',
        0,
        ['M2.I.a'],
        null,
        'Exploitatieontvangsten',
        2024,
        27123456.78,
        'EUR',
        'regel 3',
        null,
      ],
      [
        '71037',
        0,
        ['M2.I.b'],
        null,
        'Exploitatie-uitgaven',
        2024,
        24000000.5,
        'EUR',
        'regel 2',
        null,
      ],
      [
        '71037',
        1,
        ['INWONERS'],
        null,
        expect.any(String),
        2025,
        14875,
        'inwoners',
        'regel 4',
        null,
      ],
    ],
  });
});

const header = 'gemeente;pad;jaar;rapport;bedrag';

test.each<[string, string, string]>([
  ['nothing', header, 'staat geen enkel cijfer'],
  [
    'an unknown municipality',
    `${header}\nHaselt;afm;2024;rekening;5`,
    'regel 2: Geen Vlaamse gemeente heet of heette "Haselt". Bedoelt u "Hasselt"',
  ],
  [
    'one that is gone',
    `${header}\nKortessem;afm;2026;meerjarenplan;5`,
    'regel 2: Kortessem ging op 1 januari 2025 op in Hasselt (71072)',
  ],
  [
    'an unknown path',
    `${header}\nHasselt;M2.Z;2024;rekening;5`,
    'regel 2: De rubriek "M2.Z" bestaat niet.',
  ],
  [
    'an ambiguous amount',
    `${header}\nHasselt;afm;2024;rekening;990.000`,
    'regel 2: bedrag "990.000" is dubbelzinnig',
  ],
  ['no report', `${header}\nHasselt;afm;2024;;5`, 'regel 2: rapport is leeg'],
  [
    'two amounts',
    `${header}\nHasselt;afm;2024;rekening;5\n71022;AFM.III;2024;rekening;6`,
    'regel 3: AFM.III van Hasselt (tot 2024) in 2024 is hier 6, maar 5 in cijfers.csv, regel 2. Behoud er één.',
  ],
  [
    'a title of two lines',
    `${header};document\nHasselt;afm;2024;rekening;5;"a\nb"`,
    '71022.json klopt niet (bronnen, rij 1, veld titel)',
  ],
])('%s is refused, and nothing is written', async (_what, content, sentence) => {
  const { code, printed, complained } = await build(content);
  expect(complained).toContain(sentence);
  expect([code, printed]).toEqual([2, '']);
  expect(readdirSync(folder)).toEqual(['csv']);
});

test('the same figure twice is one', async () => {
  expect(
    (await build(`${header}\nHasselt;afm;2024;rekening;5\n71022;AFM.III;2024;rekening;5,00`))
      .printed,
  ).toContain('1 cijfer.');
});

test.each<[string[], string]>([
  [[], 'Er staat geen opdracht. Geef build of check.'],
  [['bouw', 'x'], 'De opdracht "bouw" bestaat niet.'],
  [['build'], 'Na build ontbreekt de map.'],
  [['build', 'csv', 'nog', '--naam', 'x'], '"nog" hoort bij geen optie.'],
  [['build', 'csv', '--uitgever', 'x', '--uit', 'y'], '--naam ontbreekt'],
  [['build', 'csv', '--naam', '--uitgever', 'x'], 'Na --naam ontbreekt de waarde.'],
  [['build', 'csv', '--naam', 'x', '--naam', 'y'], '--naam staat er tweemaal.'],
  [['build', 'csv', ...given, '--uit', 'y', '--datum', '15/3/2026'], '--datum is "15/3/2026"'],
  [['build', 'csv', ...given, '--uit', 'y', '--kwaliteit', 'studie'], '--kwaliteit is "studie"'],
  [['build', 'csv', ...given, '--uit', 'nergens/y'], 'bestaat niet. Maak ze eerst.'],
  [['build', 'nergens', ...given, '--uit', 'y'], 'De map "nergens" van build bestaat niet.'],
  [['check', 'csv', '--naam', 'x'], 'check heeft geen optie --naam.'],
  [['check', 'nergens'], 'De map "nergens" bestaat niet.'],
  [['check', 'docs'], 'staat geen index.json'],
  [['--map', 'x'], 'De optie --map bestaat niet.'],
])('%j is refused', async (argv, sentence) => {
  const { code, printed, complained } = await figuresCommand(...argv);
  expect(complained).toContain(sentence);
  expect([code, printed]).toEqual([2, '']);
});

test('the manual shows both verbs', async () => {
  const { code, printed } = await figuresCommand('--help');
  expect(code).toBe(0);
  expect(printed).toContain('npm run figures -- build');
  expect(printed).toContain('npm run figures -- check');
});

describe('a target that is not ours', () => {
  test.each<[string, () => void]>([
    [
      'a folder with something else',
      () => {
        mkdirSync(inFolder('uit'));
        writeFileSync(inFolder('uit', 'begroting.xlsx'), 'kostbaar');
      },
    ],
    [
      'a folder with other JSON',
      () => {
        mkdirSync(inFolder('uit'));
        writeFileSync(inFolder('uit', 'index.json'), '{"naam":"site"}');
      },
    ],
    [
      'a file',
      () => {
        writeFileSync(inFolder('uit'), 'kostbaar');
      },
    ],
  ])('%s stays as it was', async (_what, arrange) => {
    arrange();
    cpSync(inFolder('uit'), inFolder('kopie'), { recursive: true });
    const { code, complained } = await build(csv);
    expect(code).toBe(2);
    expect(complained).toContain('van --uit');
    expect(readdirSync(folder).sort()).toEqual(['csv', 'kopie', 'uit']);
  });

  test('an empty folder is filled', async () => {
    mkdirSync(inFolder('uit'));
    expect((await build(csv)).code).toBe(0);
  });
});

describe('check', () => {
  beforeEach(async () => {
    await build(csv);
  });
  const change = (name: string, from: string, to: string) => {
    const file = inFolder('uit', name);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
  };

  test.each<[string, () => void, string]>([
    [
      'a figure',
      () => {
        change('71037.json', '27123456.78', '27123456.79');
      },
      '71037.json is niet het bestand dat index.json belooft: het controlegetal klopt niet.',
    ],
    [
      'a name',
      () => {
        change('index.json', '"Lummen"', '"Halen"');
      },
      'index.json klopt niet (bestanden, rij 4, veld naam): er staat "Halen"',
    ],
    [
      'the years',
      () => {
        change('index.json', '[2024,2025]', '[2024]');
      },
      'index.json over 71037.json klopt niet (veld jaren): er staat [2024]',
    ],
    [
      'the size',
      () => {
        change('index.json', '"bytes":', '"bytes":1');
      },
      'veld bytes',
    ],
    [
      'a file that is gone',
      () => {
        rmSync(inFolder('uit', '71037.json'));
      },
      '71037.json ontbreekt, maar staat wel in index.json.',
    ],
    [
      'a file too many',
      () => {
        writeFileSync(inFolder('uit', 'oud.json'), '{}');
      },
      'oud.json staat in de map maar niet in index.json.',
    ],
    [
      'a folder',
      () => {
        mkdirSync(inFolder('uit', 'oud'));
      },
      'is geen bestand',
    ],
    [
      'no JSON',
      () => {
        writeFileSync(inFolder('uit', 'index.json'), 'versie');
      },
      'index.json is geen leesbare JSON.',
    ],
  ])('finds %s', async (_what, spoil, sentence) => {
    spoil();
    const { code, printed, complained } = await figuresCommand('check', inFolder('uit'));
    expect(complained).toContain(sentence);
    expect([code, printed]).toEqual([2, '']);
  });

  test('lists all faults', async () => {
    change('71037.json', '27123456.78', '0');
    change('71022.json', '-5', '5');
    const { complained } = await figuresCommand('check', inFolder('uit'));
    expect(complained.split('\n')).toHaveLength(2);
  });
});
