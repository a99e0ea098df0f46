import { createAdapters, evaluateCall, type FunctionId } from '../../src/functions';
import type { Argument } from '../../src/functions/cell';
import { describeProblem } from '../../src/i18n';
import { expectCells } from '../expectCells';
import { publishedValues } from '../publishedValues';
import { bundledLoader } from '../../tools/data/bundledLoader';
import { callFormula, plain } from './callFormula';

const adapters = createAdapters(bundledLoader());

async function call(id: FunctionId, ...arguments_: Argument[]) {
  return evaluateCall(adapters, (problem) => describeProblem(problem, 'nl-BE'), id, arguments_);
}

describe('published values', () => {
  it.each(publishedValues)('$formula', async ({ formula, result, tolerance }) => {
    expectCells(plain(await callFormula(adapters, formula)), result, tolerance);
  });
});

describe('an empty cell is the same on every platform', () => {
  const emptyFaces: [string, unknown][] = [
    ['desktop', 0],
    ['web', null],
    ['text', ''],
  ];

  it.each(emptyFaces)('an amount is 0 (%s)', async (_platform, empty) => {
    expect(plain(await call('AFM', [[100]], [[40]], [[10]], [[empty]]))).toBe(50);
    expect(plain(await call('SCHULDOVERNAME', [[40000]], [[empty]]))).toBe(0);
    expect(plain(await call('BBR', [[5]], [[empty]]))).toBe(5);
  });

  it.each(emptyFaces)('a word or a rate is refused (%s)', async (_platform, empty) => {
    for (const [id, ...arguments_] of [
      ['SCHULDOVERNAME', [[40000]], null, [[empty]]],
      ['SCHULDOVERNAME_VERDELING', [[40000]], [[1]], null, [[empty]]],
      ['HARMONISATIE', [[7]], [[1]], [[empty]]],
      ['AFM_GECORRIGEERD', [[1]], [[1]], [[1]], [[empty]]],
      ['GEMEENTEFONDS_WAARBORG', [[2]], [[1]], [[0]], [[empty]]],
      ['CIJFER', [['Hasselt']], [['afm']], [[2021]], [[empty]]],
    ] as [FunctionId, ...Argument[]][]) {
      expect([id, plain(await call(id, ...arguments_))]).toEqual([id, '#VALUE!']);
    }
  });

  it.each(emptyFaces)('no label means not merged (%s)', async (_platform, empty) => {
    expect(
      plain(
        await call(
          'GEMEENTEFONDS_SEGMENT',
          [[100]],
          [[1], [1], [2]],
          [[1], [empty], [1]],
          [[empty], [empty], [' ']],
        ),
      ),
    ).toEqual([[100 / 3], [0], [200 / 3]]);
  });

  it.each(emptyFaces)('an empty year is told as empty (%s)', async (_platform, empty) => {
    for (const [id, ...arguments_] of [
      ['INWONERS', [['Hasselt']], [[empty]]],
      ['CIJFER', [['Hasselt']], [['afm']], [[empty]]],
      ['NORMTOETS', [[1, 2]], [[1, 2]], [[empty, 2027]]],
      ['NORMTOETS', [[1]], [[1]], [[2027]], [[empty]]],
    ] as [FunctionId, ...Argument[]][]) {
      const [[cell] = []] = await call(id, ...arguments_);
      expect([id, cell?.kind === 'error' && cell.error]).toEqual([id, '#VALUE!']);
      expect(cell?.kind === 'error' && cell.message).toContain('is leeg');
    }
  });

  it('FALSE, what a condition without an else leaves, is no label', async () => {
    const shares = await call(
      'GEMEENTEFONDS_SEGMENT',
      [[100]],
      [[1], [1], [1], [1]],
      [[1], [0], [0], [0]],
      [[false], [false], [false], ['x']],
    );
    expect(plain(shares)).toEqual([[100], [0], [0], [0]]);
  });

  it('an omitted argument is not an empty cell', async () => {
    expect(plain(await call('SCHULDOVERNAME', [[40000]], null))).toBe(20000000);
    expect(plain(await call('SCHULDOVERNAME', [[40000]]))).toBe(20000000);
  });
});

