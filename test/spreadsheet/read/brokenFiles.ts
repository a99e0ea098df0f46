import { strToU8, zipSync } from 'fflate';

/** A compound file of one directory sector, with these names in it. */
export function compoundFile(...streams: readonly string[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  // The directory is sector 1; sector 0 holds the chains.
  view.setUint32(48, 1, true);
  bytes.fill(0xff, 76, 512);
  view.setUint32(76, 0, true);
  bytes.fill(0xff, 512, 1024);
  view.setUint32(512 + 4, 0xfffffffe, true);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = 1024 + 128 * index;
    Array.from(name).forEach((character, place) => {
      view.setUint16(at + 2 * place, character.charCodeAt(0), true);
    });
    view.setUint16(at + 64, 2 * (name.length + 1), true);
  });
  return bytes;
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  ) as Uint8Array<ArrayBuffer>;
}

/** The same zip whose directory tells another size for one of its parts. */
export function lyingZip(bytes: Uint8Array, path: string, size: number): Uint8Array<ArrayBuffer> {
  const changed = new Uint8Array(bytes);
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = changed.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    if (Buffer.from(name).toString() === path) view.setUint32(at + 24, size, true);
  }
  return changed;
}

/** The same numbers each time; from 0 up to 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
