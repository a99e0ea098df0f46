import type { Answer } from '../../office';
import type { ModelReading, ModelReadingOptions } from '../../office/modelReading';
import type { ModelCheck, ModelSheet } from '../../spreadsheet/modelcheck';
import type { WorkbookReader } from '../scenario/useWorkbookFigures';

/** What reads the workbook and looks for mistakes in it; it writes nothing. */
export interface Checker extends WorkbookReader {
  /** undefined where it was given up. */
  readonly readModel: (options: ModelReadingOptions) => Promise<Answer<ModelReading | undefined>>;
  /** Leaves the page time to answer; undefined where it was given up. */
  readonly checkModel: (
    sheets: readonly ModelSheet[],
    options: { readonly signal: AbortSignal; readonly onProgress: (part: number) => void },
  ) => Promise<ModelCheck | undefined>;
  /** Selects cells (`C12:N12`) of a sheet. */
  readonly showCells: (sheet: string, address: string) => Promise<Answer<void>>;
}
