import type { Area, CellContent, CellError } from './cellStore';
import { fullAddress, intersection } from './address';
import type { HostArgument, Refusal } from './argumentGate';
import { isCellError } from './argumentGate';
import type { HostResult } from './customFunctions';
import type { ResultContent } from './functionResult';
import type { FormulaArgument, FormulaCall } from './formulaCall';
import { FormulaSyntaxError, readCall } from './formulaCall';
import type { PlainCell, PlainCells } from './plainCells';
import { blockAt } from './plainCells';
import { invalidArgument } from './wire';

/** What calculates the formulas: the emulated Excel. */
export interface FunctionCaller {
  call(
    name: string,
    parameters: readonly HostArgument[],
    callerAddress: string,
  ): Promise<HostResult>;
  refuses(name: string, parameters: number): Refusal | null;
}

export interface PlainFormula {
  readonly place: Area;
  readonly call: FormulaCall | null;
  /** The block that the result takes or wants. */
  spill: Area | null;
  /** What the earlier result took: whoever read it must be calculated anew. */
  left: Area | null;
  /** Counts the calls, so that an answer that comes too late is dropped. */
  turn: number;
}

const busy: CellError = { error: '#BUSY!' };

const notEvaluated: CellError = {
  error: '#NAME?',
  message: 'The plain store calculates only formulas that are one call of a custom function.',
};

const isBusy = (content: CellContent): boolean =>
  isCellError(content) && content.error === busy.error;

/** Calculates the formulas of a plain store: calls, spilling, and who must follow whom. */
export class PlainFormulas {
  private readonly all = new Map<PlainCell, PlainFormula>();
  /** Those that are calculated: only they can read, spill or wait. */
  private readonly calls = new Set<PlainFormula>();
  private readonly running = new Set<PlainFormula>();
  private waiting: (() => void)[] = [];
  private caller: FunctionCaller | null = null;
  /** What a test says of a formula that is no single call; undefined where it says nothing. */
  evaluate: (formula: string, place: Area) => ResultContent | undefined = () => undefined;

  constructor(
    private readonly cells: PlainCells,
    private readonly calculated: (sheetId: string) => void,
  ) {}

  calculateWith(caller: FunctionCaller): void {
    this.caller = caller;
    for (const formula of this.all.values()) this.calculate(formula);
  }

