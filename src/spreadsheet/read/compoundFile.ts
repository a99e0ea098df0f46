const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * What an OLE compound file holds, by the names in its directory: an old workbook, or a new one
 * that a password locks. null for any other kind of file.
 */
export function compoundFileKind(
  bytes: Uint8Array,
): 'xls' | 'password' | 'word' | 'damaged' | null {
  if (!signature.every((byte, index) => bytes[index] === byte)) return null;
  const names = streamNames(bytes);
  if (names.has('EncryptedPackage')) return 'password';
  if (names.has('Workbook') || names.has('Book')) return 'xls';
  return names.has('WordDocument') ? 'word' : 'damaged';
}

const endOfChain = 0xfffffffa;
const entrySize = 128;

/** Names of the directory, read along its chain of sectors; as far as the file goes. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const size = 2 ** Math.min(view.getUint16(30, true), 16);
  const start = (sector: number): number => (sector + 1) * size;
  const seen = new Set<number>();
  for (
    let sector = view.getUint32(48, true);
    sector < endOfChain && !seen.has(sector) && start(sector) + size <= bytes.length;
    sector = nextSector(view, sector, size)
  ) {
    seen.add(sector);
    for (let at = start(sector); at + entrySize <= start(sector) + size; at += entrySize) {
      names.add(entryName(bytes, view, at));
    }
  }
  return names;
}

function entryName(bytes: Uint8Array, view: DataView, at: number): string {
  // With the zero that ends it.
  const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
  return new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length));
}

/** Out of the allocation table, whose first 109 sectors the header lists; a directory needs no more. */
function nextSector(view: DataView, sector: number, size: number): number {
  const perSector = size / 4;
  const listed = Math.floor(sector / perSector);
  if (listed >= 109) return endOfChain;
  const at = (view.getUint32(76 + 4 * listed, true) + 1) * size + 4 * (sector % perSector);
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : endOfChain;
}
