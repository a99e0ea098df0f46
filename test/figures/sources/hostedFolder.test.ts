import { createHash } from 'node:crypto';
import { ProblemError } from '../../../src/core';
import { hostedFolder, type Network, type SourceProblem } from '../../../src/figures';
import { describeProblem } from '../../../src/i18n';
import { cijferOf } from '../../../src/scenario';
import { readCsv } from '../../../tools/cli/csvFolder';
import { readOwnFigures } from '../../../tools/cli/ownFigures';
import { figures } from '../bundledFigures';
import {
  endless,
  half,
  html,
  json,
  localServer,
  silent,
  stalled,
  status,
  type Answer,
  type LocalServer,
} from './localServer';
import { realNetwork } from './realNetwork';
import { fileOf, header, sampleFolder, sampleRows, serve } from './sampleFolder';

let server: LocalServer;
beforeEach(async () => {
  server = await localServer();
});
afterEach(() => server.close());

const files = sampleFolder();
const lummen = fileOf(files, '71037.json');
const index = fileOf(files, 'index.json');

function open(change: Partial<Network> = {}) {
  const network = realNetwork(change);
  const source = hostedFolder(server.url, { network, schema: () => Promise.resolve(figures) });
  return { network, source };
}

const never = new AbortController().signal;

async function refusal(action: Promise<unknown>): Promise<SourceProblem> {
  try {
    await action;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem as SourceProblem;
    throw error;
  }
  throw new Error('Niets werd geweigerd.');
}

describe('a sound folder', () => {
  beforeEach(() => {
    serve(server, files);
  });

  test('asks nothing until it is asked', () => {
    open();
    expect(server.asked).toEqual([]);
  });

  test('lists what it has', async () => {
    const listing = await open().source.list(never);
    expect(listing).toMatchObject({
      naam: 'Onze regio',
      uitgever: 'Regio Voorbeeld',
      datum: '2026-03-15',
      gemeenten: [
        { id: '71022', naam: 'Hasselt', jaren: [2019] },
        { id: '71037', nis: '71037', naam: 'Lummen', jaren: [2024] },
      ],
    });
  });

  test('gives figures with document, place and checksum', async () => {
    const { source, network } = open();
    const records = await source.load(['71037'], never);
    expect(records).toHaveLength(2);
    expect(records[0]).toEqual({
      amount: 27123456.78,
      unit: 'EUR',
      path: 'M2.I.a',
      label: 'Exploitatieontvangsten',
      parent: null,
      entity: figures.register.byId('71037'),
      year: 2024,
      report: 'rekening',
      bestuur: 'gemeente en OCMW',
      status: null,
      document: {
        id: 'bron-1',
        titel: 'Jaarrekening 2024',
        uitgever: 'Regio Voorbeeld',
        datum: '2025-06-01',
        opmerking: null,
      },
      place: 'blz. 12',
      quality: 'gepubliceerd',
      bounds: null,
      remark: null,
      checksum: createHash('sha256').update(lummen).digest('hex'),
    });
    expect(server.asked.map(({ path }) => path)).toEqual(['index.json', '71037.json']);
    expect(network.running()).toBe(0);
  });

  test('is asked without cookies, referrer or name', async () => {
    await open().source.list(never);
    const { headers } = server.asked[0] ?? { headers: {} };
    expect(Object.keys(headers)).toEqual(expect.not.arrayContaining(['cookie', 'referer']));
    expect(headers).not.toHaveProperty('authorization');
  });

  test('has nothing of a municipality that it does not list', async () => {
    expect(await refusal(open().source.load(['44021'], never))).toEqual({
      code: 'source-without',
      url: server.url,
      id: '44021',
    });
  });
});

