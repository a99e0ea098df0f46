import type { InputCell } from '../../src/plan';
import { aannameIds, type AannameId } from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import { hasseltKortessem } from '../scenario/publishedCases';
import { planOf } from './planOf';
import { PlanReader } from './planReader';

/** What stands in the cell of the status, and whether the assumption is open then. */
const cases: readonly (readonly [id: AannameId, status: CellContent, open: string])[] = [
  ['aan.apb', 'voorstel', 'open punt'],
  ['aan.oov', 'besproken', 'open punt'],
  ['aan.overname', 'vast', ''],
  ['overname.regeling', 'VAST', ''],
  ['overname.datum', 'vast ', 'open punt'],
  ['overname.sleutel', 'va*', 'open punt'],
  ['overname.inwonersjaar', null, 'open punt'],
  ['overname.rentedeel', '', 'open punt'],
  ['overname.volgorde', true, 'open punt'],
  ['overname.berekening', 1, 'open punt'],
  ['overname.doorgeven', { error: '#N/A' }, 'open punt'],
  ['overname.inbegrepen', { error: '#DIV/0!' }, 'open punt'],
  // Decided, but without the value that somebody has to give.
  ['politie.bijdrage', 'vast', 'open punt'],
  ['schepenen.kost', 'vast', 'open punt'],
  // Decided to be left empty.
  ['index.M2.I.a', 'vast', ''],
  ['gemeentefonds.raming', 'vast', ''],
  ['apb.tarief', 'vast', ''],
  ['oov.tarief', 'besproken', 'open punt'],
];

const inputs = new Map<string, InputCell>(
  cases.map(([id, value]) => [`aannames/${id}/status`, { value }]),
);
const { workbook } = planOf(hasseltKortessem(), { inputs });
const reader = new PlanReader(workbook);

test.each(cases)('%s with status %j: %j', (id, _, open) => {
  expect(reader.value('aannames', id, 'open')).toBe(open);
  expect(reader.byFormula('aannames', id, 'open')).toBe(open);
});

test('those of which nobody said anything are open, and all are counted', () => {
  const decided = cases.filter(([, , open]) => open === '').length;
  const count = aannameIds.length - decided;
  expect(reader.value('aannames', 'openpunten', 'voorstel')).toBe(count);
  expect(reader.byFormula('aannames', 'openpunten', 'voorstel')).toBe(count);
});

test('the filter goes over the whole register, with its headings', () => {
  const sheet = workbook.sheets.find(({ id }) => id === 'aannames');
  const heading = (sheet?.rows.findIndex(({ key }) => key === 'kop') ?? 0) + 1;
  expect(sheet?.filter).toBe(`B${String(heading)}:O${String(sheet?.rows.length)}`);
  expect(sheet?.frozen.rows).toBe(heading);
  expect(workbook.sheets.filter(({ filter }) => filter !== undefined)).toEqual([sheet]);
});
