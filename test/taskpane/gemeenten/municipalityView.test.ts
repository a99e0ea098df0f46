import type { FigureRecord, Figures } from '../../../src/figures';
import {
  findMunicipalities,
  municipalityView,
  type FigureRow,
  type GroupKind,
} from '../../../src/taskpane/gemeenten/municipalityView';
import { sampleFigures } from './sampleFigures';
import { bundledLoader } from '../../../tools/data/bundledLoader';

const figures = sampleFigures();

function rows(id: string, kind: GroupKind): readonly FigureRow[] {
  return municipalityView(figures, id).groups.find((group) => group.kind === kind)?.rows ?? [];
}

test.each<[string, [string, number | undefined][]]>([
  [
    'hasselt',
    [
      ['71072', undefined],
      ['71022', 2024],
    ],
  ],
  ['kortes', [['73040', 2024]]],
  ['73040', [['73040', 2024]]],
  [
    'antwerpen',
    [
      ['11002', undefined],
      ['11002 tot 2024', 2024],
    ],
  ],
])('searching for %s', (query, expected) => {
  const { found, count } = findMunicipalities(figures, query, 20);
  expect(found.map(({ id, lastYear }) => [id, lastYear])).toEqual(expected);
  expect(count).toBe(expected.length);
});

test('a municipality of today has its classes and where it came from', () => {
  expect(municipalityView(figures, '71072')).toMatchObject({
    name: 'Hasselt',
    lastYear: undefined,
    validFrom: '1 januari 2025',
    validUntil: undefined,
    province: 'Limburg',
    uitrustingsgraad: 'grote en regionale steden',
    classes: ['centrumstad'],
    area: 136.5,
    predecessors: [
      { id: '71022', name: 'Hasselt' },
      { id: '73040', name: 'Kortessem' },
    ],
    successors: [],
  });
});

test('where a code lived on, the predecessor is the municipality of before', () => {
  expect(municipalityView(figures, '11002').predecessors.map(({ id }) => id)).toEqual([
    '11002 tot 2024',
    '11007',
  ]);
});

test('a former municipality tells its end and successor, and does not guess its classes', () => {
  expect(municipalityView(figures, '73040')).toMatchObject({
    validUntil: '31 december 2024',
    successors: [{ id: '71072', name: 'Hasselt' }],
    classes: undefined,
    province: undefined,
    area: undefined,
  });
});

test('a year without inhabitants says so; an official number has no bounds', () => {
  expect(rows('71072', 'inwoners')).toMatchObject([
    { kind: 'figure', year: 2023, what: 'afgeleid', bounds: { low: 88797, high: 88804 } },
    { kind: 'missing', year: 2024 },
    { kind: 'figure', year: 2025, what: 'officieel', amount: 89500 },
  ]);
  expect(rows('71072', 'inwoners')[2]).not.toHaveProperty('bounds');
});

test('no investments planned is 0, no figure is none', () => {
  expect(rows('71072', 'investeringen')).toMatchObject([
    { kind: 'figure', year: 2024, what: 'rekening' },
    { kind: 'missing', year: 2025 },
    { kind: 'figure', year: 2026, what: 'meerjarenplan', amount: 0 },
  ]);
});

test('what a consultant computed is not among the figures', () => {
  expect(rows('71022', 'schulden')).toMatchObject([
    { amount: 1000, what: 'Financiële schulden op 31 december, rekening, AGB' },
  ]);
});

test('a percentage keeps its sign', () => {
  expect(rows('71022', 'belastingen')).toMatchObject([{ amount: 7, unit: '%' }]);
});

test.each<[string, GroupKind, string[]]>([
  ['73040', 'inwoners', []],
  ['71072', 'inwoners', ['FUSIE.INWONERS(71072,2023)', 'FUSIE.INWONERS("Hasselt",2025)']],
  [
    '71072',
    'investeringen',
    [
      'FUSIE.CIJFER(71072,"M2.II.b",2024,"rekening")',
      'FUSIE.CIJFER("Hasselt","M2.II.b",2026,"meerjarenplan")',
    ],
  ],
  ['71022', 'm2', ['FUSIE.CIJFER("Hasselt","M2.I.a",2021,"rekening")']],
  ['71022', 'schulden', ['FUSIE.CIJFER("Hasselt","SCHULD.31DEC",2021,"rekening","AGB")']],
  ['71022', 'belastingen', ['FUSIE.CIJFER("Hasselt","BEL.APB",2022)']],
])('the formulas of %s, %s', (id, kind, expected) => {
  const shown = rows(id, kind).flatMap((row) => (row.kind === 'figure' ? [row.formula] : []));
  expect(shown).toEqual(expected);
});

describe.each<[string, () => Promise<Figures> | Figures]>([
  ['sample', () => figures],
  ['bundled', () => bundledLoader().load()],
])('in the %s figures', (_, load) => {
  test('each formula gives the figure that is shown beside it', async () => {
    const all = await load();
    const wrong: string[] = [];
    let seen = 0;
    for (const { id } of all.register.all) {
      for (const row of municipalityView(all, id).groups.flatMap((group) => group.rows)) {
        if (row.kind === 'missing') continue;
        seen += 1;
        const record = fetchedBy(row.formula, all);
        if (record.amount !== row.amount || record.entity.id !== id) wrong.push(row.formula);
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(5);
  });
});

/** What the formula of a row fetches, read without a spreadsheet. */
function fetchedBy(formula: string, all: Figures): FigureRecord {
  const given = [...formula.matchAll(/"([^"]*)"|(\d+)/g)].map((m) => m[1] ?? m[2] ?? '');
  const [gemeente = '', second = '', third = '', rapport, bestuur] = given;
  return formula.startsWith('FUSIE.INWONERS')
    ? all.inwoners(gemeente, Number(second))
    : all.figure({
        gemeente,
        rubriek: second,
        jaar: Number(third),
        ...(rapport === undefined ? {} : { rapport }),
        ...(bestuur === undefined ? {} : { bestuur }),
      });
}
