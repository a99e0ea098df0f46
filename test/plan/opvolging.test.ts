import fc from 'fast-check';
import type { InputCell } from '../../src/plan';
import { gegevenLijnen, m2lijnen, gevolgdeGemeente, type ScenarioBasis } from '../../src/scenario';
import { draws } from '../scenario/draw';
import { drawScenario } from '../scenario/drawnScenario';
import { opvolgingInputs } from '../scenario/drawnOpvolging';
import { ownFigure } from '../scenario/ownFigure';
import { hasseltKortessem } from '../scenario/publishedCases';
import { disagreement, planOf } from './planOf';
import { PlanReader } from './planReader';

test('random accounts, and what is no amount: every formula gives the value beside it', () => {
  const { SCENARIO_RUNS: runs = '6', SCENARIO_SEED: seed = '20260101' } = process.env;
  fc.assert(
    fc.property(draws({ years: fc.integer({ min: 1, max: 4 }) }), (draw) => {
      const { basis, inputs } = drawScenario(draw);
      const accounts = opvolgingInputs(draw, basis);
      const found = disagreement(
        planOf(basis, { inputs: new Map([...inputs, ...accounts]) }).workbook,
      );
      if (found !== '') throw new Error(found);
    }),
    { seed: Number(seed), numRuns: Number(runs) },
  );
});

/** Accounts of a municipality on Cijfers, of years from the merger on and of the one before. */
function metRekeningen(basis: ScenarioBasis, gemeente: string, jaren = basis.jaren): ScenarioBasis {
  const rijen = jaren.flatMap((jaar) =>
    gegevenLijnen.map((pad, index) => ({
      ...ownFigure({ gemeente, pad, jaar, rapport: 'rekening', bedrag: (4 - index) * 1_000_003 }),
      document: `Jaarrekening ${String(jaar)}`,
    })),
  );
  return { ...basis, cijfers: [...basis.cijfers, ...rijen] };
}

describe('accounts of the merged municipality on Cijfers', () => {
  const { basis, inputs } = drawScenario({
    seed: 11,
    partners: 2,
    years: 3,
    firstYear: 2025,
    merger: 1,
    reports: 'plan',
    gaps: 0,
    typed: 0,
    odd: 0,
    debts: 'usual',
  });
  const naam = gevolgdeGemeente(basis);
  const typed = new Map<string, InputCell>([
    ...inputs,
    ['opvolging/getypt/M2.I.a/j2026', { value: 7 }],
    ['opvolging/getypt/M2.I.b/j2026', { value: 'niet bekend' }],
  ]);
  const reader = new PlanReader(
    planOf(metRekeningen(basis, naam, [2025, 2026]), { inputs: typed }).workbook,
  );

  test.each([
    ['what was typed goes first', 'M2.I.a', 'j2026', 7, 'getypt'],
    ['a word is no amount', 'M2.I.b', 'j2026', 3_000_009, 'Jaarrekening 2026'],
    ['nothing was typed', 'M2.II.a', 'j2026', 2_000_006, 'Jaarrekening 2026'],
    ['unavailable money without its sign', 'M2.VIII', 'j2026', 3_000_009, 'Jaarrekening 2026'],
    ['a year without an account', 'M2.II.a', 'j2027', { error: '#N/A' }, ''],
    ['before the merger there is none', 'M2.II.a', 'j2025', { error: '#N/A' }, ''],
  ])('%s', (_, lijn, column, bedrag, bron) => {
    for (const value of [
      reader.value('opvolging', `rekening/${lijn}`, column),
      reader.byFormula('opvolging', `rekening/${lijn}`, column),
    ])
      expect(value).toEqual(bedrag);
    expect(reader.value('opvolging', `bron/${lijn}`, column)).toBe(bron);
    expect(reader.byFormula('opvolging', `bron/${lijn}`, column)).toBe(bron);
  });

  test.each([
    ['j2025', 'vóór de fusie'],
    ['j2026', 'rekening'],
    ['j2027', 'nog geen rekening'],
  ])('the stand of %s is %s', (column, stand) => {
    expect(reader.value('opvolging', 'stand', column)).toBe(stand);
  });

  test('every formula gives the value beside it', () => {
    fc.assert(
      fc.property(draws({ years: fc.integer({ min: 1, max: 3 }) }), (draw) => {
        const drawn = drawScenario(draw);
        const met = metRekeningen(drawn.basis, gevolgdeGemeente(drawn.basis));
        const accounts = opvolgingInputs(draw, drawn.basis);
        const found = disagreement(
          planOf(met, { inputs: new Map([...drawn.inputs, ...accounts]) }).workbook,
        );
        if (found !== '') throw new Error(found);
      }),
      { seed: 20260101, numRuns: 2 },
    );
  });

  test('those of a partner are never taken for those of the whole', () => {
    const [partner] = basis.partners;
    const named = { ...basis, fusienaam: partner?.label.toUpperCase() ?? '', opvolger: '' };
    expect(gevolgdeGemeente(named)).toBe('');
    const met = metRekeningen(named, partner?.label ?? '', [2026]);
    const found = new PlanReader(planOf(met, { inputs }).workbook);
    expect(found.value('opvolging', 'rekening/M2.I.a', 'j2026')).toEqual({ error: '#N/A' });
    expect(found.byFormula('opvolging', 'rekening/M2.I.a', 'j2026')).toEqual({ error: '#N/A' });
  });
});

