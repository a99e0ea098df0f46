import { bundledSource, hostedFolder, type FigureSource } from '../../../src/figures';
import { figures } from '../bundledFigures';
import { localServer, type LocalServer } from './localServer';
import { realNetwork } from './realNetwork';
import { sampleFolder, serve } from './sampleFolder';

let server: LocalServer;
beforeAll(async () => {
  server = await localServer();
  serve(server, sampleFolder());
});
afterAll(() => server.close());

const { signal } = new AbortController();

describe.each<[string, () => FigureSource, string]>([
  ['the bundled data', () => bundledSource({ load: () => Promise.resolve(figures) }), '73040'],
  [
    'a hosted folder',
    () =>
      hostedFolder(server.url, {
        network: realNetwork(),
        schema: () => Promise.resolve(figures),
      }),
    '71037',
  ],
])('%s as a source', (_name, open, id) => {
  test('lists municipalities of the register, with their years in order', async () => {
    const { naam, gemeenten } = await open().list(signal);
    expect(naam).not.toBe('');
    expect(gemeenten.map((each) => each.id)).toContain(id);
    for (const each of gemeenten) {
      expect(figures.register.byId(each.id)).toMatchObject({ nis: each.nis, naam: each.naam });
      expect(each.jaren).toEqual([...each.jaren].sort((a, b) => a - b));
      expect(each.jaren.length).toBeGreaterThan(0);
    }
  });

  test('gives the figures of what it lists, each with its document', async () => {
    const source = open();
    const { gemeenten } = await source.list(signal);
    const records = await source.load([id], signal);
    const years = [...new Set(records.map(({ year }) => year))].sort((a, b) => a - b);
    expect(years).toEqual(gemeenten.find((each) => each.id === id)?.jaren);
    for (const record of records) {
      expect(record.entity.id).toBe(id);
      expect(record.document.titel).not.toBe('');
    }
    expect(await source.load([], signal)).toEqual([]);
  });

  test('refuses what it does not have', async () => {
    const source = open();
    await expect(source.load(['nergens'], signal)).rejects.toMatchObject({
      problem: { code: 'source-without', url: source.id, id: 'nergens' },
    });
  });
});
