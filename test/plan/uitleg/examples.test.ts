import { uitlegLabels } from '../../../src/i18n/uitlegLabels';
import {
  explainCell,
  plainText,
  WorkbookCells,
  type CellExplanation,
  type SheetRead,
  type ShortList,
  type Spot,
} from '../../../src/plan/uitleg';
import { atOnce } from '../../../src/spreadsheet/steps';
import type { CellContent } from '../../../src/spreadsheet/workbook';
import { hasseltKortessem } from '../../scenario/publishedCases';
import { planOf } from '../planOf';
import { readOf } from './readOf';

// Exactly what a reader sees of well-known cells of Hasselt + Kortessem.
const labels = uitlegLabels('nl-BE');
const { workbook } = planOf(hasseltKortessem());

interface Formula {
  readonly formula: string;
  readonly value: CellContent;
}

/** A sheet of the user, with its cells from A1 on. */
function ownSheet(rows: readonly (readonly (CellContent | Formula)[])[]): SheetRead {
  const isFormula = (cell: CellContent | Formula): cell is Formula =>
    typeof cell === 'object' && cell !== null && 'formula' in cell;
  return {
    id: null,
    name: 'Mijn nota',
    isInput: () => false,
    formulas: rows.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : cell))),
    values: rows.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell))),
  };
}

const own = ownSheet([
  ['Onderdeel', null, 2022],
  ['Marge per inwoner', null, { formula: '=Fusie!G100/Schuld!$E$8', value: 107.98196088287712 }],
  ['Dubbel', null, { formula: '=2*C2', value: 215.96392176575424 }],
  ['Niet herrekend', null, { formula: '=C2+1', value: 5 }],
  ['Andere functie', null, { formula: '=STDEV(C2:C4)', value: 1 }],
  ['Eigen bedrag', null, 1000],
  ['Tekst', null, '=geen formule'],
]);
const cells = new WorkbookCells(readOf(workbook, [own]));

function place(sheetId: string, row: string, column: string): Spot {
  const sheet = cells.sheetWithId(sheetId) ?? -1;
  const [r, c] = [cells.rowOf(sheet, row), cells.columnOf(sheet, column)];
  if (r === undefined || c === undefined) throw new Error(`no ${sheetId}/${row}/${column}`);
  return { sheet, row: r, column: c };
}

const at = (spot: Spot): CellExplanation => atOnce(explainCell(cells, spot, labels));
const explain = (sheet: string, row: string, column: string) => at(place(sheet, row, column));
const ofOwn = (row: number) =>
  at({ sheet: cells.sheetNamed('Mijn nota') ?? -1, row: row - 1, column: 2 });

/** The reasons and the sentence, a line each. */
function told({ how }: CellExplanation): string[] {
  if (how.kind === 'sentence') return [...how.because, how.sentence].map(plainText);
  return how.kind === 'none' ? [] : [how.why, ...linesOf(how.list)];
}

function linesOf({ lines, more }: ShortList): string[] {
  return [
    ...lines.map(({ name, value }) => `${name}: ${value}`),
    ...(more > 0 ? [`+ ${String(more)}`] : []),
  ];
}

