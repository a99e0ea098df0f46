import fc from 'fast-check';
import { terugverdientijd } from '../../src/core';
import type { InputCell } from '../../src/plan';
import { mandaten } from '../../src/regulations';
import {
  fusiejaar,
  kostenaanpassingen,
  type AannameId,
  type Aannamewaarde,
  type KostenpostId,
  type Scenario,
  nooitNegatief,
} from '../../src/scenario';
import { draws } from './draw';
import { drawScenario } from './drawnScenario';
import { roundScenario } from './roundScenario';
import { scenarioOf } from './scenarioInputOf';

const jaren = [2029, 2030, 2031, 2032, 2033, 2034];
const unknown = Number.NaN;

const partners = [
  { naam: 'Aa', inwoners: 10_000 },
  { naam: 'Bee', inwoners: 5_000 },
];

function basisOf(fusiejaar = 2031) {
  return roundScenario({ partners, jaren, fusiejaar });
}

type Cells = Readonly<Record<string, InputCell['value']>>;
type Changes = Readonly<Partial<Record<AannameId, Aannamewaarde>>>;

/** A year, `pad` or `waarde` of the row of one post. */
function typed(post: KostenpostId, cells: Cells): Map<string, InputCell> {
  return new Map(
    Object.entries(cells).map(([column, value]) => [
      `transitie/post/${post}/${/^\d/.test(column) ? `j${column}` : column}`,
      { value },
    ]),
  );
}

function yearsOf({ kosten }: Scenario, id: (typeof kostenaanpassingen)[number]): readonly number[] {
  return kosten.perJaar[id];
}

function expectYears(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((amount, t) => {
    const wanted = expected[t] ?? 0;
    if (Number.isNaN(wanted)) expect(amount).toBeNaN();
    else expect(amount).toBeCloseTo(wanted, 6);
  });
}

const none = [0, 0, 0, 0, 0, 0];
const allUnknown = none.map(() => unknown);

describe('a one-off cost of 300.000', () => {
  it.each<[string, Aannamewaarde, Cells, readonly number[]]>([
    ['falls in year N', 300_000, {}, [0, 0, 300_000, 0, 0, 0]],
    ['as phased', 300_000, { 2030: 0.5, 2031: 0.3, 2033: 0.2 }, [0, 150_000, 90_000, 0, 60_000, 0]],
    ['before N too', 300_000, { 2029: 1 }, [300_000, 0, 0, 0, 0, 0]],
    [
      'three times 33,33 % is close enough to 100 %',
      300_000,
      { 2031: 0.3333, 2032: 0.3333, 2033: 0.3333 },
      [0, 0, 99_990, 99_990, 99_990, 0],
    ],
    ['90 % is not', 300_000, { 2031: 0.5, 2032: 0.4 }, allUnknown],
    ['a share above 1', 300_000, { 2031: 1.5 }, allUnknown],
    ['a negative share', 300_000, { 2031: 1.5, 2032: -0.5 }, allUnknown],
    ['a share in words', 300_000, { 2031: 'helft', 2032: 1 }, allUnknown],
    ['a share whose formula fails', 300_000, { 2031: { error: '#DIV/0!' }, 2032: 1 }, allUnknown],
    ['empty texts are no phasing', 300_000, { 2031: '', 2032: null }, [0, 0, 300_000, 0, 0, 0]],
    ['already in a plan', 300_000, { waarde: 'ja', 2030: 1 }, none],
    ['in a plan, in capitals', 300_000, { waarde: 'JA' }, none],
    ['in a plan, whatever it costs', null, { waarde: 'ja' }, none],
    ['an unknown word', 300_000, { waarde: 'misschien' }, [0, 0, unknown, 0, 0, 0]],
    ['nothing where the word stood', 300_000, { waarde: null }, [0, 0, unknown, 0, 0, 0]],
    ['no amount, whatever the shares', 0, { waarde: '?', 2031: 'helft', pad: '?' }, none],
    ['a negative amount', -1, {}, [0, 0, unknown, 0, 0, 0]],
    ['an amount in words', 'veel', {}, [0, 0, unknown, 0, 0, 0]],
    ['an unknown line of M2', 300_000, { pad: 'III' }, [0, 0, unknown, 0, 0, 0]],
  ])('%s', (_what, amount, cells, expected) => {
    const scenario = scenarioOf(basisOf(), {
      changes: { 'transitie.software': amount },
      inputs: typed('transitie.software', cells),
    });
    expectYears(yearsOf(scenario, 'transitie.exploitatie'), expected);
    expectYears(
      yearsOf(scenario, 'transitie.investering'),
      cells['pad'] === 'III' ? expected : none,
    );
  });

  it.each(['II.b', 'ii.B'])('on %s it is an investment', (pad) => {
    const scenario = scenarioOf(basisOf(), {
      changes: { 'transitie.gebouwen': 300_000 },
      inputs: typed('transitie.gebouwen', { pad }),
    });
    expectYears(yearsOf(scenario, 'transitie.investering'), [0, 0, 300_000, 0, 0, 0]);
    expectYears(yearsOf(scenario, 'transitie.exploitatie'), none);
    expect(scenario.fusie.resultaat['M2.II.b'][2]).toBe(300_000);
    expect(scenario.fusie.resultaat['AFM.III'][2]).toBe(0);
  });

  it.each([2027, 2040])('of a merger in %d, outside the columns, has to be phased', (n) => {
    const changes = { 'transitie.software': 300_000 };
    expectYears(yearsOf(scenarioOf(basisOf(n), { changes }), 'transitie.exploitatie'), allUnknown);
    const inputs = typed('transitie.software', { 2032: 1 });
    expectYears(
      yearsOf(scenarioOf(basisOf(n), { changes, inputs }), 'transitie.exploitatie'),
      [0, 0, 0, 300_000, 0, 0],
    );
  });
});

