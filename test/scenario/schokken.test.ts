import fc from 'fast-check';
import {
  schakelaar,
  schokgroepen,
  type AannameId,
  type Aannamewaarde,
  type Planlijn,
} from '../../src/scenario';
import { draws } from './draw';
import { drawScenario } from './drawnScenario';
import { roundScenario } from './roundScenario';
import { scenarioOf } from './scenarioInputOf';

const basis = roundScenario({
  partners: [
    {
      naam: 'Aa',
      inwoners: 1_000,
      lijnen: {
        'M2.I.a': 1_000,
        'M2.I.b': 900,
        'T2.E.I.A.2': 400,
        'T2.E.II.A.3.b': 50,
        'SCHULD.1JAN': 500,
      },
      vast: { 'BEL.APB': 8, 'BEL.APB.WAARDE': 10 },
    },
    {
      naam: 'Bos',
      inwoners: 1_000,
      lijnen: {
        'M2.I.a': 1_000,
        'M2.I.b': 900,
        'T2.E.I.A.2': 600,
        'T2.E.II.A.3.b': 30,
        'SCHULD.1JAN': 300,
      },
      vast: { 'BEL.APB': 6, 'BEL.APB.WAARDE': 20 },
    },
  ],
  jaren: [2025, 2026, 2027, 2028],
  fusiejaar: 2026,
});

type Changes = Readonly<Partial<Record<AannameId, Aannamewaarde>>>;

const none = { 'overname.regeling': 'geen' } as const;

const unknown = Number.NaN;

test.each<[string, Changes, 'loon' | 'rente' | 'apbbasis' | 'subsidies', readonly number[]]>([
  // 1.000 of wages: 1 % in the first year, 1,01² − 1 in the second.
  ['wages one point more', {}, 'loon', [0, 10, 20.1, 30.301]],
  ['wages from a year later', { 'schok.vanaf': 2027 }, 'loon', [0, 0, 10, 20.1]],
  ['never before the merger', { 'schok.vanaf': 2020 }, 'loon', [0, 10, 20.1, 30.301]],
  ['wages that lag behind', { 'schok.loon': -0.01 }, 'loon', [0, -10, -19.9, -29.701]],
  ['a year nobody chose', { 'schok.vanaf': null }, 'loon', [0, unknown, unknown, unknown]],
  ['a growth nobody chose', { 'schok.loon': null }, 'loon', [0, unknown, unknown, unknown]],
  // 800 of debt.
  ['interest one point more', {}, 'rente', [0, 8, 8, 8]],
  ['on half of the debt', { 'schok.rentedeel': 0.5 }, 'rente', [0, 4, 4, 4]],
  ['on more than all debt', { 'schok.rentedeel': 1.5 }, 'rente', [0, unknown, unknown, unknown]],
  // At the lowest rate, 6 %: 30 × 6 = 180 of yield.
  ['a base 2 % smaller', { 'apb.methode': 'laagste' }, 'apbbasis', [0, 3.6, 3.6, 3.6]],
  // At the rates of today: 8 × 10 + 6 × 20 = 200.
  ['at the old rates', { 'aan.apb': 'nee' }, 'apbbasis', [0, 4, 4, 4]],
  ['grants all lost', {}, 'subsidies', [0, 80, 80, 80]],
  ['a quarter lost', { 'schok.subsidies': 0.25 }, 'subsidies', [0, 20, 20, 20]],
])('%s', (_what, changes, schok, expected) => {
  const { schokken } = scenarioOf(basis, { changes: { ...none, ...changes } });
  // Rounded: 1,01² − 1 has no end in binary.
  expect(schokken[schok].map((amount) => Math.round(amount * 1e6) / 1e6)).toEqual(expected);
});

test.each<[(typeof schokgroepen)[number], Planlijn, readonly number[]]>([
  ['loon', 'M2.I.b', [0, 10, 20.1, 30.301]],
  ['loon', 'T2.E.I.A.2', [0, 10, 20.1, 30.301]],
  ['rente', 'M2.I.b', [0, 8, 8, 8]],
  ['rente', 'T2.E.I.B', [0, 8, 8, 8]],
  ['apbbasis', 'M2.I.a', [0, -3.6, -3.6, -3.6]],
  ['subsidies', 'M2.I.a', [0, -80, -80, -80]],
  ['subsidies', 'T2.E.II.A.3.b', [0, -80, -80, -80]],
  ['subsidies', 'AFM.III', [0, -80, -80, -80]],
])('%s switched on moves %s', (groep, lijn, expected) => {
  const of = (woord: string): readonly number[] =>
    scenarioOf(basis, { changes: { ...none, [schakelaar(groep)]: woord } }).fusie.resultaat[lijn];
  const [on, off] = [of('ja'), of('nee')];
  on.forEach((amount, t) => {
    expect(amount - (off[t] ?? unknown)).toBeCloseTo(expected[t] ?? unknown, 9);
  });
});

test('switched off, a setback asks for no figures and changes nothing', () => {
  const bare = roundScenario({
    partners: ['Aa', 'Bos'].map((naam) => ({
      naam,
      inwoners: 1,
      lijnen: { 'M2.I.a': 10, 'M2.I.b': 9, 'AFM.II.a': 0, 'AFM.II.b': 0 },
    })),
    jaren: [2025, 2026, 2027, 2028],
    fusiejaar: 2026,
  });
  const { fusie, schokken } = scenarioOf(bare, {
    changes: { ...none, 'aan.apb': 'nee', 'aan.oov': 'nee' },
  });
  expect(schokken.loon).toEqual([0, unknown, unknown, unknown]);
  expect(fusie.resultaat['M2.I.b']).toEqual([18, 18, 18, 18]);
  expect(fusie.aanpassingen.find(({ id }) => id === 'schok.loon')?.bedragen).toEqual([0, 0, 0, 0]);
});

test('in accounts and for the municipalities alone nothing is tried', () => {
  fc.assert(
    fc.property(draws({ odd: fc.constant(0) }), (draw) => {
      const { basis: drawn, inputs } = drawScenario(draw);
      const changes = Object.fromEntries(schokgroepen.map((groep) => [schakelaar(groep), 'ja']));
      const on = scenarioOf(drawn, { inputs, changes });
      const off = scenarioOf(drawn, { inputs });
      expect(on.partners.map(({ plan }) => plan)).toEqual(off.partners.map(({ plan }) => plan));
      on.input.jaren.forEach((jaar, t) => {
        if (on.input.rapport(jaar) !== 'rekening') return;
        for (const groep of schokgroepen) expect(on.schokken[groep][t]).toBe(0);
      });
    }),
    { numRuns: 40 },
  );
});