test.each<[sheet: string, row: string, column: string, what: string, how: string[]]>([
  [
    'gemeenten',
    '71022/M2.I.a',
    'j2021',
    'Exploitatieontvangsten 2021 (Hasselt), in euro. Wat de gewone werking opbrengt: belastingen, fondsen, subsidies en andere ontvangsten. De cel toont 202.949.879.',
    ['De cel haalt een cijfer van het blad Cijfers: Exploitatieontvangsten 2021 = 202.949.879'],
  ],
  [
    'gemeenten',
    '71022/M2.I',
    'j2021',
    'Exploitatiesaldo 2021 (Hasselt), in euro. Wat de gewone werking overhoudt: exploitatieontvangsten min exploitatie-uitgaven. De cel toont 23.529.836.',
    [
      '202.949.879 (Exploitatieontvangsten 2021) − 179.420.043 (Exploitatie-uitgaven 2021) = 23.529.836',
    ],
  ],
  [
    'gemeenten',
    '71022/M2.IX',
    'j2022',
    'Beschikbaar budgettair resultaat 2022 (Hasselt), in euro. Het beschikbaar budgettair resultaat (BBR): wat vrij overblijft. De norm is: in elk jaar nul of meer. De cel toont 15.995.369.',
    [
      '23.607.278 (Gecumuleerd budgettair resultaat 2022) − zonder minteken: (7.611.909 (Onbeschikbare gelden 2022)) = 15.995.369',
    ],
  ],
  [
    'gemeenten',
    '71022/M2.IV',
    'j2022',
    'Financieringssaldo 2022 (Hasselt), in euro. Financieringsontvangsten min financieringsuitgaven. De cel toont -5.111.069.',
    [
      'Financieringsontvangsten 2022 − Financieringsuitgaven 2022 is niet bekend',
      'De cel haalt een cijfer van het blad Cijfers: Financieringssaldo 2022 = -5.111.069',
    ],
  ],
  [
    'gemeenten',
    '71022/M2.VI',
    'j2022',
    'Gecumuleerd budgettair resultaat vorig boekjaar 2022 (Hasselt), in euro. Wat van de vorige jaren overblijft bij het begin van het jaar. De cel toont 60.435.666.',
    [
      '"rekening" (Rapport waaruit de kolom komt 2021, Per gemeente) is niet gelijk aan "meerjarenplan" (Rapport waaruit de kolom komt 2022, Per gemeente)',
      'De cel haalt een cijfer van het blad Cijfers: Gecumuleerd budgettair resultaat vorig boekjaar 2022 = 60.435.666',
    ],
  ],
  [
    'gemeenten',
    '71022/GAFM.II.b',
    'j2022',
    'Gecorrigeerde aflossingen op basis van de financiële schulden 2022 (Hasselt), in euro. Een aflossing die met de schuld meegaat: een vast deel van de schuld op 1 januari. De cel toont 11.862.240,24.',
    [
      '8 % (Gecorrigeerde AFM: aflossing als deel van de schuld op 1 januari, Parameters) × 148.278.003 (Financiële schulden op 1 januari 2022) = 11.862.240,24',
    ],
  ],
  [
    'gemeenten',
    '71022/M2.VI.b',
    'j2021',
    'VI.b waarvan nog niet verwerkt in het meerjarenplan 2021 (Hasselt), in euro. Het deel van het vorige resultaat dat nog niet in het meerjarenplan verwerkt is. De cel toont 0.',
    [
      'op het blad Cijfers staat niets voor Hasselt (tot 2024), M2.VI.b, 2021, rekening',
      'De uitkomst is dan 0.',
    ],
  ],
  [
    'gemeenten',
    '71022/stand',
    'j2021',
    'Waar de bedragen van het jaar vandaan komen 2021 (Hasselt). De cel toont "cijfers".',
    [
      'Jaar zonder cijfers (1 = Cijfers heeft geen exploitatieontvangsten en geen -uitgaven) 2021 is 0',
      'De uitkomst is dan "cijfers".',
    ],
  ],
  [
    'fusie',
    'som/M2.I.a',
    'j2022',
    'Exploitatieontvangsten 2022 (Som van de gemeenten), in euro. Wat de gewone werking opbrengt: belastingen, fondsen, subsidies en andere ontvangsten. De cel toont 231.804.453.',
    [
      '218.621.647 (Exploitatieontvangsten 2022, Hasselt) + 13.182.806 (Exploitatieontvangsten 2022, Kortessem) = 231.804.453',
    ],
  ],
  [
    'fusie',
    'fusie/M2.I.a',
    'j2022',
    'Exploitatieontvangsten 2022 (Fusie), in euro. Wat de gewone werking opbrengt: belastingen, fondsen, subsidies en andere ontvangsten. De cel toont 231.804.453.',
    [
      '231.804.453 (Exploitatieontvangsten 2022, Som van de gemeenten) + 0 (8 cellen die elk 0 zijn) = 231.804.453',
    ],
  ],
  [
    'fusie',
    'fusie/AFM.III',
    'j2022',
    'Autofinancieringsmarge 2022 (Fusie), in euro. De autofinancieringsmarge (AFM): wat de gewone werking overhoudt na de aflossing van de leningen. De norm is: nul of meer in het laatste jaar van de planperiode. De cel toont 9.451.877.',
    [
      '13.741.614 (Exploitatiesaldo 2022) − 4.289.737 (Netto periodieke aflossingen 2022) = 9.451.877',
    ],
  ],
  [
    'fusie',
    'aanpassing/apb',
    'j2025',
    'APB: één tarief 2025 (Fusie), in euro. De cel toont -184.979,52.',
    [
      'Telt mee: één tarief APB (Aannames) is "ja"',
      'De cel neemt een andere cel over: Effect per jaar op de exploitatieontvangsten (kasbasis) 2025 (Belastingen) = -184.979,52',
    ],
  ],
  [
    'fusie',
    'aanpassing/gemeentefonds',
    'j2025',
    'Gemeentefonds: wat de fusie ontvangt min wat de plannen van de gemeenten bevatten 2025 (Fusie), in euro. De cel toont 0.',
    ['Telt mee: Gemeentefonds (Aannames) is "nee"', 'De uitkomst is dan 0.'],
  ],
  [
    'fusie',
    'fusie/M2.VI',
    'j2022',
    'Gecumuleerd budgettair resultaat vorig boekjaar 2022 (Fusie), in euro. Wat van de vorige jaren overblijft bij het begin van het jaar. De cel toont 67.350.821.',
    [
      '2022 (jaar van de kolom) is kleiner dan het grootste van (2025 (Fusiejaar N, Aannames); 2021 (jaar van de kolom) + 1)',
      '67.350.821 (Gecumuleerd budgettair resultaat vorig boekjaar 2022, Som van de gemeenten) + 0 (Gecumuleerd effect sinds de eerste kolom 2021) = 67.350.821',
    ],
  ],
  [
    'schuld',
    'inwoners/totaal',
    'waarde',
    'Inwoners samen (Schuld). De cel toont 87.532.',
    ['79.089 (Inwoners Hasselt) + 8.443 (Inwoners Kortessem) = 87.532'],
  ],
  [
    'schuld',
    'ruimte/2025',
    'waarde',
    'Overnameruimte volgens regeling "2025" (Schuld), in euro. De cel toont 43.766.000.',
    [
      'het kleinste van (87.532 (Inwoners samen) × 500 (Tarief voor alle inwoners, vanaf dit aantal, Tarief, Parameters); 50.000.000 (Hoogste bedrag, Parameters)) = 43.766.000',
    ],
  ],
  [
    'schuld',
    'ruimte',
    'waarde',
    'Overnameruimte volgens de gekozen regeling (Schuld), in euro. Het meeste dat volgens het aantal inwoners overgenomen kan worden. De cel toont 43.766.000.',
    [
      'Schuldovername: regeling (Aannames) is "2025", niet "geen"',
      '"2025" (Schuldovername: regeling, Aannames) is niet gelijk aan "2019" (Overnameruimte volgens regeling "2019")',
      '"2025" (Schuldovername: regeling, Aannames) is gelijk aan "2025" (Overnameruimte volgens regeling "2025")',
      'De cel neemt een andere cel over: Overnameruimte volgens regeling "2025" = 43.766.000',
    ],
  ],
  [
    'schuld',
    'overgenomen',
    'waarde',
    'Overgenomen schuld (nooit meer dan de schuld) (Schuld), in euro. De schuld die Vlaanderen overneemt: de schuld daalt, er komt geen ontvangst. De cel toont 43.766.000.',
    [
      'Schuldovername: regeling (Aannames) is "2025", niet "geen"',
      'het kleinste van (43.766.000 (Overnameruimte volgens de gekozen regeling); 160.191.535 (Schuld die telt voor de overname samen)) = 43.766.000',
    ],
  ],
  [
    'schuld',
    'resterend',
    'waarde',
    'Resterende schuld (Schuld), in euro. De schuld die na de overname overblijft. De cel toont 116.425.535.',
    [
      '160.191.535 (Schuld die telt voor de overname samen) − 43.766.000 (Overgenomen schuld (nooit meer dan de schuld)) = 116.425.535',
    ],
  ],
  [
    'schuld',
    'aandeel/73040',
    'waarde',
    'Aandeel van Kortessem in de overname (Schuld). De cel toont 9,65 %.',
    [
      'Overgenomen schuld (nooit meer dan de schuld) is 43.766.000, niet 0',
      '4.221.500 (Overgenomen van Kortessem) ÷ 43.766.000 (Overgenomen schuld (nooit meer dan de schuld)) = 9,65 %',
    ],
  ],
  [
    'belastingen',
    'apb/effect/73040',
    'waarde',
    'Kortessem: verschil in opbrengst per jaar (Belastingen), in euro. De cel toont -578.061.',
    [
      '(7 (Nieuw tarief) − 8,5 (Kortessem: Aanvullende personenbelasting: tarief in %)) ÷ 1 (Aanvullende personenbelasting (APB): een waarde per eenheid is de opbrengst van, Parameters) × 385.374 (Kortessem: Waarde van 1 % APB) = -578.061',
    ],
  ],
  [
    'belastingen',
    'apb/gewogen',
    'waarde',
    'Tarief waarbij de opbrengst gelijk blijft (gewogen) (Belastingen), in procent. Het tarief waarbij de gemeenten samen evenveel ontvangen als ervoor. De cel toont 7,1405.',
    [
      '(7 (Hasselt: Aanvullende personenbelasting: tarief in %) × 3.728.766 (Hasselt: Waarde van 1 % APB) + 8,5 (Kortessem: Aanvullende personenbelasting: tarief in %) × 385.374 (Kortessem: Waarde van 1 % APB)) ÷ (3.728.766 (Hasselt: Waarde van 1 % APB) + 385.374 (Kortessem: Waarde van 1 % APB)) = 7,1405',
    ],
  ],
  [
    'belastingen',
    'apb/nieuw',
    'waarde',
    'Nieuw tarief (Belastingen), in procent. Het tarief van de aanvullende personenbelasting voor het hele grondgebied na de fusie. De cel toont 7.',
    ['Keuze op Aannames is "laagste"', 'De cel neemt een andere cel over: Laagste tarief = 7'],
  ],
  [
    'belastingen',
    'apb/perJaar',
    'j2025',
    'Effect per jaar op de exploitatieontvangsten (kasbasis) 2025 (Belastingen), in euro. De cel toont -184.979,52.',
    [
      '2025 (jaar van de kolom) is gelijk aan 2025 (Fusiejaar N, Aannames)',
      '-578.061 (Verschil in opbrengst per jaar, samen) × 32 % (APB: deel van het effect dat al in het fusiejaar in de kas komt, Aannames) = -184.979,52',
    ],
  ],
  [
    'inbreng',
    'inwoner/afm',
    'samen',
    'Autofinancieringsmarge, Samen (Inbreng: Per inwoner), in euro per inwoner. De cel toont 237,37.',
    [
      '20.777.614 (Autofinancieringsmarge, Samen, Inbreng: Bedragen) ÷ 87.532 (Inwoners op 1 januari, Samen, Inbreng: Bedragen) = 237,37',
    ],
  ],
  [
    'aannames',
    'aan.apb',
    'actief',
    'Telt mee: één tarief APB (Aannames). De cel toont "ja".',
    ['De cel neemt een andere cel over: Telt mee: één tarief APB, midden = "ja"'],
  ],
  [
    'aannames',
    'fusiejaar',
    'actief',
    'Fusiejaar N (Aannames). De cel toont 2025.',
    ['het jaar van (1 januari 2025 (Fusiedatum)) = 2025'],
  ],
  [
    'schokken',
    'apbbasis',
    'j2026',
    'Minder ontvangsten: APB 2026 (Schokken), in euro. De cel toont 575.979,60.',
    [
      'Telt een schok in dit jaar? (1: ja; niet in een rekening) 2026 is 1, niet 0',
      '0,02 (Daling van de basis) × 28.798.980 (Opbrengst van de APB per jaar, aan de tarieven van dit scenario) = 575.979,60',
    ],
  ],
  [
    'vergelijk',
    'AFM.III/som',
    'j2022',
    'Som van de gemeenten 2022 (Vergelijk: Autofinancieringsmarge (AFM)), in euro. De cel toont 9.451.877.',
    ['9.693.674 (Hasselt alleen 2022) + -241.797 (Kortessem alleen 2022) = 9.451.877'],
  ],
  [
    'controles',
    'controle/belasting',
    'pad',
    'Nieuwe opbrengst = nieuw tarief × waarde van alle gemeenten (APB) (Controles). De cel toont "in orde".',
    [
      '0 (Nieuwe opbrengst = nieuw tarief × waarde van alle gemeenten (APB)) is niet groter dan 0,01 (Tot dit verschil rekent een machine hetzelfde (een halve cent))',
      'De uitkomst is dan "in orde".',
    ],
  ],
])('%s/%s/%s', (sheet, row, column, what, how) => {
  const explanation = explain(sheet, row, column);
  expect(explanation.what.join(' ')).toBe(what);
  expect(told(explanation)).toEqual(how);
});

