import { createHash } from 'node:crypto';
import { FiguresLoader } from '../../src/figures';
import { compileFigures } from './compile';

const compiled = compileFigures();

/** The page's own loader over the compiled data, or over an answer that is not what it should be. */
export function bundledLoader(answer?: { status: number; body: string }): FiguresLoader {
  return new FiguresLoader({
    url: 'data/cijfers.json',
    sha256: compiled.sha256,
    fetch: () =>
      Promise.resolve(
        new Response(answer?.body ?? compiled.json, { status: answer?.status ?? 200 }),
      ),
    digest: (bytes) =>
      Promise.resolve(createHash('sha256').update(new Uint8Array(bytes)).digest('hex')),
  });
}
