import fc from 'fast-check';
import {
  beschadigdeCijfers,
  makeFiguresPlan,
  vastgelegdeCijfers,
  type InputCell,
} from '../../src/plan';
import { kwaliteitGetypt, serialOf, sleutel, type Cijfer } from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import { ownFigure } from '../scenario/ownFigure';
import { basisOf, hasseltKortessem } from '../scenario/publishedCases';
import { earlierBuild } from './earlierBuild';
import { disagreement, planOf } from './planOf';
import { PlanReader } from './planReader';

const names = ['Hasselt', 'Kortessem'];
const debt = 'Hasselt (tot 2024)|SCHULD.31DEC|2021|rekening';
const study = 'Hasselt (tot 2024)|SCHULD.31DEC|2021|studie';
const receipts = 'Hasselt (tot 2024)|M2.I.a|2021|rekening';

const written = (cijfers: readonly Cijfer[]) =>
  earlierBuild(makeFiguresPlan({ cijfers, log: [], version: '1.0.0' }));
const rowOf = (cijfers: readonly Cijfer[], key: string) =>
  cijfers.find((each) => sleutel(each) === key);

describe('what was written is read back', () => {
  test.each([
    ['Hasselt and Kortessem', () => hasseltKortessem()],
    ['the study chosen', () => basisOf(names, { keuzes: new Map([[debt, documentOf(study)]]) })],
    ['a figure set aside', () => withTwoSources()],
    ['a municipality that left', () => withOneThatLeft()],
  ])('%s', (_case, basis) => {
    const { cijfers, nietGekozen, vanAnderen } = basis();
    expect(vastgelegdeCijfers(earlierBuild(planOf(basis()).workbook))).toEqual([
      ...cijfers,
      ...nietGekozen,
      ...vanAnderen,
    ]);
  });

  const word = fc.constantFrom(
    '',
    'a',
    ' spatie ',
    '=1+1',
    '+32',
    '-',
    '@naam',
    "'s",
    '2025',
    'a/b',
  );
  const drawn = fc
    .record({
      gemeente: fc.constantFrom('Lier', "'s-Gravenwezel", 'A/B'),
      pad: fc.constantFrom('M2.I.a', 'M2.I.b', ''),
      omschrijving: fc.constantFrom('Ontvangsten', '=x'),
      jaar: fc.integer({ min: 2000, max: 2099 }),
      rapport: fc.constantFrom('rekening', 'meerjarenplan', 'studie', ''),
      status: word,
      bestuur: word,
      bedrag: fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
        fc.integer(),
      ),
      eenheid: word,
      kwaliteit: fc.constantFrom('eigen', 'gepubliceerd', kwaliteitGetypt),
      document: word,
      plaats: word,
      datum: fc.constantFrom('', '2021-06-30', '1999-12-31'),
      ouder: word,
      controlegetal: fc.constantFrom('', '00ab', '123'),
    })
    .map((given): Cijfer => given);

  test('whatever stands in it, as text', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 8 }), (cijfers) => {
        expect(vastgelegdeCijfers(written(cijfers))).toEqual(cijfers);
        expect(beschadigdeCijfers(written(cijfers))).toEqual([]);
        const { sheets } = makeFiguresPlan({ cijfers, log: [], version: '1.0.0' });
        const formulas = sheets.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
        );
        expect(formulas.filter((formula) => !formula.startsWith('=IF(ISNUMBER('))).toEqual([]);
      }),
    );
  });
});

