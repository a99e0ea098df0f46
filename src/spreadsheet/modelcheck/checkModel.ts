import { blockSteps, type Block, type Place } from '../blocks';
import type { Steps } from '../steps';
import { errorCells, type ErrorCell } from './errorCells';
import type { Finding } from './finding';
import { FormulaForms, type FormulaForm } from './formulaForms';
import type { HiddenConstants } from './hiddenConstants';
import { nothing, typedNumber, type LineCode } from './lineDeviations';
import { isFormula, type ModelSheet } from './modelSheet';
import { sheetDeviations, type Deviation } from './sheetDeviations';

export interface ModelCheck {
  /** Per sheet from top to bottom. */
  readonly findings: readonly Finding[];
  /** Found too, on sheets with more than anybody goes through. */
  readonly omitted: number;
  readonly formulas: number;
  readonly checkedSheets: readonly string[];
  /** Sheets that would make it too many formulas, with their number. */
  readonly leftOut: readonly { readonly sheet: string; readonly formulas: number }[];
  /** Formulas that could not be taken apart. */
  readonly unread: number;
}

/** Checking them takes some seconds; a model that people can oversee has far fewer. */
export const mostFormulas = 200_000;
/** Of one sheet. */
export const mostFindings = 1000;

export interface CheckOptions {
  /** From 0 to 1. */
  readonly onProgress?: (part: number) => void;
  readonly most?: number;
}

/** All that can be seen from the formulas of a workbook alone. */
export function* checkModel(
  sheets: readonly ModelSheet[],
  { onProgress = () => undefined, most = mostFormulas }: CheckOptions = {},
): Steps<ModelCheck> {
  const { taken, leftOut, formulas } = yield* withinLimit(sheets, most);
  const forms = new FormulaForms();
  const roots = yield* errorCells(taken);
  const findings: Finding[] = [];
  let [done, unread, omitted] = [0, 0, 0];
  for (const sheet of taken) {
    const cells = new Map<FormulaForm, Place[]>();
    const grid: LineCode[][] = [];
    for (const [r, row] of sheet.formulas.entries()) {
      const codes: LineCode[] = [];
      for (const [c, entry] of row.entries()) {
        codes.push(typeof entry === 'number' ? typedNumber : nothing);
        if (!isFormula(entry)) continue;
        const place = { row: sheet.top + r, column: sheet.left + c };
        const form = forms.of(entry, place.row, place.column);
        codes[c] = form.number;
        const alike = cells.get(form);
        if (alike) alike.push(place);
        else cells.set(form, [place]);
        // What points nowhere is told of already.
        if (form.constants === undefined && !form.isGone) unread += 1;
        done += 1;
        yield;
      }
      grid.push(codes);
      yield;
    }
    const here = new SheetFindings(sheet);
    yield* addErrors(here, roots);
    yield* addDeviations(here, yield* sheetDeviations(grid, forms));
    yield* addForms(here, cells);
    findings.push(...here.sorted());
    omitted += here.omitted;
    onProgress(formulas === 0 ? 1 : done / formulas);
  }
  const checkedSheets = taken.map(({ name }) => name);
  return { findings, omitted, formulas, checkedSheets, leftOut, unread };
}

function* withinLimit(
  sheets: readonly ModelSheet[],
  most: number,
): Steps<{
  taken: ModelSheet[];
  leftOut: { sheet: string; formulas: number }[];
  formulas: number;
}> {
  const taken: ModelSheet[] = [];
  const leftOut: { sheet: string; formulas: number }[] = [];
  let formulas = 0;
  for (const sheet of sheets) {
    let count = 0;
    for (const row of sheet.formulas) {
      count += row.filter(isFormula).length;
      yield;
    }
    if (formulas + count > most) leftOut.push({ sheet: sheet.name, formulas: count });
    else {
      taken.push(sheet);
      formulas += count;
    }
  }
  return { taken, leftOut, formulas };
}

type About = Pick<Finding, 'sheet' | 'isHidden' | 'cells' | 'isMild'>;

/** What was found on one sheet, as far as somebody goes through it. */
class SheetFindings {
  omitted = 0;
  private readonly kept: Finding[] = [];

  constructor(readonly sheet: ModelSheet) {}

  /** One finding for all neighbours among the places. */
  *add(places: Iterable<Place>, finding: (about: About) => Finding): Steps<undefined> {
    const { name, isHidden } = this.sheet;
    for (const cells of yield* blockSteps(places)) {
      if (this.kept.length < mostFindings)
        this.kept.push(finding({ sheet: name, isHidden, cells, isMild: false }));
      else this.omitted += 1;
    }
    return undefined;
  }

  sorted(): Finding[] {
    const before = (one: Block, other: Block) => one.top - other.top || one.left - other.left;
    return this.kept.sort((one, other) => before(one.cells, other.cells));
  }
}

/** What the formulas hold, told once for all neighbours that hold the same. */
function* addForms(
  findings: SheetFindings,
  cells: ReadonlyMap<FormulaForm, readonly Place[]>,
): Steps<undefined> {
  const gone: Place[] = [];
  const constants = new Map<string, { readonly held: HiddenConstants; readonly places: Place[] }>();
  for (const [{ constants: held, isGone }, places] of cells) {
    for (const place of isGone ? places : []) gone.push(place);
    if (held && held.literals.length > 0) {
      const name = `${String(held.isTyped)} ${held.literals.join(' ')}`;
      const alike = constants.get(name) ?? { held, places: [] };
      constants.set(name, alike);
      for (const place of places) alike.places.push(place);
    }
    yield;
  }
  yield* findings.add(gone, (about) => ({ ...about, kind: 'gone-reference' }));
  for (const { held, places } of constants.values()) {
    const { literals, isTyped } = held;
    const kind = isTyped ? 'typed-sum' : 'constant';
    yield* findings.add(places, (about) => ({ ...about, isMild: isTyped, kind, literals }));
  }
  return undefined;
}

function* addDeviations(
  findings: SheetFindings,
  deviations: readonly Deviation[],
): Steps<undefined> {
  const { top, left } = findings.sheet;
  const groups = new Map<string, { readonly first: Deviation; readonly places: Place[] }>();
  for (const one of deviations) {
    const name = `${one.kind} ${one.direction} ${String(one.isMild)}`;
    const group = groups.get(name) ?? { first: one, places: [] };
    groups.set(name, group);
    group.places.push({ row: top + one.row, column: left + one.column });
    yield;
  }
  for (const { first, places } of groups.values()) {
    const { kind, direction, isMild } = first;
    yield* findings.add(places, (about) => ({ ...about, isMild, kind, direction }));
  }
  return undefined;
}

function* addErrors(
  findings: SheetFindings,
  roots: ReadonlyMap<string, { readonly cells: readonly ErrorCell[]; readonly followers: number }>,
): Steps<undefined> {
  for (const [error, { cells, followers }] of roots) {
    // Which of them a follower rests on is not told; the first one mentions all.
    let left = cells[0]?.sheet === findings.sheet ? followers : 0;
    const here = cells.filter(({ sheet }) => sheet === findings.sheet);
    yield* findings.add(here, (about) => {
      const told = left;
      left = 0;
      return { ...about, kind: 'error', error, followers: told };
    });
  }
  return undefined;
}
