import type { Area, CellContent, CellStore } from './cellStore';
import type { CellShift } from './cellShift';
import { renameInFormula, shiftArea, shiftFormula } from './cellShift';
import { blockAt, PlainCells } from './plainCells';
import type { FunctionCaller, PlainFormula } from './plainFormulas';
import { PlainFormulas } from './plainFormulas';

/**
 * Cells without a grid, for tests: values, formulas, number formats, a selection and events. It
 * calculates formulas that are one call of a custom function (with spilling, #SPILL! and
 * recalculation) and shows #NAME? with a message for all others.
 */
export class PlainStore implements CellStore {
  private readonly cells = new PlainCells();
  private readonly formulaBook = new PlainFormulas(this.cells, (sheetId) => {
    for (const listener of this.calculatedListeners) listener(sheetId);
  });
  private readonly changedListeners = new Set<(area: Area) => void>();
  private readonly selectionListeners = new Set<(area: Area) => void>();
  private readonly calculatedListeners = new Set<(sheetId: string) => void>();
  private readonly merged: Area[] = [];
  private selected: Area;

  constructor(sheetNames: readonly [string, ...string[]] = ['Blad1']) {
    const [first] = sheetNames.map((name) => this.addSheet(name));
    this.selected = blockAt(first ?? '', 0, 0);
  }

  /** From now on formulas are calculated; those that stand there already are calculated first. */
  calculateWith(caller: FunctionCaller): void {
    this.formulaBook.calculateWith(caller);
  }

  /** What other formulas give, which nobody calculates here: a test says it, before they are written. */
  evaluateWith(evaluate: PlainFormulas['evaluate']): void {
    this.formulaBook.evaluate = evaluate;
  }

  /** Resolves when no call is open any more that a cell waits for. */
  settled(): Promise<void> {
    return this.formulaBook.settled();
  }

  sheets(): readonly { readonly id: string; readonly name: string }[] {
    return this.cells.sheets();
  }

  addSheet(name: string): string {
    return this.cells.add(name);
  }

  deleteSheet(sheetId: string): void {
    const name = this.cells.nameOf(sheetId);
    const { cells, next } = this.cells.remove(sheetId);
    this.formulaBook.forget(cells);
    if (this.selected.sheetId === sheetId && next !== null) this.activateSheet(next);
    this.formulaBook.rewrite(
      (formula) => renameInFormula(formula, name, null),
      (place) => place,
    );
  }

  renameSheet(sheetId: string, name: string): void {
    const before = this.cells.nameOf(sheetId);
    this.cells.rename(sheetId, name);
    this.formulaBook.rewrite(
      (formula) => renameInFormula(formula, before, name),
      (place) => place,
    );
  }

  shiftCells(shift: CellShift): void {
    const shifted = this.cells.nameOf(shift.sheetId);
    this.formulaBook.rewrite(
      (formula, own) => shiftFormula(formula, own, shifted, shift),
      (place) => shiftArea(place, shift),
      () => this.cells.shift(shift),
    );
  }

  moveSheet(sheetId: string, position: number): void {
    this.cells.move(sheetId, position);
  }

  activeSheet(): string {
    return this.selected.sheetId;
  }

  activateSheet(sheetId: string): void {
    if (sheetId !== this.selected.sheetId) this.select(blockAt(sheetId, 0, 0));
  }

  usedArea(sheetId: string): Area | null {
    return this.cells.usedArea(sheetId);
  }

  values(area: Area): CellContent[][] {
    return this.cells.values(area);
  }

  formulas(area: Area): CellContent[][] {
    return this.cells.map(area, (cell) =>
      typeof cell?.entered === 'string' && cell.entered.startsWith('=')
        ? cell.entered
        : (cell?.value ?? null),
    );
  }

  numberFormats(area: Area): string[][] {
    return this.cells.map(area, (cell) => cell?.format ?? 'General');
  }

  write(area: Area, content: readonly (readonly (CellContent | null)[])[]): void {
    // Excel refuses the whole block when one formula is wrong, so all are read first.
    const entries = content.flatMap((row, rowIndex) =>
      row.flatMap((entry, column) => {
        if (entry === null) return [];
        const place = blockAt(area.sheetId, area.row + rowIndex, area.column + column);
        const isFormula = typeof entry === 'string' && entry.startsWith('=');
        return [{ place, entry, formula: isFormula ? this.formulaBook.read(place, entry) : null }];
      }),
    );
    const fresh = new Set<PlainFormula>();
    const changed = [area];
    for (const { place, entry, formula } of entries) {
      const cell = this.cells.at(place);
      const left = this.formulaBook.drop(cell);
      if (left) changed.push(left);
      cell.entered = entry === '' ? null : entry;
      if (cell.entered !== null) cell.spilledBy = null;
      if (formula) {
        this.formulaBook.enter(cell, formula);
        fresh.add(formula);
      } else if (!cell.spilledBy) cell.value = cell.entered;
    }
    for (const listener of this.changedListeners) listener(area);
    for (const formula of fresh) this.formulaBook.calculate(formula);
    for (const block of changed) this.formulaBook.recalculateAround(block, fresh);
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    for (const [row, line] of formats.entries())
      for (const [column, format] of line.entries())
        if (format !== null)
          this.cells.at(blockAt(area.sheetId, area.row + row, area.column + column)).format =
            format;
  }

  clearFormats(area: Area): void {
    for (const cell of this.cells.existing(area)) cell.format = 'General';
  }

  selection(): Area {
    return this.selected;
  }

  select(area: Area): void {
    this.selected = area;
    for (const listener of this.selectionListeners) listener(area);
  }

  onSelectionChanged(listener: (area: Area) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  onCellsChanged(listener: (area: Area) => void): () => void {
    this.changedListeners.add(listener);
    return () => this.changedListeners.delete(listener);
  }

  onCalculated(listener: (sheetId: string) => void): () => void {
    this.calculatedListeners.add(listener);
    return () => this.calculatedListeners.delete(listener);
  }

  /** As a user merges cells: the content of the first one stays. */
  merge(area: Area): void {
    this.merged.push(area);
  }

  mergedAreas(sheetId: string): readonly Area[] {
    return this.merged.filter((area) => area.sheetId === sheetId);
  }

  spillOf(cell: Area): Area | null {
    return this.formulaBook.spillOf(this.cells.at(cell));
  }
}
