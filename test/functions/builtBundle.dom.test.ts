import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder } from 'node:util';
import type { EmptyCell, HostArgument } from '../../tools/host/argumentGate';
import type { CellContent } from '../../tools/host/cellStore';
import type { HostResult } from '../../tools/host/customFunctions';
import { ExcelHost } from '../../tools/host/excelHost';
import { openAddIn, type OpenedAddIn } from '../../tools/host/jestTransport';
import { PlainStore } from '../../tools/host/plainStore';
import { setsOfManifest } from '../../tools/host/requirementSets';
import { expectCells } from '../expectCells';
import { publishedValues } from '../publishedValues';
import { parseCall } from './callFormula';

/**
 * The built script of the functions, through the real Office.js, at the requirement sets that the
 * manifest asks for: what Excel hands over is what the functions get.
 */
const dist = path.resolve(__dirname, '../../dist');
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

const host = new ExcelHost({
  store: new PlainStore(),
  requirementSets: setsOfManifest(read('manifest.xml')),
});
let page: OpenedAddIn;

beforeAll(async () => {
  host.registerFunctions('FUSIE', JSON.parse(read('functions.json')));
  page = await openAddIn({ host, gateApis: true });
  const window = page.window as unknown as Record<string, unknown>;
  // jsdom has no fetch, no digest and no decoder; the page asks for one file of its own folder.
  window['fetch'] = (file: string) => {
    const bytes = readFileSync(path.join(dist, file));
    return Promise.resolve({ ok: true, status: 200, arrayBuffer: () => Promise.resolve(bytes) });
  };
  window['TextDecoder'] = TextDecoder;
  Object.defineProperty(window['crypto'], 'subtle', {
    value: {
      digest: (_name: string, bytes: Buffer) =>
        Promise.resolve(createHash('sha256').update(bytes).digest()),
    },
  });
  page.run(read('functions.js'));
  await page.functionsReady();
});

afterAll(() => {
  page.close();
});

/** The runtime pauses between two sets of answers: all questions go out together. */
function ask(questions: readonly (readonly [string, ...HostArgument[]])[]): Promise<HostResult[]> {
  return Promise.all(questions.map(([id, ...rest]) => host.call(`FUSIE.${id}`, rest, 'Blad1!C3')));
}

function cellsOf(result: HostResult | undefined): CellContent[] {
  if (result?.kind === 'scalar') return [result.value];
  if (result?.kind === 'matrix') return result.values.flat();
  throw new Error(`no cells but ${result?.kind ?? 'nothing'}`);
}

const platforms: readonly (readonly [string, EmptyCell])[] = [
  ['desktop', 'zero'],
  ['web', 'null'],
  ['text', 'empty-text'],
];

describe.each(platforms)('an emulated Excel on %s', (_platform, emptyCell) => {
  let results: readonly HostResult[] = [];
  let empties: readonly HostResult[] = [];

  beforeAll(async () => {
    host.emptyCell = emptyCell;
    results = await ask(
      publishedValues.map(({ formula }) => {
        const { id, arguments_ } = parseCall(formula);
        return [id, ...arguments_.map((argument) => argument ?? undefined)];
      }),
    );
    empties = await ask([
      ['AFM', [[100]], [[40]], [[10]], [[null]]],
      ['SCHULDOVERNAME', [[37403]], [[null]]],
      ['SCHULDOVERNAME', [[37403]], undefined, [[null]]],
      ['AFM_GECORRIGEERD', [[1]], [[1]], [[1]], [[null]]],
      [
        'GEMEENTEFONDS_SEGMENT',
        [[100]],
        [[1], [2], [1]],
        [[1], [null], [1]],
        [[null], ['x'], ['']],
      ],
    ]);
  });

  it.each(publishedValues.map((published, index) => ({ ...published, index })))(
    '$formula',
    ({ result, tolerance, index }) => {
      expectCells(cellsOf(results[index]), result, tolerance);
    },
  );

  it('an empty cell means the same everywhere', () => {
    const [afm, noDebt, emptyWord, emptyRate, segment] = empties.map(cellsOf);
    expect(afm).toEqual([50]);
    expect(noDebt).toEqual([0]);
    expect(emptyWord).toEqual([
      { error: '#VALUE!', message: expect.stringContaining('regeling is leeg') as string },
    ]);
    expect(emptyRate).toEqual([
      { error: '#VALUE!', message: expect.stringContaining('norm is leeg of 0') as string },
    ]);
    expect(segment).toEqual([50, 0, 50]);
  });
});

it('errors reach the cells with their sentence, in their own element', async () => {
  host.emptyCell = 'zero';
  const [text, spilled, ended, divided] = await ask([
    ['AFM', [['1.234,56']], [[1]], [[1]]],
    ['AFM', [[1], [{ error: '#N/A' }], ['n.v.t.']], [[0]], [[0]]],
    ['CIJFER', [['Kortessem']], [['afm']], [[2026]]],
    ['GEMEENTEFONDS_SEGMENT', [[100]], [[0]]],
  ]);
  expect(cellsOf(text)).toEqual([
    { error: '#VALUE!', message: expect.stringContaining('"1.234,56"') as string },
  ]);
  const [first, second, third] = cellsOf(spilled);
  expect(first).toBe(1);
  expect(second).toMatchObject({ error: '#N/A' });
  expect(third).toMatchObject({ error: '#VALUE!' });
  expect(cellsOf(ended)).toEqual([
    {
      error: '#N/A',
      message: expect.stringContaining(
        'Kortessem ging op 1 januari 2025 op in Hasselt (71072)',
      ) as string,
    },
  ]);
  expect(cellsOf(divided)).toEqual([{ error: '#DIV/0!' }]);
});
