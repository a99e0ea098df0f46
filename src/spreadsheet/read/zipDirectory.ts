/** One file in a zip, as the directory at its end tells it: nothing is unpacked to know this. */
export interface ZipEntry {
  readonly name: string;
  readonly stored: boolean;
  readonly encrypted: boolean;
  readonly crc: number;
  /** The bytes as they stand in the zip. */
  readonly packed: Uint8Array;
  /** What it says that it becomes; the one who unpacks has to hold it to that. */
  readonly size: number;
}

/** The directory cannot be read: cut off, or it points outside the file. */
export class ZipDamagedError extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'ZipDamagedError';
  }
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** A comment of at most 65.535 bytes may follow the end. */
const farthestEnd = 22 + 65_535;

/** @throws ZipDamagedError, also when there are more than `most` entries. */
export function zipDirectory(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new ZipDamagedError(`${String(count)} entries`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const next = readEntry(bytes, view, at);
    entries.push(next.entry);
    at = next.end;
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= view.byteLength - farthestEnd; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new ZipDamagedError('no directory');
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly end: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) {
    throw new ZipDamagedError('an entry is not where the directory says');
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extra = at + 46 + nameLength;
  const end = extra + extraLength + view.getUint16(at + 32, true);
  if (end > view.byteLength) throw new ZipDamagedError('the directory is cut off');
  const [size, packedSize, local] = largeNumbers(view, extra, extra + extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new ZipDamagedError(`method ${String(method)}`);
  const start = dataStart(view, local);
  if (start + packedSize > view.byteLength) throw new ZipDamagedError('an entry is cut off');
  return {
    entry: {
      name: new TextDecoder().decode(bytes.subarray(at + 46, extra)),
      stored: method === 0,
      encrypted: (flags & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: bytes.subarray(start, start + packedSize),
      size,
    },
    end,
  };
}

/** The local header repeats the name and may have an extra field of another length. */
function dataStart(view: DataView, local: number): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature) {
    throw new ZipDamagedError('a file is not where the directory says');
  }
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

const elsewhere = 0xffffffff;

/** Numbers that do not fit in 32 bits stand in an extra field, in this order. */
function largeNumbers(
  view: DataView,
  from: number,
  to: number,
  small: readonly [number, number, number],
): [number, number, number] {
  let field = from;
  while (field + 4 <= to && view.getUint16(field, true) !== 1) {
    field += 4 + view.getUint16(field + 2, true);
  }
  let at = field + 4;
  const large = (value: number): number => {
    if (value !== elsewhere) return value;
    if (at + 8 > to) throw new ZipDamagedError('a size is missing');
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  return [large(small[0]), large(small[1]), large(small[2])];
}
