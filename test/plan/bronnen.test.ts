import type { CellContent } from '../../src/spreadsheet/workbook';
import { drawScenario } from '../scenario/drawnScenario';
import { basisOf, halenHerkLummen, hasseltKortessem } from '../scenario/publishedCases';
import { PlanReader } from './planReader';
import { disagreement, planOf } from './planOf';

const typed = new Map([
  ['aannames/overname.sleutel/eigenaar', { value: 'Financieel directeur' }],
  ['aannames/overname.sleutel/onderbouwing', { value: 'Nota van 3 maart' }],
  ['aannames/overname.sleutel/status', { value: 'Vast' }],
]);
const { workbook } = planOf(hasseltKortessem(), { inputs: typed, version: '9.8.7' });
const sheet = workbook.sheets.find(({ id }) => id === 'bronnen');
const place = new Map(sheet?.columns.map(({ key }, index) => [key, index]));
const at = (row: string, column: string): CellContent =>
  sheet?.rows.find(({ key }) => key === row)?.cells[place.get(column) ?? -1]?.value ?? null;

test('it stands before Logboek', () => {
  expect(workbook.sheets.slice(-2).map(({ name }) => name)).toEqual(['Bronnen', 'Logboek']);
});

test('a document, with whom and what it tells, its date, its licence and a way there', () => {
  const row = sheet?.rows.find(({ cells }) =>
    String(cells[1]?.value).startsWith('Perspectiefnota fusie Hasselt-Kortessem'),
  );
  const key = row?.key ?? '';
  expect(at(key, 'wie')).toBe('Hasselt (tot 2024); Kortessem (tot 2024)');
  expect(at(key, 'wat')).toMatch(/^\d+ lijnen: /);
  expect(at(key, 'jaren')).toMatch(/^2021/);
  expect(at(key, 'licentie')).toBe('openbaar besluit van de gemeenteraad');
  expect(typeof at(key, 'datum')).toBe('number');
  expect(row?.cells[1]?.link).toMatch(/^Cijfers!/);
});

test('the figures of the documents together are all figures', () => {
  const keys = sheet?.rows.flatMap(({ key }) => (/^document\/\d+$/.test(key ?? '') ? [key] : []));
  const counts = (keys ?? []).map((key) => Number(at(key ?? '', 'aantal')));
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(at('document/samen', 'aantal'));
});

test.each([
  ['regeling/2025', 'gekozen in dit scenario'],
  ['regeling/2019', 'niet gekozen'],
])('of %s: %s', (regeling, gebruik) => {
  expect(at(`regel/${regeling}`, 'wat')).toBe(gebruik);
  expect(at(`regel/${regeling}`, 'wie')).not.toBeNull();
  expect(at(`regel/${regeling}`, 'plaats')).not.toBeNull();
});

test.each([
  ['aannames/eigenaar', 1],
  ['aannames/onderbouwing', 1],
  ['aannames/vast', 1],
  ['aannames/besproken', 0],
])('%s: %d', (row, count) => {
  expect(at(row, 'aantal')).toBe(count);
});

test('the version', () => {
  expect(at('versie', 'wie')).toBe('9.8.7');
});

test('a document that somebody types over counts no longer under its own name', () => {
  const cijfers = workbook.sheets.find(({ id }) => id === 'cijfers');
  const column = cijfers?.columns.findIndex(({ key }) => key === 'document') ?? -1;
  const row = cijfers?.rows.findIndex(({ key }) => key === 'kop') ?? -1;
  const changed = {
    ...workbook,
    sheets: workbook.sheets.map((each) =>
      each.id === 'cijfers'
        ? {
            ...each,
            rows: each.rows.map((line, index) =>
              index === row + 1
                ? {
                    ...line,
                    cells: line.cells.map((cell, c) =>
                      c === column && cell ? { ...cell, value: 'Een andere nota' } : cell,
                    ),
                  }
                : line,
            ),
          }
        : each,
    ),
  };
  const document = cijfers?.rows[row + 1]?.cells[column]?.value;
  const key =
    sheet?.rows.find(({ cells, key: each }) => {
      return each?.startsWith('document/') === true && cells[1]?.value === document;
    })?.key ?? '';
  const reader = new PlanReader(changed);
  expect(reader.byFormula('bronnen', key, 'aantal')).toBe(Number(at(key, 'aantal')) - 1);
});

describe('the formulas give the values beside them', () => {
  test.each([
    ['Hasselt and Kortessem', () => planOf(hasseltKortessem(), { inputs: typed })],
    ['totals only', () => planOf(halenHerkLummen())],
    ['hardly any figures', () => planOf(basisOf(['Halen', 'Lummen']))],
    [
      'drawn',
      () => {
        const { basis, inputs } = drawScenario({
          seed: 71,
          partners: 3,
          years: 6,
          firstYear: 2023,
          merger: 2,
          reports: 'accounts first',
          gaps: 0.3,
          typed: 0.5,
          odd: 0.2,
          debts: 'mixed',
        });
        return planOf(basis, { inputs });
      },
    ],
  ])('%s', (_case, plan) => {
    const { workbook: made } = plan();
    const only = {
      ...made,
      sheets: made.sheets.map((each) =>
        // The others have tests of their own; here their values are what is counted.
        each.id === 'bronnen'
          ? each
          : {
              ...each,
              rows: each.rows.map((row) => ({
                ...row,
                cells: row.cells.map((cell) =>
                  cell ? { value: cell.value, style: cell.style } : cell,
                ),
              })),
            },
      ),
    };
    expect(disagreement(only)).toBe('');
  });
});