describe('what comes back every year: 100.000 in prices of year N', () => {
  it.each<[string, Aannamewaarde, Cells, readonly number[]]>([
    ['from N on', 0, {}, [0, 0, 100_000, 100_000, 100_000, 100_000]],
    ['grows after N', 0.02, {}, [0, 0, 100_000, 102_000, 104_040, 106_120.8]],
    ['shrinks after N', -0.5, {}, [0, 0, 100_000, 50_000, 25_000, 12_500]],
    ['in steps', 0.02, { 2031: 0.5, 2032: 1 }, [0, 0, 50_000, 102_000, 0, 0]],
    ['before N without growth', 0.02, { 2029: 0.5 }, [50_000, 0, 0, 0, 0, 0]],
    ['an unknown growth', 'veel', {}, [0, 0, 100_000, unknown, unknown, unknown]],
    ['a growth that leaves nothing', -1, {}, [0, 0, 100_000, unknown, unknown, unknown]],
    ['only that year is unknown', 0, { 2031: 'x', 2032: 1 }, [0, 0, unknown, 100_000, 0, 0]],
    ['already in a plan', 0.02, { waarde: 'ja' }, none],
  ])('%s', (_what, index, cells, expected) => {
    const cost = scenarioOf(basisOf(), {
      changes: { 'structureel.personeel': 100_000, 'kosten.index': index },
      inputs: typed('structureel.personeel', cells),
    });
    expectYears(yearsOf(cost, 'structureel.exploitatie'), expected);
    const saving = scenarioOf(basisOf(), {
      changes: { 'besparing.aankoop': 100_000, 'kosten.index': index },
      inputs: typed('besparing.aankoop', cells),
    });
    expectYears(
      yearsOf(saving, 'besparing.exploitatie'),
      expected.map((each) => 0 - each),
    );
    expectYears(saving.fusie.resultaat['M2.I.a'], saving.fusie.som['M2.I.a']);
  });
});

test('a partner whose plan already holds the transition cost: counted once, in its own plan', () => {
  const withCost = roundScenario({
    jaren,
    fusiejaar: 2031,
    partners: [
      {
        naam: 'Aa',
        inwoners: 10_000,
        lijnen: {
          'M2.I.a': 20_000_000,
          'M2.I.b': [19_000_000, 19_000_000, 19_200_000, 19_000_000, 19_000_000, 19_000_000],
        },
      },
      { naam: 'Bee', inwoners: 5_000 },
    ],
  });
  const changes = { 'transitie.communicatie': 200_000, 'transitie.software': 50_000 };
  const margin = (inputs: Map<string, InputCell>): number | undefined =>
    scenarioOf(withCost, { changes, inputs }).fusie.resultaat['AFM.III'][2];
  expect(margin(typed('transitie.communicatie', { waarde: 'ja' }))).toBe(800_000 - 50_000);
  expect(margin(new Map())).toBe(800_000 - 250_000);
});