describe('what is computed, is a number that a cell can hold', () => {
  const most = 9e307;
  it.each([
    ['SCHULDOVERNAME', [[[1e307]], null, [['conceptnota 2026']]]],
    ['HARMONISATIE', [[[7], [8]], [[most], [most]], [['gewogen']]]],
    ['GEMEENTEFONDS_SEGMENT', [[[1]], [[most], [most]]]],
    ['TERUGVERDIENTIJD', [[[-most], [-most]]]],
    ['AFM', [[[most]], [[-most]], [[0]]]],
  ] as [FunctionId, Argument[]][])('%s beyond all numbers is #NUM!', async (id, arguments_) => {
    const cells = (await call(id, ...arguments_)).flat();
    for (const cell of cells) expect(cell).toMatchObject({ kind: 'error', error: '#NUM!' });
  });

  it('takes the rates of more municipalities than fit in one call of a function', async () => {
    const rows = Array.from({ length: 300_000 }, (_, row) => [7 + (row % 3)]);
    expect(plain(await call('HARMONISATIE', rows, rows))).toBe(7);
    expect(plain(await call('HARMONISATIE', rows, rows, [['hoogste']]))).toBe(9);
  });

  it.each([
    [-0.5, -0.5, 'Voldoet niet: BBR jaar 1 -1; AFM jaar 1 -1'],
    [-0.4, 1, 'Voldoet niet: BBR jaar 1 -0,40'],
    [-412000.5, 1, 'Voldoet niet: BBR jaar 1 -412.001'],
    [-0.004, -0.004, 'Voldoet'],
  ])('NORMTOETS of %d and %d is %s', async (bbr, afm, expected) => {
    expect(plain(await call('NORMTOETS', [[bbr]], [[afm]]))).toBe(expected);
  });
});

describe('a norm per municipality', () => {
  it('is repeated or taken cell by cell, and a wrong one stays in its own element', async () => {
    const three = [[1000], [1000], [1000]];
    expect(
      plain(await call('AFM_GECORRIGEERD', three, three, three, [[0.08], [0.1], [8]])),
    ).toEqual([[1920], [1900], ['#VALUE!']]);
    const cells = await call('AFM_GECORRIGEERD', three, three, three, [[0.08], [8], [0.1]]);
    const wrong = cells[1]?.[0];
    expect(wrong?.kind === 'error' && wrong.message).toContain('Het 2e getal van norm is 8');
  });
});

