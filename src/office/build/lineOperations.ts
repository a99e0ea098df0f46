import { columnLetters } from '../../spreadsheet/workbook';
import type { LineAlignment, LineRun } from './lineAlignment';
import type { Replaced } from './typedOver';
import { operation, type Operation, type OperationPhase } from './operation';

interface Lines {
  readonly rows: LineAlignment;
  readonly columns: LineAlignment;
}

/**
 * Puts whole lines in, so that formulas that point behind them follow. They come with the looks of
 * their neighbour, which may say that whatever is written there is text.
 */
export function insertLines(phase: OperationPhase, sheet: string, lines: Lines): Operation[] {
  return [
    ...lines.rows.inserts.map((run) =>
      operation(
        phase,
        (place) => {
          const lines = place.sheet(sheet).getRange(rowsOf(run)).untrack();
          lines.insert('Down').untrack().clear('Formats');
        },
        { calls: 2 },
      ),
    ),
    ...lines.columns.inserts.map((run) =>
      operation(
        phase,
        (place) => {
          const lines = place.sheet(sheet).getRange(columnsOf(run)).untrack();
          lines.insert('Right').untrack().clear('Formats');
        },
        { calls: 2 },
      ),
    ),
  ];
}

/** Takes whole lines out, once new ones have come in, with what stood in them. */
export function deleteLines(
  phase: OperationPhase,
  sheet: string,
  lines: Lines,
  stood: Replaced['stood'],
): Operation[] {
  const endless = { top: 0, left: 0, bottom: Infinity, right: Infinity };
  return [
    ...lines.rows.deletes.map((run) =>
      operation(
        phase,
        (place) => {
          place.sheet(sheet).getRange(rowsOf(run)).untrack().delete('Up');
        },
        { replaces: { ...endless, sheet, stood, top: run.at, bottom: run.at + run.count - 1 } },
      ),
    ),
    ...lines.columns.deletes.map((run) =>
      operation(
        phase,
        (place) => {
          place.sheet(sheet).getRange(columnsOf(run)).untrack().delete('Left');
        },
        { replaces: { ...endless, sheet, stood, left: run.at, right: run.at + run.count - 1 } },
      ),
    ),
  ];
}

function rowsOf({ at, count }: LineRun): string {
  return `${String(at + 1)}:${String(at + count)}`;
}

function columnsOf({ at, count }: LineRun): string {
  return `${columnLetters(at)}:${columnLetters(at + count - 1)}`;
}
