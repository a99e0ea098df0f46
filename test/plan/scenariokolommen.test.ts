import type { InputCell } from '../../src/plan';
import { naamcel, scenariokolommen, slotcel, standenVan } from '../../src/plan/scenariokolommen';
import { geenScenario } from '../../src/plan/sheets/start';
import type { CellContent } from '../../src/spreadsheet/workbook';
import { basisOf } from '../scenario/publishedCases';
import { PlanReader } from './planReader';
import { disagreement, planOf } from './planOf';

const basis = basisOf(['Halen', 'Lummen'], { jaren: { van: 2024, tot: 2026 } });
const inputsOf = (typed: Readonly<Record<string, CellContent>>): ReadonlyMap<string, InputCell> =>
  new Map(Object.entries(typed).map(([key, value]) => [key, { value }]));
const built = (typed: Readonly<Record<string, CellContent>>) => {
  const inputs = inputsOf(typed);
  const plan = planOf(basis, { inputs });
  return { plan, inputs, reader: new PlanReader(plan.workbook) };
};

const keuze = 'start/scenario/keuze';

/** What is typed, the column that counts, what stands above the columns, and wrong names on Controles. */
test.each<
  [
    what: string,
    typed: Readonly<Record<string, CellContent>>,
    live: string | undefined,
    standen: string,
    wrong: number,
  ]
>([
  ['nothing', {}, 'midden', ' | actief |  | ', 0],
  ['another choice', { [keuze]: 'eigen' }, 'eigen', ' |  |  | actief', 0],
  ['whatever its case', { [keuze]: 'GUNSTIG' }, 'gunstig', ' |  | actief | ', 0],
  [
    'a name of its own, and the choice with it',
    { [naamcel('midden')]: 'Basis 2026', [keuze]: 'basis 2026' },
    'midden',
    ' | actief |  | ',
    0,
  ],
  [
    'a name of its own, the choice left behind',
    { [naamcel('midden')]: 'Basis' },
    undefined,
    ' |  |  | ',
    0,
  ],
  [
    'the same name twice: the first',
    { [naamcel('gunstig')]: 'Midden', [keuze]: 'midden' },
    'midden',
    ' | actief | dubbele naam | ',
    2,
  ],
  [
    'two columns that change names',
    { [naamcel('gunstig')]: 'midden', [naamcel('midden')]: 'gunstig', [keuze]: 'gunstig' },
    'midden',
    ' | actief |  | ',
    2,
  ],
  ['no name', { [naamcel('midden')]: null }, undefined, ' | zonder naam |  | ', 1],
  ['an empty text', { [naamcel('eigen')]: '' }, 'midden', ' | actief |  | zonder naam', 1],
  ['a number', { [naamcel('eigen')]: 7, [keuze]: 7 }, undefined, ' |  |  | zonder naam', 1],
  ['a number as text', { [naamcel('eigen')]: '7', [keuze]: '7' }, 'eigen', ' |  |  | actief', 0],
  ['truth', { [naamcel('eigen')]: true, [keuze]: true }, undefined, ' |  |  | zonder naam', 1],
  [
    'an error',
    { [naamcel('voorzichtig')]: { error: '#REF!' }, [keuze]: 'gunstig' },
    'gunstig',
    'zonder naam |  | actief | ',
    1,
  ],
  ['an error as the choice', { [keuze]: { error: '#N/A' } }, undefined, ' |  |  | ', 0],
  ['nothing as the choice', { [keuze]: null }, undefined, ' |  |  | ', 0],
  ['a star as the choice', { [keuze]: '*' }, undefined, ' |  |  | ', 0],
  ['part of a name with a star', { [keuze]: 'mid*' }, undefined, ' |  |  | ', 0],
  [
    'signs that MATCH takes for others',
    { [naamcel('eigen')]: 'g?nstig', [naamcel('gunstig')]: 'a~b', [keuze]: 'g?nstig' },
    undefined,
    ' |  | naam past niet | naam past niet',
    2,
  ],
  [
    'spaces that nobody sees',
    { [naamcel('eigen')]: 'eigen ', [naamcel('gunstig')]: 'a  b', [keuze]: 'eigen ' },
    undefined,
    ' |  | naam past niet | naam past niet',
    2,
  ],
  [
    'names that a criterion would read otherwise',
    { [naamcel('eigen')]: '>5', [naamcel('gunstig')]: '<>', [keuze]: '>5' },
    'eigen',
    ' |  |  | actief',
    0,
  ],
  [
    'copies',
    { [naamcel('kopie2')]: 'Zuinig', [naamcel('kopie5')]: 'zuinig', [keuze]: 'ZUINIG' },
    'kopie2',
    ' |  |  |  | actief | dubbele naam',
    1,
  ],
  [
    'a copy without a name that is a text',
    { [naamcel('kopie1')]: 3 },
    'midden',
    ' | actief |  |  | zonder naam',
    1,
  ],
])('%s: formula and engine have the same column', (_, typed, live, standen, wrong) => {
  const { plan, inputs, reader } = built(typed);
  const { scenario, scenarios } = plan.scenario.input;
  expect(scenario).toBe(live);
  expect(standenVan(inputs, scenarios).join(' | ')).toBe(standen);
  expect(disagreement(plan.workbook)).toBe('');
  expect(reader.byFormula('controles', 'controle/scenario.keuze', 'waarde')).toBe(
    live === undefined ? 1 : 0,
  );
  expect(reader.byFormula('controles', 'controle/scenario.namen', 'waarde')).toBe(wrong);
  const naam = scenarios.find(({ id }) => id === live)?.naam;
  expect(reader.byFormula('start', 'scenario.telt', 'keuze')).toBe(naam ?? geenScenario);
});