describe('the flat grant', () => {
  it.each<[string, Changes, number, readonly number[]]>([
    ['in year N', {}, 15_000, [0, 0, 1_000_000, 0, 0, 0]],
    ['above the floor', {}, 60_000, [0, 0, 1_000_000, 0, 0, 0]],
    ['of unknown inhabitants', {}, unknown, [0, 0, 1_000_000, 0, 0, 0]],
    ['a year later', { 'forfait.jaar': 2032 }, 15_000, [0, 0, 0, 1_000_000, 0, 0]],
    ['after the last column', { 'forfait.jaar': 2040 }, 15_000, none],
    ['in no known year', { 'forfait.jaar': null }, 15_000, allUnknown],
    ['in half a year', { 'forfait.jaar': 2031.5 }, 15_000, allUnknown],
    ['no regulation that has one', { 'overname.regeling': '2025' }, 15_000, none],
    ['none, in no known year', { 'overname.regeling': '2025', 'forfait.jaar': null }, 1, none],
    ['no takeover', { 'overname.regeling': 'geen' }, 15_000, none],
    ['an unknown regulation', { 'overname.regeling': '1977' }, 15_000, [0, 0, unknown, 0, 0, 0]],
  ])('%s', (_what, changes, inwoners, expected) => {
    const basis = roundScenario({ partners: [{ naam: 'Aa', inwoners }], jaren, fusiejaar: 2031 });
    const scenario = scenarioOf(basis, {
      changes: { 'overname.regeling': 'conceptnota 2026', ...changes },
    });
    expectYears(yearsOf(scenario, 'forfait'), expected);
  });

  it.each([
    [true, 19_999, 1_000_000],
    [false, 19_999, 0],
    [false, 20_000, 1_000_000],
    [false, unknown, unknown],
  ])('below the floor: %s, with %d inhabitants: %d', (below, inwoners, amount) => {
    const basis = roundScenario({ partners: [{ naam: 'Aa', inwoners }], jaren, fusiejaar: 2031 });
    const regelingen = basis.regelingen.map((each) => ({
      ...each,
      forfaitOokOnderOndergrens: below,
    }));
    const { kosten } = scenarioOf(
      { ...basis, regelingen },
      { changes: { 'overname.regeling': 'conceptnota 2026' } },
    );
    expect(kosten.forfait.bedrag).toBe(amount);
    expect(kosten.perJaar.forfait[2]).toBe(amount);
  });
});

describe('contributions per inhabitant', () => {
  const contributions = (aa: InputCell['value'], bee: InputCell['value']) =>
    new Map<string, InputCell>([
      ['invoer/Aa/BIJDRAGE.POLITIE/waarde', { value: aa }],
      ['invoer/Bee/BIJDRAGE.POLITIE/waarde', { value: bee }],
    ]);

  it.each<[string, Aannamewaarde, InputCell['value'], InputCell['value'], number]>([
    // 10.000 × (90 − 80) + 5.000 × (90 − 100)
    ['one pays more, the other less', 90, 80, 100, 50_000],
    ['both pay less', 70, 80, 100, -250_000],
    ['nothing before', 90, 0, 0, 1_350_000],
    ['not known of one', 90, 80, null, unknown],
    ['a word', 90, 'veel', 100, unknown],
    ['negative', 90, 80, -1, unknown],
    ['no new one', null, 80, 100, unknown],
    ['a negative new one', -1, 80, 100, unknown],
  ])('%s', (_what, nieuw, aa, bee, perYear) => {
    const scenario = scenarioOf(basisOf(), {
      changes: { 'politie.bijdrage': nieuw, 'aan.politie': 'ja' },
      inputs: contributions(aa, bee),
    });
    expectYears(
      yearsOf(scenario, 'politie'),
      jaren.map((jaar) => (jaar < 2031 ? 0 : perYear)),
    );
    expectYears(yearsOf(scenario, 'brandweer').slice(0, 2), [0, 0]);
    expect(yearsOf(scenario, 'brandweer')[2]).toBeNaN();
  });

  test('count only when they are switched on', () => {
    const of = (woord: string) =>
      scenarioOf(basisOf(), {
        changes: { 'politie.bijdrage': 90, 'aan.politie': woord },
        inputs: contributions(80, 100),
      }).fusie.resultaat['M2.I.b'][2];
    expect([of('nee'), of('ja')]).toEqual([0, 50_000]);
  });
});