describe('a server that fails', () => {
  test.each<[string, Answer[], Record<string, unknown>, number]>([
    ['404', [status(404)], { code: 'source-refused', status: 404 }, 1],
    ['403', [status(403)], { code: 'source-refused', status: 403 }, 1],
    ['500 for ever', [status(500)], { code: 'source-busy', status: 500, attempts: 3 }, 3],
    ['429 for ever', [status(429)], { code: 'source-busy', status: 429, seconds: null }, 3],
    [
      '429 that asks to wait too long',
      [status(429, { 'retry-after': '120' })],
      { code: 'source-busy', attempts: 1, seconds: 120 },
      1,
    ],
    ['a web page', [html], { code: 'source-not-json', html: true }, 1],
    ['no JSON', [json('versie: 1')], { code: 'source-not-json', html: false }, 1],
    ['half an answer', [half(index)], { code: 'source-cut-off' }, 1],
    ['a redirect', [status(302, { location: '/elders.json' })], { code: 'source-redirect' }, 1],
    ['no end', [endless], { code: 'source-too-large', most: 1_000_000 }, 1],
    [
      'a length that is too much',
      [
        (response) => {
          response.writeHead(200, { 'content-length': '1000001' }).flushHeaders();
        },
      ],
      { code: 'source-too-large', most: 1_000_000 },
      1,
    ],
    [
      'another version',
      [json(index.replace('"versie": 1', '"versie": 2'))],
      { code: 'source-schema', field: 'versie', given: '2', expected: 'version', row: null },
      1,
    ],
    [
      'an unknown municipality',
      [json(index.replaceAll('71037', '99999'))],
      { code: 'source-schema', list: 'bestanden', row: 2, field: 'id', expected: 'municipality' },
      1,
    ],
    [
      'a name that belongs to another code',
      [json(index.replace('"Lummen"', '"Halen"'))],
      { code: 'source-schema', row: 2, field: 'naam', expected: 'name-of-municipality' },
      1,
    ],
    [
      'a file elsewhere',
      [json(index.replace('71037.json', '../71037.json'))],
      { code: 'source-schema', row: 2, field: 'bestand', expected: 'file-name' },
      1,
    ],
  ])('%s', async (_what, answers, expected, times) => {
    server.on('index.json', ...answers);
    const { source, network } = open();
    const problem = await refusal(source.list(never));
    expect(problem).toMatchObject({ url: `${server.url}index.json`, ...expected });
    expect(server.asked.map(({ path }) => path)).toEqual(Array(times).fill('index.json'));
    expect(network.running()).toBe(0);
    const sentence = describeProblem(problem, 'nl-BE');
    expect(sentence).toContain(`${server.url}index.json `);
    expect(sentence).toContain('De meegeleverde cijfers en wat al in uw werkmap staat');
  });

  test.each<[string, Answer[], number[]]>([
    ['500 twice', [status(500), status(503), json(index)], [375, 750]],
    ['429 with seconds', [status(429, { 'retry-after': '2' }), json(index)], [2000]],
    [
      '429 with a date',
      [status(429, { 'retry-after': 'Sun, 15 Mar 2026 00:00:03 GMT' }), json(index)],
      [3000],
    ],
    [
      '429 with a date that is past',
      [status(429, { 'retry-after': 'Sun, 15 Mar 2020 00:00:03 GMT' }), json(index)],
      [0],
    ],
    ['429 with nonsense', [status(429, { 'retry-after': 'straks' }), json(index)], [375]],
  ])('%s is asked again, later each time', async (_what, answers, pauses) => {
    server.on('index.json', ...answers);
    const { source, network } = open();
    expect((await source.list(never)).naam).toBe('Onze regio');
    expect(network.pauses).toEqual(pauses);
  });

  test.each<[string, Answer]>([
    ['no answer', silent],
    ['a slow answer', stalled(index)],
  ])('%s is given up after ten seconds', async (_what, answer) => {
    const { source, network } = open();
    server.on('index.json', (response, request) => {
      answer(response, request);
      setImmediate(network.expire);
    });
    expect(await refusal(source.list(never))).toEqual({
      code: 'source-timeout',
      url: `${server.url}index.json`,
      seconds: 10,
    });
  });

  test('nobody at home', async () => {
    await server.close();
    expect(await refusal(open().source.list(never))).toMatchObject({ code: 'source-unreachable' });
    server = await localServer();
  });

  test('without network nothing is asked', async () => {
    const { source } = open({ isOnline: () => false });
    expect(await refusal(source.list(never))).toMatchObject({ code: 'source-offline' });
    expect(server.asked).toEqual([]);
  });
});

describe('cancelling', () => {
  test.each<[string, Answer[]]>([
    ['while it waits for an answer', [silent]],
    ['while it reads', [stalled(index)]],
  ])('%s', async (_what, answers) => {
    const aborter = new AbortController();
    server.on('index.json', (response, request) => {
      answers[0]?.(response, request);
      setImmediate(() => {
        aborter.abort();
      });
    });
    const { source, network } = open();
    expect(await refusal(source.list(aborter.signal))).toMatchObject({ code: 'source-cancelled' });
    expect(network.running()).toBe(0);
  });

  test('between two attempts', async () => {
    const aborter = new AbortController();
    server.on('index.json', status(500));
    const { source } = open({
      after: (milliseconds) => {
        if (milliseconds < 10_000) setImmediate(() => aborter.abort());
        return () => undefined;
      },
    });
    expect(await refusal(source.list(aborter.signal))).toMatchObject({ code: 'source-cancelled' });
    expect(server.asked).toHaveLength(1);
  });

  test('before it began', async () => {
    const aborter = new AbortController();
    aborter.abort();
    expect(await refusal(open().source.list(aborter.signal))).toMatchObject({
      code: 'source-cancelled',
    });
    expect(server.asked).toEqual([]);
  });
});

