import type { ICellData, Injector, IRange, Nullable } from '@univerjs/core';
import { CellValueType, ICommandService } from '@univerjs/core';
import type { FRange, FWorksheet } from '@univerjs/preset-sheets-core';
import {
  FormulaCalculationSessionService,
  FormulaDataModel,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import { sameArea, sheetColumns, sheetRows } from '../host/address';
import type { Area, CellContent, CellStore } from '../host/cellStore';
import type { CellShift } from '../host/cellShift';
import { afterCalculation } from './calculation';
import type { Grid } from './grid';
import { drawnFormat, formatOfExcel } from './shownText';
import type { CellLook } from './werkbank';
import { areaOf, written } from './univerCell';
import { UniverFormats } from './univerFormats';
import { writeUniverName, type UniverName } from './univerNames';
import { shiftInUniver } from './univerShift';

/** Finds the sentence that belongs to an error; the functions know it, the grid does not. */
export type MessageOf = (
  error: string,
  caller: Area,
  row: number,
  column: number,
) => string | undefined;

const newSheet = { rows: 1_000, columns: 40 };

const errorText = /^#(?:[A-Z_]+[!?]|N\/A|DIV\/0!|GETTING_DATA)$/;

const map = <T>(area: Area, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      cell(area.row + row, area.column + column),
    ),
  );

/** Univer as the emulated Excel's cells. */
export class UniverStore implements CellStore {
  /** Set when the functions are there. */
  messageOf: MessageOf = () => undefined;

  private readonly injector: Injector;
  private readonly formatting: UniverFormats;
  /** True after a change whose consequences may not be calculated yet. */
  private readonly namesToWrite = new Map<string, UniverName>();
  private isStale = false;

  constructor(private readonly grid: Grid) {
    this.injector = grid.univer.__getInjector();
    this.formatting = new UniverFormats(grid, (sheetId) => this.sheet(sheetId));
  }

