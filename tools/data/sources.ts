import { readFileSync } from 'node:fs';
import type { CompiledSource } from '../../src/figures';
import { DataError, type Row } from './table';

const file = 'bronnen.json';

/** The documents, and the index of each by the id that rows name. */
export class Sources {
  readonly all: readonly CompiledSource[];
  readonly #index: ReadonlyMap<string, number>;

  constructor(folder: URL) {
    const parsed: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    if (!Array.isArray(parsed)) throw new DataError(file, null, 'is geen lijst');
    this.all = parsed.map((entry: unknown, index) => readSource(entry, index));
    this.#index = new Map(this.all.map(({ id }, index) => [id, index]));
    if (this.#index.size !== this.all.length)
      throw new DataError(file, null, 'een id komt twee keer voor');
  }

  /** Index of the source that a row names. */
  of(row: Row): number {
    const id = row.text('bron');
    return this.#index.get(id) ?? row.fail(`bron "${id}" staat niet in ${file}`);
  }

  /** The one source of all rows. */
  shared(rows: readonly Row[]): number {
    const [first] = rows;
    if (!first) throw new Error('Geen rijen.');
    const index = this.of(first);
    for (const row of rows)
      if (this.of(row) !== index) row.fail('heeft een andere bron dan regel 2');
    return index;
  }
}

function readSource(entry: unknown, index: number): CompiledSource {
  const place = `bron ${String(index + 1)}`;
  if (typeof entry !== 'object' || entry === null)
    throw new DataError(file, null, `${place} is geen object`);
  const fields = entry as Readonly<Record<string, unknown>>;
  const text = (key: string): string => {
    const value = fields[key];
    if (typeof value === 'string' && value !== '') return value;
    throw new DataError(file, null, `${place}: ${key} ontbreekt`);
  };
  const textOrNull = (key: string): string | null => (fields[key] === null ? null : text(key));
  const datum = textOrNull('datum');
  if (datum !== null && !/^\d{4}-\d{2}-\d{2}$/.test(datum)) {
    throw new DataError(file, null, `${place}: datum is geen datum: "${datum}"`);
  }
  // For whoever judges the data; the browser has no use for them.
  text('omvat');
  text('licentie');
  return {
    id: text('id'),
    titel: text('titel'),
    uitgever: text('uitgever'),
    datum,
    opmerking: textOrNull('opmerking'),
  };
}
