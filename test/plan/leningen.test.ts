import type { InputCell } from '../../src/plan';
import type { Chart } from '../../src/spreadsheet/workbook';
import { loanCells, until, type LoanRow } from '../scenario/loanList';
import { roundScenario } from '../scenario/roundScenario';
import { disagreement, planOf } from './planOf';

const basis = roundScenario({
  jaren: [2025, 2026, 2027],
  fusiejaar: 2026,
  partners: [
    {
      naam: 'Aa',
      inwoners: 15_000,
      vast: { 'SCHULD.31DEC': 6_000_000 },
      lijnen: { 'SCHULD.1JAN': 6_000_000 },
    },
    {
      naam: 'Bee',
      inwoners: 10_000,
      vast: { 'SCHULD.31DEC': 4_000_000 },
      lijnen: { 'SCHULD.1JAN': 4_000_000 },
    },
  ],
});
const byLoans: readonly (readonly [string, InputCell])[] = [
  ['aannames/overname.berekening/midden', { value: 'leningen' }],
  ['start/scenario/keuze', { value: 'midden' }],
];

function workbookOf(rows: readonly LoanRow[]) {
  const { workbook } = planOf(basis, { inputs: new Map([...loanCells(rows), ...byLoans]) });
  const cell = (sheet: string, row: string, column: string) => {
    const found = workbook.sheets.find(({ id }) => id === sheet);
    const at = found?.columns.findIndex(({ key }) => key === column) ?? -1;
    return found?.rows.find(({ key }) => key === row)?.cells[at];
  };
  const rowsOf = (sheet: string): string[] =>
    workbook.sheets.find(({ id }) => id === sheet)?.rows.flatMap(({ key }) => key ?? []) ?? [];
  return { workbook, cell, rowsOf };
}

const loan = (number: number): LoanRow =>
  until(2028 + (number % 12), {
    gemeente: number % 2 === 0 ? 'Aa' : 'Bee',
    bestuur: number % 7 === 0 ? 'AGB' : 'gemeente en OCMW',
    saldo: 33_333.33,
    rente: (number % 40) / 1000,
    doorgeeflening: number % 5 === 0 ? 'ja' : 'nee',
  });

test.each([
  ['no loan', 0, 12],
  ['seven loans', 7, 12],
  ['eight loans', 8, 13],
  ['three hundred loans', 300, 305],
])('%s: %d filled in, %d rows to fill in', (_what, filled, shown) => {
  const { rowsOf } = workbookOf(Array.from({ length: filled }, (_, index) => loan(index)));
  expect(rowsOf('leningen').filter((key) => key.startsWith('lening/'))).toHaveLength(shown);
});

test('a hundred loans: sheet = engine', () => {
  const { workbook } = workbookOf(Array.from({ length: 100 }, (_, index) => loan(index)));
  expect(disagreement(workbook)).toBe('');
});

test.each<[string, LoanRow, string]>([
  ['complete', {}, 'in orde'],
  ['gemeente', { gemeente: 'Elders' }, 'gemeente is geen van de gemeenten van deze fusie'],
  ['bestuur', { bestuur: 'stad' }, 'bestuur is niet "gemeente en OCMW" of "AGB"'],
  ['saldo', { saldo: '1.000' }, 'saldo is geen bedrag vanaf 0'],
  ['rente', { rente: 2.5 }, 'rente is geen percentage (2,5 % is 0,025)'],
  ['einddatum', { einddatum: 2030 }, 'einddatum is geen dag vanaf 1 januari 2026'],
  ['aflossing', { aflossing: -1 }, 'aflossing is geen bedrag vanaf 0'],
  ['doorgeeflening', { doorgeeflening: 'soms' }, 'doorgeeflening is niet ja of nee'],
])('%s: the row says what is wrong with it', (_what, change, words) => {
  const { cell } = workbookOf([{ ...loan(1), ...change }]);
  expect(cell('leningen', 'lening/1', 'oordeel')?.value).toBe(words);
  const known = words === 'in orde';
  expect(cell('leningen', 'samen', 'oordeel')?.value).toBe(known ? 'in orde' : '1 na te kijken');
  expect(cell('controles', 'controle/leningen.rijen', 'pad')?.value).toBe(
    known ? 'in orde' : 'kijk na',
  );
});

