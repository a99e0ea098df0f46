import { createHash } from 'node:crypto';
import { FiguresLoader, type FetchedFile, type FiguresLoaderOptions } from '../../src/figures';
import { compileFigures } from '../../tools/data/compile';

const compiled = compileFigures();
const url = 'data/cijfers.json';

function sha256(bytes: ArrayBuffer): string {
  return createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
}

function file(body: string, status = 200): FetchedFile {
  return new Response(body, { status });
}

function loaderOf(options: Partial<FiguresLoaderOptions> = {}) {
  const fetch = jest.fn<Promise<FetchedFile>, [string, { readonly signal: AbortSignal }]>(() =>
    Promise.resolve(file(compiled.json)),
  );
  const loader = new FiguresLoader({
    url,
    sha256: compiled.sha256,
    fetch,
    digest: (bytes) => Promise.resolve(sha256(bytes)),
    ...options,
  });
  return { loader, fetch };
}

function checksumOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

describe('one load', () => {
  it('is shared by all who ask, and kept', async () => {
    const { loader, fetch } = loaderOf();
    expect(loader.current).toBeUndefined();
    const [first, second] = await Promise.all([loader.load(), loader.load()]);
    expect(second).toBe(first);
    expect(await loader.load()).toBe(first);
    expect(loader.current).toBe(first);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(fetch).toHaveBeenCalledWith(url, { signal: expect.any(AbortSignal) });
    expect(first.inwoners('Hasselt', 2021).amount).toBe(79089);
  });

  it('forgets a failure: the next one to ask tries again', async () => {
    const fetch = jest
      .fn<Promise<FetchedFile>, [string, { readonly signal: AbortSignal }]>()
      .mockResolvedValueOnce(file('', 503))
      .mockResolvedValueOnce(file(compiled.json));
    const { loader } = loaderOf({ fetch });
    const both = await Promise.allSettled([loader.load(), loader.load()]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(loader.current).toBeUndefined();
    await loader.load();
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(loader.current).toBeDefined();
  });
});

describe('a file that is not what it should be', () => {
  it.each<[string, Partial<FiguresLoaderOptions>, Record<string, unknown>]>([
    [
      'missing',
      { fetch: () => Promise.resolve(file('niet gevonden', 404)) },
      { code: 'data-missing', status: 404 },
    ],
    [
      'without network',
      { fetch: () => Promise.reject(new TypeError('Failed to fetch')) },
      { code: 'data-missing', status: null },
    ],
    [
      'broken off halfway',
      {
        fetch: () =>
          Promise.resolve({
            ok: true,
            status: 200,
            arrayBuffer: () => Promise.reject(new TypeError('terminated')),
          }),
      },
      { code: 'data-missing', status: null },
    ],
    [
      'changed by one letter',
      { fetch: () => Promise.resolve(file(compiled.json.replace('Hasselt', 'Hesselt'))) },
      { code: 'data-corrupt', reason: 'checksum' },
    ],
    [
      'no JSON',
      { fetch: () => Promise.resolve(file('<html>')), sha256: checksumOf('<html>') },
      { code: 'data-corrupt', reason: 'not-json' },
    ],
    [
      'of another shape',
      { fetch: () => Promise.resolve(file('{"versie":1}')), sha256: checksumOf('{"versie":1}') },
      { code: 'data-corrupt', reason: 'schema' },
    ],
    [
      'of another version',
      (() => {
        const body = compiled.json.replace('{"versie":1', '{"versie":2');
        return { fetch: () => Promise.resolve(file(body)), sha256: checksumOf(body) };
      })(),
      { code: 'data-corrupt', reason: 'schema' },
    ],
    [
      'null',
      { fetch: () => Promise.resolve(file('null')), sha256: checksumOf('null') },
      { code: 'data-corrupt', reason: 'schema' },
    ],
  ])('%s', async (_name, options, expected) => {
    const { loader } = loaderOf(options);
    await expect(loader.load()).rejects.toMatchObject({ problem: { url, ...expected } });
    expect(loader.current).toBeUndefined();
  });
});

describe('a load that does not end', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each<[string, Partial<FiguresLoaderOptions>]>([
    ['no answer', { fetch: () => new Promise<FetchedFile>(() => undefined) }],
    ['no checksum', { digest: () => new Promise<string>(() => undefined) }],
  ])('%s: is given up after 10 seconds, and asked again', async (_name, options) => {
    const { loader } = loaderOf(options);
    const outcome = loader.load().then(
      () => 'loaded',
      (error: unknown) => (error as { problem: unknown }).problem,
    );
    await jest.advanceTimersByTimeAsync(9_999);
    expect(await Promise.race([outcome, Promise.resolve('waiting')])).toBe('waiting');
    await jest.advanceTimersByTimeAsync(1);
    expect(await outcome).toEqual({ code: 'data-timeout', url, seconds: 10 });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('stops the request that it gives up', async () => {
    const signals: AbortSignal[] = [];
    const { loader } = loaderOf({
      timeoutMs: 50,
      fetch: (_url, { signal }) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    });
    const outcome = expect(loader.load()).rejects.toMatchObject({ problem: { seconds: 0.05 } });
    await jest.advanceTimersByTimeAsync(50);
    await outcome;
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    const again = expect(loader.load()).rejects.toMatchObject({
      problem: { code: 'data-timeout' },
    });
    await jest.advanceTimersByTimeAsync(50);
    await again;
    expect(signals).toHaveLength(2);
  });

  it('leaves no clock running after success', async () => {
    const { loader } = loaderOf();
    await loader.load();
    expect(jest.getTimerCount()).toBe(0);
  });
});
