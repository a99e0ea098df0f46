import { addedFolders, FiguresLoader } from '../../../src/figures';
import { describeProblem } from '../../../src/i18n';
import { compileFigures } from '../../../tools/data/compile';
import { figures as bundled } from '../bundledFigures';
import { problemOf } from '../problemOf';
import { html, json, localServer, silent, status, type LocalServer } from './localServer';
import { realNetwork, type TestNetwork } from './realNetwork';
import { sampleFolder, serve } from './sampleFolder';

const compiled = compileFigures();
let server: LocalServer;
beforeEach(async () => {
  server = await localServer();
  server.on('cijfers.json', json(compiled.json));
});
afterEach(() => server.close());

/** The loader as the page makes it, beside this `bronnen.json`. */
function loaderWith(mappen: unknown, network: TestNetwork = realNetwork(), timeoutMs = 10_000) {
  if (mappen !== undefined) server.on('bronnen.json', json(JSON.stringify({ mappen })));
  return new FiguresLoader({
    url: `${server.url}cijfers.json`,
    sha256: compiled.sha256,
    fetch: (url, init) => fetch(url, init),
    digest: network.digest,
    timeoutMs,
    added: (schema, signal) =>
      addedFolders({ url: `${server.url}bronnen.json`, base: server.url, network, schema }, signal),
  });
}

const paths = () => server.asked.map(({ path }) => path).sort();
const lummen = { gemeente: 'Lummen', rubriek: 'M2.I.a', jaar: 2024 };

test('an empty list asks for nothing more', async () => {
  const figures = await loaderWith([]).load();
  expect(paths()).toEqual(['bronnen.json', 'cijfers.json']);
  expect(figures.inwoners('Hasselt', 2021).amount).toBe(79089);
  expect(problemOf(() => figures.figure(lummen))).toEqual(problemOf(() => bundled.figure(lummen)));
});

