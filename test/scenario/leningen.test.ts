import fc from 'fast-check';
import {
  leningvolgorden,
  serialOf,
  type AannameId,
  type Aannamewaarde,
  type Leningoordeel,
} from '../../src/scenario';
import { draws } from './draw';
import { drawScenario } from './drawnScenario';
import { loanCells, until, type LoanRow } from './loanList';
import { roundScenario } from './roundScenario';
import { scenarioOf } from './scenarioInputOf';

const jaren = [2025, 2026, 2027, 2028, 2029];

/** Aa owes 6 million, Bee 4 million on 31 December 2025; of 20.000 inhabitants 4 million goes. */
const basis = roundScenario({
  jaren,
  fusiejaar: 2026,
  partners: [
    {
      naam: 'Aa',
      inwoners: 15_000,
      vast: { 'SCHULD.31DEC': 6_000_000 },
      lijnen: {
        'M2.I.a': 20_000_000,
        'M2.I.b': 18_000_000,
        'M2.IV.a': 300_000,
        'M2.IV.b': 900_000,
        'AFM.II.a': 900_000,
        'AFM.II.b': 300_000,
        'SCHULD.1JAN': [7_000_000, 6_000_000, 5_000_000, 4_000_000, 3_000_000],
        'T2.E.I.B': 200_000,
      },
    },
    {
      naam: 'Bee',
      inwoners: 5_000,
      vast: { 'SCHULD.31DEC': 4_000_000 },
      lijnen: {
        'M2.I.a': 5_000_000,
        'M2.I.b': 4_000_000,
        'SCHULD.1JAN': [5_000_000, 4_000_000, 3_500_000, 3_000_000, 2_500_000],
      },
    },
  ],
});

/** Aa: 4 million at 3 %, and 2 million at 1 % that ends first. Bee: 4 million at 2 %. */
const loans: readonly LoanRow[] = [
  until(2035, { gemeente: 'Aa', saldo: 4_000_000, rente: 0.03, schuldeiser: 'Bank A' }),
  until(2029, { gemeente: 'Aa', saldo: 2_000_000, rente: 0.01, schuldeiser: 'Bank B' }),
  until(2033, { gemeente: 'Bee', saldo: 4_000_000, rente: 0.02, aflossing: 500_000 }),
];

type Changes = Readonly<Partial<Record<AannameId, Aannamewaarde>>>;

interface Case {
  readonly rows?: readonly LoanRow[];
  readonly changes?: Changes;
  readonly typed?: readonly (readonly [string, Aannamewaarde])[];
}

function taken({ rows = loans, changes = {}, typed = [] }: Case = {}) {
  const inputs = loanCells(rows);
  for (const [key, value] of typed) inputs.set(`invoer/${key}/waarde`, { value });
  return scenarioOf(basis, {
    inputs,
    changes: { 'overname.berekening': 'leningen', ...changes },
  });
}

const millions = (values: readonly number[]): number[] =>
  values.map((value) => Math.round(value * 1000) / 1_000_000_000);

