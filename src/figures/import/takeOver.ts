import { amountOf, takenColumns, type TakenColumn } from './answers';
import type { ImportAnswers, ImportedFigure, ImportObstacle, ImportOutcome } from './importAnswers';
import type { ImportCell, ImportReading, ImportRow } from './importReading';
import { omittedZeros } from './omittedZeros';

/** All schemas are in euro. */
const unit = 'EUR';
const mostExamples = 5;

interface Placed {
  readonly row: ImportRow;
  readonly cell: ImportCell;
  readonly taken: TakenColumn;
}

/**
 * The figures, once every decision is there; otherwise everything that stands in the way. Empty
 * cells give no figure: missing is never 0.
 */
export function takeOver(reading: ImportReading, answers: ImportAnswers): ImportOutcome {
  const columns = takenColumns(reading, answers);
  const byId = new Map(columns.map((taken) => [taken.column.id, taken]));
  const placed = reading.rows.flatMap((row) =>
    row.cells.flatMap((cell): Placed[] => {
      const taken = byId.get(cell.column);
      return taken ? [{ row, cell, taken }] : [];
    }),
  );
  const obstacles: ImportObstacle[] = [];
  if (answers.bestuur === null) obstacles.push({ code: 'import-no-bestuur' });
  if (columns.length === 0) obstacles.push({ code: 'import-no-columns' });
  const incomplete = columns.filter(({ answer }) => answer.year === null || answer.report === null);
  if (incomplete.length > 0) {
    obstacles.push({
      code: 'import-column-incomplete',
      headings: incomplete.map(({ column }) => column.heading),
    });
  }
  obstacles.push(...mixed(columns, placed, answers), ...unread(placed, answers));

  const figures = placed.flatMap(({ row, cell, taken: { answer } }): ImportedFigure[] => {
    const amount = amountOf(cell, answers.ambiguous);
    if (amount === null || answer.year === null || answers.bestuur === null) return [];
    return [
      {
        table: row.table,
        line: row.line,
        path: row.path,
        label: row.label,
        year: answer.year,
        report: answer.report,
        status: answer.status,
        bestuur: answers.bestuur,
        amount: amount * answers.unit,
        unit,
      },
    ];
  });
  if (obstacles.length > 0) return { ok: false, obstacles };
  if (figures.length === 0) return { ok: false, obstacles: [{ code: 'import-nothing-read' }] };
  return { ok: true, figures: withoutRepeats([...figures, ...zeros(reading, answers, byId)]) };
}

/** What is not printed because it is zero, once somebody said so. */
function zeros(
  reading: ImportReading,
  answers: ImportAnswers,
  byId: ReadonlyMap<string, TakenColumn>,
): ImportedFigure[] {
  const { bestuur } = answers;
  if (!answers.omittedZeros || bestuur === null) return [];
  return omittedZeros(reading, answers).flatMap(({ column, ...zero }): ImportedFigure[] => {
    const { year = null, report = null, status = '' } = byId.get(column)?.answer ?? {};
    return year === null ? [] : [{ ...zero, year, report, status, bestuur, amount: 0, unit }];
  });
}

function unread(placed: readonly Placed[], answers: ImportAnswers): ImportObstacle[] {
  const obstacles: ImportObstacle[] = [];
  const ambiguous = placed.flatMap(({ cell }) => (cell.kind === 'ambiguous' ? [cell.text] : []));
  if (ambiguous.length > 0 && answers.ambiguous === null) {
    const examples = [...new Set(ambiguous)].slice(0, mostExamples);
    obstacles.push({ code: 'import-ambiguous-numbers', examples });
  }
  // A line that could not be split has its whole text in every column.
  const whole = new Set<ImportRow>();
  const refused = placed.flatMap(({ row, cell }) => {
    if (cell.kind !== 'refused' || whole.has(row)) return [];
    if (cell.reason === 'cannot-split') whole.add(row);
    return [{ place: { table: row.table, line: row.line }, text: cell.text }];
  });
  if (refused.length > 0 && !answers.withoutRefused) {
    obstacles.push({ code: 'import-refused-cells', cells: refused });
  }
  return obstacles;
}

/** Per year one report, one version, and one column that says how much. */
function mixed(
  columns: readonly TakenColumn[],
  placed: readonly Placed[],
  answers: ImportAnswers,
): ImportObstacle[] {
  const years = new Set(
    columns.flatMap(({ answer }) => (answer.year === null ? [] : [answer.year])),
  );
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year): ImportObstacle[] => {
      const ofYear = columns.filter(({ answer }) => answer.year === year);
      const versions = new Set(ofYear.map(nameOf));
      const clash = versions.size > 1 ? ofYear : disagreeing(ofYear, placed, answers);
      if (clash.length === 0) return [];
      return [
        {
          code: 'import-mixed',
          year,
          columns: clash.map((taken) => ({
            heading: taken.column.heading,
            what: nameOf(taken),
          })),
        },
      ];
    });
}

function nameOf({ answer: { report, status } }: TakenColumn): string {
  return [report ?? '', status.trim()].filter((word) => word !== '').join(', ');
}

/** Columns of one year that are the same in name, and not in their amounts. */
function disagreeing(
  columns: readonly TakenColumn[],
  placed: readonly Placed[],
  answers: ImportAnswers,
): TakenColumn[] {
  if (columns.length < 2) return [];
  const tables = new Set(columns.map(({ column }) => column.table));
  if (tables.size < columns.length) {
    const twice = columns.filter(
      ({ column }) => columns.filter((other) => other.column.table === column.table).length > 1,
    );
    return twice;
  }
  const found = new Map<string, { taken: TakenColumn; amount: number }>();
  const clash = new Set<TakenColumn>();
  for (const { row, cell, taken } of placed) {
    const amount = amountOf(cell, answers.ambiguous);
    if (amount === null || !columns.includes(taken)) continue;
    const earlier = found.get(row.path);
    if (earlier && earlier.amount !== amount) {
      clash.add(earlier.taken);
      clash.add(taken);
    }
    found.set(row.path, earlier ?? { taken, amount });
  }
  return [...clash];
}

/** Two sheets may print the same line of the same year; once is enough. */
function withoutRepeats(figures: readonly ImportedFigure[]): ImportedFigure[] {
  const seen = new Set<string>();
  return figures.filter(({ path, year, report }) => {
    const key = `${path} ${String(year)} ${report ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
