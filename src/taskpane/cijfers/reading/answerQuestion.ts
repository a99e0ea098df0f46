import { recognise } from '../../../figures/import';
import { leesLeninglijsten, type Leninglezing } from '../../../figures/leningen';
import { readFile, readText, type Digest, type ReadAnswer } from '../../../spreadsheet/read';
import type { Table } from '../../../spreadsheet/table';
import type { ReaderAnswer } from '../reader';
import type { WorkerQuestion } from './workerMessages';

/** Reads, and recognises the schemas in what was read. The tables themselves stay here. */
export async function answerQuestion(
  question: WorkerQuestion,
  digest: Digest,
): Promise<ReaderAnswer> {
  const read = await readQuestion(question, digest);
  return read.ok ? { ok: true, reading: recognise(read.tables), sha256: read.sha256 } : read;
}

/** The same, for lists of loans. */
export async function answerLoans(
  question: WorkerQuestion,
  digest: Digest,
): Promise<ReaderAnswer<Leninglezing>> {
  const read = await readQuestion(question, digest);
  return read.ok
    ? { ok: true, reading: leesLeninglijsten(read.tables), sha256: read.sha256 }
    : read;
}

function readQuestion(question: WorkerQuestion, digest: Digest): Promise<ReadAnswer> {
  switch (question.kind) {
    case 'file':
      return readFile(question, digest);
    case 'text':
      return readText(question.text, digest);
    case 'tables':
      return readTables(question.tables, digest);
  }
}

/** Cells of a sheet come without a file: what is in them is what the checksum is of. */
async function readTables(tables: readonly Table[], digest: Digest): Promise<ReadAnswer> {
  const content = tables.map(({ rows }) =>
    rows.map(({ line, cells }) => [line, ...cells.map(({ text, number }) => number ?? text)]),
  );
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return { ok: true, tables, sha256: await digest(bytes.buffer) };
}
