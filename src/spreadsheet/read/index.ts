import type { ReadAnswer, ReadProblem } from './readProblem';
import { decodeText } from './decodeText';
import { fileKind } from './fileKind';
import { limits } from './limits';
import { textTables } from './textTables';
import { workbookParts } from './workbookParts';
import { workbookTables, type TablesAnswer } from './workbookTables';

export type { ReadAnswer, ReadProblem } from './readProblem';

/** SHA-256 in hexadecimal: the platform has it, each in its own place. */
export type Digest = (bytes: ArrayBuffer) => Promise<string>;

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A workbook (.xlsx) or a text with or without separators, told apart by content alone. */
export async function readFile(file: NamedFile, digest: Digest): Promise<ReadAnswer> {
  return withDigest(fileTables(file), file.bytes, digest);
}

/** What was on the clipboard. */
export async function readText(text: string, digest: Digest): Promise<ReadAnswer> {
  const bytes = new TextEncoder().encode(text);
  return withDigest(tooLarge('', bytes, limits.textSize) ?? textTables('', text), bytes, digest);
}

async function withDigest(
  answer: TablesAnswer,
  bytes: Uint8Array<ArrayBuffer>,
  digest: Digest,
): Promise<ReadAnswer> {
  return answer.ok ? { ...answer, sha256: await digest(bytes.slice().buffer) } : answer;
}

function fileTables({ name, bytes }: NamedFile): TablesAnswer {
  const large = tooLarge(name, bytes, limits.size);
  if (large !== null) return large;
  const kind = fileKind(bytes);
  switch (kind) {
    case 'empty':
      return refused({ code: 'file-empty', name });
    case 'zip': {
      const opened = workbookParts(name, bytes);
      return opened.ok ? workbookTables(name, opened.parts) : opened;
    }
    case 'xls':
      return refused({ code: 'file-old-excel', name, kind });
    case 'password':
      return refused({ code: 'file-password', name });
    case 'damaged':
      return refused({ code: 'file-damaged', name });
    case 'pdf':
    case 'word':
    case 'picture':
      return refused({ code: 'file-other-kind', name, kind });
    case 'text': {
      const long = tooLarge(name, bytes, limits.textSize);
      if (long !== null) return long;
      const text = decodeText(bytes);
      // A page or a document in markup may hold a table, but its text is not that table.
      return text === null || /^\s*<(?:[?!]|[a-z]+[\s>])/i.test(text)
        ? refused({ code: 'file-other-kind', name, kind: 'unknown' })
        : textTables(name, text);
    }
  }
}

function tooLarge(name: string, { length: size }: Uint8Array, most: number): TablesAnswer | null {
  return size > most ? refused({ code: 'file-too-large', name, size, most }) : null;
}

function refused(problem: ReadProblem): TablesAnswer {
  return { ok: false, problem };
}
