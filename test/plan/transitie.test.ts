import type { InputCell } from '../../src/plan';
import { oordelen } from '../../src/plan/check';
import { scenarios, type AannameId } from '../../src/scenario';
import type { CellContent, Sheet, Workbook } from '../../src/spreadsheet/workbook';
import { roundScenario } from '../scenario/roundScenario';
import { planOf } from './planOf';
import { PlanReader } from './planReader';

const jaren = [2030, 2031, 2032, 2033, 2034];
const basis = roundScenario({
  jaren,
  fusiejaar: 2031,
  partners: [
    { naam: 'Aa', inwoners: 10_000 },
    { naam: 'Bee', inwoners: 5_000 },
  ],
});

type Typed = readonly [string, InputCell];
const cell = (key: string, value: CellContent): Typed => [key, { value }];
function assumption(id: AannameId, value: CellContent): Typed[] {
  return scenarios.map((naam) => cell(`aannames/${id}/${naam}`, value));
}

/**
 * Software, 400.000: half before the merger, half in it. Communication, 200.000: already in a plan.
 * A saving of 100.000 a year from 2032 on that grows by 10 %, and police that costs 50.000 more.
 */
const typed: readonly Typed[] = [
  ...assumption('transitie.software', 400_000),
  cell('transitie/post/transitie.software/j2030', 0.5),
  cell('transitie/post/transitie.software/j2031', 0.5),
  ...assumption('transitie.communicatie', 200_000),
  cell('transitie/post/transitie.communicatie/waarde', 'ja'),
  ...assumption('transitie.gebouwen', 30_000),
  cell('transitie/post/transitie.gebouwen/pad', 'II.b'),
  ...assumption('besparing.aankoop', 300_000),
  cell('transitie/post/besparing.aankoop/j2032', 1),
  cell('transitie/post/besparing.aankoop/j2033', 1),
  cell('transitie/post/besparing.aankoop/j2034', 1),
  ...assumption('kosten.index', 0.1),
  ...assumption('aan.politie', 'ja'),
  ...assumption('politie.bijdrage', 90),
  cell('invoer/Aa/BIJDRAGE.POLITIE/waarde', 80),
  cell('invoer/Bee/BIJDRAGE.POLITIE/waarde', 100),
  ...assumption('aan.schepenen', 'ja'),
  ...assumption('schepenen.kost', 40_000),
];
const workbookOf = (...more: readonly Typed[]): Workbook =>
  planOf(basis, { inputs: new Map([...typed, ...more]) }).workbook;

const workbook = workbookOf();
const reader = new PlanReader(workbook);

function sheetOf(id: string, from: Workbook = workbook): Sheet {
  const found = from.sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`There is no sheet ${id}.`);
  return found;
}

it.each<[string, string, readonly CellContent[]]>([
  ['phasing as typed', 'aandeel/transitie.software', [0.5, 0.5, 0, 0, 0]],
  ['phasing as proposed', 'aandeel/transitie.gebouwen', [0, 1, 0, 0, 0]],
  ['a structural cost as proposed', 'aandeel/structureel.beleid', [0, 1, 1, 1, 1]],
  ['phased amount', 'bedrag/transitie.software', [200_000, 200_000, 0, 0, 0]],
  ['what a plan holds', 'bedrag/transitie.communicatie', [0, 0, 0, 0, 0]],
  ['growth after N', 'index', [1, 1, 1.1, 1.21, 1.331]],
  ['saving', 'bedrag/besparing.aankoop', [0, 0, -330_000, -363_000, -399_300]],
  ['one-off in exploitatie', 'perJaar/transitie.exploitatie', [200_000, 200_000, 0, 0, 0]],
  ['one-off in investeringen', 'perJaar/transitie.investering', [0, 30_000, 0, 0, 0]],
  ['police', 'perJaar/politie', [0, 50_000, 50_000, 50_000, 50_000]],
  ['more schepenen', 'schepenen/extra', [0, 2, 2, 2, 2]],
  ['cost of schepenen', 'perJaar/schepenen', [0, 80_000, 80_000, 80_000, 80_000]],
  // 330.000 − 130.000, and so on.
  ['recurring', 'baten/terugkerend', [0, -130_000, 200_000, 233_000, 269_300]],
  ['one-off', 'baten/eenmalig', [-200_000, -230_000, 0, 0, 0]],
  [
    'recurring, cumulated',
    'baten/terugkerend.gecumuleerd',
    [0, -130_000, 70_000, 303_000, 572_300],
  ],
  [
    'one-off, cumulated',
    'baten/eenmalig.gecumuleerd',
    [-200_000, -430_000, -430_000, -430_000, -430_000],
  ],
  ['net position', 'baten/netto', [-200_000, -560_000, -360_000, -127_000, 142_300]],
  ['since when', 'baten/sinds', ['negatief', 'negatief', 'negatief', 'negatief', 2034]],
])('%s, in the cells and by their formulas', (_what, row, values) => {
  jaren.forEach((jaar, index) => {
    const place = ['transitie', row, `j${String(jaar)}`] as const;
    expectContent(reader.value(...place), values[index]);
    expectContent(reader.byFormula(...place), values[index]);
  });
});

