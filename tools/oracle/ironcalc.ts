import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { CellContent, Workbook } from '../../src/spreadsheet/workbook';
import { callsAddIn, withoutAddInCalls } from './addInCalls';
import { placedCells, type PlacedCell } from './placedCells';
import type { Recalculated, RecalculatedContent } from './recalculated';

/**
 * Recalculates a workbook with IronCalc 0.8.4, a spreadsheet engine that knows nothing of us.
 *
 * Where it strays from Excel (tried, in `test/recalculation/ironcalcDialect.test.ts`): it drops
 * double minus signs, so `--(A1=B1)` stays a truth value; AND and OR stop at the deciding value
 * before an error; inside SUMPRODUCT the functions ISNUMBER, ISNA, ISERROR and ROUND do not work
 * per cell; TEXT rounds an exact half to even and ROUND looks at the binary value (1.005 → 1); a
 * number joined to a text shows up to 17 digits; HYPERLINK is unknown.
 */
export interface IronCalcResult {
  /** Every cell with a formula that was handed over. */
  readonly values: Recalculated;
  /** Keys of the cells that call the add-in: their own value stood in for them. */
  readonly skipped: readonly string[];
}

/** @throws Error for a sheet or a name that IronCalc refuses. */
export function recalculate(workbook: Workbook): IronCalcResult {
  const cells = placedCells(withoutAddInCalls(workbook));
  const model = loadedModel(workbook, cells);
  try {
    model.evaluate();
    return {
      values: valuesOf(model, cells),
      skipped: placedCells(workbook)
        .filter(({ cell }) => callsAddIn(cell.formula ?? '', workbook.addInNamespace))
        .map(({ key }) => key),
    };
  } finally {
    model.free();
  }
}

/** What somebody types over cells of a workbook, by `cellKey`. */
export type Typed = ReadonlyMap<string, CellContent>;

/**
 * What every formula gives after each of these, one at a time: the cells of the one before hold
 * again what they held.
 * @throws RangeError for a cell that the workbook does not have.
 */
export function recalculateTyped(
  workbook: Workbook,
  changes: readonly Typed[],
): readonly Recalculated[] {
  const cells = placedCells(withoutAddInCalls(workbook));
  const model = loadedModel(workbook, cells);
  const places = new Map(cells.map((each) => [each.key, each]));
  const placeOf = (key: string): PlacedCell => {
    const found = places.get(key);
    if (!found) throw new RangeError(`There is no cell ${key}.`);
    return found;
  };
  try {
    return changes.map((typed) => {
      for (const [key, value] of typed) enter(model, placeOf(key), { value });
      model.evaluate();
      const values = valuesOf(model, cells);
      for (const key of typed.keys()) enter(model, placeOf(key), placeOf(key).cell);
      return values;
    });
  } finally {
    model.free();
  }
}

/** Not evaluated yet. */
function loadedModel(workbook: Workbook, cells: readonly PlacedCell[]): Model {
  const model = emptyModel();
  try {
    model.pauseEvaluation();
    // Names before cells: a later name makes IronCalc read back every formula from its own
    // notation, which leaves out brackets that matter: `-(A1=B1)` becomes `-A1=B1`.
    addSheets(model, workbook);
    addNames(model, workbook);
    for (const { cell, ...place } of cells)
      if (cell.formula !== undefined || cell.value !== null) enter(model, place, cell);
    return model;
  } catch (error) {
    model.free();
    throw error;
  }
}

function enter(
  model: Model,
  { sheet, row, column }: Pick<PlacedCell, 'sheet' | 'row' | 'column'>,
  { formula, value }: Pick<PlacedCell['cell'], 'formula' | 'value'>,
): void {
  model.setUserInput(sheet, row + 1, column + 1, formula ?? typedText(value));
}

function valuesOf(model: Model, cells: readonly PlacedCell[]): Recalculated {
  return new Map(
    cells
      .filter(({ cell }) => cell.formula !== undefined)
      .map((placed) => [placed.key, content(model, placed)]),
  );
}

let loaded = false;

function emptyModel(): Model {
  if (!loaded) {
    const engine = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
    initSync({ module: readFileSync(engine) });
    loaded = true;
  }
  return new Model('workbook', 'en', 'UTC', 'en');
}

function addSheets(model: Model, { sheets }: Workbook): void {
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
}

/** Those that no formula counts on only take time; one that did would make it #NAME?. */
function addNames(model: Model, { names }: Workbook): void {
  for (const { name, refersTo } of names.filter(({ optional }) => optional !== true)) {
    try {
      model.newDefinedName(name, undefined, refersTo.replace(/^=/, ''));
    } catch (cause) {
      throw new Error(`IronCalc refuses the name ${name} (${refersTo})`, { cause });
    }
  }
}

/** What somebody would type to get this value: nothing for nothing; the apostrophe keeps a text a text. */
function typedText(value: CellContent): string {
  if (value === null) return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}

/** The codes of Excel's TYPE(). */
const types = { number: 1, text: 2, truth: 4, error: 16 };

function content(model: Model, { key, ...place }: PlacedCell): RecalculatedContent {
  const [sheet, row, column] = [place.sheet, place.row + 1, place.column + 1] as const;
  const shown = model.getFormattedCellValue(sheet, row, column);
  switch (model.getCellType(sheet, row, column)) {
    case types.number:
      return numberOf(shown) ?? unformatted(model, sheet, row, column);
    case types.text:
      return shown;
    case types.truth:
      return shown === 'TRUE';
    case types.error:
      return { error: shown };
    default:
      throw new Error(`IronCalc gives no single value for ${key}: ${shown}`);
  }
}

/** General shows nine decimals; dates, amounts of money and very large numbers look otherwise. */
function numberOf(shown: string): number | null {
  return /^-?\d+(?:\.\d+)?(?:E-\d+)?$/.test(shown) ? Number(shown) : null;
}

function unformatted(model: Model, sheet: number, row: number, column: number): number {
  const area = { sheet, row, column, width: 1, height: 1 };
  model.updateRangeStyle(area, 'num_fmt', '0.000000000');
  const shown = model.getFormattedCellValue(sheet, row, column);
  const number = numberOf(shown);
  if (number === null) throw new Error(`IronCalc shows no number: ${shown}`);
  return number;
}
