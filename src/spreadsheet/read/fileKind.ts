import { compoundFileKind } from './compoundFile';

/** What a file is by its first bytes; its name says nothing that can be trusted. */
export type FileKind =
  'empty' | 'zip' | 'xls' | 'password' | 'damaged' | 'pdf' | 'word' | 'picture' | 'text';

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  // An archive without anything in it.
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', ascii('%PDF-')],
  ['word', ascii('{\\rtf')],
  ['picture', [0x89, ...ascii('PNG')]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', ascii('GIF8')],
  ['picture', ascii('II*\0')],
  ['picture', ascii('MM\0*')],
];

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const compound = compoundFileKind(bytes);
  if (compound !== null) return compound;
  return signatures.find(([, start]) => startsWith(bytes, start))?.[0] ?? 'text';
}

function ascii(word: string): number[] {
  return Array.from(word, (character) => character.charCodeAt(0));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
