import type { ICellData, Injector, IRange, Nullable } from '@univerjs/core';
import { CellValueType, ICommandService } from '@univerjs/core';
import type { FRange, FWorksheet } from '@univerjs/preset-sheets-core';
import {
  FormulaCalculationSessionService,
  FormulaDataModel,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import { sameArea } from '../host/address';
import type { Area, CellContent, CellStore } from '../host/cellStore';
import type { Grid } from './grid';

/** Finds the sentence that belongs to an error; the functions know it, the grid does not. */
export type MessageOf = (
  error: string,
  caller: Area,
  row: number,
  column: number,
) => string | undefined;

const newSheet = { rows: 200, columns: 26 };

const errorText = /^#(?:[A-Z_]+[!?]|N\/A|DIV\/0!|GETTING_DATA)$/;

const areaOf = (sheet: FWorksheet, range: IRange): Area => {
  // Whole rows and columns have no bounds in Univer.
  const bounded = (value: number, otherwise: number) => (Number.isNaN(value) ? otherwise : value);
  const row = bounded(range.startRow, 0);
  const column = bounded(range.startColumn, 0);
  return {
    sheetId: sheet.getSheetId(),
    row,
    column,
    rows: bounded(range.endRow, sheet.getMaxRows() - 1) - row + 1,
    columns: bounded(range.endColumn, sheet.getMaxColumns() - 1) - column + 1,
  };
};

const map = <T>(area: Area, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      cell(area.row + row, area.column + column),
    ),
  );

const written = (value: CellContent): ICellData => {
  const empty = { f: null, si: null, p: null };
  if (value === null || value === '') return { ...empty, v: null };
  if (typeof value === 'object') return { ...empty, v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { ...empty, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return value.startsWith('=')
    ? { ...empty, f: value, v: null }
    : { ...empty, v: value, t: CellValueType.STRING };
};

/** Univer as the emulated Excel's cells. */
export class UniverStore implements CellStore {
  /** Set when the functions are there. */
  messageOf: MessageOf = () => undefined;

  private readonly injector: Injector;

  constructor(private readonly grid: Grid) {
    this.injector = grid.univer.__getInjector();
  }

  sheets(): readonly { readonly id: string; readonly name: string }[] {
    return this.grid.workbook
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName() }));
  }

  addSheet(name: string): string {
    const active = this.activeSheet();
    const { rows, columns } = newSheet;
    const id = this.grid.workbook.create(name, rows, columns).getSheetId();
    // Univer shows the new sheet; Excel stays where it was.
    this.activateSheet(active);
    return id;
  }

  deleteSheet(sheetId: string): void {
    this.grid.workbook.deleteSheet(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
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
      .map((row) => row.map((format) => (format === '' ? 'General' : format)));
  }

  texts(area: Area): string[][] {
    return this.range(area).getDisplayValues();
  }

  write(area: Area, content: readonly (readonly (CellContent | null)[])[]): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const [row, line] of content.entries())
      for (const [column, value] of line.entries())
        if (value !== null) (cells[area.row + row] ??= {})[area.column + column] = written(value);
    if (Object.keys(cells).length > 0) this.range(area).setValues(cells);
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    const present = this.numberFormats(area);
    const wanted = present.map((line, row) =>
      line.map((format, column) => formats[row]?.[column] ?? format),
    );
    this.range(area).setNumberFormats(wanted);
  }

  writeFormat(area: Area, property: string, value: unknown): void {
    const range = this.range(area);
    switch (property) {
      case 'Fill.Color':
        range.setBackgroundColor(String(value));
        break;
      case 'Font.Color':
        range.setFontColor(String(value));
        break;
      case 'Font.Bold':
        range.setFontWeight(value === true ? 'bold' : 'normal');
        break;
      case 'Font.Italic':
        range.setFontStyle(value === true ? 'italic' : 'normal');
        break;
      case 'WrapText':
        range.setWrap(value === true);
        break;
      case 'ColumnWidth':
        // Excel counts points, Univer pixels.
        this.sheet(area.sheetId).setColumnWidths(
          area.column,
          area.columns,
          Math.round((Number(value) * 4) / 3),
        );
        break;
      default:
        // The host remembers every format; the grid draws the ones above.
        break;
    }
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
      // Results of formulas come along too; only what a command wrote has a trigger.
      const { trigger } = payload.params as { trigger?: string };
      if (trigger === undefined) return;
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

  private range({ sheetId, row, column, rows, columns }: Area): FRange {
    return this.sheet(sheetId).getRange(row, column, rows, columns);
  }

  private sheet(sheetId: string): FWorksheet {
    const sheet = this.grid.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }
}
