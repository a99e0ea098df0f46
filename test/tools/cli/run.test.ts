import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePlan } from '../../../src/plan';
import { help } from '../../../tools/cli/help';
import { command } from './surface';

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenario-'));
  target = join(folder, 'fusie.xlsx');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('without other options it is the published example', async () => {
  const { code, printed, complained, request } = await command(['--uit', target]);
  expect([code, complained]).toEqual([0, '']);
  expect(readdirSync(folder)).toEqual(['fusie.xlsx']);
  expect(printed.replace(`${target}: `, '').split('\n')).toEqual([
    'Hasselt (tot 2024) + Kortessem (tot 2024), fusie op 1 januari 2025',
    'Jaren: 2021 tot 2031 (rekening 2021; meerjarenplan 2022 tot 2031)',
    'Regeling: 2025, Fusies van 1 januari 2025 (afgesloten, laatste definitief goedgekeurde regeling)',
    'Schuldovername: 43.766.000 euro (87.532 inwoners op 1 januari 2021; schuld 160.191.535 euro op 31 december 2021); met de inwoners van 1 januari 2022, zoals de regeling zegt: 44.059.500 euro',
    'Normen (BBR en AFM):',
    expect.stringMatching(/^ {2}Hasselt \(tot 2024\) {4}\S/),
    expect.stringMatching(/^ {2}Kortessem \(tot 2024\) {2}\S/),
    expect.stringMatching(/^ {2}Fusiegemeente {9}\S/),
    'Blad Invoer: 1 van 3 ingevuld',
    'Controles: 3 na te kijken',
  ]);
  // No clock, or the same command would give other bytes tomorrow.
  expect(request?.log).toEqual([
    {
      datum: '',
      gebeurtenis: 'Gebouwd met de opdrachtregel',
      cijfers: request?.basis.cijfersVan,
      product: '1.4.2',
    },
  ]);
});

test('the file carries the marks by which the add-in finds its sheets', async () => {
  const kept: unknown[] = [];
  const { code } = await command(['--uit', target], {
    writeXlsx: ({ sheets }) => {
      kept.push(...sheets.map(({ properties }) => Object.keys(properties ?? {})));
      return Promise.resolve(new Uint8Array());
    },
  });
  expect([code, kept]).toEqual([0, [['fusiebegroting'], ['fusiebegroting']]]);
});

test('to share: no cell of the file knows the add-in, and the log and the screen say so', async () => {
  const kept: unknown[] = [];
  const { code, printed, request } = await command(['--delen', '--uit', target], {
    makePlan: ({ log, ...rest }) => makePlan({ ...rest, log }),
    writeXlsx: ({ sheets }) => {
      kept.push(
        ...sheets.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
        ),
      );
      return Promise.resolve(new Uint8Array());
    },
  });
  expect([code, request]).toEqual([0, undefined]);
  expect(kept.length).toBeGreaterThan(1000);
  expect(kept.filter((formula) => /FUSIE\./.test(String(formula)))).toEqual([]);
  expect(printed).toMatch(/Om te delen: zonder functies van de invoegtoepassing \(\d+ cellen met/);
  const { request: asked } = await command(['--delen', '--uit', target]);
  expect(asked?.log[0]?.gebeurtenis).toMatch(/om te delen: zonder functies/);
});

test('the example is written under the names of its municipalities', async () => {
  const start = process.cwd();
  process.chdir(folder);
  try {
    expect((await command([])).code).toBe(0);
    expect((await command(['--gemeenten', 'Sint-Niklaas,Hoeilaart'])).code).toBe(0);
  } finally {
    process.chdir(start);
  }
  expect(readdirSync(folder).sort()).toEqual([
    'hasselt-kortessem.xlsx',
    'sint-niklaas-hoeilaart.xlsx',
  ]);
});

