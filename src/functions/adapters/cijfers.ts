import { bronregel, type FigureRecord, type Figures, type FiguresLoader } from '../../figures';
import {
  asCellError,
  CellError,
  isBlank,
  type Argument,
  type Cell,
  type Cells,
  type Shape,
} from '../cell';
import { commonShape, fill, refusalAsCell } from '../elementwise';
import { CellErrorThrown, isOmitted, refuse, shapeOf, wholeNumber } from '../inputs';

/**
 * CIJFER, BRON and INWONERS read the figures that came with the page. Once these are in, a call
 * is answered at once; before that it waits for that one load, because a cell that is told `#N/A`
 * too early is never asked again by Excel.
 */

/** One argument, read cell by cell: what it says, or the error that stands there. */
interface Column<T> extends Shape {
  readonly argument: string;
  readonly values: readonly (T | CellError)[];
}

function readCell<T>(
  value: unknown,
  argument: string,
  read: (value: unknown, argument: string) => T,
) {
  const error = asCellError(value);
  if (error) return error;
  try {
    return read(value, argument);
  } catch (refusal) {
    return refusalAsCell(refusal);
  }
}

function column<T>(
  given: Argument,
  argument: string,
  read: (value: unknown, argument: string) => T,
): Column<T> {
  if (isOmitted(given)) return refuse({ code: 'argument-missing', argument });
  const values = given.flatMap((row) => row.map((value) => readCell(value, argument, read)));
  return { argument, values, ...shapeOf(given) };
}

/** An omitted argument is one undefined; an empty cell is not omitted. */
function optionalColumn(given: Argument, argument: string): Column<string | undefined> {
  return isOmitted(given)
    ? { argument, rows: 1, columns: 1, values: [undefined] }
    : column(given, argument, text);
}

/** A name, a code or a word; an empty cell stands for nothing. */
function text(value: unknown, argument: string): string {
  if (isBlank(value) || value === 0 || (typeof value === 'string' && value.trim() === '')) {
    return refuse({ code: 'empty-word', argument, allowed: [], optional: false });
  }
  return String(value);
}

/** The columns side by side, cell by cell, over their common shape. */
function lookUp(
  loader: FiguresLoader,
  columns: readonly Column<unknown>[],
  answerAt: (figures: Figures, at: <T>(column: Column<T>) => T) => Cell,
): Cells | Promise<Cells> {
  const shape = commonShape(columns);
  const answer = (figures: Figures): Cells => {
    let index = 0;
    const at = <T>(from: Column<T>): T => {
      const value = from.values[from.values.length === 1 ? 0 : index];
      if (value instanceof CellError) throw new CellErrorThrown(value);
      return value as T;
    };
    return fill(shape, (cell) => {
      index = cell;
      try {
        return answerAt(figures, at);
      } catch (refusal) {
        return refusalAsCell(refusal);
      }
    });
  };
  return loader.current ? answer(loader.current) : loader.load().then(answer);
}

type FigureArguments = readonly [Argument, Argument, Argument, Argument, Argument];

function figureLookUp(
  loader: FiguresLoader,
  [gemeente, rubriek, jaar, rapport, bestuur]: FigureArguments,
  show: (record: FigureRecord) => Cell,
): Cells | Promise<Cells> {
  const municipality = column(gemeente, 'gemeente', text);
  const path = column(rubriek, 'rubriek', text);
  const year = column(jaar, 'jaar', wholeNumber);
  const report = optionalColumn(rapport, 'rapport');
  const administration = optionalColumn(bestuur, 'bestuur');
  return lookUp(loader, [municipality, path, year, report, administration], (figures, at) =>
    show(
      figures.figure({
        gemeente: at(municipality),
        rubriek: at(path),
        jaar: at(year),
        rapport: at(report),
        bestuur: at(administration),
      }),
    ),
  );
}

export function cijferAdapters(loader: FiguresLoader) {
  return {
    CIJFER: (...given: FigureArguments) => figureLookUp(loader, given, ({ amount }) => amount),
    BRON: (...given: FigureArguments) => figureLookUp(loader, given, bronregel),
    INWONERS: (gemeente: Argument, jaar: Argument) => {
      const municipality = column(gemeente, 'gemeente', text);
      const year = column(jaar, 'jaar', wholeNumber);
      return lookUp(
        loader,
        [municipality, year],
        (figures, at) => figures.inwoners(at(municipality), at(year)).amount,
      );
    },
  };
}