describe('worked by hand: 3 million of Aa and 1 million of Bee', () => {
  test.each<[string, readonly number[], readonly number[], readonly number[], readonly number[]]>([
    // Of each loan; then O, repayment and interest of 2026, 2027, 2028 and 2029.
    [
      // 3 of the 4 million over ten years, 1 of the 4 million over eight.
      'hoogste rente',
      [3, 0, 1],
      [4, 3.575, 3.15, 2.725],
      [0.425, 0.425, 0.425, 0.425],
      [0.11, 0.0985, 0.087, 0.0755],
    ],
    [
      // All of the 2 million over four years, and 1 of the 4 million.
      'kortste looptijd',
      [1, 2, 1],
      [4, 3.275, 2.55, 1.825],
      [0.725, 0.725, 0.725, 0.725],
      [0.07, 0.0595, 0.049, 0.0385],
    ],
    [
      // Half of both loans of Aa.
      'pro rata',
      [2, 1, 1],
      [4, 3.425, 2.85, 2.275],
      [0.575, 0.575, 0.575, 0.575],
      [0.09, 0.079, 0.068, 0.057],
    ],
  ])('%s', (volgorde, each, saldo, aflossing, rente) => {
    const { overname } = taken({ changes: { 'overname.volgorde': volgorde } });
    expect(millions(overname.leningen.rijen.map((rij) => rij.overgenomen))).toEqual(each);
    expect(millions(overname.saldo)).toEqual([0, ...saldo]);
    expect(millions(overname.aflossingBespaard)).toEqual([0, ...aflossing]);
    expect(millions(overname.renteBespaard)).toEqual([0, ...rente]);
  });

  test('the merged plan: less repaid, less interest, less debt, nothing received', () => {
    const { fusie } = taken();
    const in2026 = (lijn: 'M2.I.a' | 'M2.I.b' | 'M2.IV.a' | 'M2.IV.b' | 'SCHULD.1JAN') =>
      fusie.resultaat[lijn][1];
    expect(in2026('M2.I.a')).toBe(25_000_000);
    expect(in2026('M2.I.b')).toBeCloseTo(22_000_000 - 110_000, 4);
    expect(in2026('M2.IV.a')).toBe(300_000);
    expect(in2026('M2.IV.b')).toBeCloseTo(900_000 - 425_000, 4);
    expect(in2026('SCHULD.1JAN')).toBeCloseTo(6_000_000, 4);
  });

  test('a later first year takes what the loans then are', () => {
    // On 1 January 2028: 3,2 + 1 million of Aa, 3 of Bee.
    const { overname } = taken({ changes: { 'overname.datum': serialOf('2027-06-30') } });
    expect(millions(overname.leningen.opDatumPerPartner)).toEqual([4.2, 3]);
    expect(millions(overname.leningen.rijen.map((rij) => rij.overgenomen))).toEqual([3, 0, 1]);
    // 3 of the 3,2 million, of which 400.000 is repaid; 1 of the 3 million, of which 500.000 is.
    expect(millions(overname.saldo)).toEqual([0, 0, 0, 4, 3.458333333]);
  });

  test('a first year before the loans are known leaves its columns unknown', () => {
    const { overname } = taken({ changes: { 'overname.datum': serialOf('2024-12-31') } });
    expect(overname.saldo[0]).toBeNaN();
    expect(millions(overname.saldo.slice(1))).toEqual([4, 3.575, 3.15, 2.725]);
  });
});