describe('extra schepenen', () => {
  test('two in the first term, one in the second, by the data of the law', () => {
    expect(mandaten.extraSchepenen).toEqual({ eersteBestuursperiode: 2, tweedeBestuursperiode: 1 });
    expect(mandaten.bestuursperiode).toEqual({ eersteJaar: 2025, duur: 6 });
  });

  it.each([
    // N, first column, and the number in six years from there
    [2025, 2024, [0, 2, 2, 2, 2, 2]],
    [2025, 2028, [2, 2, 2, 1, 1, 1]],
    [2025, 2035, [1, 1, 0, 0, 0, 0]],
    [2031, 2029, [0, 0, 2, 2, 2, 2]],
    [2031, 2034, [2, 2, 2, 1, 1, 1]],
    // In the middle of a term, that term is the first.
    [2027, 2026, [0, 2, 2, 2, 2, 1]],
    [2019, 2022, [2, 2, 2, 1, 1, 1]],
  ])('of a merger in %d, from %d on: %j', (n, van, extra) => {
    const years = extra.map((_, index) => van + index);
    const basis = roundScenario({ partners, jaren: years, fusiejaar: n });
    const { kosten } = scenarioOf(basis, { changes: { 'schepenen.kost': 80_000 } });
    expect(kosten.schepenen.extra).toEqual(extra);
    expectYears(
      kosten.perJaar.schepenen,
      extra.map((number) => number * 80_000),
    );
  });

  it.each([null, 'veel', -1])('of which the cost is %j', (kost) => {
    const { kosten } = scenarioOf(basisOf(), { changes: { 'schepenen.kost': kost } });
    expectYears(kosten.perJaar.schepenen, [0, 0, unknown, unknown, unknown, unknown]);
  });
});

describe('what it brings and costs', () => {
  const of = (changes: Changes, inputs = new Map<string, InputCell>()) =>
    scenarioOf(basisOf(), { changes, inputs }).baten;
  const early = typed('transitie.software', { 2030: 1 });

  it.each<[string, Changes, string | number, number, number, number]>([
    // 300.000 before N, 100.000 a year from N on: three whole years.
    [
      'paid back at the end of a year',
      { 'transitie.software': 300_000, 'besparing.aankoop': 100_000 },
      2033,
      3,
      -300_000,
      2030,
    ],
    [
      'paid back in the middle of a year',
      { 'transitie.software': 250_000, 'besparing.aankoop': 100_000 },
      2033,
      2.5,
      -250_000,
      2030,
    ],
    [
      'not within these years',
      { 'transitie.software': 500_000, 'besparing.aankoop': 100_000 },
      'niet binnen deze jaren',
      unknown,
      -500_000,
      2030,
    ],
    ['a benefit alone', { 'besparing.aankoop': 100_000 }, 'nooit negatief', 0, 0, 2029],
    ['nothing at all', {}, 'nooit negatief', 0, 0, 2029],
    [
      'costs every year',
      { 'structureel.beleid': 100_000 },
      'niet binnen deze jaren',
      unknown,
      -400_000,
      2034,
    ],
    ['unknown', { 'besparing.aankoop': 'veel' }, unknown, unknown, unknown, unknown],
    [
      'a saving that is switched off pays nothing back',
      { 'transitie.software': 300_000, 'besparing.aankoop': 1e6, 'aan.besparing': 'nee' },
      'niet binnen deze jaren',
      unknown,
      -300_000,
      2030,
    ],
  ])('%s', (_what, changes, jaar, tijd, laagste, laagsteJaar) => {
    const { terugverdiendIn, terugverdientijd: years, laagste: lowest } = of(changes, early);
    expect(terugverdiendIn).toBe(jaar);
    expectYears([years, lowest.bedrag, lowest.jaar], [tijd, laagste, laagsteJaar]);
  });

  test('one-off and recurring stay apart, and meet only cumulated', () => {
    const changes = { 'transitie.software': 300_000, 'besparing.aankoop': 100_000 };
    const baten = of(changes, early);
    expectYears(baten.terugkerend, [0, 0, 100_000, 100_000, 100_000, 100_000]);
    expectYears(baten.eenmalig, [0, -300_000, 0, 0, 0, 0]);
    expectYears(baten.netto, [0, -300_000, -200_000, -100_000, 0, 100_000]);
    expect(baten.sinds).toEqual(['nooit negatief', 'negatief', 'negatief', 'negatief', 2033, 2033]);
  });

  test('covered, short again, covered for good', () => {
    const inputs = new Map([
      ...typed('structureel.beleid', { 2032: 1 }),
      ...typed('besparing.aankoop', { 2029: 1, 2034: 1 }),
      ...typed('transitie.software', { 2030: 1 }),
    ]);
    const baten = of(
      {
        'besparing.aankoop': 100_000,
        'structureel.beleid': 50_000,
        'transitie.software': 80_000,
      },
      inputs,
    );
    // 100.000, 20.000, 20.000, −30.000, −30.000, 70.000
    expect(baten.terugverdiendIn).toBe(2034);
    expect(baten.terugverdientijd).toBeCloseTo(2034 - 2031 + 0.3, 9);
    expect(baten.laagste).toEqual({ bedrag: -30_000, jaar: 2032 });
  });
});

