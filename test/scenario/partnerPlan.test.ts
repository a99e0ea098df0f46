import fc from 'fast-check';
import {
  aannameIds,
  planlijnen,
  type Aannamewaarde,
  type Planlijn,
  type ScenarioBasis,
} from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import { readCsv } from '../figures/readCsv';
import { draws } from './draw';
import { drawScenario } from './drawnScenario';
import { basisWith, partner, rounded, unknown, type Given } from './onePartner';
import { roundScenario } from './roundScenario';
import { scenarioOf } from './scenarioInputOf';

describe('what of the planned investments is executed', () => {
  const accountsFirst: ScenarioBasis['rapport'] = (jaar) =>
    jaar === 2024 ? 'rekening' : 'meerjarenplan';
  test.each<[string, Aannamewaarde, readonly number[], readonly number[]]>([
    ['all of it', 1, [50, 50], [-30, -30]],
    ['three quarters: accounts stay what they are', 0.75, [50, 37.5], [-30, -17.5]],
    ['nothing', 0, [50, 0], [-30, 20]],
    ['more than all, mistyped', 75, [50, unknown], [-30, unknown]],
    ['less than nothing', -0.1, [50, unknown], [-30, unknown]],
    ['a word', 'alles', [50, unknown], [-30, unknown]],
  ])('%s', (_what, share, executed, result) => {
    const { plan, herkomst } = partner({
      basis: basisWith([], accountsFirst),
      changes: { 'investeringen.uitvoering': share },
    });
    expect(plan['M2.II.b'].slice(0, 2)).toEqual(executed);
    expect(plan['M2.V'].slice(0, 2)).toEqual(result);
    expect(herkomst.gepland.slice(0, 2)).toEqual([50, 50]);
  });

  test('what follows from the year before was executed there already', () => {
    const { plan, herkomst } = partner({
      changes: { 'investeringen.uitvoering': 0.5, 'index.M2.II.b': 0.1 },
    });
    expect(plan['M2.II.b'].map(rounded)).toEqual([25, 25, 27.5, 30.25]);
    expect(herkomst.gepland).toEqual([50, 50, unknown, unknown]);
  });

  test('accounts over plan, where both are known', () => {
    const { herkomst } = partner({
      basis: basisWith([
        ['M2.II.b', 2024, 40, 'rekening'],
        ['M2.II.b', 2026, 40, 'rekening'],
        ['M2.II.b', 2027, 0],
        ['M2.II.b', 2027, 40, 'rekening'],
      ]),
    });
    expect(herkomst.gerealiseerd).toEqual([0.8, unknown, unknown, unknown]);
  });
});

describe('the consolidated results', () => {
  test.each<[string, CellContent, number, number]>([
    ['has none', 'nee', 15, 15],
    ['has one', 'ja', 3, 18],
    ['has one, in capitals', 'JA', 3, 18],
    ['nobody answered', null, unknown, unknown],
    ['another word', 'misschien', unknown, unknown],
    ['a truth value', true, unknown, unknown],
    ['an error', { error: '#REF!' }, unknown, unknown],
  ])('%s', (_what, word, _agb, consolidated) => {
    const { plan } = partner({ typed: { 'AGB/waarde': word, 'AGB.AFM/j2024': 3 } });
    expect(plan['AFM.III'][0]).toBe(15);
    expect(plan['CONS.AFM'][0]).toBe(consolidated);
  });

  test('has one, of which the year is not typed', () => {
    const { plan } = partner({ typed: { 'AGB/waarde': 'ja', 'AGB.BBR/j2024': 100 } });
    expect(plan['CONS.AFM'][0]).toBe(unknown);
    expect(plan['CONS.BBR'].slice(0, 2)).toEqual([1060, unknown]);
  });
});

