import { ProblemError } from '../core';
import { isCompiledFigures } from './compiledFigures';
import type { FigureProblem } from './figureProblem';
import { Figures } from './figures';
import { nothingAdded, type AddedFigures, type FigureSchema } from './sources/figureSource';
import type { FetchedFile } from './sources/network';

export interface FiguresLoaderOptions {
  readonly url: string;
  /** Checksum of the file that belongs to this version, in hexadecimal. */
  readonly sha256: string;
  readonly fetch: (url: string, init: { readonly signal: AbortSignal }) => Promise<FetchedFile>;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly digest: (bytes: ArrayBuffer) => Promise<string>;
  /**
   * What the organisation added, asked for at the same time. It never rejects for a source that
   * fails, and comes to an end once `signal` is aborted.
   */
  readonly added?: (
    schema: () => Promise<FigureSchema>,
    signal: AbortSignal,
  ) => Promise<AddedFigures>;
  readonly timeoutMs?: number;
}

/**
 * Loads the figures once, however many cells ask: one request is shared, success is kept, failure
 * is forgotten so that the next one to ask tries again.
 *
 *     const loader = new FiguresLoader({ url, sha256, fetch, digest });
 *     const figures = loader.current ?? (await loader.load());
 */
export class FiguresLoader {
  #current: Figures | undefined;
  #loading: Promise<Figures> | undefined;

  constructor(private readonly options: FiguresLoaderOptions) {}

  /** The figures once they are in: a cell is then answered without a promise. */
  get current(): Figures | undefined {
    return this.#current;
  }

  /**
   * @throws ProblemError `data-missing`, `data-corrupt` or `data-timeout`. Always settles: a cell
   * that waits for ever shows #BUSY! for ever.
   */
  load(): Promise<Figures> {
    if (this.#current) return Promise.resolve(this.#current);
    this.#loading ??= this.#withinTime().then(
      (figures) => {
        this.#current = figures;
        this.#loading = undefined;
        return figures;
      },
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  #withinTime(): Promise<Figures> {
    const { url, added, timeoutMs = 10_000 } = this.options;
    const aborter = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(problem({ code: 'data-timeout', url, seconds: timeoutMs / 1000 }));
        aborter.abort();
      }, timeoutMs);
    });
    const bundled = Promise.race([this.#fetchFigures(aborter.signal), late]);
    return Promise.all([bundled, added?.(() => bundled, aborter.signal) ?? nothingAdded])
      .then(([figures, more]) => figures.with(more))
      .finally(() => {
        clearTimeout(timer);
        aborter.abort();
      });
  }

  async #fetchFigures(signal: AbortSignal): Promise<Figures> {
    const { url, sha256, digest } = this.options;
    const bytes = await this.#fetchBytes(signal);
    if ((await digest(bytes)).toLowerCase() !== sha256.toLowerCase()) {
      throw problem({ code: 'data-corrupt', url, reason: 'checksum' });
    }
    const data = parseJson(new TextDecoder().decode(bytes), url);
    if (!isCompiledFigures(data)) throw problem({ code: 'data-corrupt', url, reason: 'schema' });
    return new Figures(data, sha256.toLowerCase());
  }

  async #fetchBytes(signal: AbortSignal): Promise<ArrayBuffer> {
    const { url, fetch } = this.options;
    let status: number | null = null;
    try {
      const file = await fetch(url, { signal });
      status = file.status;
      if (file.ok) return await file.arrayBuffer();
    } catch {
      // No network, a refused request or a connection that broke: fetch says no more than that.
      throw problem({ code: 'data-missing', url, status: null });
    }
    throw problem({ code: 'data-missing', url, status });
  }
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw problem({ code: 'data-corrupt', url, reason: 'not-json' });
  }
}

function problem(details: FigureProblem): ProblemError<FigureProblem> {
  return new ProblemError(details);
}