test.each<[string, string, string, string]>([
  ['invoer', '71022/M2.I.a', 'j2030', 'Deze cel is leeg. Deze cel vult u zelf in.'],
  [
    'aannames',
    'aan.apb',
    'midden',
    'De cel toont "ja". Deze cel vult u zelf in. Status: voorstel.',
  ],
  [
    'aannames',
    'aan.apb',
    'voorstel',
    'De cel toont "ja". Dit is het voorstel van de invoegtoepassing; het telt alleen in een kolom die het overneemt.',
  ],
  [
    'parameters',
    'regeling/2025/plafond',
    'waarde',
    'De cel toont 50.000.000. Dit is een regel van het recht of een vaste eenheid.',
  ],
  [
    'cijfers',
    'Hasselt (tot 2024)|M2.I.a|2021|rekening',
    'bedrag',
    'De cel toont 202.949.879. Dit cijfer is gepubliceerd of ingelezen.',
  ],
  [
    'gemeenten',
    '71022/M2.I',
    'omschrijving',
    'Dit is een omschrijving: ze zegt wat in de rij staat.',
  ],
  ['gemeenten', 'jaar', 'j2021', 'Dit is een kop: ze zegt wat in de rij of de kolom staat.'],
])('%s/%s/%s holds no formula, and says whose it is', (sheet, row, column, end) => {
  const { what, how, sources, change } = explain(sheet, row, column);
  expect(what.join(' ').endsWith(end)).toBe(true);
  expect([how.kind, sources, change]).toEqual(['none', undefined, undefined]);
});