describe('a row that somebody changed', () => {
  const cijfers = [ownFigure({ gemeente: 'Lier', pad: 'M2.I.a', jaar: 2026, bedrag: 100 })];
  const key = 'Lier|M2.I.a|2026|meerjarenplan';
  const changed = (column: string, value: CellContent) =>
    new Map<string, InputCell>([...written(cijfers), [`cijfers/${key}/${column}`, { value }]]);

  test.each<[string, CellContent, Partial<Cijfer>]>([
    ['bedrag', 250, { bedrag: 250 }],
    ['gemeente', 'Duffel', { gemeente: 'Duffel' }],
    ['jaar', 2027, { jaar: 2027 }],
    ['rapport', 'rekening', { rapport: 'rekening' }],
    ['status', 'aanpassing 9', { status: 'aanpassing 9' }],
    ['bestuur', null, { bestuur: '' }],
    ['document', '=1+1', { document: '=1+1' }],
    ['datum', serialOf('2026-02-01'), { datum: '2026-02-01' }],
    ['regelmerk', null, {}],
  ])('%s typed over with %j is told, and stays so', (column, value, given) => {
    const typed = [{ ...cijfers[0], ...given, kwaliteit: kwaliteitGetypt }];
    const read = vastgelegdeCijfers(changed(column, value));
    expect(read).toEqual(typed);
    expect(vastgelegdeCijfers(written(read))).toEqual(typed);
  });

  test.each<[string, CellContent]>([
    // As Excel gives back what it was handed.
    ['bedrag', 100],
    ['status', 'eigen cijfer'],
    ['datum', null],
    // Says nothing about the figure.
    ['gebruik', 'misschien'],
    ['omschrijving', 'Andere woorden'],
    // MATCH finds it all the same, so that it may not slip past what keeps versions apart.
    ['rapport', 'Meerjarenplan'],
  ])('%s that holds %j is not typed over', (column, value) => {
    expect(vastgelegdeCijfers(changed(column, value))[0]?.kwaliteit).toBe('eigen');
  });

  test.each<[string, CellContent, string]>([
    ['bedrag', null, 'bedrag'],
    ['bedrag', 'honderd', 'bedrag'],
    ['bedrag', { error: '#N/A' }, 'bedrag'],
    ['bedrag', true, 'bedrag'],
    ['jaar', 'volgend jaar', 'jaar'],
    ['jaar', 2026.5, 'jaar'],
    ['gemeente', null, 'gemeente'],
  ])('%s that holds %j makes it unreadable: left out and reported', (column, value, wat) => {
    expect(vastgelegdeCijfers(changed(column, value))).toEqual([]);
    expect(beschadigdeCijfers(changed(column, value))).toEqual([{ rij: key, wat }]);
  });

  test('a date that is none is not known', () => {
    expect(vastgelegdeCijfers(changed('datum', 1e12))[0]?.datum).toBe('');
  });
});

describe('a workbook of version 1.1.0', () => {
  const newer = ['gebruik', 'ouder', 'controlegetal', 'regelmerk'];
  const plan = planOf(hasseltKortessem());
  const old = new Map(
    [...earlierBuild(plan.workbook)].filter(
      ([key]) => !(key.startsWith('cijfers/') && newer.some((each) => key.endsWith(`/${each}`))),
    ),
  );
  const read = vastgelegdeCijfers(old);

  test('lacks the newer columns, and nothing in it counts as typed over', () => {
    expect(read).toHaveLength(plan.scenario.input.cijfers.length);
    expect(read.filter(({ kwaliteit }) => kwaliteit === kwaliteitGetypt)).toEqual([]);
    expect(read.every(({ ouder, controlegetal }) => ouder + controlegetal === '')).toBe(true);
  });

  test('is completed out of the sources', () => {
    const next = basisOf(names, { inwonersOp: '2021-01-01', regeling: '2025', vastgelegd: read });
    expect(next.cijfers).toEqual(plan.scenario.input.cijfers);
  });
});

describe('a build on the values of before', () => {
  const first = planOf(basisOf(names));
  const inputs = earlierBuild(first.workbook, {
    [`cijfers/${receipts}/bedrag`]: 1,
  });
  const vastgelegd = vastgelegdeCijfers(inputs);
  const rebuilt = (aanvaard: readonly string[] = []) =>
    planOf(basisOf(names, { vastgelegd, aanvaard: new Set(aanvaard) }), { inputs });

  test('nothing accepted: the values of the workbook, and a check that says so', () => {
    const again = rebuilt();
    expect(again.scenario.input.cijfers).toEqual(vastgelegd);
    const reader = new PlanReader(again.workbook);
    expect(reader.value('controles', 'controle/getypt', 'waarde')).toBe(1);
    expect(reader.byFormula('controles', 'controle/getypt', 'pad')).toBe('kijk na');
    expect(reader.byFormula('gemeenten', '71022/M2.I.a', 'j2021')).toBe(1);
    expect(disagreement(again.workbook)).toBe('');
  });

  test('all accepted: as if it were the first time', () => {
    const fresh = rebuilt(vastgelegd.map(sleutel));
    expect(fresh.scenario.input.cijfers).toEqual(first.scenario.input.cijfers);
    expect(new PlanReader(fresh.workbook).value('controles', 'controle/getypt', 'waarde')).toBe(0);
  });
});

