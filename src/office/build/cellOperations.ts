import { blockAddress, blocksOf, type Block } from '../../spreadsheet/blocks';
import { isFormula, type SheetEntry } from './cellEntry';
import { moveFormula, type FindMap } from './formulaText';
import type { Replaced } from './typedOver';
import { operation, type Operation, type OperationPhase } from './operation';

export interface PlacedEntry {
  readonly row: number;
  readonly column: number;
  readonly entry: SheetEntry;
  /** What is replaced: empty where nothing stood, null where that was seen before. */
  readonly stood?: SheetEntry | null;
}

/** Excel reads a block of this size at once; the library cuts larger ones up. */
const mostCells = 1500;

/** Writes cells in blocks of cells that lie together. */
export function cellOperations(
  phase: OperationPhase,
  sheet: string,
  cells: readonly PlacedEntry[],
  moment: Pick<Replaced, 'afterLines'> = {},
): Operation[] {
  const entries = new Map(
    cells.map((cell) => [`${String(cell.row)}:${String(cell.column)}`, cell]),
  );
  const at = (row: number, column: number): SheetEntry =>
    entries.get(`${String(row)}:${String(column)}`)?.entry ?? '';
  return blocksOf(cells)
    .flatMap(slices)
    .map((block) => {
      const values = range(block.top, block.bottom).map((row) =>
        range(block.left, block.right).map((column) => at(row, column)),
      );
      return operation(
        phase,
        (place) => {
          place.sheet(sheet).getRange(blockAddress(block)).untrack().formulas = values;
        },
        {
          data: JSON.stringify(values).length,
          replaces: {
            sheet,
            ...block,
            ...moment,
            stood: (row, column) => {
              const { stood = '' } = entries.get(`${String(row)}:${String(column)}`) ?? {};
              return stood;
            },
          },
        },
      );
    });
}

/**
 * Where text stood, the format may say that everything is text; there a formula or a number needs
 * the format of a new cell first.
 */
export function plainFirst(sheet: string, cells: readonly PlacedEntry[]): Operation[] {
  const changed = cells.filter((cell) => isText(cell.stood ?? '') && !isText(cell.entry));
  return blocksOf(changed.filter(({ entry }) => entry !== '')).map((block) =>
    operation('cells', (place) => {
      place.sheet(sheet).getRange(blockAddress(block)).untrack().style = 'Normal';
    }),
  );
}

function isText(entry: SheetEntry): boolean {
  return typeof entry === 'string' && entry !== '' && !isFormula(entry);
}

function slices(block: Block): Block[] {
  const rows = Math.max(1, Math.floor(mostCells / (block.right - block.left + 1)));
  const count = Math.ceil((block.bottom - block.top + 1) / rows);
  return range(0, count - 1).map((slice) => ({
    ...block,
    top: block.top + slice * rows,
    bottom: Math.min(block.top + (slice + 1) * rows - 1, block.bottom),
  }));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A formula as it has to be written while lines stand elsewhere than in the end. */
export function entryIn(entry: SheetEntry, sheet: string, find: FindMap): SheetEntry {
  return isFormula(entry) ? moveFormula(entry, sheet, find) : entry;
}
