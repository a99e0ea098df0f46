import type { SheetEntry } from './cellEntry';
import type { Written } from './prints';
import type { Cell } from '../../spreadsheet/workbook';
import { parsed } from './sheetMark';

/** How the keys of the workbook's settings begin that hold a journal while a build is under way. */
const journalKey = 'fusiebegroting.opbouw';

/**
 * Row and column in the layout before the build, what stood there, and the print of what the build
 * writes there: other content was typed meanwhile, and stays. `first` is what the journal held there
 * before the build saw that somebody had typed: who read it then may have put that back.
 */
export type JournalCell = readonly [
  row: number,
  column: number,
  entry: SheetEntry,
  print?: string,
  first?: SheetEntry,
];

export interface JournalSheet {
  readonly id: string;
  readonly name: string;
  /** The property as it was. */
  readonly mark: string;
  /** The lines as they were; absent where no whole line comes or goes. */
  readonly rowKeys?: readonly (string | null)[];
  readonly columnKeys?: readonly (string | null)[];
  /** Keys of lines that the build makes anew elsewhere; absent where there are none. */
  readonly movedRows?: readonly string[];
  readonly movedColumns?: readonly string[];
  readonly cells: readonly JournalCell[];
  /** What the build writes in lines that come; absent where none come. */
  readonly written?: Written;
  /** Charts that the build adds. */
  readonly charts: readonly string[];
  /** How the sheet looked is not kept; the next build sees to that. */
  readonly layoutChanges: boolean;
  /** So is the page: the next build sets it up anew. */
  readonly pageChanges?: true;
  readonly filterComes?: true;
}

/** What suffices to put the workbook back as it was, whatever part of a build was done. */
export interface Journal {
  readonly version: 1;
  /** Of one build: two people may begin at the same time. */
  readonly id: string;
  readonly startedAt: string;
  readonly newSheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly written?: Written;
  }[];
  readonly sheets: readonly JournalSheet[];
  /** Defined names as they were; null for one that did not exist. */
  readonly names: readonly { readonly name: string; readonly formula: string | null }[];
  /** Cell styles that did not exist. */
  readonly styles: readonly string[];
  /** What the pane had kept; absent where the build leaves it as it is. */
  readonly choice?: { readonly old: string | null };
}

export function journalKeyOf({ id }: Pick<Journal, 'id'>): string {
  return `${journalKey}.${id}`;
}

export function isJournalKey(key: string): boolean {
  return key.startsWith(journalKey);
}

export function journalText(journal: Journal): string {
  return JSON.stringify(journal);
}

export function readJournal(text: string): Journal | undefined {
  const journal = parsed(text) as Partial<Journal> | null | undefined;
  // Only our own code writes this key; another version is another product's business.
  return journal?.version === 1 ? (journal as Journal) : undefined;
}

/** A cell as the build left it. */
export interface BuiltCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | null;
}

export interface BuiltSheet {
  readonly id: string;
  readonly isNew: boolean;
  readonly cells: readonly BuiltCell[];
}

/** What `undoBuild` needs; lives as long as the pane. */
export interface BuildUndo {
  readonly builtAt: string;
  readonly journal: Journal;
  readonly sheets: readonly BuiltSheet[];
}