test('every option reaches the scenario', async () => {
  const { code, complained, request } = await command([
    '--gemeenten=kortessem, HASSELT (tot 2024)',
    '--fusiedatum=2025-01-01',
    '--inwoners-op=2022-01-01',
    '--regeling=Conceptnota 2026',
    '--rapport=Meerjarenplan',
    '--jaren=2020-2028',
    '--naam=Nieuw Hasselt',
    '--datum=2026-03-15',
    `--uit=${target}`,
  ]);
  expect([code, complained]).toEqual([0, '']);
  const { basis, log } = request ?? {};
  expect(basis?.partners.map(({ label }) => label)).toEqual([
    'Kortessem (tot 2024)',
    'Hasselt (tot 2024)',
  ]);
  expect(basis?.fusienaam).toBe('Nieuw Hasselt');
  expect(basis?.jaren).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]);
  expect(basis?.voorstel['overname.regeling'].midden).toBe('conceptnota 2026');
  expect(basis?.voorstel['overname.inwonersjaar'].midden).toBe(2022);
  expect(log?.[0]?.datum).toBe('2026-03-15');
});

test('without --gemeenten an option changes only its own thing', async () => {
  const { request } = await command(['--regeling', 'GEEN', '--uit', target]);
  expect(request?.basis.voorstel['overname.regeling'].midden).toBe('geen');
  expect(request?.basis.voorstel['overname.inwonersjaar'].midden).toBe(2021);
});

