import {
  besturen,
  bronregel,
  reports,
  type FigureRecord,
  type Figures,
  type FiguresLoader,
} from '../../figures';
import { asCellError, isEmptyWord, type Argument, type Cell, type Cells } from '../cell';
import { commonShape, fill, refusalAsCell } from '../elementwise';
import { block, CellErrorThrown, cellOf, isOmitted, readYear, refuse, type Block } from '../inputs';

/**
 * CIJFER, BRON and INWONERS read the figures that came with the page. Once these are in, a call
 * is answered at once; before that it waits for that one load, because a cell that is told `#N/A`
 * too early is never asked again by Excel.
 */

/** An omitted argument is one undefined; an empty cell is not omitted. */
function optionalBlock(given: Argument, argument: string): Block {
  return block(isOmitted(given) ? [[undefined]] : given, argument);
}

/** An empty cell is a text of nothing; only an omitted argument is undefined. */
function wordOf(given: Block, row: number, column: number): unknown {
  const value = cellOf(given, row, column);
  return value === null ? '' : value;
}

/** A name, a code or a word; `allowed` names the words of a closed list. */
function text(value: unknown, argument: string, allowed: readonly string[] = []): string {
  const error = asCellError(value);
  if (error) throw new CellErrorThrown(error);
  if (typeof value === 'boolean') return refuse({ code: 'not-a-word', argument, given: value });
  return isEmptyWord(value)
    ? refuse({ code: 'empty-word', argument, allowed, optional: allowed.length > 0 })
    : String(value);
}

function optionalText(
  value: unknown,
  argument: string,
  allowed: readonly string[],
): string | undefined {
  return value === undefined ? undefined : text(value, argument, allowed);
}

/** Answers cell by cell over the common shape of the blocks, once the figures are in. */
function lookUp(
  loader: FiguresLoader,
  blocks: readonly Block[],
  answerAt: (figures: Figures, row: number, column: number) => Cell,
): Cells | Promise<Cells> {
  const shape = commonShape(blocks);
  const answer = (figures: Figures): Cells =>
    fill(shape, (_index, row, column) => {
      try {
        return answerAt(figures, row, column);
      } catch (refusal) {
        return refusalAsCell(refusal);
      }
    });
  return loader.current ? answer(loader.current) : loader.load().then(answer);
}

type FigureArguments = readonly [Argument, Argument, Argument, Argument, Argument];

function figureLookUp(
  loader: FiguresLoader,
  given: FigureArguments,
  show: (record: FigureRecord) => Cell,
): Cells | Promise<Cells> {
  const gemeente = block(given[0], 'gemeente');
  const rubriek = block(given[1], 'rubriek');
  const jaar = block(given[2], 'jaar');
  const rapport = optionalBlock(given[3], 'rapport');
  const bestuur = optionalBlock(given[4], 'bestuur');
  return lookUp(loader, [gemeente, rubriek, jaar, rapport, bestuur], (figures, row, column) => {
    const g = wordOf(gemeente, row, column);
    const r = wordOf(rubriek, row, column);
    const j = wordOf(jaar, row, column);
    const report = wordOf(rapport, row, column);
    const administration = wordOf(bestuur, row, column);
    return show(
      figures.recall(g, r, j, report, administration) ??
        figures.figure({
          gemeente: text(g, 'gemeente'),
          rubriek: text(r, 'rubriek'),
          jaar: readYear(j, 'jaar'),
          rapport: optionalText(report, 'rapport', reports),
          bestuur: optionalText(administration, 'bestuur', besturen),
        }),
    );
  });
}

export function cijferAdapters(loader: FiguresLoader) {
  return {
    CIJFER: (...given: FigureArguments) => figureLookUp(loader, given, ({ amount }) => amount),
    BRON: (...given: FigureArguments) => figureLookUp(loader, given, bronregel),
    INWONERS: (gemeente: Argument, jaar: Argument) => {
      const blocks = [block(gemeente, 'gemeente'), block(jaar, 'jaar')] as const;
      return lookUp(loader, blocks, (figures, row, column) => {
        const municipality = text(wordOf(blocks[0], row, column), 'gemeente');
        return figures.inwoners(municipality, readYear(wordOf(blocks[1], row, column), 'jaar'))
          .amount;
      });
    },
  };
}