  async settled(): Promise<void> {
    while (this.running.size > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Reads a formula; refuses what Excel does not accept. */
  read(place: Area, text: string): PlainFormula {
    try {
      const call = readCall(text, (name) =>
        name === null ? place.sheetId : this.cells.idOf(name),
      );
      const refusal = call && this.caller?.refuses(call.name, call.parameters.length);
      if (refusal) throw invalidArgument(`${text}: ${refusal}.`);
      return { place, call, spill: null, left: null, turn: 0 };
    } catch (problem) {
      if (problem instanceof FormulaSyntaxError)
        throw invalidArgument(`${text} is no formula: ${problem.message}`);
      throw problem;
    }
  }

  /** Puts a formula into a cell; it shows #BUSY! until it is calculated. */
  enter(cell: PlainCell, formula: PlainFormula): void {
    this.all.set(cell, formula);
    if (formula.call) this.calls.add(formula);
    cell.value = busy;
  }

  /** The cell has no formula any more; answers the block that its result left. */
  drop(cell: PlainCell): Area | null {
    const formula = this.all.get(cell);
    if (!formula) return null;
    this.all.delete(cell);
    this.calls.delete(formula);
    this.unspill(formula);
    this.finish(formula);
    return formula.left;
  }

  /** The sheet is gone, with its formulas. */
  forget(cells: readonly PlainCell[]): void {
    for (const cell of cells) {
      const formula = this.all.get(cell);
      this.all.delete(cell);
      if (!formula) continue;
      this.calls.delete(formula);
      this.finish(formula);
    }
  }

  /**
   * Lets all formulas follow what happens to cells and sheets, and calculates those again that
   * moved or read anew; null drops a formula with its cell.
   */
  rewrite(
    change: (formula: string, ownSheet: string) => string,
    moved: (place: Area) => Area | null,
    move?: () => void,
  ): void {
    const before = [...this.all];
    // Spilled results are taken back before their cells move.
    if (move) for (const [cell, { call }] of before) if (call) this.drop(cell);
    move?.();
    const again: PlainFormula[] = [];
    for (const [cell, { place: old, call }] of before) {
      const place = moved(old);
      if (!place) {
        this.all.delete(cell);
        continue;
      }
      const entered = String(cell.entered);
      const text = change(entered, this.cells.nameOf(place.sheetId));
      cell.entered = text;
      if (text === entered && (call === null || !move)) {
        // A formula that is not calculated only stands somewhere else.
        if (move) this.all.set(cell, { place, call, spill: null, left: null, turn: 0 });
        continue;
      }
      if (!move) this.drop(cell);
      const formula = this.read(place, text);
      this.enter(cell, formula);
      if (call || formula.call) again.push(formula);
      else cell.value = notEvaluated;
    }
    for (const formula of again) this.calculate(formula);
  }

  /** The block that spills from or into a cell. */
  spillOf(cell: PlainCell): Area | null {
    const formula = cell.spilledBy ?? this.all.get(cell);
    const spills = formula?.spill && this.cells.at(formula.place).spilledBy === formula;
    return spills ? formula.spill : null;
  }

  calculate(formula: PlainFormula): void {
    const { call, place } = formula;
    const turn = ++formula.turn;
    const anchor = this.cells.at(place);
    this.finish(formula);
    if (!call) {
      const said = this.evaluate(String(anchor.entered), place);
      this.put(formula, { kind: 'scalar', value: said ?? notEvaluated });
      return;
    }
    if (!this.caller) return;
    if (this.isCircular(formula)) {
      // Excel warns once and shows 0 (https://support.microsoft.com/office/8540bd0f-6e97-4483-bcf7-1b49cd50d123).
      anchor.value = 0;
      return;
    }
    const parameters = call.parameters.map((parameter) => this.argument(parameter));
    this.unspill(formula);
    anchor.value = busy;
    // A cell that waits for a function makes its dependents wait; they follow when it is done.
    const waits = parameters.some(
      (one) => Array.isArray(one) && (one as CellContent[][]).flat().some(isBusy),
    );
    if (waits) return;
    this.running.add(formula);
    const isCurrent = () => formula.turn === turn && this.all.get(anchor) === formula;
    this.caller
      .call(call.name, parameters, fullAddress(this.cells.nameOf(place.sheetId), place))
      .then(
        (result) => {
          if (!isCurrent()) return;
          this.put(formula, result);
          if (formula.turn === turn) this.finish(formula);
        },
        (problem: unknown) => {
          this.finish(formula);
          throw problem;
        },
      );
  }

  /** Formulas that read these cells, spill over them or wait for them are calculated anew. */
  recalculateAround(area: Area, except: ReadonlySet<PlainFormula>): void {
    for (const formula of [...this.calls]) {
      if (except.has(formula)) continue;
      const reads = formula.call?.parameters.some(
        (one) => one.kind === 'area' && intersection(one.area, area) !== null,
      );
      const collides = formula.spill !== null && intersection(formula.spill, area) !== null;
      if (reads === true || collides) this.calculate(formula);
    }
  }

  private argument(parameter: FormulaArgument): HostArgument {
    switch (parameter.kind) {
      case 'omitted':
        return undefined;
      case 'literal':
        return parameter.value;
      case 'block':
        return parameter.block;
      case 'area':
        return this.cells.values(parameter.area);
    }
  }

  /** The formula has no call open any more, or one that nobody waits for. */
  private finish(formula: PlainFormula): void {
    this.running.delete(formula);
    if (this.running.size > 0) return;
    const { waiting } = this;
    this.waiting = [];
    for (const go of waiting) go();
  }

  private put(formula: PlainFormula, result: HostResult): void {
    const { left, place } = formula;
    formula.left = null;
    const changed = this.spread(formula, result);
    this.calculated(place.sheetId);
    const itself = new Set([formula]);
    this.recalculateAround(changed, itself);
    if (left) this.recalculateAround(left, itself);
  }

  /** Writes a result into its cells; answers which cells changed. */
  private spread(formula: PlainFormula, result: HostResult): Area {
    const { place } = formula;
    const anchor = this.cells.at(place);
    switch (result.kind) {
      case 'refused':
      case 'canceled':
        return place;
      case 'scalar':
        anchor.value = result.value;
        formula.spill = null;
        return place;
      case 'matrix': {
        const { values } = result;
        const spill = { ...place, rows: values.length, columns: values[0]?.length ?? 1 };
        formula.spill = spill;
        const free = this.cells
          .map(
            spill,
            (cell) =>
              cell === undefined || cell === anchor || (cell.entered === null && !cell.spilledBy),
          )
          .every((row) => row.every(Boolean));
        if (!free) {
          anchor.value = { error: '#SPILL!' };
          return place;
        }
        for (const [row, line] of values.entries())
          for (const [column, value] of line.entries()) {
            const cell = this.cells.at(
              blockAt(place.sheetId, place.row + row, place.column + column),
            );
            cell.value = value;
            cell.spilledBy = formula;
          }
        return spill;
      }
    }
  }

  /** Takes a spilled result back, so that its cells are free. */
  private unspill(formula: PlainFormula): void {
    if (!formula.spill) return;
    this.cells.map(formula.spill, (cell) => {
      if (cell?.spilledBy !== formula) return;
      cell.spilledBy = null;
      if (cell.entered !== null) return;
      cell.value = null;
      formula.left = formula.spill;
    });
    formula.spill = null;
  }

  /** True when a formula reads, by however many steps, its own result. */
  private isCircular(formula: PlainFormula): boolean {
    const seen = new Set<PlainFormula>();
    const open = [formula];
    for (let next = open.pop(); next; next = open.pop())
      for (const parameter of next.call?.parameters ?? []) {
        if (parameter.kind !== 'area') continue;
        for (const other of this.calls) {
          if (!intersection(other.spill ?? other.place, parameter.area)) continue;
          if (other === formula) return true;
          if (!seen.has(other)) open.push(other);
          seen.add(other);
        }
      }
    return false;
  }
}
