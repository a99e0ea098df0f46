import { callsAddIn, nativeFormula } from '../../../src/functions/native';
import { zonderInvoegtoepassing } from '../../../src/plan';
import type { Cell, Workbook } from '../../../src/spreadsheet/workbook';
import { differences, report } from '../../../tools/oracle/compare';
import { recalculate } from '../../../tools/oracle/ironcalc';
import { drawScenario } from '../../scenario/drawnScenario';
import { halenHerkLummen, hasseltKortessem } from '../../scenario/publishedCases';
import { planOf } from '../planOf';

const regel = { callsAddIn, nativeFormula };

const cellsOf = ({ sheets }: Workbook): [string, Cell][] =>
  sheets.flatMap(({ id, rows, columns }) =>
    rows.flatMap((row) =>
      row.cells.flatMap((cell, column): [string, Cell][] =>
        cell ? [[`${id}/${row.key ?? ''}/${columns[column]?.key ?? ''}`, cell]] : [],
      ),
    ),
  );

const drawn = () => {
  const { basis, inputs } = drawScenario({
    seed: 4711,
    partners: 3,
    years: 8,
    firstYear: 2023,
    merger: 2,
    reports: 'accounts first',
    gaps: 0.1,
    typed: 0.6,
    odd: 0,
    debts: 'mixed',
  });
  return planOf(basis, { inputs });
};

describe.each([
  ['Hasselt and Kortessem', () => planOf(hasseltKortessem())],
  ['totals only', () => planOf(halenHerkLummen())],
  ['drawn', drawn],
])('%s', (_case, plan) => {
  const before = plan().workbook;
  const { workbook, formules, waarden } = zonderInvoegtoepassing(before, regel);
  const calling = cellsOf(before).filter(([, { formula = '' }]) => callsAddIn(formula));

  test('no formula of it knows the add-in any more, and every one of them is counted', () => {
    expect(cellsOf(workbook).filter(([, { formula = '' }]) => callsAddIn(formula))).toEqual([]);
    expect(calling.length).toBeGreaterThan(10);
    expect(formules + waarden).toBe(calling.length);
    expect(formules).toBeGreaterThan(waarden);
  });

  test('every cell shows what it showed, and nothing else changed', () => {
    const places = new Set(calling.map(([place]) => place));
    const plain = ([place, cell]: [string, Cell]) =>
      places.has(place) ? [place, { value: cell.value, style: cell.style }] : [place, cell];
    expect(cellsOf(workbook).map(plain)).toEqual(cellsOf(before).map(plain));
    expect(workbook.sheets.map(({ validations }) => validations)).toEqual(
      before.sheets.map(({ validations }) => validations),
    );
  });

  test('the formulas in their place give the same in another spreadsheet program', () => {
    expect(report(differences(workbook, recalculate(workbook).values))).toBe('');
  });
});

test.each<[string, Cell, Cell]>([
  [
    'what a user typed becomes a formula that every Excel has',
    { value: 6, formula: '=FUSIE.AFM(12,4,2)', style: 's', input: true },
    { value: 6, formula: '=12-4-(2-0)', style: 's', input: true },
  ],
  [
    'or its value',
    { value: 'Voldoet', formula: '=FUSIE.NORMTOETS(1,2)', style: 's', input: true },
    { value: 'Voldoet', style: 's', input: true },
  ],
  [
    'an error stays that error',
    { value: { error: '#VALUE!' }, formula: '=FUSIE.NORMTOETS("a",2)', style: 's' },
    { value: { error: '#VALUE!' }, style: 's' },
  ],
  [
    'but what no Excel knew is not known',
    { value: { error: '#NAME?' }, formula: '=FUSIE.BESTAAT_NIET(1)', style: 's' },
    { value: { error: '#N/A' }, style: 's' },
  ],
])('%s', (_case, cell, shared) => {
  const workbook = {
    title: '',
    date: '2025-01-01',
    sheets: [{ id: 'a', name: 'A', columns: [], rows: [{ key: 'r', cells: [cell, null] }] }],
    styles: {},
    names: [],
    addInNamespace: 'FUSIE',
  } as unknown as Workbook;
  const [sheet] = zonderInvoegtoepassing(workbook, regel).workbook.sheets;
  expect(sheet?.rows[0]?.cells).toEqual([shared, null]);
});
