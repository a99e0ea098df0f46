import type { CompiledFigures, CompiledRow } from './compiledFigures';
import {
  besturen,
  qualities,
  reports,
  type FigureRecord,
  type SourceDocument,
} from './figureRecord';
import type { Entity } from './municipality';
import type { Rubrieken } from './rubrieken';

/** Records by path and year; more than one in a year where reports or besturen differ. */
export type FigureTable = ReadonlyMap<string, ReadonlyMap<number, readonly FigureRecord[]>>;

export interface EntityFigures {
  readonly table: FigureTable;
  /** Every line printed for it, also studies and what is no line of a schema. */
  readonly printed: readonly FigureRecord[];
}

function oneOf<T extends string>(allowed: readonly T[], word: string | null): T | null {
  return allowed.find((each) => each === word) ?? null;
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
  readonly #made = new Map<string, EntityFigures>();

  constructor(data: CompiledFigures, rubrieken: Rubrieken, checksum: string) {
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
  }

  of(entity: Entity): EntityFigures {
    const known = this.#made.get(entity.id);
    if (known) return known;
    const printed = this.#printed(entity);
    const table = new Map<string, Map<number, FigureRecord[]>>();
    const records = [...printed, ...this.#inhabitants(entity), ...this.#investments(entity)];
    for (const record of records) {
      // What a study simulated is shown beside the figures, never in their place. What it merely
      // quotes (a share of the Gemeentefonds) is a figure, and its quality says where it comes from.
      if (record.path === null || record.report === 'studie') continue;
      const years = table.get(record.path) ?? new Map<number, FigureRecord[]>();
      table.set(record.path, years);
      years.set(record.year, [...(years.get(record.year) ?? []), record]);
    }
    const made = { table, printed };
    this.#made.set(entity.id, made);
    return made;
  }

  #source(index: number): SourceDocument {
    const found = this.#data.bronnen[index];
    if (!found) throw new Error(`Bron ${String(index)} staat niet in het bestand.`);
    return found;
  }

  #printed(entity: Entity): FigureRecord[] {
    // Keyed by id: a code that serves two territories means the newest one.
    return (this.#gepubliceerd.get(entity.id) ?? []).flatMap((row): FigureRecord[] => {
      const [, kindIndex, paths, parent, label, year, amount, unit, place, remark] = row;
      const kind = this.#data.soorten[kindIndex];
      if (!kind) throw new Error(`Soort ${String(kindIndex)} staat niet in het bestand.`);
      const record = {
        amount,
        unit,
        label,
        parent,
        entity,
        year,
        report: kind.rapport === 'studie' ? ('studie' as const) : oneOf(reports, kind.rapport),
        bestuur: oneOf(besturen, kind.bestuur),
        status: kind.status,
        document: this.#source(kind.bron),
        place,
        quality: oneOf(qualities, kind.kwaliteit) ?? 'gepubliceerd',
        bounds: null,
        remark,
        checksum: this.#checksum,
      };
      return paths.length === 0
        ? [{ ...record, path: null }]
        : paths.map((path) => ({ ...record, path }));
    });
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
          document: this.#source(source),
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
                document: this.#source(bron),
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