describe('always', () => {
  const drawn = fc
    .sample(draws({ odd: fc.constantFrom(0, 0.3), gaps: fc.constantFrom(0, 0.02) }), {
      seed: 5,
      numRuns: 60,
    })
    .map(drawScenario);
  const scenarios = drawn.map(({ basis, inputs }) => scenarioOf(basis, { inputs }));
  const posts = scenarios.flatMap(({ kosten }) => kosten.posten);
  const isKnown = (amount: number): boolean => !Number.isNaN(amount);

  test('what is phased is the amount, within what a phasing may be off', () => {
    const spread = posts.filter(
      ({ soort, bedrag, perJaar }) => soort === 'transitie' && bedrag > 0 && perJaar.every(isKnown),
    );
    expect(spread.length).toBeGreaterThan(20);
    for (const { bedrag, perJaar } of spread) {
      const samen = perJaar.reduce((total, each) => total + each, 0);
      expect(Math.abs(samen - bedrag)).toBeLessThanOrEqual(bedrag * 0.000101);
    }
  });

  test('a saving is never a receipt, a cost never a saving', () => {
    for (const { soort, perJaar } of posts)
      for (const amount of perJaar.filter(isKnown))
        expect(soort === 'besparing' ? 0 - amount : amount).toBeGreaterThanOrEqual(0);
  });

  test('the lines of M2 come to what the posts come to', () => {
    let compared = 0;
    for (const { kosten, input } of scenarios)
      input.jaren.forEach((_, t) => {
        const of = (series: readonly number[]): number => series[t] ?? unknown;
        const lines = kostenaanpassingen
          .filter((id) => /^(?:transitie|structureel|besparing)/.test(id))
          .reduce((total, id) => total + of(kosten.perJaar[id]), 0);
        const all = kosten.posten.reduce((total, { perJaar }) => total + of(perJaar), 0);
        // A known amount on a line that nobody knows is in no line.
        if (kosten.posten.some(({ lijn }) => lijn === undefined)) return;
        expectYears([lines], [all]);
        if (isKnown(all)) compared += 1;
      });
    expect(compared).toBeGreaterThan(20);
  });

  test('switched off, nothing of it is left, and who stays alone never noticed', () => {
    const off = Object.fromEntries(
      ['forfait', 'transitie', 'structureel', 'besparing', 'politie', 'brandweer', 'schepenen'].map(
        (groep) => [`aan.${groep}`, 'nee'],
      ),
    ) as Changes;
    drawn.slice(0, 20).forEach(({ basis, inputs }, index) => {
      const typedElsewhere = [...inputs].filter(([key]) => !key.startsWith('aannames/aan.'));
      const { fusie } = scenarioOf(basis, { inputs: new Map(typedElsewhere), changes: off });
      for (const { id, bedragen } of fusie.aanpassingen)
        if (kostenaanpassingen.some((each) => each === id))
          expect(bedragen.every((amount) => amount === 0)).toBe(true);
      expect(fusie.som).toEqual(scenarios[index]?.fusie.som);
    });
  });

  test('the payback is that of the function, counted from year N', () => {
    const paidBack = scenarios.filter(({ baten }) => isKnown(baten.terugverdientijd));
    expect(paidBack.length).toBeGreaterThan(5);
    for (const { baten, fusie, input } of paidBack) {
      const before = fusiejaar(input) - (input.jaren[0] ?? 0);
      // Never below zero is earned back at once, however long before the first column N lies.
      const byFunction =
        baten.terugverdiendIn === nooitNegatief
          ? 0
          : Math.max(0, terugverdientijd(fusie.effect) - before);
      expect(baten.terugverdientijd).toBeCloseTo(byFunction, 6);
    }
  });
});
