import { ProblemError } from '../../core';
import { bronregel, type Figures, type FiguresLoader } from '../../figures';
import { asCellError, CellError, isBlank, type Argument, type Cell, type Cells } from '../cell';
import { commonShape } from '../elementwise';
import { excelErrorOf } from '../excelError';
import { isOmitted, refuse, shapeOf, wholeNumber } from '../inputs';

/**
 * CIJFER, BRON and INWONERS read the figures that came with the page. Once these are in, a call
 * is answered at once; before that it waits for that one load, because a cell that is told `#N/A`
 * too early is never asked again by Excel.
 */

type Values = readonly unknown[];
type Lookup = (figures: Figures, values: Values) => Cell;

interface Named {
  readonly argument: string;
  readonly given: Argument;
  readonly optional?: boolean;
}

function answerOne(lookup: Lookup, figures: Figures, values: Values): Cell {
  for (const value of values) {
    const error = asCellError(value);
    if (error) return error;
  }
  try {
    return lookup(figures, values);
  } catch (error) {
    if (error instanceof ProblemError) {
      return new CellError(excelErrorOf(error.problem), error.problem);
    }
    throw error;
  }
}

function lookUp(
  loader: FiguresLoader,
  named: readonly Named[],
  lookup: Lookup,
): Cells | Promise<Cells> {
  const blocks = named.map(({ argument, given, optional }) => {
    if (!isOmitted(given)) return { argument, rows: given, shape: shapeOf(given) };
    if (!optional) refuse({ code: 'argument-missing', argument });
    return undefined;
  });
  const shape = commonShape(
    blocks.flatMap((block) => (block ? [{ argument: block.argument, ...block.shape }] : [])),
  );
  const answer = (figures: Figures): Cells =>
    Array.from({ length: shape.rows }, (_, row) =>
      Array.from({ length: shape.columns }, (_unused, column) =>
        answerOne(
          lookup,
          figures,
          blocks.map((block) => {
            if (!block) return undefined;
            const single = block.shape.rows === 1 && block.shape.columns === 1;
            // undefined stands for an omitted argument only; an empty cell stays empty.
            return (single ? block.rows[0]?.[0] : block.rows[row]?.[column]) ?? null;
          }),
        ),
      ),
    );
  return loader.current ? answer(loader.current) : loader.load().then(answer);
}

/** A name, a code or a word; an empty cell stands for nothing. */
function text(value: unknown, argument: string): string {
  if (isBlank(value) || value === 0 || (typeof value === 'string' && value.trim() === '')) {
    return refuse({ code: 'empty-word', argument, allowed: [], optional: false });
  }
  return String(value);
}

function optionalText(value: unknown, argument: string): string | undefined {
  return value === undefined ? undefined : text(value, argument);
}

function queryFrom([gemeente, rubriek, jaar, rapport, bestuur]: Values) {
  const report = optionalText(rapport, 'rapport');
  const administration = optionalText(bestuur, 'bestuur');
  return {
    gemeente: text(gemeente, 'gemeente'),
    rubriek: text(rubriek, 'rubriek'),
    jaar: wholeNumber(jaar, 'jaar'),
    ...(report === undefined ? {} : { rapport: report }),
    ...(administration === undefined ? {} : { bestuur: administration }),
  };
}

function figureArguments(
  gemeente: Argument,
  rubriek: Argument,
  jaar: Argument,
  rapport: Argument,
  bestuur: Argument,
): readonly Named[] {
  return [
    { argument: 'gemeente', given: gemeente },
    { argument: 'rubriek', given: rubriek },
    { argument: 'jaar', given: jaar },
    { argument: 'rapport', given: rapport, optional: true },
    { argument: 'bestuur', given: bestuur, optional: true },
  ];
}

export function cijferAdapters(loader: FiguresLoader) {
  return {
    CIJFER: (
      gemeente: Argument,
      rubriek: Argument,
      jaar: Argument,
      rapport: Argument,
      bestuur: Argument,
    ) =>
      lookUp(
        loader,
        figureArguments(gemeente, rubriek, jaar, rapport, bestuur),
        (figures, values) => figures.figure(queryFrom(values)).amount,
      ),
    BRON: (
      gemeente: Argument,
      rubriek: Argument,
      jaar: Argument,
      rapport: Argument,
      bestuur: Argument,
    ) =>
      lookUp(
        loader,
        figureArguments(gemeente, rubriek, jaar, rapport, bestuur),
        (figures, values) => bronregel(figures.figure(queryFrom(values))),
      ),
    INWONERS: (gemeente: Argument, jaar: Argument) =>
      lookUp(
        loader,
        [
          { argument: 'gemeente', given: gemeente },
          { argument: 'jaar', given: jaar },
        ],
        (figures, [municipality, year]) =>
          figures.inwoners(text(municipality, 'gemeente'), wholeNumber(year, 'jaar')).amount,
      ),
  };
}