test.each<[string, string[], string]>([
  // What cannot be read.
  [
    'an unknown option',
    ['--gemeente', 'Hasselt'],
    'De optie --gemeente bestaat niet. Kies uit --gemeenten, --uit',
  ],
  ['an unknown letter', ['-u', 'x'], 'De optie -u bestaat niet.'],
  [
    'a loose word',
    ['Hasselt,Kortessem'],
    '"Hasselt,Kortessem" hoort bij geen optie. Zet een waarde met spaties tussen aanhalingstekens',
  ],
  [
    'a name after a space',
    ['--gemeenten', 'Hasselt,', 'Kortessem'],
    '"Kortessem" hoort bij geen optie',
  ],
  ['a value that is not there', ['--gemeenten'], 'Na --gemeenten ontbreekt de waarde.'],
  ['an option as a value', ['--gemeenten', '--naam', 'x'], 'Na --gemeenten ontbreekt de waarde.'],
  ['help with a value', ['--help=ja'], '--help heeft geen waarde.'],
  ['sharing with a value', ['--delen=ja'], '--delen heeft geen waarde. Geef alleen --delen.'],
  [
    'an option twice',
    ['--gemeenten', 'Hasselt', '--gemeenten', 'Kortessem'],
    '--gemeenten staat er tweemaal. Geef elke optie één keer: de namen na elkaar, met komma’s ertussen.',
  ],
  ['an empty value', ['--naam', ' '], '--naam is leeg.'],
  // Municipalities.
  ['an empty name', ['--gemeenten', 'Hasselt,,Kortessem'], 'ontbreekt een naam'],
  [
    'an unknown name',
    ['--gemeenten', 'Haselt,Kortessem'],
    'Geen Vlaamse gemeente heet of heette "Haselt". Bedoelt u "Hasselt"',
  ],
  ['an unknown code', ['--gemeenten', '99999,Kortessem'], '"99999"'],
  [
    'a group',
    ['--gemeenten', 'Halen + Herk-de-Stad + Lummen'],
    'Geef haar leden: --gemeenten "Halen, Herk-de-Stad, Lummen".',
  ],
  ['one municipality', ['--gemeenten', 'Hasselt'], '2'],
  [
    'seven municipalities',
    ['--gemeenten', 'Aalst,Aalter,Aarschot,Aartselaar,Affligem,Alken,Alveringem'],
    '6',
  ],
  ['the same twice', ['--gemeenten', 'Hasselt,71022'], 'Hasselt (tot 2024)'],
  [
    'one that was gone',
    ['--gemeenten', 'Kortessem,Alken', '--fusiedatum', '2031-01-01'],
    'Kortessem bestond maar tot 31 december 2024 en ging op in Hasselt (71072), dus niet meer voor een fusie op 1 januari 2031. Geef 71072, of een fusiedatum tot en met 2025-01-01.',
  ],
  [
    'one that was not there yet',
    ['--gemeenten', '71072,Alken', '--fusiedatum', '2025-01-01'],
    'Hasselt (71072) bestaat pas sinds 1 januari 2025, dus nog niet voor een fusie op 1 januari 2025. Geef wat er toen was (Hasselt (71022), Kortessem (73040)), of een fusiedatum vanaf 2026-01-01.',
  ],
  // Dates, years and words.
  [
    'a date the other way round',
    ['--fusiedatum', '01/01/2025'],
    '--fusiedatum is "01/01/2025", maar hier hoort een dag die bestaat',
  ],
  ['a day that does not exist', ['--datum', '2025-02-30'], '--datum is "2025-02-30"'],
  ['a month that does not exist', ['--inwoners-op', '2021-13-01'], '--inwoners-op is "2021-13-01"'],
  ['a year far away', ['--fusiedatum', '1025-01-01'], '(2000 tot 2099)'],
  [
    'a merger in July',
    ['--fusiedatum', '2025-07-01'],
    'een fusie gaat in op 1 januari. Geef bijvoorbeeld 2025-01-01.',
  ],
  [
    'inhabitants in July',
    ['--inwoners-op', '2021-07-01'],
    'inwoners worden geteld op 1 januari. Geef bijvoorbeeld 2021-01-01.',
  ],
  [
    'an unknown regulation',
    ['--regeling', '2024'],
    '--regeling is "2024", maar hier hoort "2019", "2025", "conceptnota 2026" of "geen".',
  ],
  [
    'an unknown report',
    ['--rapport', 'jaarrekening'],
    '--rapport is "jaarrekening", maar hier hoort "rekening" of "meerjarenplan".',
  ],
  ['one year', ['--jaren', '2021'], '--jaren is "2021"'],
  [
    'years the wrong way round',
    ['--jaren', '2031-2021'],
    'het eerste niet na het laatste. Geef bijvoorbeeld 2021-2031.',
  ],
  ['too many years', ['--jaren', '2021-2041'], '20'],
  ['a name of two lines', ['--naam', 'Nieuw\nHasselt'], 'regeleinde'],
  ['a name without end', ['--naam', 'x'.repeat(61)], 'telt 61 tekens'],
])('%s is refused with code 2, a sentence and no file', async (_what, argv, sentence) => {
  const { code, printed, complained } = await command([...argv, '--uit', target]);
  expect(complained).toContain(sentence);
  expect(complained.split('\n')).toHaveLength(1);
  expect(complained).toMatch(/(?:[.?]|--help|Lummen")$/);
  expect([code, printed, readdirSync(folder)]).toEqual([2, '', []]);
});

test('on the date of the regulation itself the takeover is told once', async () => {
  const { printed } = await command(['--inwoners-op', '2022-01-01', '--uit', target]);
  expect(printed).toMatch(/^Schuldovername: 44\.059\.500 euro \(88\.119 inwoners [^;]*; [^;]*\)$/m);
});

describe('--uit', () => {
  test.each<[string, (folder: string) => string, string]>([
    ['a folder', (at) => at, 'is een map. Geef ook de naam van het bestand'],
    ['another kind of file', (at) => join(at, 'fusie.csv'), 'eindigt niet op .xlsx'],
    ['only an ending', (at) => join(at, '.xlsx'), 'eindigt niet op .xlsx'],
    [
      'a folder that is not there',
      (at) => join(at, 'nergens', 'fusie.xlsx'),
      'bestaat niet. Maak ze eerst.',
    ],
    ['a file in the way', (at) => join(at, 'bestand', 'fusie.xlsx'), 'is een bestand, geen map'],
    [
      'something under a file',
      (at) => join(at, 'bestand', 'diep', 'fusie.xlsx'),
      'bestaat niet. Maak ze eerst.',
    ],
    [
      'a name too long for the disk',
      (at) => join(at, `${'x'.repeat(255)}.xlsx`),
      'de naam is te lang',
    ],
  ])('%s is refused', async (_what, place, sentence) => {
    writeFileSync(join(folder, 'bestand'), '');
    const { code, complained } = await command(['--uit', place(folder)]);
    expect(complained).toContain(sentence);
    expect([code, readdirSync(folder)]).toEqual([2, ['bestand']]);
  });

  test('a file that is there is replaced, and only by a whole one', async () => {
    writeFileSync(target, 'oud');
    await command(['--uit', target], { writeXlsx: () => Promise.reject(new Error('schijf stuk')) });
    expect([readdirSync(folder), readFileSync(target, 'utf8')]).toEqual([['fusie.xlsx'], 'oud']);
    await command(['--uit', target]);
    expect([readdirSync(folder), readFileSync(target, 'utf8')]).toEqual([['fusie.xlsx'], '2']);
  });

  test('a folder that appears meanwhile stays, and no draft is left', async () => {
    const { code, complained } = await command(['--uit', target], {
      writeXlsx: () => {
        mkdirSync(target);
        return Promise.resolve(new Uint8Array());
      },
    });
    expect([code, readdirSync(folder)]).toEqual([1, ['fusie.xlsx']]);
    expect(complained).toContain('Er is niets geschreven.');
  });
});

test('what goes wrong by itself is told with code 1', async () => {
  const { code, printed, complained } = await command(['--uit', target], {
    loadFigures: () => Promise.reject(new Error('geen cijfers')),
  });
  expect([code, printed, existsSync(target)]).toEqual([1, '', false]);
  expect(complained).toBe(
    'Er ging iets mis dat niet aan uw opdracht ligt: geen cijfers. Er is niets geschreven. Meld dit met uw opdracht erbij.',
  );
});

test('a typing error is told before the figures are read', async () => {
  const { code } = await command(['--rapport', 'x'], {
    loadFigures: () => Promise.reject(new Error('gelezen')),
  });
  expect(code).toBe(2);
});

test('the summary says what is not known', async () => {
  const later = await command(['--inwoners-op', '2050-01-01', '--uit', target]);
  expect(later.printed).toContain(
    'Schuldovername: niet te berekenen: de inwoners op 1 januari 2050 zijn niet van elke gemeente bekend',
  );
  const unknown = await command([
    '--gemeenten',
    'Aalst,Ninove',
    '--regeling',
    '2025',
    '--uit',
    target,
  ]);
  expect(unknown.printed).toContain(
    'Schuldovername: niet te berekenen: de schuld is niet bekend (ruimte',
  );
  const none = await command(['--regeling', 'geen', '--uit', target]);
  expect(none.printed).toContain('Regeling: geen schuldovername\nSchuldovername: geen\n');
});

test.each([['--help'], ['-h']])('%s teaches every option', async (option) => {
  const { code, printed } = await command([option], {
    loadFigures: () => Promise.reject(new Error('gelezen')),
  });
  expect([code, printed]).toEqual([0, help]);
  for (const name of [
    'gemeenten',
    'fusiedatum',
    'inwoners-op',
    'regeling',
    'rapport',
    'jaren',
    'invoer',
    'leningen',
    'naam',
    'datum',
    'uit',
  ]) {
    // Its own paragraph, with an example in it.
    expect(help).toMatch(
      new RegExp(`^--${name} [^]*?(?:Voorbeeld:\\s+|mag ook\\.\\s+Voorbeeld: )--${name} `, 'm'),
    );
  }
});

test('the manual names every option of the help', () => {
  const manual = readFileSync('docs/opdrachtregel.md', 'utf8');
  const options = help.match(/^--[a-z-]+/gm) ?? [];
  expect(options).toHaveLength(13);
  for (const option of options) expect(manual).toMatch(new RegExp(`^\\| \`${option}[ \`]`, 'm'));
});