function expectContent(found: unknown, expected: CellContent | undefined): void {
  if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 6);
  else expect(found).toEqual(expected);
}

it.each<[string, string, CellContent]>([
  ['paid back in', 'baten/terugverdiend', 2034],
  // Three whole years and 127.000 of 269.300.
  ['payback', 'baten/tijd', 3 + 127_000 / 269_300],
  ['lowest point', 'baten/laagste', -560_000],
  ['its year', 'baten/laagste.jaar', 2031],
  ['shares together', 'aandeel/transitie.software', 1],
  ['the amount that counts', 'bedrag/transitie.software', 400_000],
  ['the amount that a plan holds', 'bedrag/transitie.communicatie', 0],
  ['no grant under regulation 2025', 'forfait/bedrag', 0],
  ['grant by the announced regulation', 'forfait/conceptnota 2026', 1_000_000],
  ['difference of one partner', 'politie/verschil/Aa', 100_000],
  ['difference of all', 'politie/verschil', 50_000],
])('%s', (_what, row, value) => {
  expectContent(reader.value('transitie', row, 'waarde'), value);
  expectContent(reader.byFormula('transitie', row, 'waarde'), value);
});

test('the chart marks the lowest point', () => {
  const [chart] = sheetOf('transitie').charts;
  expect(chart?.series.map(({ marker }) => marker ?? false)).toEqual([false, false, true]);
  const points = jaren.map((jaar) =>
    reader.byFormula('transitie', 'baten/laagste.punt', `j${String(jaar)}`),
  );
  expect(points.filter((point) => typeof point === 'number')).toEqual([-560_000]);
});

test('a post says what each of its cells is for', () => {
  const head = (column: string) => reader.value('transitie', 'kop:posten', column);
  expect([head('pad'), head('waarde')]).toEqual(['Regel van M2', 'Al in meerjarenplan?']);
  const post = (column: string) => reader.value('transitie', 'post/besparing.personeel', column);
  expect([post('pad'), post('waarde'), post('j2031')]).toEqual(['I.b', 'nee', null]);
});

describe('checks', () => {
  const judgement = (check: string, from: Workbook): CellContent => {
    const { rows, columns } = sheetOf('controles', from);
    const row = rows.find(({ key }) => key === `controle/kosten/${check}`);
    const value = row?.cells[columns.findIndex(({ key }) => key === 'pad')]?.value;
    if (value === undefined) throw new Error(`There is no check ${check}.`);
    return value;
  };
  const owner = (post: string): Typed[] => [
    cell(`aannames/${post}/eigenaar`, 'werkgroep'),
    cell(`aannames/${post}/onderbouwing`, 'offerte'),
  ];
  const { goed, kijkNa, info } = oordelen;

  it.each<[string, string, readonly Typed[], string]>([
    ['fasering', 'every one-off is phased whole', [], goed],
    ['fasering', 'half is not', [cell('transitie/post/transitie.software/j2031', 0)], kijkNa],
    ['fasering', 'nor a word', [cell('transitie/post/transitie.software/j2032', '?')], kijkNa],
    [
      'fasering',
      'nothing to spread',
      [
        ...assumption('transitie.software', 0),
        cell('transitie/post/transitie.software/j2031', 0.1),
      ],
      goed,
    ],
    ['regels', 'lines and posts', [], goed],
    ['eenmalig', 'years and amounts', [], goed],
    ['eenmalig', 'a hair off', [cell('transitie/post/transitie.software/j2031', 0.5001)], goed],
    ['inplan', 'one post is in a plan', [], info],
    ['inplan', 'none is', [cell('transitie/post/transitie.communicatie/waarde', 'nee')], goed],
    ['besparing', 'nobody answers for it', [], kijkNa],
    ['besparing', 'an owner and evidence', owner('besparing.aankoop'), goed],
    ['besparing', 'evidence alone', owner('besparing.aankoop').slice(1), kijkNa],
    ['besparing', 'of another saving', owner('besparing.personeel'), kijkNa],
    ['vroeg', 'savings from N on', [], goed],
    ['vroeg', 'a saving before N', [cell('transitie/post/besparing.aankoop/j2030', 1)], kijkNa],
    ['forfait', 'none to receive', [], goed],
    [
      'forfait',
      'after the last column',
      [...assumption('overname.regeling', 'conceptnota 2026'), ...assumption('forfait.jaar', 2050)],
      kijkNa,
    ],
    [
      'forfait',
      'after the last column, but it does not count',
      [
        ...assumption('overname.regeling', 'conceptnota 2026'),
        ...assumption('forfait.jaar', 2050),
        ...assumption('aan.forfait', 'nee'),
      ],
      goed,
    ],
    ['baten', 'as on Fusie', [], goed],
  ])('%s: %s', (check, _what, more, expected) => {
    expect(judgement(check, workbookOf(...more))).toBe(expected);
  });
});

test('phasing and payback are computed once more where there is something to compute', () => {
  const value = (row: string, column: string) => reader.value('controles', row, column);
  expect(value('tweede/fasering/transitie.software', 'j2030')).toBe(0);
  expect(value('tweede/fasering/transitie.communicatie', 'j2030')).toBe('');
  expect(value('tweede/terugverdientijd', 'waarde')).toBe(0);
});
