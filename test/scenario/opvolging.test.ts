import fc from 'fast-check';
import {
  delenVan,
  gegevenLijnen,
  opvolging,
  planlijnen,
  uitkomstLijn,
  volglijnen,
  type OpvolgingInvoer,
  type Planlijn,
  type Planreeksen,
  type Volglijn,
} from '../../src/scenario';

const jaren = [2024, 2025, 2026];
const input = { jaren, fusiedatum: '2025-01-01' };

function planOf(bedragen: Partial<Record<Planlijn, number>>): Planreeksen {
  return Object.fromEntries(
    planlijnen.map((lijn) => [lijn, jaren.map(() => bedragen[lijn] ?? 0)]),
  ) as unknown as Planreeksen;
}

/** A plan whose totals follow from its lines. */
function gevolgdPlan(lijnen: Partial<Record<Volglijn, number>>): Planreeksen {
  const { rekening } = opvolging(
    { jaren, fusiedatum: '2020-01-01' },
    planOf({}),
    invoerOf(lijnen, jaren),
  );
  return { ...planOf({}), ...rekening };
}

function invoerOf(
  lijnen: Partial<Record<Volglijn, number>>,
  van: readonly number[],
  more: Partial<OpvolgingInvoer> = {},
): OpvolgingInvoer {
  return {
    bedrag: (lijn, jaar) => (van.includes(jaar) ? (lijnen[lijn] ?? Number.NaN) : Number.NaN),
    isVerklaard: () => false,
    drempel: 0,
    ...more,
  };
}

const alles = (bedrag: number): Partial<Record<Volglijn, number>> =>
  Object.fromEntries(gegevenLijnen.map((lijn) => [lijn, bedrag]));

test('the lines that are given are those of M2 without totals, and three others', () => {
  expect(gegevenLijnen).toEqual([
    'M2.I.a',
    'M2.I.b',
    'M2.II.a',
    'M2.II.b',
    'M2.IV.a',
    'M2.IV.b',
    'M2.VI',
    'M2.VIII',
    'AFM.II.a',
    'AFM.II.b',
    'SCHULD.1JAN',
    'T2.E.I.A.2',
    'T2.E.II.A.3.b',
  ]);
});

test('a year without an account is nothing, never 0; before the merger nothing counts', () => {
  const gevolgd = opvolging(input, planOf({}), invoerOf(alles(5), [2024, 2025]));
  expect(gevolgd.stand).toEqual(['vóór de fusie', 'rekening', 'nog geen rekening']);
  for (const lijn of volglijnen) {
    expect(gevolgd.rekening[lijn][0]).toBeNaN();
    expect(gevolgd.rekening[lijn][1]).not.toBeNaN();
    expect(gevolgd.rekening[lijn][2]).toBeNaN();
    expect(gevolgd.verschil[lijn][2]).toBeNaN();
  }
  expect(gevolgd.normwoord).toEqual(['onbekend', 'AFM en BBR niet onder 0', 'onbekend']);
});

test('a missing line makes what rests on it unknown, and nothing else', () => {
  const zonder = { ...alles(5), 'M2.II.b': Number.NaN };
  const { rekening, stand } = opvolging(input, planOf({}), invoerOf(zonder, [2025]));
  expect(stand[1]).toBe('rekening onvolledig');
  expect(rekening['AFM.III'][1]).toBe(0);
  expect(rekening['M2.II'][1]).toBeNaN();
  expect(rekening['M2.IX'][1]).toBeNaN();
});

test.each([
  ['both at least 0', 100, 0, 'AFM en BBR niet onder 0'],
  ['the margin too low', 90, 50, 'AFM onder 0'],
  ['the result too low', 100, -50, 'BBR onder 0'],
  ['both too low', 90, -50, 'AFM en BBR onder 0'],
  ['hidden cents', 99.999, 0.001, 'AFM en BBR niet onder 0'],
])('%s: %s and %s', (_, ontvangsten, vorig, woord) => {
  const lijnen = { ...alles(0), 'M2.I.a': ontvangsten, 'M2.I.b': 100, 'M2.VI': vorig };
  expect(opvolging(input, planOf({}), invoerOf(lijnen, [2025])).normwoord[1]).toBe(woord);
});

test('unavailable money lowers the result whatever its sign', () => {
  const met = (viii: number) =>
    opvolging(input, planOf({}), invoerOf({ ...alles(0), 'M2.VIII': viii }, [2025]));
  expect(met(-7).rekening['M2.IX'][1]).toBe(-7);
  expect(met(7).rekening['M2.IX'][1]).toBe(-7);
});

test('a typed total is compared, and never used', () => {
  const lijnen = { ...alles(0), 'M2.I.a': 10, 'M2.I': 12, 'AFM.III': 10 };
  const gevolgd = opvolging(input, planOf({}), invoerOf(lijnen, [2025]));
  expect(gevolgd.rekening['M2.I'][1]).toBe(10);
  expect(gevolgd.totaalfout).toEqual([0, 2, 0]);
});

test.each([
  ['too small to explain', 100, false, 0],
  ['larger', 101, false, 101],
  ['explained', 101, true, 0],
])('a difference that is %s', (_, bedrag, isVerklaard, verwacht) => {
  const gevolgd = opvolging(
    input,
    planOf({}),
    invoerOf({ 'M2.I.a': bedrag }, [2025], { drempel: 100, isVerklaard: () => isVerklaard }),
  );
  expect(gevolgd.onverklaard['M2.I.a'][1]).toBe(verwacht);
});

const bedrag = fc.integer({ min: -1e10, max: 1e10 }).map((cents) => cents / 100);
const lijnen = fc.record(Object.fromEntries(gegevenLijnen.map((lijn) => [lijn, bedrag])));

test('what the lines explain is the whole difference of AFM and of BBR', () => {
  fc.assert(
    fc.property(lijnen, lijnen, (gepland, werkelijk) => {
      const plan = gevolgdPlan(gepland);
      const gevolgd = opvolging(input, plan, invoerOf(werkelijk, [2025]));
      for (const uitkomst of ['afm', 'bbr'] as const) {
        const delen = gevolgd.delen[uitkomst].map((deel) => deel[1] ?? Number.NaN);
        expect(delen).toHaveLength(delenVan[uitkomst].length);
        const som = delen.reduce((total, deel) => total + deel, 0);
        expect(som).toBeCloseTo(gevolgd.verschil[uitkomstLijn[uitkomst]][1] ?? Number.NaN, 4);
      }
    }),
  );
});

test('an account as planned differs nowhere', () => {
  fc.assert(
    fc.property(lijnen, (gepland) => {
      const plan = gevolgdPlan(gepland);
      const { verschil, onverklaard } = opvolging(input, plan, invoerOf(gepland, [2025, 2026]));
      for (const lijn of volglijnen) expect(verschil[lijn].slice(1)).toEqual([0, 0]);
      for (const lijn of gegevenLijnen) expect(onverklaard[lijn]).toEqual([0, 0, 0]);
    }),
  );
});
