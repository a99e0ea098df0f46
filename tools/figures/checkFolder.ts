import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemError } from '../../src/core/problem';
import type { FigureSchema, SourceProblem } from '../../src/figures';
import { indexName, mostBytes, type FolderEntry } from '../../src/figures/sources/folderSchema';
import { readFolderFile } from '../../src/figures/sources/readFolderFile';
import { readFolderIndex } from '../../src/figures/sources/readFolderIndex';
import { unreadClause } from '../../src/i18n/nl-BE/sourceProblems';
import { Refusal, refuse } from '../cli/refusal';
import { lookAt } from '../cli/target';

/** What a sound folder holds, in one line. */
export interface CheckedFolder {
  readonly naam: string;
  readonly gemeenten: number;
  readonly cijfers: number;
}

/** Files by name, on disk or about to be written. */
export type FolderContent = ReadonlyMap<string, Uint8Array>;

/** @throws Refusal where there is no folder, or something in it that no folder of ours has. */
export function readFolder(folder: string): FolderContent {
  if (!lookAt(folder)?.isDirectory())
    refuse(`De map "${folder}" bestaat niet. Geef de map die "build" maakte.`);
  const names = readdirSync(folder).sort();
  if (!names.includes(indexName))
    refuse(`In de map "${folder}" staat geen ${indexName}. Geef de map die "build" maakte.`);
  return new Map(
    names.map((name) => {
      const path = join(folder, name);
      if (!lookAt(path)?.isFile())
        refuse(`"${name}" in de map "${folder}" is geen bestand. Verwijder het.`);
      return [name, readFileSync(path)];
    }),
  );
}

/**
 * Reads a folder as the product does, without a server.
 * @throws Refusal that lists every file that is not sound, one a line.
 */
export function checkFolder(content: FolderContent, schema: FigureSchema): CheckedFolder {
  const faults: string[] = [];
  const judged = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (error instanceof Refusal) faults.push(error.message);
      else if (error instanceof ProblemError)
        faults.push(`${unreadClause(error.problem as SourceProblem)}.`);
      else throw error;
      return undefined;
    }
  };
  const index = judged(() =>
    readFolderIndex(
      parse(read(content, indexName, mostBytes.index), indexName),
      indexName,
      schema.register,
    ),
  );
  let cijfers = 0;
  for (const entry of index?.bestanden ?? []) {
    cijfers += judged(() => checkFile(content, entry, schema)) ?? 0;
  }
  if (index) {
    const named = new Set([indexName, ...index.bestanden.map(({ bestand }) => bestand)]);
    for (const name of content.keys())
      if (!named.has(name))
        faults.push(`${name} staat in de map maar niet in ${indexName}. Verwijder het.`);
  }
  if (!index || faults.length > 0) return refuse(faults.join('\n'));
  return { naam: index.naam, gemeenten: index.bestanden.length, cijfers };
}

/** How many figures a file holds. */
function checkFile(
  content: FolderContent,
  entry: FolderEntry,
  { rubrieken }: FigureSchema,
): number {
  const { bestand, id, sha256, jaren } = entry;
  const bytes = read(content, bestand, mostBytes.file);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    return fail({ code: 'source-checksum', url: bestand });
  const { gepubliceerd } = readFolderFile(parse(bytes, bestand), { url: bestand, id, rubrieken });
  if (bytes.byteLength !== entry.bytes) return misdescribed(entry, 'bytes', 'whole');
  const years = new Set(gepubliceerd.map((row) => row[5]));
  if (years.size !== jaren.length || jaren.some((year) => !years.has(year)))
    return misdescribed(entry, 'jaren', 'years');
  return gepubliceerd.length;
}

function misdescribed(
  entry: FolderEntry,
  field: 'bytes' | 'jaren',
  expected: 'whole' | 'years',
): never {
  return fail({
    code: 'source-schema',
    url: `${indexName} over ${entry.bestand}`,
    list: null,
    row: null,
    field,
    given: JSON.stringify(entry[field]),
    expected,
  });
}

function read(content: FolderContent, name: string, most: number): Uint8Array {
  const bytes = content.get(name);
  if (!bytes) return refuse(`${name} ontbreekt, maar staat wel in ${indexName}.`);
  if (bytes.byteLength > most) return fail({ code: 'source-too-large', url: name, most });
  return bytes;
}

function parse(bytes: Uint8Array, url: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return fail({ code: 'source-not-json', url, html: false });
  }
}

function fail(problem: SourceProblem): never {
  throw new ProblemError<SourceProblem>(problem);
}
