import { placeOf } from './address';
import { cellValue, type CellValue } from './cellValue';
import { failureOf, inExcel, type Answer } from './failure';

export interface ActiveCell {
  /** With the sheet: `'Blad 1'!B4`. */
  readonly address: string;
  readonly sheet: string;
  /** In English form, with its equals sign; empty where the cell holds a constant. */
  readonly formula: string;
  /** The same as the user's Excel shows it: his language, his separators. */
  readonly formulaLocal: string;
  readonly value: CellValue;
}

/**
 * The cell that has the cursor; a selection of many cells has exactly one. A cell that a formula
 * spilled into answers with that formula, which stands in another cell.
 */
export function readActiveCell(): Promise<Answer<ActiveCell>> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,formulas,formulasLocal,values,valueTypes');
    await context.sync();
    const { address } = cell;
    const value = cellValue(cell.values[0]?.[0], cell.valueTypes[0]?.[0] ?? '');
    const place = { address, sheet: placeOf(address).sheet, value };
    const own = formulaIn(cell.formulas, cell.formulasLocal);
    if (own.formula !== '' || value === null) return { ...place, ...own };
    const parent = cell.getSpillParentOrNullObject();
    parent.load('formulas,formulasLocal');
    await context.sync();
    return parent.isNullObject
      ? { ...place, ...own }
      : { ...place, ...formulaIn(parent.formulas, parent.formulasLocal) };
  });
}

type Cells = readonly (readonly unknown[])[];

function formulaIn(formulas: Cells, local: Cells): Pick<ActiveCell, 'formula' | 'formulaLocal'> {
  const formula = formulas[0]?.[0];
  return typeof formula === 'string' && formula.startsWith('=')
    ? { formula, formulaLocal: String(local[0]?.[0] ?? '') }
    : { formula: '', formulaLocal: '' };
}

export type StopWatching = () => Promise<void>;

/**
 * Calls back when another cell is selected or when something in the workbook changed, which may
 * be the selected cell. What changed is not said: read it.
 */
export function watchActiveCell(onChange: () => void): Promise<Answer<StopWatching>> {
  return watchSheets(onChange, (sheets) => [
    sheets.onSelectionChanged,
    sheets.onChanged,
    sheets.onCalculated,
  ]);
}

interface SheetEvent {
  add(tell: () => Promise<void>): { remove(): void };
}

/** Calls back at each of these events until it is stopped. */
export function watchSheets(
  onEvent: () => void,
  events: (sheets: Excel.WorksheetCollection) => readonly SheetEvent[],
): Promise<Answer<StopWatching>> {
  const tell = () => {
    onEvent();
    return Promise.resolve();
  };
  return inExcel(async (context) => {
    const registrations = events(context.workbook.worksheets).map((event) => event.add(tell));
    await context.sync();
    return async () => {
      try {
        await Excel.run(context, async (same) => {
          for (const registration of registrations) registration.remove();
          await same.sync();
        });
      } catch (error) {
        // A workbook that is being closed takes its events with it.
        if (failureOf(error).kind === 'unexpected') throw error;
      }
    };
  });
}