  sheets(): readonly { readonly id: string; readonly name: string }[] {
    return this.grid.workbook
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName() }));
  }

  addSheet(name: string): string {
    const active = this.activeSheet();
    // A formula may have waited for a sheet of this name.
    this.isStale = true;
    const { rows, columns } = newSheet;
    const id = this.grid.workbook.create(name, rows, columns).getSheetId();
    // Univer shows the new sheet; Excel stays where it was.
    this.activateSheet(active);
    return id;
  }

  deleteSheet(sheetId: string): void {
    this.isStale = true;
    this.grid.workbook.deleteSheet(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    this.isStale = true;
    this.sheet(sheetId).setName(name);
  }

  activeSheet(): string {
    return this.grid.workbook.getActiveSheet().getSheetId();
  }

  activateSheet(sheetId: string): void {
    if (sheetId !== this.activeSheet()) this.grid.workbook.setActiveSheet(sheetId);
  }

  usedArea(sheetId: string): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const see = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    const matrix = this.sheet(sheetId).getSheet().getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (cell && (cell.f || (cell.v ?? '') !== '')) see(row, column);
    });
    for (const range of this.spills(sheetId)) {
      see(range.startRow, range.startColumn);
      see(range.endRow, range.endColumn);
    }
    if (bottom < 0) return null;
    return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  values(area: Area): CellContent[][] {
    return map(area, (row, column) => this.value(area.sheetId, row, column));
  }

  formulas(area: Area): CellContent[][] {
    const formulas = this.range(area).getFormulas();
    return map(area, (row, column) => {
      const formula = formulas[row - area.row]?.[column - area.column] ?? '';
      return formula === '' ? this.value(area.sheetId, row, column) : formula;
    });
  }

  numberFormats(area: Area): string[][] {
    return this.range(area)
      .getNumberFormats()
      .map((row) => row.map(formatOfExcel));
  }

  texts(area: Area): string[][] {
    return this.range(area).getDisplayValues();
  }

  write(area: Area, content: readonly (readonly (CellContent | null)[])[]): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const [row, line] of content.entries())
      for (const [column, value] of line.entries())
        if (value !== null) (cells[area.row + row] ??= {})[area.column + column] = written(value);
    if (Object.keys(cells).length === 0) return;
    this.isStale = true;
    this.range(area).setValues(cells);
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    const present = this.numberFormats(area);
    const wanted = present.map((line, row) =>
      line.map((format, column) => drawnFormat(formats[row]?.[column] ?? format)),
    );
    this.range(area).setNumberFormats(wanted);
  }

  clearFormats(area: Area): void {
    this.formatting.clear(area);
  }

  writeFormats(areas: readonly Area[], formats: Readonly<Record<string, unknown>>): void {
    this.formatting.write(areas, formats);
  }

  look(cell: Area): CellLook {
    return this.formatting.look(cell);
  }

  autofit(areas: readonly Area[], what: 'ColumnWidth' | 'RowHeight'): void {
    this.formatting.autofit(areas, what);
  }

  writeSheet(sheetId: string, property: string, value: unknown): void {
    this.formatting.writeSheet(sheetId, property, value);
  }

  shiftCells(shift: CellShift): void {
    const sheet = this.sheet(shift.sheetId);
    // Beyond what Univer has there is nothing to move.
    if (shift.at >= (shift.axis === 'row' ? sheet.getMaxRows() : sheet.getMaxColumns())) return;
    const selected = this.selection();
    this.isStale = true;
    shiftInUniver(this.grid.workbook, shift);
    // Univer selects what came; Excel selects nothing else.
    if (!sameArea(selected, this.selection())) this.range(selected).activate();
  }

  moveSheet(sheetId: string, position: number): void {
    this.grid.workbook.moveSheet(this.sheet(sheetId), position);
  }

  /**
   * At the end of the request, and only what is left of it then: Univer goes through all formulas
   * for each name, and a name whose sheet is deleted first changes and then goes as well.
   */
  writeName(name: string, scope: string | null, formula: string | null): void {
    this.isStale = true;
    if (this.namesToWrite.size === 0) queueMicrotask(() => this.writeNames());
    this.namesToWrite.set(JSON.stringify([scope, name]), { name, scope, formula });
  }

  private writeNames(): void {
    const names = [...this.namesToWrite.values()];
    this.namesToWrite.clear();
    for (const one of names) writeUniverName(this.injector, this.grid.workbook, one);
  }

  async calculated(): Promise<void> {
    if (this.namesToWrite.size > 0) this.writeNames();
    if (!this.isStale) return;
    this.isStale = false;
    await afterCalculation(this.injector.get(FormulaCalculationSessionService));
  }

  selection(): Area {
    const sheet = this.grid.workbook.getActiveSheet();
    const range = this.grid.workbook.getActiveRange()?.getRange();
    const first = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    return areaOf(sheet, range ?? first);
  }

  select(area: Area): void {
    this.activateSheet(area.sheetId);
    this.range(area).activate();
  }

  onSelectionChanged(listener: (area: Area) => void): () => void {
    let last = this.selection();
    // Univer's own event misses what is selected by a program; its operations miss nothing.
    const moves = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id];
    const listening = this.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (!moves.includes(id)) return;
      const selected = this.selection();
      if (sameArea(selected, last)) return;
      last = selected;
      listener(selected);
    });
    return () => listening.dispose();
  }

  onCellsChanged(listener: (area: Area) => void): () => void {
    const { api } = this.grid;
    const event = api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges, payload }) => {
      // Results of formulas come along too; only what a command wrote has a trigger. A look is no content.
      const { trigger } = payload.params as { trigger?: string };
      if (trigger === undefined || trigger === SetStyleCommand.id) return;
      for (const range of effectedRanges)
        listener(areaOf(this.sheet(range.getSheetId()), range.getRange()));
    });
    return () => event.dispose();
  }

  onCalculated(listener: (sheetId: string) => void): () => void {
    const calculation = this.injector.get(FormulaCalculationSessionService);
    const subscription = calculation.resultApplied$.subscribe(({ unitData }) => {
      const sheets = unitData[this.grid.workbook.getId()] ?? {};
      for (const sheetId of Object.keys(sheets)) listener(sheetId);
    });
    return () => subscription.unsubscribe();
  }

  spillOf(cell: Area): Area | null {
    const range = this.spills(cell.sheetId).find(
      ({ startRow, endRow, startColumn, endColumn }) =>
        cell.row >= startRow &&
        cell.row <= endRow &&
        cell.column >= startColumn &&
        cell.column <= endColumn,
    );
    const area = range ? areaOf(this.sheet(cell.sheetId), range) : null;
    return area && area.rows * area.columns > 1 ? area : null;
  }

  mergedAreas(sheetId: string): readonly Area[] {
    const sheet = this.sheet(sheetId);
    return sheet
      .getSheet()
      .getMergeData()
      .map((range) => areaOf(sheet, range));
  }

  private spills(sheetId: string): readonly IRange[] {
    const model = this.injector.get(FormulaDataModel);
    const ranges = model.getArrayFormulaRange()[this.grid.workbook.getId()]?.[sheetId] ?? {};
    return Object.values(ranges).flatMap((line) => (line ? Object.values(line) : []));
  }

  private value(sheetId: string, row: number, column: number): CellContent {
    const cell = this.cell(sheetId, row, column);
    const value = cell?.v;
    if (value === undefined || value === null || value === '') return null;
    if (cell?.t === CellValueType.BOOLEAN) return Boolean(value);
    if (typeof value !== 'string' || !errorText.test(value)) return value;
    const one = { sheetId, row, column, rows: 1, columns: 1 };
    const message = this.messageOf(value, this.spillOf(one) ?? one, row, column);
    return message === undefined ? { error: value } : { error: value, message };
  }

  /** What the cell holds, or what spills into it: Univer keeps the two apart. */
  private cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const own = this.sheet(sheetId).getSheet().getCellRaw(row, column);
    if ((own?.v ?? '') !== '') return own;
    const model = this.injector.get(FormulaDataModel);
    const spilled = model.getArrayFormulaCellData()[this.grid.workbook.getId()]?.[sheetId];
    return spilled?.[row]?.[column] ?? own;
  }

  private range(area: Area): FRange {
    const sheet = this.sheet(area.sheetId);
    // A whole column has no end in Excel; anything else makes the sheet as large as it needs.
    const [lastRow, lastColumn] = [area.row + area.rows, area.column + area.columns];
    if (area.rows < sheetRows && lastRow > sheet.getMaxRows()) sheet.setRowCount(lastRow);
    if (area.columns < sheetColumns && lastColumn > sheet.getMaxColumns())
      sheet.setColumnCount(lastColumn);
    const { row, column, rows, columns } = this.formatting.bounded(area);
    return sheet.getRange(row, column, rows, columns);
  }

  private sheet(sheetId: string): FWorksheet {
    const sheet = this.grid.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }
}