test('the article and the status stand beside what rests on a rule, and nowhere else', () => {
  expect(explain('fusie', 'fusie/AFM.III', 'j2022').law).toMatchObject({
    article: 'art. 16 BVR 30 maart 2018 (BBC 3.0 vanaf het meerjarenplan 2026-2031)',
    status: 'geldend',
  });
  expect(explain('belastingen', 'apb/nieuw', 'waarde').law?.article).toBe(
    'art. 369 decreet lokaal bestuur (22 december 2017)',
  );
  expect(explain('parameters', 'regeling/2025/plafond', 'waarde').law).toMatchObject({
    article: 'BVR 29 januari 2021 (B.S. 26-02-2021); omzendbrief FB 2021/1; art. 382 DLB',
    status: 'afgesloten, laatste definitief goedgekeurde regeling',
  });
  expect(explain('gemeenten', '71022/M2.I', 'j2021').law).toBeUndefined();
});

test('the sources of the takeover: figures, what was chosen, and the rule with its article', () => {
  const { sources, change } = explain('schuld', 'overgenomen', 'waarde');
  expect(linesOf(sources?.figures ?? { lines: [], more: 0 })).toEqual([
    'Totaal financiële schulden 2021 (Hasselt): 148.278.003',
    'Totaal financiële schulden 2021 (Kortessem): 11.913.532',
    'Inwoners op 1 januari 2021 (Hasselt): 79.089',
    'Inwoners op 1 januari 2021 (Kortessem): 8.443',
  ]);
  expect(sources?.figures.lines[0]?.details.at(-1)).toBe('25 april 2023');
  expect(linesOf(sources?.inputs ?? { lines: [], more: 0 })).toEqual([
    'Schuldovername: regeling, midden (Aannames): "2025"',
    'Scenario (kies uit de kolommen van Aannames) (Start): "midden"',
    'Schuldovername: inwoners op 1 januari van, midden (Aannames): 2021',
  ]);
  expect(sources?.inputs.lines[0]?.details).toEqual(['status voorstel']);
  expect(sources?.parameters.lines.map(({ details: [article] }) => article)).toContain(
    'BVR 29 januari 2021 (B.S. 26-02-2021); omzendbrief FB 2021/1; art. 382 DLB',
  );
  expect(sources?.isStopped).toBe(false);
  // What is empty can change it too.
  expect(linesOf(change ?? { lines: [], more: 0 }).join()).toMatch(/Heeft AGB’s\?.*: leeg/);
});

