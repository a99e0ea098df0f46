import fc from 'fast-check';
import type { InputCell } from '../../src/plan';
import { eliminatiesoorten, planlijnen, type ScenarioBasis } from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import { draws } from './draw';
import { drawScenario } from './drawnScenario';
import { roundScenario } from './roundScenario';
import { scenarioOf } from './scenarioInputOf';

const basis: ScenarioBasis = roundScenario({
  partners: [
    { naam: 'Aa', inwoners: 1, lijnen: { 'M2.I.a': 100, 'M2.I.b': 90 } },
    { naam: 'Bos', inwoners: 1, lijnen: { 'M2.I.a': 100, 'M2.I.b': 90 } },
  ],
  jaren: [2025, 2026, 2027],
  fusiejaar: 2026,
});

type Typed = Readonly<Record<string, CellContent>>;

function scenarioWith(typed: Typed) {
  const inputs = new Map<string, InputCell>(
    Object.entries(typed).map(([cell, value]) => [`invoer/eliminatie/${cell}`, { value }]),
  );
  return scenarioOf(basis, { inputs });
}

const unknown = Number.NaN;
const kind = { '1/ontvangst/waarde': 'exploitatie' };
const year = (receipt: CellContent, expenditure: CellContent): Typed => ({
  '1/ontvangst/j2026': receipt,
  '1/uitgave/j2026': expenditure,
});

test.each<[string, Typed, number, number]>([
  ['the same on both sides', { ...kind, ...year(10, 10) }, 10, 0],
  ['the receiver has more', { ...kind, ...year(12, 10) }, 10, 2],
  ['the payer has more', { ...kind, ...year(10, 12) }, 10, -2],
  ['nothing filled', kind, 0, 0],
  ['empty texts are nothing', { ...kind, ...year('', null) }, 0, 0],
  ['only a receipt', { ...kind, ...year(10, null) }, unknown, unknown],
  ['only an expenditure', { ...kind, ...year(null, 10) }, unknown, unknown],
  ['a receipt of nothing', { ...kind, ...year(0, 10) }, 0, -10],
  ['negative', { ...kind, ...year(-10, 10) }, unknown, unknown],
  ['a text', { ...kind, ...year('10', 10) }, unknown, unknown],
  ['a truth value', { ...kind, ...year(true, 10) }, unknown, unknown],
  ['an error', { ...kind, ...year({ error: '#N/A' }, null) }, unknown, unknown],
  ['in capitals', { '1/ontvangst/waarde': 'EXPLOITATIE', ...year(10, 10) }, 10, 0],
  ['no kind', year(10, 10), unknown, 0],
  ['another kind of word', { '1/ontvangst/waarde': 'lening', ...year(10, 10) }, unknown, 0],
])('one flow: %s', (_what, typed, amount, difference) => {
  const { eliminaties } = scenarioWith(typed);
  expect(eliminaties.perJaar.exploitatie).toEqual([0, amount, 0]);
  expect(eliminaties.stromen[0]?.verschillen[1]).toBe(difference);
});

test('before the merger nothing is eliminated', () => {
  const { eliminaties } = scenarioWith({
    ...kind,
    '1/ontvangst/j2025': 10,
    '1/uitgave/j2025': 'niet bekend',
  });
  expect(eliminaties.perJaar.exploitatie).toEqual([0, 0, 0]);
});

test('flows of one kind are added up; what is unknown of one kind leaves the others known', () => {
  const { eliminaties } = scenarioWith({
    ...kind,
    ...year(10, 10),
    '2/ontvangst/waarde': 'exploitatie',
    '2/ontvangst/j2026': 5,
    '2/uitgave/j2026': 4,
    '4/ontvangst/waarde': 'financiering',
    '4/ontvangst/j2026': 7,
  });
  expect(eliminaties.perJaar).toEqual({
    exploitatie: [0, 14, 0],
    investeringen: [0, 0, 0],
    financiering: [0, unknown, 0],
  });
});

test('of a flow without a kind every kind may be', () => {
  const { eliminaties } = scenarioWith(year(10, 10));
  for (const soort of eliminatiesoorten)
    expect(eliminaties.perJaar[soort]).toEqual([0, unknown, 0]);
});

test('receipts and expenditure fall, the margin does not', () => {
  const { fusie } = scenarioWith({ ...kind, ...year(30, 40) });
  expect(fusie.resultaat['M2.I.a']).toEqual([200, 170, 200]);
  expect(fusie.resultaat['M2.I.b']).toEqual([180, 150, 180]);
  expect(fusie.resultaat['AFM.III']).toEqual([20, 20, 20]);
});

test('never more than either side has, and no line but receipts and expenditure moves', () => {
  fc.assert(
    fc.property(draws({ odd: fc.constant(0), typed: fc.constantFrom(0.5, 1) }), (draw) => {
      const { basis: drawn, inputs } = drawScenario(draw);
      const on = scenarioOf(drawn, { inputs, changes: { 'aan.eliminaties': 'ja' } });
      const off = scenarioOf(drawn, { inputs, changes: { 'aan.eliminaties': 'nee' } });
      for (const lijn of planlijnen) {
        if (/^M2\.(?:I|II|IV)\.[ab]$/.test(lijn)) continue;
        on.fusie.resultaat[lijn].forEach((amount, index) => {
          const other = off.fusie.resultaat[lijn][index] ?? unknown;
          if (Number.isNaN(other)) expect([lijn, amount]).toEqual([lijn, unknown]);
          else expect(Math.abs(amount - other)).toBeLessThan(0.005);
        });
      }
      on.input.invoer.eliminaties.forEach((flow, position) => {
        on.input.jaren.forEach((jaar, index) => {
          const amount = on.eliminaties.stromen[position]?.bedragen[index] ?? unknown;
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount).toBeLessThanOrEqual(Number(flow.ontvangst(jaar)));
          expect(amount).toBeLessThanOrEqual(Number(flow.uitgave(jaar)));
        });
      });
    }),
    { seed: 11, numRuns: 150 },
  );
});
