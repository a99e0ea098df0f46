import type { CompiledFigures, CompiledRow } from './compiledFigures';
import { besturen, qualities, reports, type FigureRecord } from './figureRecord';
import type { Entity } from './municipality';
import { oneOf, publishedRecords, sourceAt } from './publishedRecords';
import type { Rubrieken } from './rubrieken';
import { together } from './strongest';

/** Records by path and year; more than one in a year where reports or besturen differ. */
export type FigureTable = ReadonlyMap<string, ReadonlyMap<number, readonly FigureRecord[]>>;

export interface EntityFigures {
  readonly table: FigureTable;
  /** Every line printed for it, also studies and what is no line of a schema. */
  readonly printed: readonly FigureRecord[];
  readonly all: readonly FigureRecord[];
  /** Each with a path, also where the table has something better for its year. */
  readonly projected: readonly FigureRecord[];
}

/** The figures of each municipality, made into records when it is first asked for. */
export class FigureTables {
  readonly #data: CompiledFigures;
  readonly #checksum: string;
  readonly #rubrieken: Rubrieken;
  readonly #inwoners: ReadonlyMap<string, CompiledFigures['inwoners']['reeksen'][number]>;
  readonly #investeringen = new Map<
    string,
    CompiledFigures['investeringen']['reeksen'][number][]
  >();
  readonly #gepubliceerd = new Map<string, CompiledRow[]>();
  readonly #added = new Map<string, FigureRecord[]>();
  readonly #made = new Map<string, EntityFigures>();

  /** `added`: what other sources have beside the bundled data. */
  constructor(
    data: CompiledFigures,
    rubrieken: Rubrieken,
    checksum: string,
    added: readonly FigureRecord[],
  ) {
    this.#data = data;
    this.#checksum = checksum;
    this.#rubrieken = rubrieken;
    this.#inwoners = new Map(data.inwoners.reeksen.map((series) => [series[0], series]));
    for (const series of data.investeringen.reeksen) {
      const known = this.#investeringen.get(series[0]);
      if (known) known.push(series);
      else this.#investeringen.set(series[0], [series]);
    }
    for (const row of data.gepubliceerd) {
      const known = this.#gepubliceerd.get(row[0]);
      if (known) known.push(row);
      else this.#gepubliceerd.set(row[0], [row]);
    }
    for (const record of added) {
      const known = this.#added.get(record.entity.id);
      if (known) known.push(record);
      else this.#added.set(record.entity.id, [record]);
    }
  }

  of(entity: Entity): EntityFigures {
    const known = this.#made.get(entity.id);
    if (known) return known;
    const bundled = this.#printed(entity);
    const series = [...this.#inhabitants(entity), ...this.#investments(entity)];
    const added = this.#added.get(entity.id);
    const records = added ? together([...bundled, ...series, ...added]) : [...bundled, ...series];
    const isSeries = new Set(series);
    const printed = added ? records.filter((record) => !isSeries.has(record)) : bundled;
    const table = new Map<string, Map<number, FigureRecord[]>>();
    for (const record of records) {
      // What a study simulated is shown beside the figures, never in their place. What it merely
      // quotes (a share of the Gemeentefonds) is a figure, and its quality says where it comes from.
      if (record.path === null || record.report === 'studie') continue;
      const years = table.get(record.path) ?? new Map<number, FigureRecord[]>();
      table.set(record.path, years);
      years.set(record.year, [...(years.get(record.year) ?? []), record]);
    }
    const projected = together(
      [...bundled, ...series, ...(added ?? [])].filter(
        ({ quality, path }) => quality === 'prognose' && path !== null,
      ),
    );
    const made = { table, printed, all: records, projected };
    this.#made.set(entity.id, made);
    return made;
  }

  #printed(entity: Entity): FigureRecord[] {
    // Keyed by id: a code that serves two territories means the newest one.
    const rows = this.#gepubliceerd.get(entity.id) ?? [];
    return publishedRecords(rows, { file: this.#data, entity, checksum: this.#checksum });
  }

  #inhabitants(entity: Entity): FigureRecord[] {
    const series = this.#inwoners.get(entity.id);
    if (!series) return [];
    const [, firstYear, letters, values, below, above] = series;
    const { path, label, unit } = this.#rubrieken.byPath('INWONERS');
    return values.flatMap((amount, index): FigureRecord[] => {
      if (amount === null) return [];
      const quality = qualities.find((word) => word.startsWith(letters[index] ?? '-'));
      const source = quality && this.#data.inwoners.bronnen[quality];
      if (!quality || source === undefined) {
        throw new Error(`Inwoners van ${entity.naam} zonder kwaliteit.`);
      }
      return [
        {
          amount,
          unit,
          path,
          label,
          parent: null,
          entity,
          year: firstYear + index,
          report: null,
          bestuur: null,
          status: null,
          document: sourceAt(this.#data, source),
          place: null,
          quality,
          bounds: { low: amount - (below[index] ?? 0), high: amount + (above[index] ?? 0) },
          remark: 'grenzen van 2025',
          checksum: this.#checksum,
        },
      ];
    });
  }

  #investments(entity: Entity): FigureRecord[] {
    const { pad, bestuur, bron } = this.#data.investeringen;
    const { label, unit } = this.#rubrieken.byPath(pad);
    return (this.#investeringen.get(entity.id) ?? []).flatMap(([, report, firstYear, values]) =>
      values.flatMap((amount, index): FigureRecord[] =>
        amount === null
          ? []
          : [
              {
                amount,
                unit,
                path: pad,
                label,
                parent: null,
                entity,
                year: firstYear + index,
                report: oneOf(reports, report),
                bestuur: oneOf(besturen, bestuur),
                status: null,
                document: sourceAt(this.#data, bron),
                place: null,
                quality: 'overgenomen',
                bounds: null,
                remark: 'grenzen van 2025',
                checksum: this.#checksum,
              },
            ],
      ),
    );
  }
}