test.each<[string, Aannamewaarde, Given['typed'], number]>([
  ['the share of the chosen dotation', 'GF.HOOFD', {}, 60],
  ['of another one', 'GF.AANDEEL', {}, 70],
  ['only typed', 'GF.AANVULLEND', { 'GF.AANDEEL/j2026': 9 }, 9],
  ['published goes before typed', 'GF.HOOFD', { 'GF.AANDEEL/j2026': 9 }, 60],
  ['of no dotation nothing is known', 'GF*', { 'GF.AANDEEL/j2026': 9 }, unknown],
  ['no word at all', null, { 'GF.AANDEEL/j2026': 9 }, unknown],
])('Gemeentefonds: %s', (_what, dotatie, typed, expected) => {
  const basis = basisWith([
    ['GF.HOOFD', 2026, 60],
    ['GF.AANDEEL', 2026, 70],
  ]);
  const { plan } = partner({
    basis,
    typed: typed ?? {},
    changes: { 'gemeentefonds.dotatie': dotatie },
  });
  expect(plan['GF.AANDEEL'][2]).toBe(expected);
});

const province = readCsv('provincie-antwerpen-2026-2031.csv');
const printedYears = [2026, 2027, 2028, 2029, 2030, 2031];

function printedAmount(lijn: string, year: number): number {
  const row = province.find(({ pad, jaar }) => pad === lijn && Number(jaar) === year);
  if (!row) throw new Error(`${lijn} ${String(year)} is not in the table`);
  return Number(row['bedrag_eur']);
}

test('every line of a published plan, as computed: six years of the province of Antwerp', () => {
  const inputs: readonly Planlijn[] = [
    'M2.I.a',
    'M2.I.b',
    'M2.II.a',
    'M2.II.b',
    'M2.IV.a',
    'M2.IV.b',
    'AFM.II.a',
    'AFM.II.b',
    'SCHULD.1JAN',
  ];
  const basis = roundScenario({
    partners: [
      {
        naam: 'Antwerpen',
        inwoners: 1,
        lijnen: {
          ...Object.fromEntries(
            inputs.map((pad) => [pad, printedYears.map((jaar) => printedAmount(pad, jaar))]),
          ),
          'M2.VI': printedAmount('M2.VI', 2026),
        },
      },
      { naam: 'Bos', inwoners: 1 },
    ],
    jaren: printedYears,
    fusiejaar: 2027,
  });
  const [computed] = scenarioOf(basis).partners;
  const printedLines = planlijnen.filter(
    (lijn) => /^(?:M2|AFM|GAFM)\./.test(lijn) && !['M2.VI.a', 'M2.VI.b', 'M2.VIII'].includes(lijn),
  );
  const far = printedLines.flatMap((lijn) =>
    printedYears.flatMap((jaar, index) => {
      const difference = printedAmount(lijn, jaar) - (computed?.plan[lijn][index] ?? unknown);
      return Math.abs(difference) <= 2 ? [] : [`${lijn} ${String(jaar)}: ${String(difference)}`];
    }),
  );
  expect(far).toEqual([]);
  expect(printedLines).toContain('GAFM.II');
  expect(computed?.plan['M2.VI.a']).toEqual(computed?.plan['M2.VI']);
});

const merging = aannameIds.filter(
  (id) => !/^(?:index|investeringen)\.|^gemeentefonds\.dotatie$/.test(id),
);

test('staying alone is untouched by every assumption of the merger', () => {
  fc.assert(
    fc.property(
      draws({ odd: fc.constant(0) }),
      fc.constantFrom(...merging),
      fc.constantFrom<Aannamewaarde[]>('ja', 'nee', 0, 0.25, 1_000_000, null),
      (draw, id, value) => {
        const { basis, inputs } = drawScenario(draw);
        const kept = new Map([...inputs].filter(([key]) => !key.startsWith('aannames/')));
        const plans = (changes: Given['changes']) =>
          scenarioOf(basis, { inputs: kept, changes: changes ?? {} }).partners.map(
            ({ plan }) => plan,
          );
        expect(plans({ [id]: value })).toEqual(plans({}));
      },
    ),
    { seed: 5, numRuns: 150 },
  );
});
