/** A rectangle of cells as somebody handed it over: a sheet, a file with separators, pasted text. */
export interface Table {
  /** Name of the sheet; empty for text. */
  readonly name: string;
  /**
   * `cells`: columns are told apart. `lines`: each row is one cell with a whole line of text, as it
   * comes out of a PDF; where its numbers begin is still to be found.
   */
  readonly layout: 'cells' | 'lines';
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Counted from 1, as the sheet or the text counts them: rows may have been left out. */
  readonly line: number;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** As its reader sees it, trimmed of nothing; empty for an empty cell. */
  readonly text: string;
  /** The number that is stored; absent for text, also where that text looks like a number. */
  readonly number?: number;
  /** Covered by a merged cell above or to the left, whose content it repeats. */
  readonly covered?: true;
  /** An error of Excel, or a formula without a stored result: there is no content to read. */
  readonly unreadable?: true;
}