describe('error elements', () => {
  const notAvailable = { code: '#N/A', type: 'Error' };
  const dataTypeError = { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' };

  it('stay in their own element where a function goes cell by cell', async () => {
    expect(plain(await call('AFM', [[1], [notAvailable], [3]], [[0]], [[0]]))).toEqual([
      [1],
      ['#N/A'],
      [3],
    ]);
    expect(
      plain(await call('HARMONISATIE_EFFECT', [[7, dataTypeError]], [[10, 10]], [[8]])),
    ).toEqual([[10, '#DIV/0!']]);
  });

  it('are carried to the later years by BBR, where results roll on', async () => {
    expect(plain(await call('BBR', [[1, notAvailable, 3]], [[10]]))).toEqual([
      [11, '#N/A', '#N/A'],
    ]);
    expect(plain(await call('BBR', [[1, 2, 3]], [[10]], [[0, notAvailable, 0]]))).toEqual([
      [11, '#N/A', 16],
    ]);
    expect(plain(await call('BBR', [[1, notAvailable, 3]], [[10, 20, 30]]))).toEqual([
      [11, '#N/A', 33],
    ]);
  });

  it('are the answer of a function with one answer', async () => {
    for (const [id, ...arguments_] of [
      ['SCHULDOVERNAME', [[1], [notAvailable]]],
      ['NORMTOETS', [[1]], [[notAvailable]]],
      ['HARMONISATIE', [[7], [notAvailable]], [[1], [1]]],
      ['TERUGVERDIENTIJD', [[1, notAvailable]]],
      ['SCHULDOVERNAME', [[1]], null, [[notAvailable]]],
    ] as [FunctionId, ...Argument[]][]) {
      expect([id, plain(await call(id, ...arguments_))]).toEqual([id, '#N/A']);
    }
  });

  it('make every share unknown in a division over a set, and leave outsiders alone', async () => {
    expect(
      plain(
        await call('GEMEENTEFONDS_SEGMENT', [[100]], [[1], [notAvailable], [2]], [[1], [1], [0]]),
      ),
    ).toEqual([['#N/A'], ['#N/A'], [0]]);
  });

  it('carry a sentence in the pane', async () => {
    const [[cell] = []] = await call('SCHULDOVERNAME', [[notAvailable]]);
    expect(cell).toMatchObject({ kind: 'error', error: '#N/A' });
    expect(cell?.kind === 'error' && cell.message).toContain('#N/B');
  });
});

describe('bad input is told in whole sentences', () => {
  const cases: [FunctionId, Argument[], string, string[]][] = [
    [
      'AFM',
      [[['1.234,56']], [[1]], [[1]]],
      '#VALUE!',
      ['exploitatieontvangsten', '"1.234,56"', 'getal'],
    ],
    ['AFM', [[[1], ['n.v.t.']], [[1]], [[1]]], '#VALUE!', ['rij 2, kolom 1', '"n.v.t."']],
    ['AFM', [[[true]], [[1]], [[1]]], '#VALUE!', ['WAAR']],
    ['AFM', [[[1]], [[1]]], '#VALUE!', ['periodieke_aflossingen', 'ontbreekt']],
    ['AFM', [[[1], [2], [3], [4]], [[1], [2], [3]], [[1]]], '#VALUE!', ['4×1 en 3×1']],
    [
      'BBR',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[1]],
      ],
      '#VALUE!',
      ['2×2', 'één rij of één kolom'],
    ],
    ['BBR', [[[1, 2, 3]], [[1, 2]]], '#VALUE!', ['1×3 en 1×2']],
    ['NORMTOETS', [[[1, 2]], [[1], [2]]], '#VALUE!', ['1×2 en 2×1']],
    ['NORMTOETS', [[[1, 2]], [[1, 2]], [[2026, 2025]]], '#VALUE!', ['2025']],
    ['NORMTOETS', [[[1, 2]], [[1, 2]], [[2025, 2026]], [[2031]]], '#VALUE!', ['2031']],
    ['NORMTOETS', [[[1]], [[1]], [['later']]], '#VALUE!', ['"later"', '2025']],
    ['AFM_GECORRIGEERD', [[[1]], [[1]], [[1]], [[8]]], '#VALUE!', ['0,08']],
    ['AFM_GECORRIGEERD', [[[1]], [[1]], [[-5]]], '#VALUE!', ['-5']],
    ['SCHULDOVERNAME', [[[-5]]], '#VALUE!', ['inwoners', '-5']],
    ['SCHULDOVERNAME', [[[79.089]]], '#VALUE!', ['79.089']],
    ['SCHULDOVERNAME', [[[40000]], [[-1]]], '#VALUE!', ['schuld', '-1']],
    [
      'SCHULDOVERNAME',
      [[[40000]], null, [[2031]]],
      '#VALUE!',
      ['2031', '"2019"', '"conceptnota 2026"'],
    ],
    ['SCHULDOVERNAME_VERDELING', [[[1], [2]], [[1]]], '#VALUE!', ['2×1 en 1×1']],
    [
      'SCHULDOVERNAME_VERDELING',
      [[[1]], [[1]], null, [['dotatie']]],
      '#VALUE!',
      ['"inwoners" of "schuld"'],
    ],
    ['GEMEENTEFONDS_SEGMENT', [[[1]], [[-1]]], '#VALUE!', ['indicator', '-1']],
    ['GEMEENTEFONDS_SEGMENT', [[[1]], [[1]], [['ja']]], '#VALUE!', ['"ja"', 'WAAR']],
    ['GEMEENTEFONDS_SEGMENT', [[[1]], [[1], [2]], [[1]]], '#VALUE!', ['2×1 en 1×1']],
    ['GEMEENTEFONDS_SEGMENT', [[[1]], [[0]]], '#DIV/0!', ['indicator']],
    ['GEMEENTEFONDS_WAARBORG', [[[1]], [[1]], [[-1]]], '#VALUE!', ['jaar_na_fusie', '-1']],
    ['GEMEENTEFONDS_WAARBORG', [[[1]], [[1]], [[0.5]]], '#VALUE!', ['0,5']],
    ['GEMEENTEFONDS_WAARBORG', [[[1]], [[0]]], '#VALUE!', ['aandelen_twee_jaar_voor_fusie']],
    ['GEMEENTEFONDS_WAARBORG', [[[1]], [[1]], null, [[3.5]]], '#VALUE!', ['0,035']],
    ['HARMONISATIE', [[[0.07]], [[1]]], '#VALUE!', ['0,07', '7']],
    [
      'HARMONISATIE',
      [[[7]], [[1]], [['gemiddeld']]],
      '#VALUE!',
      ['"gemiddeld"', '"laagste", "hoogste" of "gewogen"'],
    ],
    ['HARMONISATIE', [[[7]], [[0]], [['gewogen']]], '#DIV/0!', ['waarde_per_eenheid']],
    ['HARMONISATIE_EFFECT', [[[986.4]], [[1]], [[900]]], '#VALUE!', ['opcentiemen', '100']],
    ['HARMONISATIE_EFFECT', [[[7]], [[1]], [[0.08]]], '#VALUE!', ['0,08', '8']],
    ['HARMONISATIE_EFFECT', [[[7]], [[1]], [[8]], [[0]]], '#VALUE!', ['eenheid']],
    ['SCHULDOVERNAME', [[[40000]], null, [[true]]], '#VALUE!', ['WAAR', '"2019"']],
    ['CIJFER', [[[true]], [['afm']], [[2021]]], '#VALUE!', ['gemeente is WAAR']],
    ['CIJFER', [[['Hasselt']], [['afm']], [[2021.5]]], '#VALUE!', ['2021,5']],
    [
      'CIJFER',
      [[['Hasselt']], [['afm']], [[2021]], [['']]],
      '#VALUE!',
      ['"rekening"', 'laat het argument weg'],
    ],
    ['FASERING', [[[100]], [[0.5, 0.3]]], '#VALUE!', ['80']],
    ['FASERING', [[[100]], [[50, 50]]], '#VALUE!', ['0,5']],
    ['FASERING', [[[100, 200]], [[1]]], '#VALUE!', ['1×2', 'één waarde']],
    ['TERUGVERDIENTIJD', [[[1, 1]], [[10]]], '#N/A', ['niet']],
    ['TERUGVERDIENTIJD', [[[1, 1]], [[-10]]], '#VALUE!', ['investering', '-10']],
    ['CIJFER', [[['Hasselt']], [['afm']], [[1999]]], '#N/A', ['2021']],
    ['CIJFER', [[['Haselt']], [['afm']], [[2021]]], '#N/A', ['Hasselt']],
    ['CIJFER', [[['Hasselt']], [['afmm']], [[2021]]], '#N/A', ['afm']],
    [
      'CIJFER',
      [[['Kortessem']], [['afm']], [[2025]]],
      '#N/A',
      ['Hasselt (71072)', '1 januari 2025'],
    ],
    [
      'CIJFER',
      [[['Hasselt']], [['afm']], [[2021]], [['budget']]],
      '#VALUE!',
      ['"budget"', 'rekening'],
    ],
    [
      'CIJFER',
      [[['Hasselt']], [['afm']], [[2021]], null, [['OCMW']]],
      '#N/A',
      ['gemeente en OCMW'],
    ],
    ['CIJFER', [[['']], [['afm']], [[2021]]], '#VALUE!', ['gemeente', 'leeg']],
    ['INWONERS', [[['Pajottegem']], [[2021]]], '#N/A', ['Galmaarden']],
    ['INWONERS', [[['Antwerpen']], [[2021]]], '#N/A', ['11002']],
    ['INWONERS', [[['Hasselt']], [['vorig jaar']]], '#VALUE!', ['"vorig jaar"']],
  ];

  it.each(cases)('%s %j → %s', async (id, arguments_, error, fragments) => {
    const cells = await call(id, ...arguments_);
    const cell = cells.flat().find((candidate) => candidate.kind === 'error');
    expect(cell).toMatchObject({ kind: 'error', error });
    if (cell?.kind !== 'error') return;
    for (const fragment of fragments) expect(cell.message).toContain(fragment);
    expect(cell.message).toMatch(/^\S.*[.?]$/s);
    expect(cell.message).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('years, codes and regimes may be number or text', () => {
  it.each([
    ['SCHULDOVERNAME', [[[40000]], null, [[2019]]], 20000000],
    ['SCHULDOVERNAME', [[[40000]], null, [['2019']]], 20000000],
    ['SCHULDOVERNAME', [[[40000]], null, [[' Conceptnota 2026 ']]], 15000100],
    ['INWONERS', [[['71072']], [['2021']]], 87532],
    ['INWONERS', [[[71072]], [[2021]]], 87532],
    ['INWONERS', [[['hasselt']], [[2021]]], 79089],
  ] as [FunctionId, Argument[], number][])('%s %j', async (id, arguments_, expected) => {
    expect(plain(await call(id, ...arguments_))).toBe(expected);
  });
});

describe('figures come in once', () => {
  it('waits for the load and then answers at once', async () => {
    const loader = bundledLoader();
    const own = createAdapters(loader);
    const waiting = own.INWONERS([['Hasselt']], [[2021]]);
    expect(waiting).toBeInstanceOf(Promise);
    expect(await waiting).toEqual([[79089]]);
    expect(own.INWONERS([['Hasselt']], [[2021]])).toEqual([[79089]]);
  });

  it.each([
    ['missing', { status: 404, body: '' }, '404'],
    ['corrupt', { status: 200, body: '{"cijfers":[]}' }, 'controlegetal'],
  ])('a data file that is %s is #N/A with a sentence', async (_name, answer, fragment) => {
    const own = createAdapters(bundledLoader(answer));
    const [[cell] = []] = await evaluateCall(
      own,
      (problem) => describeProblem(problem, 'nl-BE'),
      'INWONERS',
      [[['Hasselt']], [[2021]]],
    );
    expect(cell).toMatchObject({ kind: 'error', error: '#N/A' });
    expect(cell?.kind === 'error' && cell.message).toContain(fragment);
  });

  it('spills over years', async () => {
    expect(plain(await call('INWONERS', [['Hasselt']], [[2021, 2022]]))).toEqual([[79089, 79524]]);
  });
});

it('a fault of ours says so and does not blame the formula', async () => {
  const broken = createAdapters({
    current: undefined,
    load: () => Promise.reject(new Error('kapot')),
  } as never);
  const [[cell] = []] = await evaluateCall(
    broken,
    (problem) => describeProblem(problem, 'nl-BE'),
    'INWONERS',
    [[['Hasselt']], [[2021]]],
  );
  expect(cell?.kind === 'error' && cell.message).toContain('kapot');
});
