import { planSheets, type InputCell, type LogEntry } from '../../src/plan';
import { serialOf, type ScenarioChoice } from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import { tokenize } from '@borgar/fx';
import { basisOf } from '../scenario/publishedCases';
import { earlierBuild } from './earlierBuild';
import { PlanReader } from './planReader';
import { disagreement, planOf } from './planOf';

const names = ['Halen', 'Lummen'];
const choice = { jaren: { van: 2024, tot: 2027 } };
const build = (
  inputs?: ReadonlyMap<string, InputCell>,
  more: Partial<Omit<ScenarioChoice, 'gemeenten'>> = {},
  log: readonly LogEntry[] = [],
) => planOf(basisOf(names, { ...choice, ...more }), inputs ? { inputs, log } : { log });

const first = build();
/** `invoer/71020/M2.I.a/j2025`: the key of the row may hold a stroke. */
const placeOf = (key: string): [sheet: string, row: string, column: string] => {
  const parts = key.split('/');
  return [parts[0] ?? '', parts.slice(1, -1).join('/'), parts.at(-1) ?? ''];
};
const valueIn = (plan: typeof first, sheet: string, row: string, column: string): CellContent =>
  new PlanReader(plan.workbook, new Map()).value(sheet, row, column);

test('building again from what was built changes nothing', () => {
  expect(build(earlierBuild(first.workbook)).workbook).toEqual(first.workbook);
});

describe('what the user typed', () => {
  const typed = {
    'invoer/71020/M2.I.a/j2025': 15_000_000.25,
    'invoer/71020/M2.I.b/j2025': 14_000_000,
    'invoer/71020/BEL.APB/waarde': 'nog te vragen',
    'invoer/71037/SCHULD.31DEC/waarde': 12_345_678.9,
    'aannames/overname.sleutel/midden': 'schuld',
    'aannames/apb.tarief/eigen': 7.4,
    'aannames/overname.regeling/eigenaar': 'Werkgroep begroting',
    'aannames/overname.regeling/status': 'besproken',
    'start/scenario/keuze': 'midden',
  };
  const again = build(earlierBuild(first.workbook, typed));

  test.each(Object.entries(typed))('%s stays %j', (key, value) => {
    expect(valueIn(again, ...placeOf(key))).toBe(value);
  });

  test('counts in the values and in the formulas', () => {
    const reader = new PlanReader(again.workbook);
    expect(reader.value('gemeenten', '71020/M2.I', 'j2025')).toBe(1_000_000.25);
    expect(reader.byFormula('gemeenten', '71020/M2.I', 'j2025')).toBe(1_000_000.25);
    expect(reader.byFormula('schuld', 'schuld/71037', 'waarde')).toBe(12_345_678.9);
    expect(reader.byFormula('aannames', 'overname.sleutel', 'actief')).toBe('schuld');
    expect(disagreement(again.workbook)).toBe('');
  });

  test('stays through a third build, also with another choice', () => {
    const third = build(earlierBuild(again.workbook), { regeling: '2019' });
    for (const [key, value] of Object.entries(typed)) {
      expect(valueIn(third, ...placeOf(key))).toBe(value);
    }
    expect(disagreement(third.workbook)).toBe('');
  });

  test('a formula of his in an input cell stays, with the value that it gave', () => {
    const inputs = new Map([
      ...earlierBuild(first.workbook),
      ['invoer/71020/M2.I.a/j2025', { value: 30, formula: '=10*3' }],
    ]);
    const plan = build(inputs);
    const row = plan.workbook.sheets
      .find(({ id }) => id === 'invoer')
      ?.rows.find(({ key }) => key === '71020/M2.I.a');
    expect(row?.cells).toContainEqual(
      expect.objectContaining({ value: 30, formula: '=10*3', input: true }),
    );
    expect(valueIn(plan, 'gemeenten', '71020/M2.I.a', 'j2025')).toBe(30);
    expect(disagreement(plan.workbook)).toBe('');
  });

  test('a year or a municipality that left takes nothing else along', () => {
    const fewer = build(earlierBuild(again.workbook), { jaren: { van: 2025, tot: 2026 } });
    expect(valueIn(fewer, 'gemeenten', '71020/M2.I', 'j2025')).toBe(1_000_000.25);
    expect(disagreement(fewer.workbook)).toBe('');
  });
});

