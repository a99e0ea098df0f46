import { partnersets, uitkomst, vergelijkPartners } from '../../src/analyse';
import { computeScenario, type Partner, type ScenarioInput } from '../../src/scenario';
import { atOnce } from '../../src/spreadsheet/steps';
import type { InputCell } from '../../src/plan/planRequest';
import { roundScenario } from '../scenario/roundScenario';
import { scenarioInputOf } from '../scenario/scenarioInputOf';

const partnersOf = (names: string): Partner[] =>
  [...names].map((naam) => ({ id: naam, label: naam, naam }));

test.each([
  ['A', ['A']],
  ['AB', ['A', 'B', 'AB']],
  ['ABC', ['A', 'B', 'C', 'AB', 'AC', 'ABC']],
  ['ABCD', ['A', 'B', 'C', 'D', 'AB', 'AC', 'AD', 'ABC', 'ABD', 'ACD', 'ABCD']],
  ['ABCDE', ['A', 'B', 'C', 'D', 'E', 'AB', 'ABC', 'ABCD', 'ABCDE']],
])('of %s these stand side by side: %j', (names, expected) => {
  expect(partnersets({ partners: partnersOf(names) }).map((ids) => ids.join(''))).toEqual(expected);
});

const jaren = [2026, 2027, 2028, 2029, 2030, 2031];

interface Given {
  readonly changes?: NonNullable<Parameters<typeof scenarioInputOf>[1]>['changes'];
  readonly typed?: Readonly<Record<string, InputCell['value']>>;
}

/** Three of them, each with a margin, a debt and a rate of its own. */
function three({ changes = {}, typed = {} }: Given = {}): ScenarioInput {
  const partner = (naam: string, inwoners: number, over: number, schuld: number, apb: number) => ({
    naam,
    inwoners,
    vast: {
      'BEL.APB': apb,
      'BEL.APB.WAARDE': 100_000,
      'BEL.OOV': 1_000,
      'BEL.OOV.WAARDE': 10_000,
      'SCHULD.31DEC': schuld,
    },
    lijnen: {
      'M2.I.a': 10_000_000 + over,
      'M2.I.b': 10_000_000,
      'M2.VI': 1_000_000,
      'SCHULD.1JAN': schuld,
    },
  });
  const basis = roundScenario({
    partners: [
      partner('Aa', 10_000, 100_000, 12_000_000, 7),
      partner('Bos', 20_000, 200_000, 8_000_000, 8),
      partner('Ceder', 5_000, -400_000, 1_000_000, 6.5),
    ],
    jaren,
    fusiejaar: 2027,
  });
  return scenarioInputOf(basis, {
    changes,
    inputs: new Map(Object.entries(typed).map(([key, value]) => [key, { value }])),
  });
}

test('by hand: inhabitants, takeover, margin, tax and debt of each set', () => {
  const rows = atOnce(vergelijkPartners(three())).map((each) => [
    each.partners.join('+'),
    each.inwoners,
    each.uitkomst.afm,
    each.belastingeffect,
    each.overgenomen,
    Math.round(each.schuldPerInwoner),
  ]);
  expect(rows).toEqual([
    ['Aa', 10_000, 100_000, 0, 0, 1_200],
    ['Bos', 20_000, 200_000, 0, 0, 400],
    ['Ceder', 5_000, -400_000, 0, 0, 200],
    // The lowest rate is 7, then 6,5. Taken over: 400 euro per inhabitant, 500 from 35.000 on,
    // nothing below 20.000.
    ['Aa+Bos', 30_000, 200_000, -100_000, 12_000_000, 267],
    ['Aa+Ceder', 15_000, -350_000, -50_000, 0, 867],
    ['Aa+Bos+Ceder', 35_000, -300_000, -200_000, 17_500_000, 100],
  ]);
});

test('alone is the plan of the partner itself, in the years in which the merger is tested', () => {
  const input = three({ changes: { 'transitie.advies': 9, 'structureel.beleid': 9 } });
  const [alone] = atOnce(vergelijkPartners(input));
  const plan = computeScenario(input).partners[0]?.plan;
  expect(alone?.uitkomst).toEqual({
    afm: plan?.['AFM.III'][5],
    afmJaar: 2031,
    // 2026, before the merger, is lower and is not tested.
    bbr: plan?.['M2.IX'][1],
    bbrJaar: 2027,
  });
  expect(alone?.overgenomen).toBe(0);
});