test('the study that was chosen is what the sheets fetch, and the accounts stand beside it', () => {
  const keuzes = new Map([[debt, documentOf(study)]]);
  const { workbook } = planOf(basisOf(names, { keuzes }));
  const reader = new PlanReader(workbook);
  expect(reader.byFormula('schuld', 'schuld/71022', 'waarde')).toBe(140_650_000);
  expect(reader.byFormula('schuld', 'schuld/73040', 'waarde')).toBe(11_913_532);
  expect(reader.byFormula('schuld', `schuld/studie/${debt}`, 'waarde')).toBe(148_278_003);
  expect(reader.value('cijfers', debt, 'gebruik')).toBe('niet gekozen');
  expect(reader.value('cijfers', study, 'gebruik')).toBe('gekozen');
  expect(reader.value('controles', 'controle/studie/71022', 'omschrijving')).toContain(
    'de studie telt',
  );
  expect(disagreement(workbook)).toBe('');
});

test('a figure that was set aside stands on Cijfers and no formula finds it', () => {
  const basis = withTwoSources();
  const { workbook } = planOf(basis);
  const reader = new PlanReader(workbook);
  const aside = `niet gekozen|${receipts}`;
  expect(reader.value('cijfers', receipts, 'bedrag')).toBe(1);
  expect(reader.value('cijfers', receipts, 'gebruik')).toBe('gekozen');
  expect(reader.value('cijfers', aside, 'bedrag')).toBe(202_949_879);
  expect(reader.value('cijfers', aside, 'gebruik')).toBe('niet gekozen');
  expect(() => reader.value('cijfers', aside, 'zoeksleutel')).toThrow('There is no cell');
  const rows = reader.rowKeys('cijfers');
  const last = rows.indexOf(aside);
  expect(last).toBe(rows.length - 1);
  for (const { refersTo } of workbook.names.filter(({ name }) => name.startsWith('Cijfers_')))
    expect(refersTo).toMatch(new RegExp(`\\$${String(last)}$`));
  expect(disagreement(workbook)).toBe('');
});

test('figures of a municipality that left stand below the rest and no formula finds them', () => {
  const basis = withOneThatLeft();
  const { workbook } = planOf(basis);
  const reader = new PlanReader(workbook);
  const aside = 'niet in dit scenario|Lier|M2.I.a|2026|meerjarenplan';
  expect(reader.value('cijfers', aside, 'bedrag')).toBe(7);
  expect(reader.value('cijfers', aside, 'gebruik')).toBe('niet in dit scenario');
  expect(() => reader.value('cijfers', aside, 'zoeksleutel')).toThrow('There is no cell');
  expect(reader.rowKeys('cijfers').at(-1)).toBe(aside);
  expect(disagreement(workbook)).toBe('');
});

function withOneThatLeft() {
  const lier = ownFigure({ gemeente: 'Lier', pad: 'M2.I.a', jaar: 2026, bedrag: 7 });
  return basisOf(names, { vastgelegd: [lier] });
}

function documentOf(key: string): string {
  return rowOf(basisOf(names).cijfers, key)?.document ?? '';
}

function withTwoSources() {
  const eigen = ownFigure({
    gemeente: 'Hasselt (tot 2024)',
    pad: 'M2.I.a',
    jaar: 2021,
    rapport: 'rekening',
    status: '',
    bedrag: 1,
    document: 'eigen.xlsx',
  });
  return basisOf(names, { eigenCijfers: [eigen], keuzes: new Map([[receipts, 'eigen.xlsx']]) });
}
