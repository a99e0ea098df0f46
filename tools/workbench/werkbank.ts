import type { CellContent } from '../host/cellStore';
import type { ExcelHost } from '../host/excelHost';

/** What of a cell's look the grid knows; colours as `#rrggbb`. */
export interface CellLook {
  readonly bold: boolean;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly wrap: boolean;
  readonly borders: string;
  readonly isHidden: boolean;
  /** Rows and columns that do not scroll on its sheet. */
  readonly frozen: readonly [rows: number, columns: number];
}

/** A chart as it is drawn, and where on the page. */
export interface ShownChart {
  readonly name: string;
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly type: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** Where keys go: the cell whose text they change, and whether it is being typed in already. */
export interface TypingPlace {
  readonly address: string;
  readonly isTyping: boolean;
}

/** What the page of the workbench shows to tests, and to whoever opens the console. */
export interface Werkbank {
  /** The emulated Excel. */
  readonly host: ExcelHost;
  /** What stands in a cell of the active sheet (`B2`), or in `Blad!B2`: not what it shows. */
  read(address: string): CellContent;
  /** What the cell shows: Dutch separators and Dutch names of errors. */
  shown(address: string): string;
  /** Writes into a cell as if it were typed, in Dutch or English notation. */
  type(address: string, text: string): void;
  /** Goes to a cell; what is typed next stands there. */
  select(address: string): void;
  /** The cell of the active sheet that keys go to; null where the grid has not made up its mind. */
  typingPlace(): TypingPlace | null;
  /** How the grid draws a cell. */
  look(address: string): CellLook;
  /** The charts that are drawn over the active sheet. */
  charts(): readonly ShownChart[];
  /** With the add-in, or as in an Excel that does not have it. */
  addIn(present: boolean): void;
  /** Resolves when nothing is being calculated any more. */
  settled(): Promise<void>;
}