test('a folder beside the page and one elsewhere are read with the bundled data', async () => {
  serve(server, sampleFolder(), 'data/onze-regio/');
  serve(server, sampleFolder(['Halen;AFM.III;2024;rekening;;5;J;;']), 'buur/');
  const figures = await loaderWith(['data/onze-regio/', `${server.url}buur`]).load();
  expect(figures.figure(lummen)).toMatchObject({
    amount: 27123456.78,
    document: { titel: 'Jaarrekening 2024' },
    checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
  // Asked a second time it is remembered.
  expect(figures.recall('Lummen', 'M2.I.a', 2024)?.amount).toBe(27123456.78);
  expect(figures.figure({ gemeente: 'Halen', rubriek: 'afm', jaar: 2024 }).amount).toBe(5);
  expect(figures.figure({ gemeente: 'Hasselt', rubriek: 'afm', jaar: 2019 }).amount).toBe(1234567);
  expect(figures.inwoners('Hasselt', 2021).amount).toBe(79089);
  expect(new Set(paths())).toEqual(
    new Set([
      'bronnen.json',
      'buur/index.json',
      'buur/71020.json',
      'cijfers.json',
      'data/onze-regio/71022.json',
      'data/onze-regio/71037.json',
      'data/onze-regio/index.json',
    ]),
  );
});

describe('a folder that fails leaves the bundled figures', () => {
  test.each<[string, () => unknown, string]>([
    ['is not there', () => ['weg/'], 'weg/index.json bestaat niet op de server (HTTP 404)'],
    [
      'is a web page',
      () => {
        server.on('web/index.json', html);
        return ['web/'];
      },
      'web/index.json gaf een webpagina in plaats van JSON',
    ],
    ['is no address', () => ['https://'], '"https://" is geen adres van een map'],
    ['is not https', () => ['http://voorbeeld.be/'], 'begint niet met https://'],
    ['is no text', () => [5], 'bronnen.json klopt niet (mappen, rij 1): er staat 5'],
    ['is no list', () => 'data/', 'bronnen.json klopt niet (veld mappen): er staat "data/"'],
    ['has no list', () => undefined, 'bronnen.json bestaat niet op de server (HTTP 404)'],
    [
      'lacks one file of two',
      () => {
        serve(server, sampleFolder(), 'half/');
        server.on('half/71037.json', status(404));
        return ['half/'];
      },
      'half/71037.json bestaat niet op de server (HTTP 404)',
    ],
  ])('it %s', async (_what, arrange, why) => {
    const figures = await loaderWith(arrange()).load();
    expect(figures.inwoners('Hasselt', 2021).amount).toBe(79089);
    const sentence = describeProblem(
      problemOf(() => figures.figure(lummen)),
      'nl-BE',
    );
    expect(sentence).toContain('Het kan staan in een map van uw organisatie die niet gelezen is: ');
    expect(sentence).toContain(why);
    // A figure that is there says nothing of it.
    expect(figures.figure({ ...lummen, rubriek: 'M2.II.b', jaar: 2023 }).amount).toBe(
      bundled.figure({ ...lummen, rubriek: 'M2.II.b', jaar: 2023 }).amount,
    );
  });

  test('what could be read of it is used', async () => {
    serve(server, sampleFolder(), 'half/');
    server.on('half/71037.json', status(404));
    const figures = await loaderWith(['half/']).load();
    expect(figures.figure({ gemeente: 'Hasselt', rubriek: 'afm', jaar: 2019 }).amount).toBe(
      1234567,
    );
  });

  test('one that does not answer is left when the time of the load is over', async () => {
    server.on('stil/index.json', silent);
    const figures = await loaderWith(['stil/'], realNetwork(), 400).load();
    expect(figures.inwoners('Hasselt', 2021).amount).toBe(79089);
    expect(problemOf(() => figures.figure(lummen))).toMatchObject({
      ongelezen: [{ reason: { code: 'source-timeout' } }],
    });
  });

  test('the bundled data that fail fail the load, whatever the folder has', async () => {
    serve(server, sampleFolder(), 'data/');
    server.on('cijfers.json', status(404), json(compiled.json));
    const loader = loaderWith(['data/']);
    await expect(loader.load()).rejects.toMatchObject({ problem: { code: 'data-missing' } });
    expect((await loader.load()).figure(lummen).amount).toBe(27123456.78);
  });
});

describe('where both have the figure', () => {
  const restated = { gemeente: '71037', rubriek: 'M2.II.b', jaar: 2023, rapport: 'rekening' };
  const published = { gemeente: '71022', rubriek: 'M2.I.a', jaar: 2021, rapport: 'rekening' };
  const known = bundled.figure(restated).amount;
  const printed = bundled.figure(published).amount;
  const row = (
    { gemeente, rubriek, jaar, rapport }: typeof restated,
    amount: number,
    bestuur = 'gemeente en OCMW',
  ) => `${gemeente};${rubriek};${String(jaar)};${rapport};${bestuur};${amount.toFixed(2)};Eigen;;`;

  test.each([
    ['published goes before restated', restated, 5, 'gepubliceerd', 5],
    ['restated never replaces published', published, 5, 'overgenomen', printed],
    ['the same amount is one figure', published, printed, 'gepubliceerd', printed],
  ] as const)('%s', async (_what, query, amount, kwaliteit, expected) => {
    serve(server, sampleFolder([row(query, amount)], kwaliteit), 'data/');
    const figures = await loaderWith(['data/']).load();
    expect(figures.figure(query).amount).toBe(expected);
    const entity = figures.figure(query).entity;
    const all = figures
      .series(entity, query.rubriek)
      .filter(({ year, report }) => year === query.jaar && report === query.rapport);
    expect(all.map((record) => record.amount)).toEqual([expected]);
    expect(
      figures
        .printed(entity)
        .filter(
          (each) =>
            each.path === query.rubriek && each.amount !== expected && each.year === query.jaar,
        ),
    ).toEqual([]);
  });

  test.each([
    ['two published amounts', published, printed, 'gepubliceerd', 'gemeente en OCMW'],
    ['two restated amounts', restated, known, 'overgenomen', 'gemeente en OCMW'],
    ['one that names no bestuur', published, printed, 'gepubliceerd', ''],
  ] as const)('%s are refused, both named', async (_what, query, other, kwaliteit, bestuur) => {
    serve(server, sampleFolder([row(query, 5, bestuur)], kwaliteit), 'data/');
    const figures = await loaderWith(['data/']).load();
    const problem = problemOf(() => figures.figure(query));
    expect(problem).toMatchObject({
      code: 'sources-differ',
      bedragen: [
        { bedrag: other, meegeleverd: true },
        { bedrag: 5, document: 'Eigen (Regio Voorbeeld)', meegeleverd: false },
      ],
    });
    const sentence = describeProblem(problem, 'nl-BE');
    expect(sentence).toContain('5,00 in Eigen (Regio Voorbeeld) (map van uw organisatie)');
    expect(sentence).toContain('(meegeleverd)');
  });
});
