import { makeFiguresPlan, vastgelegdeCijfers, type LogEntry } from '../../src/plan';
import { prepareScenario, verversingVan, type Cijfer } from '../../src/scenario';
import type { Workbook } from '../../src/spreadsheet/workbook';
import { recalculate } from '../../tools/oracle/ironcalc';
import { cellKey } from '../../tools/oracle/recalculated';
import { figures } from '../figures/bundledFigures';
import { ownFigure } from '../scenario/ownFigure';
import { earlierBuild } from './earlierBuild';
import { disagreement, planOf } from './planOf';

const line = (gebeurtenis: string): LogEntry => ({
  datum: '2026-03-01',
  gebeurtenis,
  cijfers: '2025-12-15',
  product: '1.2.0',
});
const imported: readonly Cijfer[] = ['Halen', 'Lummen'].map((gemeente, index) =>
  ownFigure({
    gemeente,
    pad: 'M2.I.a',
    jaar: 2049,
    bedrag: 1_000_000.25 + index,
    status: 'MJP 2026-2031',
    document: `${gemeente}.xlsx`,
    plaats: 'blad M2, rij 12',
    datum: '2025-12-15',
    controlegetal: 'ab'.repeat(32),
  }),
);
const plan = makeFiguresPlan({
  cijfers: imported,
  log: [line('Ingelezen'), line('=cmd|calc'), line('-1 cijfer vervangen')],
  version: '1.2.0',
});
const logOf = ({ sheets }: Workbook) =>
  (sheets.find(({ id }) => id === 'logboek')?.rows ?? []).flatMap(({ key, cells }) =>
    key?.startsWith('regel/') ? [[key, cells[2]?.value, cells[2]?.formula]] : [],
  );

test('holds two sheets, as a whole build makes them', () => {
  expect(plan.sheets.map(({ id, name }) => [id, name])).toEqual([
    ['cijfers', 'Cijfers'],
    ['logboek', 'Logboek'],
  ]);
  const whole = planOf(
    prepareScenario(figures, {
      gemeenten: ['71020', '71037'],
      fusiedatum: '2025-01-01',
      eigenCijfers: imported,
    }),
  ).workbook;
  for (const { id, columns } of plan.sheets)
    expect(columns).toEqual(whole.sheets.find((sheet) => sheet.id === id)?.columns);
  expect(plan.names.map(({ name }) => name)).toEqual(
    whole.names.filter(({ optional }) => optional !== true).map(({ name }) => name),
  );
  for (const [name, style] of Object.entries(plan.styles))
    expect(whole.styles[name]).toEqual(style);
  expect(disagreement(plan)).toBe('');
});

test('several lines of the log in one build; what begins as a formula stays text', () => {
  expect(logOf(plan)).toEqual([
    ['regel/1', 'Ingelezen', undefined],
    ['regel/2', '=cmd|calc', undefined],
    ['regel/3', '-1 cijfer vervangen', undefined],
  ]);
  const next = makeFiguresPlan({
    cijfers: imported,
    inputs: earlierBuild(plan),
    log: [line('@later')],
    version: '1.2.0',
  });
  expect(logOf(next)).toEqual([...logOf(plan), ['regel/4', '@later', undefined]]);
});

test.each([
  ['Cijfers_bedrag', 1_000_001.25],
  ['Cijfers_status', 'MJP 2026-2031'],
  ['Cijfers_document', 'Lummen.xlsx'],
  ['Cijfers_plaats', 'blad M2, rij 12'],
  ['Cijfers_datum', 46_006],
  ['Cijfers_controlegetal', 'ab'.repeat(32)],
])('%s is found with a key by a formula of anybody', (name, expected) => {
  const formula = `=INDEX(${name},MATCH("Lummen|M2.I.a|2049|meerjarenplan",Cijfers_sleutel,0))`;
  const asked: Workbook = {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.id === 'logboek'
        ? {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.key === 'titel'
                ? { ...row, cells: [null, { value: null, formula, style: 'Fusie titel' }] }
                : row,
            ),
          }
        : sheet,
    ),
  };
  expect(recalculate(asked).values.get(cellKey('Logboek', 'B2'))).toBe(expected);
});

test('a scenario that is built later takes the figures along', () => {
  const inputs = earlierBuild(plan);
  const vastgelegd = vastgelegdeCijfers(inputs);
  expect(vastgelegd).toEqual(imported);
  const whole = planOf(
    prepareScenario(figures, {
      gemeenten: ['71020', '71037'],
      fusiedatum: '2025-01-01',
      vastgelegd,
    }),
    { inputs, log: [line('Gebouwd')] },
  );
  expect(whole.scenario.input.cijfers).toEqual(expect.arrayContaining([...imported]));
  expect(logOf(whole.workbook).map(([key]) => key)).toEqual(
    [1, 2, 3, 4].map((n) => `regel/${String(n)}`),
  );
});

test('nothing read in is two empty sheets', () => {
  const empty = makeFiguresPlan({ cijfers: [], log: [], version: '1.2.0' });
  expect(vastgelegdeCijfers(earlierBuild(empty))).toEqual([]);
  expect(disagreement(empty)).toBe('');
});

test('six municipalities over twelve years: the time grows with the lines, not with their square', () => {
  const many = (lines: number): Cijfer[] =>
    ['71020', '71024', '71037', '73040', '71016', '71004'].flatMap((id) => {
      const entity = figures.register.byId(id);
      const naam = entity?.naam ?? id;
      return Array.from({ length: 12 }, (_, year) =>
        Array.from({ length: lines }, (__, index) =>
          ownFigure({
            gemeente: naam,
            pad: `T2.E.I.X${String(index)}`,
            jaar: 2050 + year,
            bedrag: index,
            ouder: 'T2.E.I',
          }),
        ),
      ).flat();
    });
  const timeOf = (cijfers: readonly Cijfer[]): number => {
    // Of this process alone: the machine may be busy.
    const start = process.cpuUsage();
    const choice = {
      gemeenten: ['71020', '71037'],
      fusiedatum: '2025-01-01',
      eigenCijfers: cijfers,
      vastgelegd: cijfers,
    };
    planOf(prepareScenario(figures, choice));
    expect(verversingVan(figures, choice).map(({ soort }) => soort)).not.toContain('gewijzigd');
    return process.cpuUsage(start).user / 1000;
  };
  timeOf(many(10));
  const small = timeOf(many(30));
  const large = timeOf(many(120));
  // Four times the rows; a quadratic rule would take sixteen times as long.
  expect(large).toBeLessThan(small * 10 + 500);
});
