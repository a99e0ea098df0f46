import type { HostResult } from '../../../tools/host/customFunctions';
import { StillBusyError } from '../../../tools/host/customFunctions';
import { ExcelHost } from '../../../tools/host/excelHost';
import type { EmptyCell, HostArgument } from '../../../tools/host/argumentGate';
import type { OpenedAddIn } from '../../../tools/host/jestTransport';
import { openAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import { testFunctions, testScript } from './testFunctions';

const store = new PlainStore();
const host = new ExcelHost({ store });
let page: OpenedAddIn;

beforeAll(async () => {
  host.registerFunctions('TEST', testFunctions);
  page = await openAddIn({ host });
  page.run(testScript);
  await page.functionsReady();
});

afterAll(() => page.close());

afterEach(() => {
  host.functions.watchdog = null;
});

const call = (name: string, ...parameters: HostArgument[]) =>
  host.call(`TEST.${name}`, parameters, 'Blad1!C3');

type Case = readonly [title: string, ask: () => Promise<HostResult>, expected: unknown];

/** The runtime pauses 200 ms between two sets of answers, so a table asks all its questions at once. */
const table = (cases: readonly Case[]): void => {
  let results: readonly HostResult[] = [];
  beforeAll(async () => {
    results = await Promise.all(cases.map(([, ask]) => ask()));
  });
  it.each(cases.map(([title], index) => [title, index] as const))('%s', (_, index) => {
    expect(results[index]).toEqual(cases[index]?.[2]);
  });
};

const scalar = (value: unknown) => ({ kind: 'scalar', value });
const error = (name: string, message?: string) =>
  scalar(message === undefined ? { error: name } : { error: name, message });

describe('arguments: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options', () => {
  const shows = (title: string, parameters: readonly HostArgument[], shown: string): Case => [
    title,
    () => call('SHOW', ...parameters),
    scalar(shown),
  ];
  const onPlatform = (emptyCell: EmptyCell, shown: string): Case => [
    `an empty cell as ${emptyCell}: office-js 4702`,
    () => {
      host.emptyCell = emptyCell;
      const answer = call('SHOW', [[null]]);
      host.emptyCell = 'zero';
      return answer;
    },
    scalar(shown),
  ];
  table([
    shows('a literal is a block of one cell', [3], '[[[3]],null,null]'),
    shows('text stays text', ['1.234,56'], '[[["1.234,56"]],null,null]'),
    shows('a single cell', [[[7]]], '[[[7]],null,null]'),
    shows(
      'a range',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      '[[[1,2],[3,4]],null,null]',
    ),
    shows('omitted at the end is null', [1], '[[[1]],null,null]'),
    shows('omitted in the middle is null', [1, undefined, 2], '[[[1]],null,[[2]]]'),
    shows('an empty cell is no omitted argument', [[[null]], [[null]]], '[[[0]],[[0]],null]'),
    shows('a truth value', [true], '[[[true]],null,null]'),
    shows(
      'error cells, with allowErrorForDataTypeAny (custom-functions-json)',
      [[[{ error: '#N/A' }, 1]]],
      '[[["#N/A",1]],null,null]',
    ),
    onPlatform('zero', '[[[0]],null,null]'),
    onPlatform('null', '[[[null]],null,null]'),
    onPlatform('empty-text', '[[[""]],null,null]'),
    [
      'too few: Excel refuses the formula',
      () => call('SHOW'),
      { kind: 'refused', refusal: 'too-few-arguments' },
    ],
    [
      'too many: Excel refuses the formula',
      () => call('SHOW', 1, 2, 3, 4),
      { kind: 'refused', refusal: 'too-many-arguments' },
    ],
    ['an unknown name is #NAME?: office-js 5611', () => call('NOWHERE', 1), error('#NAME?')],
    ['a function that no script associated', () => call('VERGETEN'), error('#VALUE!')],
  ]);
});

describe('type gate: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json#parameters', () => {
  const gates = (name: string, parameter: HostArgument, value: unknown): Case => [
    `${name}(${JSON.stringify(parameter)})`,
    () => call(name, parameter),
    scalar(value),
  ];
  table([
    gates('GETAL', 3, 'number 3'),
    gates('GETAL', '3', 'number 3'),
    gates('GETAL', true, 'number 1'),
    gates('GETAL', [[null]], 'number 0'),
    gates('GETAL', 'drie', { error: '#VALUE!' }),
    gates('GETAL', '', { error: '#VALUE!' }),
    gates('GETAL', [[1, 2]], { error: '#VALUE!' }),
    gates('GETAL', { error: '#REF!' }, { error: '#REF!' }),
    gates('GETALLEN', [[1, null]], '[[1,0]]'),
    gates('GETALLEN', [[1, 'n.v.t.']], { error: '#VALUE!' }),
    gates(
      'GETALLEN',
      [
        [1, { error: '#N/A' }],
        [{ error: '#REF!' }, 2],
      ],
      { error: '#N/A' },
    ),
    gates('TEKST', 'a', 'string a'),
    gates('TEKST', 12, 'string 12'),
    gates('TEKST', true, 'string TRUE'),
    gates('TEKST', [[null]], 'string '),
    gates('WAARHEID', 'true', 'boolean true'),
    gates('WAARHEID', 0, 'boolean false'),
    gates('WAARHEID', [[null]], 'boolean false'),
    gates('WAARHEID', 'ja', { error: '#VALUE!' }),
  ]);
});

const answers = (title: string, script: string, expected: unknown): Case => [
  title,
  () => call('ANTWOORD', script),
  expected,
];

describe('results: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-dynamic-arrays', () => {
  const matrix = (...values: unknown[][]) => ({ kind: 'matrix', values });
  table([
    answers('a number', '3', scalar(3)),
    answers('text', '"a"', scalar('a')),
    answers('nothing is 0', 'undefined', scalar(0)),
    answers('a block', '[[1,2],["a",true]]', matrix([1, 2], ['a', true])),
    answers('null in a block is 0 (office-js 1503)', '[[null,1]]', matrix([0, 1])),
    answers('NaN in a block is 0, because JSON has no NaN', '[[NaN,1]]', matrix([0, 1])),
    answers('rows of two lengths', '[[1,2],[3]]', error('#VALUE!')),
    answers('no rows', '[]', error('#VALUE!')),
    answers('an empty row', '[[]]', error('#VALUE!')),
    answers('one dimension', '[1,2]', error('#VALUE!')),
    answers('an object', '({a:1})', error('#VALUE!')),
    answers('NaN', 'NaN', error('#NUM!')),
    answers('infinity', '1/0', error('#NUM!')),
    answers('a promise', 'Promise.resolve([[5]])', matrix([5])),
    ['a block where a single value is declared', () => call('ENKEL'), error('#VALUE!')],
  ]);
});

describe('errors: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors', () => {
  const made = (code: string) =>
    `new CustomFunctions.Error(CustomFunctions.ErrorCode.${code}, "Waarom.")`;
  const throws = (code: string, expected: unknown): Case =>
    answers(`${code}, thrown`, `(() => { throw ${made(code)} })()`, expected);
  const inBlock = (code: string, value: unknown): Case =>
    answers(`${code}, in a block`, `[[1, ${made(code)}]]`, {
      kind: 'matrix',
      values: [[1, value]],
    });
  table([
    throws('notAvailable', error('#N/A', 'Waarom.')),
    throws('invalidValue', error('#VALUE!', 'Waarom.')),
    throws('divisionByZero', error('#DIV/0!')),
    throws('invalidNumber', error('#NUM!')),
    throws('nullReference', error('#NULL!')),
    // These two may come in but cannot go out.
    throws('invalidReference', error('#VALUE!', 'Waarom.')),
    throws('invalidName', error('#VALUE!', 'Waarom.')),
    inBlock('notAvailable', { error: '#N/A', message: 'Waarom.' }),
    inBlock('invalidValue', { error: '#VALUE!', message: 'Waarom.' }),
    inBlock('divisionByZero', { error: '#DIV/0!' }),
    inBlock('invalidReference', { error: '#VALUE!' }),
    answers('rejected', `Promise.reject(${made('notAvailable')})`, error('#N/A', 'Waarom.')),
    answers('returned', made('notAvailable'), error('#N/A', 'Waarom.')),
    answers('a plain Error, thrown', '(() => { throw Error("x") })()', error('#VALUE!')),
    answers('a plain Error, rejected', 'Promise.reject(Error("x"))', error('#VALUE!')),
    answers('a plain Error, returned', 'Error("x")', error('#VALUE!')),
  ]);
});

describe('calls that stay open: office-js 6930, 6841, 6662', () => {
  it('shows #BUSY! until canceled; the page hears of it', async () => {
    const abort = new AbortController();
    const open = host.call('TEST.TRAAG', [], 'Blad1!C3', { signal: abort.signal });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.functions.busy()).toEqual(['TEST.TRAAG']);
    abort.abort();
    await expect(open).resolves.toEqual({ kind: 'canceled' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(page.run('window.canceled')).toEqual(['Blad1!C3']);
    expect(host.functions.busy()).toEqual([]);
  });

  it('the watchdog names a function that never answers', async () => {
    host.functions.watchdog = 30;
    await expect(call('TRAAG')).rejects.toThrow(StillBusyError);
  });
});

it('2.000 calls go out in one message and come back in one request', async () => {
  host.requests.length = 0;
  const results = await Promise.all(
    Array.from({ length: 2000 }, (_, index) => call('TOTAAL', [[index, 1]])),
  );
  expect(results[1999]).toEqual(scalar(2000));
  expect(results.map((result) => result.kind).filter((kind) => kind !== 'scalar')).toEqual([]);
  expect(host.requests).toHaveLength(1);
  expect(host.requests[0]?.members).toEqual(['SetInvocationArrayResults']);
});