describe('an assumption', () => {
  const column = 'voorzichtig';
  const rebuilt = (
    row: string,
    typed: Readonly<Record<string, CellContent>>,
    more: Partial<ScenarioChoice>,
  ): CellContent =>
    valueIn(build(earlierBuild(first.workbook, typed), more), 'aannames', row, column);

  test.each<[string, Partial<ScenarioChoice>, CellContent]>([
    ['overname.regeling', { regeling: '2019' }, '2019'],
    ['overname.regeling', { regeling: 'geen' }, 'geen'],
    ['overname.regeling', { fusiedatum: '2026-01-01' }, 'conceptnota 2026'],
    ['overname.datum', { fusiedatum: '2026-01-01' }, serialOf('2025-12-31')],
    ['overname.inwonersjaar', { inwonersOp: '2021-01-01' }, 2021],
    ['apb.methode', { methodes: { apb: 'gewogen' } }, 'gewogen'],
    ['oov.methode', { methodes: { oov: 'hoogste' } }, 'hoogste'],
  ])('%s: an untouched proposal follows the new choice %j', (row, more, next) => {
    expect(valueIn(first, 'aannames', row, column)).not.toBe(next);
    expect(rebuilt(row, {}, more)).toBe(next);
  });

  test.each<[string, CellContent, Partial<ScenarioChoice>]>([
    ['overname.regeling', 'geen', { regeling: '2019' }],
    ['overname.datum', serialOf('2025-06-30'), { fusiedatum: '2026-01-01' }],
    ['overname.inwonersjaar', 2019, { inwonersOp: '2021-01-01' }],
    ['apb.methode', 'hoogste', { methodes: { apb: 'gewogen' } }],
    ['overname.inwonersjaar', null, { inwonersOp: '2021-01-01' }],
  ])('%s: a typed %j stays, whatever the new choice', (row, typed, more) => {
    expect(rebuilt(row, { [`aannames/${row}/${column}`]: typed }, more)).toBe(typed);
  });

  test('only the touched scenario stays, the others follow', () => {
    const inputs = earlierBuild(first.workbook, { 'aannames/overname.regeling/gunstig': 'geen' });
    const next = build(inputs, { regeling: '2019' });
    const row = ['voorstel', 'voorzichtig', 'midden', 'gunstig', 'eigen', 'actief'].map((each) =>
      valueIn(next, 'aannames', 'overname.regeling', each),
    );
    expect(row).toEqual(['2019', '2019', '2019', 'geen', '2019', '2019']);
  });

  test('a regulation that Excel keeps as a number is the same word', () => {
    const inputs = earlierBuild(first.workbook, {
      'aannames/overname.regeling/midden': 2025,
      'aannames/overname.regeling/voorstel': '2025',
    });
    const next = build(inputs, { regeling: '2019' });
    expect(valueIn(next, 'aannames', 'overname.regeling', 'midden')).toBe('2019');
  });

  test('the scenario that was chosen stays chosen', () => {
    const inputs = earlierBuild(first.workbook, {
      'start/scenario/keuze': 'Gunstig',
      'aannames/overname.regeling/gunstig': 'geen',
    });
    const next = build(inputs);
    expect(valueIn(next, 'aannames', 'overname.regeling', 'actief')).toBe('geen');
    expect(disagreement(next.workbook)).toBe('');
  });
});

describe('Logboek', () => {
  const line = (gebeurtenis: string, datum: string): LogEntry => ({
    datum,
    gebeurtenis,
    cijfers: '2024-01-01',
    product: '1.0.0',
  });
  const logOf = (plan: typeof first): unknown[] =>
    (plan.workbook.sheets.find(({ id }) => id === 'logboek')?.rows ?? []).flatMap(
      ({ key, cells }) =>
        key?.startsWith('regel/') ? [[key, ...cells.slice(1).map((cell) => cell?.value)]] : [],
    );

  test('lines are kept as they were and numbered on', () => {
    let plan = build(undefined, {}, [line('Gebouwd', '2025-03-01')]);
    plan = build(earlierBuild(plan.workbook), {}, [line('Vernieuwd', '2025-04-01')]);
    plan = build(earlierBuild(plan.workbook), {}, [
      line('Weer', ''),
      line('Nog eens', '2025-05-01'),
    ]);
    expect(logOf(plan)).toEqual([
      ['regel/1', serialOf('2025-03-01'), 'Gebouwd', '2024-01-01', '1.0.0'],
      ['regel/2', serialOf('2025-04-01'), 'Vernieuwd', '2024-01-01', '1.0.0'],
      ['regel/3', 'geen datum', 'Weer', '2024-01-01', '1.0.0'],
      ['regel/4', serialOf('2025-05-01'), 'Nog eens', '2024-01-01', '1.0.0'],
    ]);
  });

  test('more than nine lines stay in their order', () => {
    let plan = build();
    for (let number = 1; number <= 11; number += 1)
      plan = build(earlierBuild(plan.workbook), {}, [line(`Bouw ${String(number)}`, '')]);
    expect(logOf(plan)).toHaveLength(11);
    expect(logOf(plan)).toEqual(
      Array.from({ length: 11 }, (_, index) =>
        expect.arrayContaining([`regel/${String(index + 1)}`, `Bouw ${String(index + 1)}`]),
      ),
    );
  });
});

describe('sheets with another name', () => {
  const awkward = ["Fusie '25", 'Per gemeente (2)', 'Schuld & co', '2025', 'R1C1', 'Ééntje', 'A1'];
  const sheetNames = new Map<string, string>(
    planSheets.map(({ id }, index) => [id, awkward[index] ?? `Blad ${String(index)}'s`]),
  );
  const plan = planOf(basisOf(names, choice), { sheetNames });

  test('are called so', () => {
    expect(plan.workbook.sheets.map(({ name }) => name)).toEqual([...sheetNames.values()]);
  });

  test('every formula, name, link and chart follows', () => {
    const called = new Set(sheetNames.values());
    const references = [
      ...plan.workbook.names.map(({ refersTo }) => refersTo),
      ...plan.workbook.sheets.flatMap(({ rows, charts, conditionalFormats }) => [
        ...charts.flatMap(({ categories, series }) => [
          categories,
          ...series.map(({ values }) => values),
        ]),
        ...conditionalFormats.map(({ formula }) => formula),
        ...rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => [cell?.formula ?? '', cell?.link ?? '']),
        ),
      ]),
    ];
    const found = new Set(
      references.flatMap((text) =>
        tokenize(text.startsWith('=') ? text : `=${text}`).flatMap(({ type, value }) => {
          const sheet = /^(.*)!/.exec(type === 'range' ? value : '')?.[1];
          return sheet === undefined ? [] : [sheet.replace(/^'(.*)'$/, '$1').replaceAll("''", "'")];
        }),
      ),
    );
    expect([...found].filter((name) => !called.has(name))).toEqual([]);
    expect(found.size).toBeGreaterThan(8);
  });

  test('and the formulas give the same', () => {
    expect(disagreement(plan.workbook)).toBe('');
    expect(plan.scenario.overname.overgenomen).toBe(first.scenario.overname.overgenomen);
  });
});