test('a switch that is off keeps what it switches out of the sources', () => {
  const { sources, change } = explain('fusie', 'aanpassing/gemeentefonds', 'j2025');
  expect(sources?.figures.lines).toEqual([]);
  expect(linesOf(change ?? { lines: [], more: 0 })).toEqual([
    'Telt mee: Gemeentefonds, midden (Aannames): "nee"',
    'Scenario (kies uit de kolommen van Aannames) (Start): "midden"',
  ]);
});

test('of what is not known it is told which cells are empty, the nearest first', () => {
  const { missing, how, what } = explain('gemeenten', '71022/M2.I', 'j2023');
  expect(what.at(-1)).toBe('De uitkomst is niet bekend.');
  expect(how).toMatchObject({ kind: 'list', why: 'unknown' });
  expect(
    missing?.cells.lines.slice(0, 2).map(({ sheet, address, name }) => [sheet, address, name]),
  ).toEqual([
    ['Invoer', 'H13', 'Exploitatieontvangsten 2023 (Invoer, Hasselt)'],
    ['Invoer', 'H14', 'Exploitatie-uitgaven 2023 (Invoer, Hasselt)'],
  ]);
  expect(missing?.keys).toContain('Hasselt (tot 2024), M2.I.a, 2023, meerjarenplan');
});