test('what was typed stays in its cell, and nothing else on the sheet is an input', () => {
  const { cell, workbook } = workbookOf([{ ...loan(1), schuldeiser: 'Bank' }]);
  expect(cell('leningen', 'lening/1', 'schuldeiser')).toMatchObject({ value: 'Bank', input: true });
  const sheet = workbook.sheets.find(({ id }) => id === 'leningen');
  const inputs = new Set(
    sheet?.rows.flatMap(({ cells }) =>
      cells.flatMap((each, index) => (each?.input ? [sheet.columns[index]?.key] : [])),
    ),
  );
  expect([...inputs]).toEqual([
    'gemeente',
    'bestuur',
    'schuldeiser',
    'saldo',
    'rente',
    'einddatum',
    'aflossing',
    'doorgeeflening',
  ]);
});

describe('the checks', () => {
  const whole: readonly LoanRow[] = [
    until(2030, { gemeente: 'Aa', saldo: 6_000_000, rente: 0.01 }),
    until(2030, { gemeente: 'Bee', saldo: 4_000_000, rente: 0.02 }),
  ];

  test.each<[string, readonly LoanRow[], string, string, number | '']>([
    ['all the debt', whole, 'leningen.schuld/Aa', 'in orde', 0],
    ['half of it', whole.slice(1), 'leningen.schuld/Aa', 'kijk na', 6_000_000],
    ['no list', [], 'leningen.schuld/Aa', 'niet na te gaan', ''],
    [
      'of an AGB that nobody told of',
      [{ ...whole[0], bestuur: 'AGB' }],
      'leningen.agb/Aa',
      'kijk na',
      6_000_000,
    ],
    // 25.000 inhabitants × 300 is 7,5 million, of which 4,5 of Aa and 3 of Bee.
    ['enough for the takeover', whole, 'leningen.dekking', 'in orde', 0],
    ['not enough', whole.slice(1), 'leningen.dekking', 'kijk na', 4_500_000],
    ['never more of a loan than there is', whole, 'leningen.saldo', 'in orde', 0],
  ])('%s: %j', (_what, rows, key, judgement, difference) => {
    const { cell } = workbookOf(rows);
    expect(cell('controles', `controle/${key}`, 'pad')?.value).toBe(judgement);
    expect(cell('controles', `controle/${key}`, 'waarde')?.value).toBe(difference);
  });
});

describe('the chart of the room by inhabitants', () => {
  const { workbook, cell, rowsOf } = workbookOf([]);
  const points = (id: string): unknown[] =>
    rowsOf('schuld')
      .filter((key) => key.startsWith(`grafiek/punt/${id}/`))
      .map((key) => [cell('schuld', key, 'pad')?.value, cell('schuld', key, 'waarde')?.value]);

  test.each([
    [
      '2019',
      [
        [0, 0],
        [40_000, 20_000_000],
        [120_000, 20_000_000],
      ],
    ],
    [
      '2025',
      [
        [0, 0],
        [19_999, 0],
        [20_000, 4_000_000],
        [24_999, 4_999_800],
        [25_000, 7_500_000],
        [29_999, 8_999_700],
        [30_000, 12_000_000],
        [34_999, 13_999_600],
        [35_000, 17_500_000],
        [100_000, 50_000_000],
        [120_000, 50_000_000],
      ],
    ],
    [
      'conceptnota 2026',
      [
        [0, 0],
        [19_999, 0],
        [20_000, 6_000_100],
        [29_999, 9_999_700],
        [39_999, 14_999_700],
        [49_999, 18_999_700],
        [120_000, 40_000_000],
      ],
    ],
  ])('%s bends where its brackets do', (id, expected) => {
    expect(points(id)).toEqual(expected);
  });

  test('this merger stands on every line', () => {
    const [chart] = workbook.sheets.find(({ id }) => id === 'schuld')?.charts ?? [];
    const names = (chart?.series ?? []).map(({ name }) => name);
    expect(names).toEqual([
      'Regeling 2019',
      'Regeling 2025',
      'Regeling conceptnota 2026',
      'Deze fusie',
    ]);
    const marked: Chart['series'][number] | undefined = chart?.series.at(-1);
    expect(marked?.marker).toBe(true);
    expect(cell('schuld', 'grafiek/fusie/2025', 'pad')?.value).toBe(25_000);
    expect(cell('schuld', 'grafiek/fusie/2025', 'waarde')?.value).toBe(7_500_000);
  });

  test('it runs on behind a merger that is larger', () => {
    const large = planOf({
      ...basis,
      cijfers: basis.cijfers.map((each) =>
        each.pad === 'INWONERS' ? { ...each, bedrag: 100_000 } : each,
      ),
    }).workbook;
    const sheet = large.sheets.find(({ id }) => id === 'schuld');
    const row = sheet?.rows.find(({ key }) => key === 'grafiek.einde');
    const column = sheet?.columns.findIndex(({ key }) => key === 'waarde') ?? -1;
    expect(row?.cells[column]?.value).toBe(320_000);
  });
});
