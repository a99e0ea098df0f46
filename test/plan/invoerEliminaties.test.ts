import { shownFlows } from '../../src/plan/sheets/invoerEliminaties';
import type { CellContent } from '../../src/spreadsheet/workbook';
import { roundScenario } from '../scenario/roundScenario';
import { earlierBuild } from './earlierBuild';
import { PlanReader } from './planReader';
import { planOf } from './planOf';

const basis = roundScenario({
  partners: [
    { naam: 'Aa', inwoners: 1, lijnen: { 'M2.I.a': 100, 'M2.I.b': 90 } },
    { naam: 'Bos', inwoners: 1, lijnen: { 'M2.I.a': 100, 'M2.I.b': 90 } },
  ],
  jaren: [2025, 2026],
  fusiejaar: 2026,
});
const first = planOf(basis);

test.each<[string, Readonly<Record<string, CellContent>>, number]>([
  ['nothing', {}, 3],
  ['the first', { '1/pad': 'Bos betaalt Aa' }, 3],
  ['a kind of the second', { '2/ontvangst/waarde': 'exploitatie' }, 4],
  ['an amount of the third', { '3/uitgave/j2026': 5 }, 5],
  ['an empty text', { '3/uitgave/j2026': '' }, 3],
  ['twelve', { '12/ontvangst/j2025': 5 }, 14],
  ['what stands in a cell of ours', { '3/bedrag/j2026': 5 }, 3],
])('typed: %s; always room for two more', (_what, cells, expected) => {
  const typed = Object.fromEntries(
    Object.entries(cells).map(([cell, value]) => [`invoer/eliminatie/${cell}`, value]),
  );
  expect(shownFlows({ inputs: earlierBuild(first.workbook, typed) })).toBe(expected);
});

test('the sheet shows what falls away, the checks show the differences', () => {
  const inputs = earlierBuild(first.workbook, {
    'invoer/eliminatie/1/ontvangst/waarde': 'exploitatie',
    'invoer/eliminatie/1/ontvangst/j2026': 30,
    'invoer/eliminatie/1/uitgave/j2026': 40,
    'invoer/eliminatie/2/ontvangst/j2026': 5,
    'invoer/eliminatie/2/uitgave/j2026': 5,
    'invoer/eliminatie/2/ontvangst/waarde': 'investeringen',
    'invoer/eliminatie/3/ontvangst/waarde': 'financiering',
    'invoer/eliminatie/3/uitgave/j2026': 5,
  });
  const reader = new PlanReader(planOf(basis, { inputs }).workbook);
  for (const [sheet, row, column, value] of [
    ['invoer', 'eliminatie/1/bedrag', 'j2026', 30],
    ['invoer', 'eliminatie/1/verschil', 'j2026', -10],
    ['invoer', 'eliminatie/exploitatie', 'j2025', 0],
    ['invoer', 'eliminatie/exploitatie', 'j2026', 30],
    ['invoer', 'eliminatie/investeringen', 'j2026', 5],
    ['invoer', 'eliminatie/financiering', 'j2026', { error: '#N/A' }],
    ['fusie', 'fusie/M2.I.a', 'j2026', 170],
    ['fusie', 'fusie/M2.I.b', 'j2026', 150],
    ['fusie', 'fusie/AFM.III', 'j2026', 20],
    ['controles', 'controle/eliminatie/volledig', 'waarde', 1],
    ['controles', 'controle/eliminatie/volledig', 'pad', 'kijk na'],
    ['controles', 'controle/eliminatie/nul', 'pad', 'in orde'],
  ] as const) {
    const place = `${sheet}/${row}/${column}`;
    expect([place, reader.value(sheet, row, column)]).toEqual([place, value]);
    expect([place, reader.byFormula(sheet, row, column)]).toEqual([place, value]);
  }
});
