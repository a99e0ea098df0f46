import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Every pixel size that Excel's ribbon, dialogs and store ask for. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;
export type IconSize = (typeof iconSizes)[number];

/** Below this size lines of figures become grey dust: the simple drawing takes over. */
const simpleUpTo = 24;

export const iconFile = (size: IconSize): string => `icon-${size}.png`;
export const drawingFile = (size: IconSize): string =>
  size <= simpleUpTo ? 'icon-small.svg' : 'icon.svg';

let started: Promise<void> | undefined;

/** The renderer is WebAssembly and may be started only once in a process. */
function startRenderer(): Promise<void> {
  const find = createRequire(import.meta.url);
  started ??= readFile(find.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) =>
    initWasm(wasm),
  );
  return started;
}

/** Renders a square drawing to a PNG of exactly `size` × `size` pixels, transparent around it. */
export async function renderIcon(svg: string, size: IconSize): Promise<Uint8Array> {
  await startRenderer();
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: size } });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawing.free();
  }
}