test('a formula that is too rich is a list of its cells', () => {
  expect(told(explain('schuld', 'ruimte/conceptnota 2026', 'waarde')).slice(0, 3)).toEqual([
    'tooRich',
    'Inwoners samen (Schuld): 87.532',
    'Niets onder dit aantal inwoners (Parameters): 20.000',
  ]);
});

describe('a sheet of the user', () => {
  test('takes its names from the words beside and above, and its sources from ours', () => {
    const { title, sources, ...rest } = ofOwn(2);
    expect(title).toBe('Marge per inwoner 2022 (Mijn nota)');
    expect(told({ sources, title, ...rest })).toEqual([
      '9.451.877 (Autofinancieringsmarge 2022, Fusie) ÷ 87.532 (Inwoners samen, Schuld) = 107,982',
    ]);
    expect(sources?.figures.lines.length).toBeGreaterThan(3);
  });

  test.each<[number, string[]]>([
    [3, ['2 × 107,98196 (Marge per inwoner 2022) = 215,9639']],
    [4, ['notEqual', 'Marge per inwoner 2022 (Mijn nota): 107,982']],
    [5, ['tooRich', 'Marge per inwoner 2022 (Mijn nota) en de 2 cellen erna: ']],
    [6, []],
    [7, []],
  ])('row %i', (row, how) => {
    expect(told(ofOwn(row))).toEqual(how);
  });
});

test('a value of a snapshot tells its day, and that it does not follow the workbook', () => {
  const rows: (readonly CellContent[])[] = [
    ['kolommen', 'omschrijving', 's1', 'toen/partners'],
    ['stand/partners', 'Partners naast elkaar'],
    ['partners/inwoners', 'Inwoners', 87532],
    ['stempel/datum', 'Berekend op', null, 46113],
  ];
  const snapshot = new WorkbookCells({
    names: new Map(),
    unread: [],
    sheets: [
      {
        id: 'scenarios',
        name: "Vergelijk scenario's",
        formulas: rows,
        values: rows,
        isInput: () => false,
      },
    ],
  });
  const { what } = atOnce(explainCell(snapshot, { sheet: 0, row: 2, column: 2 }, labels));
  expect(what).toEqual([
    "Inwoners (Vergelijk scenario's).",
    'De cel toont 87.532.',
    'Deze waarde is weggeschreven op 1 april 2026 en rekent niet mee met latere wijzigingen.',
  ]);
});
