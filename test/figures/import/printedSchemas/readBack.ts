import { createHash } from 'node:crypto';
import type { ColumnPart, ImportColumn } from '../../../../src/figures/import/importReading';
import {
  recognise,
  takeOver,
  usualAnswers,
  type ImportAnswers,
  type ImportedFigure,
  type ImportReading,
} from '../../../../src/figures/import';
import { readFile, readText } from '../../../../src/spreadsheet/read';
import type { ReadAnswer } from '../../../../src/spreadsheet/read/readProblem';
import { keyOf, type ModelColumn } from './model';

export const digest = (bytes: ArrayBuffer): Promise<string> =>
  Promise.resolve(createHash('sha256').update(new Uint8Array(bytes)).digest('hex'));

export async function readingOfFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ImportReading> {
  return readingOf(await readFile({ name, bytes }, digest));
}

export async function readingOfText(text: string): Promise<ImportReading> {
  return readingOf(await readText(text, digest));
}

function readingOf(answer: ReadAnswer): ImportReading {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.problem)}`);
  return recognise(answer.tables);
}

/** What a user knows who has the document before him. */
export interface Knowledge {
  readonly columns: readonly ModelColumn[];
  /** The headings print which report a column is. */
  readonly reportsPrinted: boolean;
  /** A number such as 990.000 cannot be told by this document alone. */
  readonly mayAsk: boolean;
  /** Cells that nobody can split may be refused, and stay unknown. */
  readonly mayRefuse?: boolean;
}

/**
 * Everything that can be taken over, in as many rounds as a user needs: one per part of a revision,
 * and one per report where a year has two. By path and column, in cents.
 */
export function figuresOf(reading: ImportReading, known: Knowledge): Map<string, number> {
  const found = new Map<string, number>();
  for (const round of roundsOf(known.columns)) {
    for (const figure of takenOver(reading, known, round)) {
      const column = round.find(
        ({ year, report }) => year === figure.year && report === figure.report,
      );
      if (!column) throw new Error(`Nobody asked for ${JSON.stringify(figure)}`);
      const key = keyOf(figure.path, column);
      if (found.has(key)) throw new Error(`Twice ${key}`);
      found.set(key, Math.round(figure.amount * 100) + 0);
    }
  }
  return found;
}

/** Columns that can be taken over together. */
function roundsOf(columns: readonly ModelColumn[]): (readonly ModelColumn[])[] {
  const parts = [...new Set(columns.map(({ part }) => part))];
  if (parts.some((part) => part !== null)) {
    return parts.map((part) => columns.filter((column) => column.part === part));
  }
  const years = columns.map(({ year }) => year);
  if (new Set(years).size === years.length) return [columns];
  return (['rekening', 'meerjarenplan'] as const).map((report) =>
    columns.filter((column) => column.report === report),
  );
}

function takenOver(
  reading: ImportReading,
  known: Knowledge,
  round: readonly ModelColumn[],
): readonly ImportedFigure[] {
  const part: ColumnPart | null = round[0]?.part ?? null;
  const usual = usualAnswers(reading);
  const columns = new Map(
    reading.columns.map((column) => {
      const meant = meantBy(column, known);
      const answer = {
        taken: part !== null || round.includes(meant),
        year: meant.year,
        report: meant.report,
        status: usual.columns.get(column.id)?.status ?? '',
      };
      return [column.id, answer] as const;
    }),
  );
  const answers: ImportAnswers = {
    ...usual,
    bestuur: 'gemeente en OCMW',
    part: part ?? usual.part,
    withoutRefused: known.mayRefuse === true,
    columns,
  };
  const first = takeOver(reading, answers);
  if (first.ok) return first.figures;
  // Where dashes and blanks alone are printed, there is nothing.
  if (first.obstacles.every(({ code }) => code === 'import-nothing-read')) return [];
  const asked = first.obstacles.every(({ code }) => code === 'import-ambiguous-numbers');
  const second =
    asked && known.mayAsk ? takeOver(reading, { ...answers, ambiguous: 'thousands' }) : first;
  if (second.ok) return second.figures;
  throw new Error(`Not taken over: ${JSON.stringify(second.obstacles)}`);
}

/** The column of the document; a heading that prints a report has to be understood. */
function meantBy(column: ImportColumn, { columns, reportsPrinted }: Knowledge): ModelColumn {
  const meant = columns.filter(
    ({ year, report, part }) =>
      year === column.year &&
      part === column.part &&
      (report === column.report || (!reportsPrinted && (column.derived || column.report === null))),
  );
  const [only] = meant;
  if (!only || meant.length > 1) {
    throw new Error(`A column that nobody understands: ${JSON.stringify(column)}`);
  }
  return only;
}
