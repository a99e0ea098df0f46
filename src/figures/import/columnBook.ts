import type { Report } from '../figureRecord';
import type { GroupColumn, Segment } from './openColumns';
import type { ImportColumn } from './importReading';

/**
 * The columns of one table. The same column of blocks under each other is one; two columns that
 * one heading cannot tell apart stay two, so that the user sees that they clash.
 */
export class ColumnBook {
  readonly #table: string;
  readonly #number: number;
  /** For columns that no word gives a report. */
  readonly #usual: Report | null;
  #headings = 0;
  readonly #columns = new Map<string, ImportColumn>();
  readonly #ids = new Map<GroupColumn, string>();

  constructor(table: string, number: number, usual: Report | null) {
    this.#table = table;
    this.#number = number;
    this.#usual = usual;
  }

  get columns(): ImportColumn[] {
    return [...this.#columns.values()];
  }

  /** Opens the columns of one heading, of all its segments together. */
  open(segments: readonly Segment[]): void {
    this.#headings += 1;
    const seen = new Map<string, number>();
    for (const column of segments.flatMap(({ columns }) => columns)) {
      const usual = column.report === null && !column.interim ? this.#usual : null;
      const report = column.report ?? usual;
      const { year, part, status, name } = column;
      // Without a year nothing tells that columns of two headings are the same.
      const when = year ?? `?${String(this.#headings)}`;
      const key = [when, report, part, status, name].map((word) => String(word ?? '')).join('|');
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      const id = `${String(this.#number)}:${key}${nth > 1 ? `#${String(nth)}` : ''}`;
      this.#ids.set(column, id);
      if (this.#columns.has(id)) continue;
      this.#columns.set(id, {
        id,
        table: this.#table,
        heading: column.heading,
        year,
        report,
        status,
        part,
        derived: column.derived || usual !== null,
      });
    }
  }

  idOf(column: GroupColumn | undefined): string {
    return (column && this.#ids.get(column)) ?? '';
  }
}
