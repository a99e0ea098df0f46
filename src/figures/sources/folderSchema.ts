import type { CompiledFigures } from '../compiledFigures';

/** A folder of another version is refused: half understood is wrongly understood. */
export const folderVersion = 1;
export const indexName = 'index.json';

/** `index.json`: what the folder holds. */
export interface FolderIndex {
  readonly versie: typeof folderVersion;
  readonly naam: string;
  readonly uitgever: string;
  /** ISO date; null where none was given. */
  readonly datum: string | null;
  readonly bestanden: readonly FolderEntry[];
}

/** One file: all figures of one municipality. */
export interface FolderEntry {
  /** Name in this folder, never a path. */
  readonly bestand: string;
  /** Id of the register: the NIS code, for a former municipality whose code lives on `11002 tot 2024`. */
  readonly id: string;
  readonly nis: string;
  readonly naam: string;
  readonly jaren: readonly number[];
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** Published rows and what they refer to: in the bundled file, and in each file of a folder. */
export type PublishedRows = Pick<CompiledFigures, 'bronnen' | 'soorten' | 'gepubliceerd'>;

export interface FolderFile extends PublishedRows {
  readonly versie: typeof folderVersion;
}

/** `bronnen.json`, beside the page: the folders that an organisation adds. */
export interface AddedList {
  readonly mappen: readonly string[];
}

/** Limits in bytes; a file beyond them is no file of figures. */
export const mostBytes = { list: 64_000, index: 1_000_000, file: 2_000_000 } as const;
