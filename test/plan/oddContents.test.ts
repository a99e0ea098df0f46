import type { CellContent } from '../../src/spreadsheet/workbook';
import { drawScenario } from '../scenario/drawnScenario';
import { disagreement, planOf } from './planOf';

const { basis, inputs } = drawScenario({
  seed: 11,
  partners: 2,
  years: 2,
  firstYear: 2025,
  merger: 0,
  reports: 'plan',
  gaps: 0.2,
  typed: 1,
  odd: 0,
  debts: 'usual',
});

/** Validation stops what is typed, but not what is pasted, deleted or given by a formula. */
test.each<[string, CellContent]>([
  ['start/scenario/keuze', null],
  ['start/scenario/keuze', ''],
  ['start/scenario/keuze', 'onbekend'],
  ['start/scenario/keuze', 3],
  ['start/scenario/keuze', ' midden'],
  ['start/scenario/keuze', { error: '#REF!' }],
  ['aannames/overname.regeling/midden', true],
  ['aannames/overname.regeling/midden', { error: '#N/A' }],
  ['aannames/overname.regeling/midden', { error: '#DIV/0!' }],
  ['aannames/overname.regeling/midden', ' 2025'],
  ['aannames/overname.regeling/midden', '20*'],
  ['aannames/overname.regeling/midden', 'conceptnota?2026'],
  ['aannames/overname.regeling/midden', 0.5],
  ['aannames/overname.sleutel/midden', { error: '#VALUE!' }],
  ['aannames/apb.methode/midden', true],
  ['aannames/overname.inwonersjaar/midden', 2025.5],
  ['aannames/overname.inwonersjaar/midden', -3],
  ['aannames/overname.inwonersjaar/midden', { error: '#REF!' }],
  ['aannames/overname.datum/midden', 45_658.5],
  ['aannames/overname.datum/midden', 1_000_000_000],
  ['aannames/overname.datum/midden', -5],
  ['aannames/overname.datum/midden', { error: '#VALUE!' }],
  ['aannames/overname.rentedeel/midden', 5],
  ['aannames/apb.deelEersteJaar/midden', -1],
  ['invoer/p1/M2.I.a/j2025', { error: '#DIV/0!' }],
  ['invoer/p1/M2.I.a/j2025', 1e11],
  ['invoer/p1/INWONERS/waarde', { error: '#N/A' }],
  ['invoer/p1/INWONERS/waarde', 1e20],
  ['invoer/p1/BEL.APB/waarde', { error: '#NAME?' }],
  ['invoer/p1/BEL.APB/waarde', 0.07],
  ['invoer/p1/SCHULD.1JAN/j2025', -1],
])('%s with %j: sheet = engine', (key, value) => {
  const typed = new Map([
    ...inputs,
    ['start/scenario/keuze', { value: 'midden' }] as const,
    [key, { value }] as const,
  ]);
  expect(disagreement(planOf(basis, { inputs: typed }).workbook)).toBe('');
});