describe('the account of the merger year, for a plan of which everything is known', () => {
  const { basis, inputs } = drawScenario({
    seed: 7,
    partners: 2,
    years: 3,
    firstYear: 2025,
    merger: 0,
    reports: 'plan',
    gaps: 0,
    typed: 0,
    odd: 0,
    debts: 'usual',
  });
  const column = 'j2025';
  const bedragen: Readonly<Record<string, number>> = {
    'M2.I.a': 300_000_000,
    'M2.I.b': 280_000_000,
    'M2.II.a': 10_000_000,
    'M2.II.b': 60_000_000,
    'M2.IV.a': 40_000_000,
    'M2.IV.b': 12_000_000,
    'M2.VI': 30_000_000,
    'M2.VIII': 0,
    'AFM.II.a': 9_000_000,
    'AFM.II.b': 3_000_000,
    'M2.I': 21_000_000,
  };
  const accounts = new Map<string, InputCell>([
    ...inputs,
    ...Object.entries(bedragen).map(
      ([lijn, value]) => [`opvolging/getypt/${lijn}/${column}`, { value }] as const,
    ),
    [`opvolging/verklaring/M2.I.a/${column}`, { value: 'Meer subsidies' }],
  ]);
  const reader = new PlanReader(planOf(basis, { inputs: accounts }).workbook);
  const at = (row: string) => reader.value('opvolging', row, column);

  test.each([
    ['rekening/AFM.III', 14_000_000],
    ['rekening/M2.IX', 28_000_000],
    ['stand', 'rekening onvolledig'],
    ['normwoord', 'AFM en BBR niet onder 0'],
    ['totaalfout', 1_000_000],
    ['onverklaard/M2.I.a', 0],
  ])('%s', (row, value) => {
    expect(at(row)).toBe(value);
  });

  test.each([
    ['afm', 'AFM.III'],
    ['bbr', 'M2.IX'],
  ])('the parts of %s add up to the difference', (uitkomst, lijn) => {
    expect(at(`deel/${uitkomst}/som`)).toBeCloseTo(Number(at(`verschil/${lijn}`)), 2);
    expect(Number(at(`verschil/${lijn}`))).not.toBeCloseTo(0, 2);
  });

  test.each([
    ['totalen', 'kijk na'],
    ['afm', 'in orde'],
    ['bbr', 'in orde'],
    ['verklaard', 'ter info'],
  ])('the check %s says %s', (check, oordeel) => {
    expect(reader.value('controles', `controle/opvolging/${check}`, 'pad')).toBe(oordeel);
  });
});

test('a column of M2 can be pasted: its lines stand one under the other, in the printed order', () => {
  const { workbook } = planOf(hasseltKortessem());
  const rows = workbook.sheets.find(({ id }) => id === 'opvolging')?.rows ?? [];
  const keys = rows.map(({ key }) => key);
  const first = keys.indexOf(`getypt/${m2lijnen[0]}`);
  expect(keys.slice(first, first + m2lijnen.length)).toEqual(
    m2lijnen.map((lijn) => `getypt/${lijn}`),
  );
  expect(gegevenLijnen.every((lijn) => keys.includes(`getypt/${lijn}`))).toBe(true);
});