test('a setback hits one alone as well', () => {
  const changes = { 'aan.apbbasis': 'ja', 'schok.vanaf': 2027 } as const;
  const afm = atOnce(vergelijkPartners(three({ changes }))).map((each) => each.uitkomst.afm);
  // 2 % of 100.000 a point at its own rate.
  expect(afm.slice(0, 3)).toEqual([86_000, 184_000, -413_000]);
});

test('the whole set is the scenario itself', () => {
  const input = three({ changes: { 'structureel.beleid': 50_000 } });
  expect(atOnce(vergelijkPartners(input)).at(-1)?.uitkomst).toEqual(
    uitkomst(computeScenario(input)),
  );
});

const lening = (nummer: number, gemeente: string): [string, InputCell['value']][] =>
  Object.entries({
    gemeente,
    bestuur: 'gemeente',
    saldo: 1_000_000,
    rente: 0.02,
    einddatum: 50_000,
  }).map(([kolom, value]) => [`leningen/lening/${String(nummer)}/${kolom}`, value]);

test('a loan of one who is left out does not count; one of nobody that is known makes all unknown', () => {
  const known = (names: readonly string[]): boolean[] => {
    const typed = Object.fromEntries(names.flatMap((naam, index) => lening(index + 1, naam)));
    const input = three({ changes: { 'overname.berekening': 'leningen' }, typed });
    return atOnce(vergelijkPartners(input)).map(({ uitkomst: { bbr } }) => !Number.isNaN(bbr));
  };
  expect(known(['Aa', 'Bos', 'Ceder'])).toEqual([true, true, true, true, true, true]);
  // Of Aa and Ceder nothing is taken over, so nobody asks for their loans.
  expect(known(['Aa', 'Bos', 'Dorp'])).toEqual([true, true, true, false, true, false]);
});

test('what flows between them is not known by pair, and changes no margin: it is left out', () => {
  const row = 'invoer/eliminatie/1';
  const typed = Object.fromEntries(
    jaren.flatMap((jaar) => [
      [`${row}/ontvangst/j${String(jaar)}`, 70_000],
      [`${row}/uitgave/j${String(jaar)}`, jaar === 2029 ? null : 70_000],
    ]),
  );
  const kind = { [`${row}/ontvangst/waarde`]: 'exploitatie' };
  const afm = atOnce(vergelijkPartners(three({ typed: { ...kind, ...typed } })));
  const without = atOnce(vergelijkPartners(three()));
  expect(afm.slice(0, -1)).toEqual(without.slice(0, -1));
  // Half a flow: the whole set says so.
  expect(afm.at(-1)?.uitkomst.bbr).toBeNaN();
});

test('the estimate of the Gemeentefonds is that of all of them, so fewer have the guarantee', () => {
  const typed = Object.fromEntries(
    ['Aa', 'Bos', 'Ceder'].flatMap((naam) => [
      [`invoer/${naam}/GF.N-1/waarde`, 300_000],
      [`invoer/${naam}/GF.N-2/waarde`, 300_000],
      ...jaren.map((jaar) => [`invoer/${naam}/GF.AANDEEL/j${String(jaar)}`, 300_000]),
    ]),
  );
  const changes = {
    'aan.gemeentefonds': 'ja',
    'gemeentefonds.raming': 1_000_000,
    'gemeentefonds.groei': 0,
  } as const;
  const found = atOnce(vergelijkPartners(three({ changes, typed })));
  const without = atOnce(vergelijkPartners(three()));
  const more = found.map((each, index) => each.uitkomst.afm - (without[index]?.uitkomst.afm ?? 0));
  expect(more).toEqual([0, 0, 0, 0, 0, 100_000]);
});

test('totals that were published of the group say nothing of fewer', () => {
  const input = { ...three(), groep: 'Aa en Bos en Ceder' };
  const cijfers = input.cijfers
    .filter(({ pad, gemeente }) => pad !== 'SCHULD.31DEC' || gemeente !== 'Bos')
    .concat(
      input.cijfers.slice(0, 1).map((each) => ({
        ...each,
        gemeente: input.groep,
        pad: 'SCHULD.31DEC',
        omschrijving: '',
        jaar: 2026,
        rapport: '',
        bedrag: 13_000_000,
      })),
    );
  const found = atOnce(vergelijkPartners({ ...input, cijfers }));
  expect(found.map(({ overgenomen }) => Number.isNaN(overgenomen))).toEqual([
    false,
    false,
    false,
    true,
    false,
    false,
  ]);
});