describe('a file that is not what the index promises', () => {
  /** Serves the file of Lummen changed, with an index that knows of it or not. */
  function withChanged(change: (body: string) => string, isKnown: boolean) {
    const changed = change(lummen);
    expect(changed).not.toBe(lummen);
    const sum = (body: string) => createHash('sha256').update(body).digest('hex');
    serve(server, files);
    server.on('71037.json', json(changed));
    if (isKnown) server.on('index.json', json(index.replace(sum(lummen), sum(changed))));
    return refusal(open().source.load(['71037'], never));
  }

  test('one figure changed on the way', async () => {
    expect(await withChanged((body) => body.replace('27123456.78', '27123456.79'), false)).toEqual({
      code: 'source-checksum',
      url: `${server.url}71037.json`,
    });
  });

  test.each<[string, string, string, number | null, string, string]>([
    ['"versie": 1', '"versie": "1"', '', null, 'versie', 'version'],
    ['27123456.78', '"27123456.78"', 'gepubliceerd', 1, 'bedrag', 'number'],
    ['27123456.78', '1e999', 'gepubliceerd', 1, 'bedrag', 'number'],
    ['27123456.78', 'null', 'gepubliceerd', 1, 'bedrag', 'number'],
    ['["M2.I.b"]', '["M2.I.z"]', 'gepubliceerd', 2, 'paden', 'paths'],
    ['["M2.I.b"]', '["M2.I.b","M2.I.b"]', 'gepubliceerd', 2, 'paden', 'paths'],
    ['["M2.I.b"]', '["M2.I.a"]', 'gepubliceerd', 2, 'paden', 'unique'],
    ['["M2.I.b"]', '["INWONERS"]', 'gepubliceerd', 2, 'eenheid', 'unit'],
    ['["M2.I.b"],null', '["M2.I.b"],"M2.I.z"', 'gepubliceerd', 2, 'ouder', 'path-or-null'],
    [
      '["71037",0,["M2.I.b"]',
      '["71022",0,["M2.I.b"]',
      'gepubliceerd',
      2,
      'gemeente',
      'this-municipality',
    ],
    ['["71037",0,["M2.I.b"]', '["71037",1,["M2.I.b"]', 'gepubliceerd', 2, 'soort', 'place-in-list'],
    ['2024,24000000.5', '24,24000000.5', 'gepubliceerd', 2, 'jaar', 'year'],
    ['24000000.5,', '24000000.5,"EUR",', 'gepubliceerd', 2, '', 'row'],
    ['"bron":0', '"bron":7', 'soorten', 1, 'bron', 'place-in-list'],
    ['"rekening"', '"begroting"', 'soorten', 1, 'rapport', 'report'],
    ['"gemeente en OCMW"', '"politiezone"', 'soorten', 1, 'bestuur', 'bestuur'],
    ['"gepubliceerd","status"', '"zeker","status"', 'soorten', 1, 'kwaliteit', 'quality'],
    ['"2025-06-01"', '"2025-02-30"', 'bronnen', 1, 'datum', 'date-or-null'],
    ['"Jaarrekening 2024"', '"Jaar\\u0000rekening"', 'bronnen', 1, 'titel', 'text'],
    ['"Jaarrekening 2024"', '{}', 'bronnen', 1, 'titel', 'text'],
  ])('%s becomes %s', async (from, to, list, row, field, expected) => {
    const problem = await withChanged((body) => body.replace(from, () => to), true);
    expect(problem).toMatchObject({
      code: 'source-schema',
      list: list === '' ? null : list,
      row,
      field,
      expected,
    });
    expect(describeProblem(problem, 'nl-BE')).toContain(`${server.url}71037.json klopt niet (`);
  });
});

test('a figure that came by a folder is what the command line reads out of the CSV', async () => {
  const csv = new TextEncoder().encode([header, ...sampleRows].join('\n'));
  const lummens = readCsv('cijfers.csv', csv).filter((line) => line.text('gemeente') === 'Lummen');
  const partners = figures.register.today.filter(({ naam }) => naam === 'Lummen');
  const read = readOwnFigures(lummens, figures, partners, '2031-01-01');
  serve(server, files);
  const records = await open().source.load(['71037'], never);
  const came = records.map((record) => cijferOf(record, 'Lummen'));
  expect(read.length).toBeGreaterThan(1);
  expect(came).toEqual(
    read.map((each) => ({
      ...each,
      // A folder is published: it says by whom, and its own file is what can be checked.
      kwaliteit: 'gepubliceerd',
      document: `${each.document} (Regio Voorbeeld)`,
      controlegetal: createHash('sha256').update(lummen).digest('hex'),
    })),
  );
});
