import { Inflate } from 'fflate';
import { ZipDamagedError, type ZipEntry } from './zipDirectory';

/** Packed bytes per step: what one step can become is bounded, so a lie is found soon. */
const step = 16_384;

/**
 * The content of an entry, never more than the directory announced: unpacking stops where the
 * stream goes on beyond that.
 * @throws ZipDamagedError when size or checksum is not what the directory says.
 */
export function unpack({ name, stored, packed, size, crc }: ZipEntry): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(size);
  let length = 0;
  const take = (chunk: Uint8Array): void => {
    if (length + chunk.length > size) throw new ZipDamagedError(`${name} is larger than announced`);
    content.set(chunk, length);
    length += chunk.length;
  };
  if (stored) take(packed);
  else inflate(name, packed, take);
  if (length !== size) throw new ZipDamagedError(`${name} is smaller than announced`);
  if (crc32(content) !== crc) throw new ZipDamagedError(`${name} was changed`);
  return content;
}

function inflate(name: string, packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  let refused: unknown;
  const stream = new Inflate((chunk) => {
    take(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (problem) {
    refused = problem;
  }
  if (refused !== undefined) throw new ZipDamagedError(`${name}: ${String(refused)}`);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