describe('loans that third parties pay back', () => {
  const passed: readonly LoanRow[] = [
    ...loans.slice(0, 1),
    { ...loans[1], doorgeeflening: 'ja' },
    ...loans.slice(2),
  ];

  test.each([
    // What third parties stop paying of the 2 million: 500.000 a year and 1 %.
    ['nee', [0, 0, 0, 0], [0, 0, 0, 0]],
    ['ja', [0.5, 0.5, 0.5, 0.5], [0.02, 0.015, 0.01, 0.005]],
  ])('the benefit is passed on: %s', (doorgeven, aflossing, rente) => {
    const { overname, fusie } = taken({
      rows: passed,
      changes: { 'overname.doorgeven': doorgeven, 'overname.volgorde': 'kortste looptijd' },
    });
    expect(millions(overname.doorgegevenAflossing)).toEqual([0, ...aflossing]);
    expect(millions(overname.doorgegevenRente)).toEqual([0, ...rente]);
    const [less = Number.NaN, interest = Number.NaN] = [aflossing[0], rente[0]];
    expect(fusie.resultaat['AFM.II.b'][1]).toBeCloseTo(300_000 - less * 1_000_000, 4);
    expect(fusie.resultaat['M2.IV.a'][1]).toBeCloseTo(300_000 - less * 1_000_000, 4);
    expect(fusie.resultaat['M2.I.a'][1]).toBeCloseTo(25_000_000 - interest * 1_000_000, 4);
  });

  test('without a list nobody knows which loans, so nothing is passed on', () => {
    const { overname } = taken({
      rows: passed,
      changes: { 'overname.doorgeven': 'ja', 'overname.berekening': 'schatting' },
    });
    expect(overname.doorgegevenAflossing).toEqual([0, 0, 0, 0, 0]);
    expect(overname.doorgegevenRente).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('loans of an AGB', () => {
  /** Aa then owes 6 + 2 million, and room stays 3 million. */
  const withAgb: readonly LoanRow[] = [
    ...loans,
    until(2029, { gemeente: 'Aa', bestuur: 'AGB', saldo: 2_000_000, rente: 0.05 }),
  ];
  const typed = [
    ['Aa/AGB', 'ja'],
    ['Aa/AGB.SCHULD', 2_000_000],
  ] as const;

  test('count for the takeover, and save outside the plan of gemeente en OCMW', () => {
    const { overname, fusie } = taken({ rows: withAgb, typed });
    expect(overname.schuldMetAgb).toEqual([8_000_000, 4_000_000]);
    // The AGB pays most, so it goes first; then 1 million of the loan at 3 %.
    expect(millions(overname.leningen.rijen.map((rij) => rij.overgenomen))).toEqual([1, 0, 1, 2]);
    expect(overname.saldo[1]).toBeCloseTo(2_000_000, 4);
    // 500.000 + 5 % of 2, 1,5, 1 and 0,5 million.
    expect(millions(overname.agbBespaard)).toEqual([0, 0.6, 0.575, 0.55, 0.525]);
    expect(
      fusie.aanpassingen.find(({ id }) => id === 'overname.aflossing')?.bedragen[1],
    ).toBeCloseTo(-(100_000 + 125_000), 4);
  });

  test.each([
    ['nee', [0, 0.6, 0.575, 0.55, 0.525]],
    ['ja', [0, 0, 0, 0, 0]],
  ])('and passed on to who pays them back: %s', (doorgeven, saved) => {
    const rows = withAgb.map((row) =>
      row.bestuur === 'AGB' ? { ...row, doorgeeflening: 'ja' } : row,
    );
    const { overname } = taken({ rows, typed, changes: { 'overname.doorgeven': doorgeven } });
    expect(millions(overname.agbBespaard)).toEqual(saved);
  });

  test('raise what may be taken over where the debt is smaller than the room', () => {
    const small = (given: Case['typed'] = []) =>
      taken({ typed: given, changes: { 'overname.regeling': '2019' } }).overname.overgenomen;
    // 20.000 × 500 is 10 million: all the debt there is.
    expect(small()).toBe(10_000_000);
    expect(
      small([
        ['Bee/AGB', 'ja'],
        ['Bee/AGB.SCHULD', 500_000],
      ]),
    ).toBe(10_000_000);
    const share = taken({
      typed: [
        ['Bee/AGB', 'JA'],
        ['Bee/AGB.SCHULD', 500_000],
      ],
      changes: { 'overname.regeling': '2019', 'overname.sleutel': 'schuld' },
    });
    expect(share.overname.verdeling.map((each) => Math.round(each.overgenomen))).toEqual([
      5_714_286, 4_285_714,
    ]);
  });

  test.each<[string, Aannamewaarde, Aannamewaarde, number]>([
    ['no AGB', 'nee', 2_000_000, 0],
    ['nobody said', null, 2_000_000, 0],
    ['an AGB', 'ja', 2_000_000, 2_000_000],
    ['an AGB of which nobody knows the debt', 'ja', null, Number.NaN],
    ['a negative debt', 'ja', -1, Number.NaN],
    ['a word that nobody knows', 'misschien', 2_000_000, Number.NaN],
  ])('%s', (_what, word, debt, expected) => {
    const { overname } = taken({
      typed: [
        ['Aa/AGB', word],
        ['Aa/AGB.SCHULD', debt],
      ],
    });
    expect(overname.agbSchuld[0]).toBe(expected);
  });

  test('in the estimate their part is left out by its weight in the debt', () => {
    const { overname } = taken({ typed, changes: { 'overname.berekening': 'schatting' } });
    // A quarter of the 3 million of Aa.
    expect(overname.agbDeel).toEqual([750_000, 0]);
    expect(overname.saldo[1]).toBe(3_250_000);
    // What the AGB saves by it only a list can tell.
    expect(overname.agbBespaard).toEqual([0, ...jaren.slice(1).map(() => Number.NaN)]);
  });
});

describe('what the list does not hold', () => {
  test('saves nothing, and is told', () => {
    const { overname } = taken({ rows: loans.slice(1) });
    expect(overname.leningen.nietGedekt).toEqual([1_000_000, 0]);
    expect(overname.saldo[1]).toBeCloseTo(3_000_000, 4);
  });

  test('an empty list saves nothing at all', () => {
    const { overname } = taken({ rows: [] });
    expect(overname.leningen.nietGedekt).toEqual([3_000_000, 1_000_000]);
    expect(overname.saldo).toEqual([0, 0, 0, 0, 0]);
    expect(overname.renteBespaard).toEqual([0, 0, 0, 0, 0]);
  });

  test('more loans than debt: what the debt has no room for is gone for good', () => {
    const rows = [until(2029, { gemeente: 'Bee', saldo: 4_000_000, rente: 0, aflossing: 0 })];
    const { overname } = scenarioOf(
      {
        ...basis,
        cijfers: basis.cijfers.map((each) => ({
          ...each,
          bedrag:
            each.pad === 'SCHULD.1JAN' ? (each.jaar === 2027 ? 250_000 : 5_000_000) : each.bedrag,
        })),
      },
      { inputs: loanCells(rows), changes: { 'overname.berekening': 'leningen' } },
    );
    expect(millions(overname.saldo)).toEqual([0, 1, 0.5, 0.5, 0.5]);
    expect(millions(overname.aflossingBespaard)).toEqual([0, 0, 0, 0, 0.5]);
  });
});

describe('a row that cannot be counted with', () => {
  const good = until(2030, { gemeente: 'aa', saldo: 1_000_000, rente: 0.02 });
  test.each<[string, LoanRow, Leningoordeel]>([
    ['everything there', good, 'goed'],
    ['nothing there', {}, 'leeg'],
    ['empty texts', { gemeente: '', saldo: '' }, 'leeg'],
    ['an unknown municipality', { ...good, gemeente: 'Elders' }, 'gemeente'],
    ['no municipality', { ...good, gemeente: null }, 'gemeente'],
    ['only a creditor', { schuldeiser: 'Bank' }, 'gemeente'],
    ['another board', { ...good, bestuur: 'politiezone' }, 'bestuur'],
    ['the OCMW', { ...good, bestuur: 'ocmw' }, 'goed'],
    ['an AGB', { ...good, bestuur: 'agb' }, 'goed'],
    ['no balance', { ...good, saldo: null }, 'saldo'],
    ['a balance as text', { ...good, saldo: '1.000.000' }, 'saldo'],
    ['a negative balance', { ...good, saldo: -5 }, 'saldo'],
    ['a balance of 0', { ...good, saldo: 0 }, 'goed'],
    ['2,5 for 2,5 %', { ...good, rente: 2.5 }, 'rente'],
    ['1 for 1 %', { ...good, rente: 1 }, 'rente'],
    ['a negative rate', { ...good, rente: -0.01 }, 'rente'],
    ['no rate', { ...good, rente: null }, 'rente'],
    ['a rate of 0', { ...good, rente: 0 }, 'goed'],
    ['no end', { ...good, einddatum: null }, 'einddatum'],
    ['an end as text', { ...good, einddatum: '31/12/2030' }, 'einddatum'],
    ['a year for a day', { ...good, einddatum: 2030 }, 'einddatum'],
    ['an end in the year of the debt', { ...good, ...until(2025, {}) }, 'einddatum'],
    ['a repayment as text', { ...good, aflossing: 'lineair' }, 'aflossing'],
    ['a negative repayment', { ...good, aflossing: -1 }, 'aflossing'],
    ['no repayment at all', { ...good, aflossing: 0 }, 'goed'],
    ['perhaps passed on', { ...good, doorgeeflening: 'misschien' }, 'doorgeeflening'],
    ['passed on', { ...good, doorgeeflening: 'JA' }, 'goed'],
    ['a formula that fails', { ...good, aflossing: { error: '#N/A' } }, 'aflossing'],
    ['a rate that fails', { ...good, rente: { error: '#VALUE!' } }, 'rente'],
  ])('%s: %j', (_what, row, oordeel) => {
    const { overname } = taken({ rows: [...loans, row] });
    expect(overname.leningen.rijen[3]?.oordeel ?? 'leeg').toBe(oordeel);
    const known = oordeel === 'goed' || oordeel === 'leeg';
    expect(overname.leningen.fouten).toBe(known ? 0 : 1);
    expect(Number.isNaN(overname.saldo[1])).toBe(!known);
    expect(Number.isNaN(overname.renteBespaard[1])).toBe(!known);
    // What is taken over does not rest on the list.
    expect(overname.overgenomen).toBe(4_000_000);
  });
});

describe('switched off', () => {
  test.each<[string, Changes]>([
    ['by its switch', { 'aan.overname': 'nee' }],
    ['because the figures hold it', { 'overname.inbegrepen': 'ja' }],
    ['by no regulation', { 'overname.regeling': 'geen' }],
  ])('%s: every series is 0, also without a date', (_what, changes) => {
    const rows = [
      ...loans,
      until(2029, { gemeente: 'Aa', bestuur: 'AGB', saldo: 1e6, rente: 0.09 }),
    ];
    const { overname } = taken({
      rows,
      changes: { ...changes, 'overname.doorgeven': 'ja', 'overname.datum': null },
    });
    for (const series of [
      overname.saldo,
      overname.aflossingBespaard,
      overname.renteBespaard,
      overname.doorgegevenAflossing,
      overname.doorgegevenRente,
      overname.agbBespaard,
    ])
      expect(series).toEqual([0, 0, 0, 0, 0]);
  });

  test.each<[string, Changes]>([
    ['overname.berekening', { 'overname.berekening': 'misschien' }],
    ['overname.volgorde', { 'overname.volgorde': 'laagste rente' }],
    ['aan.overname', { 'aan.overname': 'misschien' }],
  ])('a word of %s that nobody knows is not known', (_id, changes) => {
    const { overname } = taken({ changes });
    expect(overname.saldo.slice(1).every(Number.isNaN)).toBe(true);
  });
});

describe('whatever the loans', () => {
  const arbitrary = draws({ odd: fc.constant(0), gaps: fc.constant(0) });
  const changes = { 'overname.berekening': 'leningen', 'overname.inbegrepen': 'nee' } as const;
  const options = { seed: 20_260_101, numRuns: 100 };

  test('never more than there is, in any year, and never a receipt', () => {
    fc.assert(
      fc.property(arbitrary, (draw) => {
        const { basis: drawn, inputs } = drawScenario(draw);
        const { overname, fusie } = scenarioOf(drawn, { inputs, changes });
        overname.leningen.rijen.forEach((rij) => {
          if (!Number.isNaN(rij.overgenomen))
            expect(rij.overgenomen).toBeLessThanOrEqual(rij.opDatum + 0.005);
        });
        drawn.jaren.forEach((_, t) => {
          const saldo = overname.saldo[t] ?? Number.NaN;
          if (Number.isNaN(saldo)) return;
          expect(saldo).toBeGreaterThanOrEqual(0);
          expect(saldo).toBeLessThanOrEqual(overname.schuldZonder[t] ?? Number.NaN);
          expect(overname.aflossingBespaard[t]).toBeGreaterThanOrEqual(0);
          expect(overname.aflossingBespaard[t]).toBeLessThanOrEqual(saldo + 0.005);
          expect(overname.renteBespaard[t]).toBeGreaterThanOrEqual(0);
          for (const { groep, lijn, bedragen } of fusie.aanpassingen)
            if (groep === 'overname' && lijn.endsWith('.a'))
              expect(bedragen[t]).toBeLessThanOrEqual(0);
        });
      }),
      options,
    );
  });

  test('the order of the rows changes nothing, where all rates differ', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (rates, numbers) => {
          const draw = (): number => Number(numbers.next().value);
          const rows = rates.map((rate) =>
            until(2026 + (draw() % 12), {
              gemeente: draw() % 2 === 0 ? 'Aa' : 'Bee',
              bestuur: draw() % 4 === 0 ? 'AGB' : null,
              saldo: draw() % 3_000_000,
              rente: rate / 10_000,
              doorgeeflening: draw() % 3 === 0 ? 'ja' : null,
            }),
          );
          const passedOn = { changes: { 'overname.doorgeven': 'ja' } };
          const there = taken({ rows, ...passedOn }).overname;
          const back = taken({ rows: rows.toReversed(), ...passedOn }).overname;
          for (const name of [
            'saldo',
            'aflossingBespaard',
            'renteBespaard',
            'doorgegevenAflossing',
            'doorgegevenRente',
            'agbBespaard',
          ] as const)
            back[name].forEach((amount, t) => {
              expect(amount).toBeCloseTo(there[name][t] ?? Number.NaN, 3);
            });
        },
      ),
      options,
    );
  });

  test('of loans that are all alike the same is saved as by O/D, in whatever order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...leningvolgorden),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 2029, max: 2040 }),
        (volgorde, parts, einde) => {
          // Each partner owes his whole debt in loans of the same rate and end.
          const split = (gemeente: string, debt: number): LoanRow[] =>
            Array.from({ length: parts }, () =>
              until(einde, { gemeente, saldo: debt / parts, rente: 0.02 }),
            );
          const rows = [...split('Aa', 6_000_000), ...split('Bee', 4_000_000)];
          const { overname } = taken({ rows, changes: { 'overname.volgorde': volgorde } });
          const years = einde - 2025;
          const shareOfAll = 4_000_000 / 10_000_000;
          [2026, 2027, 2028, 2029].forEach((jaar, index) => {
            const debt = (10_000_000 * (years - index)) / years;
            expect(overname.leningen.saldo[index + 1]).toBeCloseTo(shareOfAll * debt, 2);
            expect(overname.leningen.rente[index + 1]).toBeCloseTo(shareOfAll * debt * 0.02, 2);
            expect(overname.leningen.aflossing[index + 1]).toBeCloseTo(
              (shareOfAll * 10_000_000) / years,
              2,
            );
            expect(jaren[index + 1]).toBe(jaar);
          });
        },
      ),
      { ...options, numRuns: 50 },
    );
  });
});
