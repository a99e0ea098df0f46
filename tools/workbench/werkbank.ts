import type { CellContent } from '../host/cellStore';
import type { ExcelHost } from '../host/excelHost';

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
  /** Resolves when nothing is being calculated any more. */
  settled(): Promise<void>;
}