test('a copy is there as long as something stands above its column', () => {
  const ids = (typed: Readonly<Record<string, InputCell>>) =>
    scenariokolommen(new Map(Object.entries(typed))).map(({ id }) => id);
  expect(ids({ [naamcel('kopie3')]: { value: 'A' } })).toHaveLength(5);
  expect(ids({ [naamcel('kopie3')]: { value: { error: '#REF!' }, formula: '=X1' } })).toHaveLength(
    5,
  );
  expect(ids({ [naamcel('kopie3')]: { value: null } })).toHaveLength(4);
  expect(ids({ [naamcel('kopie7')]: { value: 'A' } })).toHaveLength(4);
});

test('the list on Start is the row of names itself, so that it follows a new name', () => {
  const { plan } = built({ [naamcel('kopie1')]: 'Krap' });
  const start = plan.workbook.sheets.find(({ id }) => id === 'start');
  expect(start?.validations.map(({ rule }) => rule)).toContainEqual({
    kind: 'cells',
    source: expect.stringMatching(/^Aannames!\$E\$\d+:\$I\$\d+$/) as string,
  });
});

describe('a locked scenario', () => {
  const locked = { [slotcel('midden')]: 'vast' };
  const kept = (plan: ReturnType<typeof planOf>, inputs: Readonly<Record<string, CellContent>>) =>
    new Map([
      ...plan.workbook.sheets
        .filter(({ id }) => id === 'aannames')
        .flatMap(({ rows, columns }) =>
          rows.flatMap(({ key, cells }) =>
            cells.map((cell, index): [string, InputCell] => [
              `aannames/${key ?? ''}/${columns[index]?.key ?? ''}`,
              { value: cell?.value ?? null },
            ]),
          ),
        ),
      ...inputsOf(inputs),
    ]);
  const changed = (plan: ReturnType<typeof planOf>) =>
    new PlanReader(plan.workbook).byFormula('controles', 'controle/scenario.vast', 'waarde');

  test('holds what it held, out of sight, and is in order', () => {
    const { plan } = built(locked);
    const columns = plan.workbook.sheets.find(({ id }) => id === 'aannames')?.columns ?? [];
    expect(columns.slice(-2)).toMatchObject([
      { key: 'gewijzigd' },
      { key: 'vastgelegd.midden', hidden: true },
    ]);
    expect(changed(plan)).toBe(0);
    expect(disagreement(plan.workbook)).toBe('');
  });

  test.each<[string, string, CellContent, number]>([
    ['another number', 'index.M2.I.a', 0.02, 1],
    ['another word', 'apb.methode', 'hoogste', 1],
    ['the same word', 'apb.methode', 'LAAGSTE', 0],
    ['nothing instead of 0', 'kosten.index', null, 1],
    ['an error', 'kosten.index', { error: '#DIV/0!' }, 1],
  ])('tells what was changed since: %s', (_, aanname, value, count) => {
    const first = built({ ...locked, 'aannames/kosten.index/midden': 0 }).plan;
    const again = planOf(basis, {
      inputs: kept(first, { [`aannames/${aanname}/midden`]: value }),
    });
    expect(changed(again)).toBe(count);
    expect(disagreement(again.workbook)).toBe('');
    // As long as it is locked the first values stay.
    const third = planOf(basis, { inputs: kept(again, {}) });
    expect(changed(third)).toBe(count);
    const open = planOf(basis, { inputs: kept(again, { [slotcel('midden')]: 'open' }) });
    expect(changed(open)).toBe(0);
    expect(disagreement(open.workbook)).toBe('');
  });

  test('an error that stood there is no change', () => {
    const first = built({ ...locked, 'aannames/kosten.index/midden': { error: '#REF!' } }).plan;
    const again = planOf(basis, {
      inputs: kept(first, { 'aannames/kosten.index/midden': { error: '#N/A' } }),
    });
    expect(changed(again)).toBe(0);
    expect(disagreement(again.workbook)).toBe('');
  });

  test('gets no new proposal, while an open one and an open copy do', () => {
    const other = basisOf(['Halen', 'Lummen'], {
      jaren: { van: 2024, tot: 2026 },
      methodes: { apb: 'hoogste' },
    });
    const first = built({
      ...locked,
      [naamcel('kopie1')]: 'Krap',
      [naamcel('kopie2')]: 'Vast',
      [slotcel('kopie2')]: 'VAST',
    }).plan;
    const again = planOf(other, { inputs: kept(first, {}) });
    const reader = new PlanReader(again.workbook);
    const row = ['voorstel', 'voorzichtig', 'midden', 'kopie1', 'kopie2'].map((column) =>
      reader.value('aannames', 'apb.methode', column),
    );
    expect(row).toEqual(['hoogste', 'hoogste', 'laagste', 'hoogste', 'laagste']);
    expect(changed(again)).toBe(0);
    expect(disagreement(again.workbook)).toBe('');
  });
});
