import { ProblemError } from '../core';
import type { CompiledFigures } from './compiledFigures';
import type { FigureProblem, YearWithFigure } from './figureProblem';
import {
  besturen,
  defaultBestuur,
  reports,
  type Bestuur,
  type FigureRecord,
  type Report,
} from './figureRecord';
import { FigureTables } from './figureTables';
import { fold } from './fold';
import { FoundFigures } from './foundFigures';
import type { MunicipalRegister } from './municipalRegister';
import { nameOf, type Entity, type Municipality } from './municipality';
import { readRegister } from './readRegister';
import { Rubrieken, type Rubriek } from './rubrieken';
import { nothingAdded, type AddedFigures } from './sources/figureSource';
import { strongest } from './strongest';

export interface FigureQuery {
  /** NIS code, or a name: the municipality that existed on 1 January of that year. */
  readonly gemeente: string | number;
  /** A path or one of the words for it. */
  readonly rubriek: string;
  readonly jaar: number;
  /** May be left out where one of the two exists for that year. */
  readonly rapport?: string | undefined;
  readonly bestuur?: string | undefined;
}

/** The bundled figures and what an organisation added: looked up by the words of a user, answered with their source. */
export class Figures {
  readonly register: MunicipalRegister;
  readonly rubrieken: Rubrieken;
  readonly #tables: FigureTables;
  readonly #found = new FoundFigures();
  /** Part of every answer that there is no figure. */
  readonly #unread: { readonly ongelezen?: AddedFigures['unread'] };

  /** `checksum`: SHA-256 of the file that the data came in; empty where they came in none. */
  constructor(
    private readonly data: CompiledFigures,
    private readonly checksum = '',
    { records, unread }: AddedFigures = nothingAdded,
  ) {
    this.register = readRegister(data);
    this.rubrieken = new Rubrieken(data);
    this.#tables = new FigureTables(data, this.rubrieken, checksum, records);
    this.#unread = unread.length > 0 ? { ongelezen: unread } : {};
  }

  /** These figures with those of other sources beside them. */
  with(added: AddedFigures): Figures {
    const nothing = added.records.length === 0 && added.unread.length === 0;
    return nothing ? this : new Figures(this.data, this.checksum, added);
  }

  /**
   * One figure with its source.
   * @throws ProblemError with a FigureProblem: nothing is ever answered for something else, and
   * a missing figure is never 0.
   */
  figure(query: FigureQuery): FigureRecord {
    const { gemeente, rubriek, jaar, rapport, bestuur } = query;
    return (
      this.recall(gemeente, rubriek, jaar, rapport, bestuur) ??
      this.#choose(this.#lookUp(query), query)
    );
  }

  /**
   * What `figure` found before for exactly these words; undefined where it still has to look. It
   * takes cells as they come, because a workbook asks the same thousands of times and turning
   * each into a query would cost more than the look-up.
   */
  recall(
    gemeente: unknown,
    rubriek: unknown,
    jaar: unknown,
    rapport?: unknown,
    bestuur?: unknown,
  ): FigureRecord | undefined {
    if (bestuur !== undefined) return undefined;
    const records = this.#found.recall(gemeente, rubriek, jaar);
    const only = records?.length === 1 ? records[0] : undefined;
    if (!only || (only.bestuur !== null && only.bestuur !== defaultBestuur)) return undefined;
    return rapport === undefined || rapport === only.report ? only : undefined;
  }

  /** Inhabitants on 1 January, with quality and bounds. */
  inwoners(gemeente: string | number, jaar: number): FigureRecord {
    return this.figure({ gemeente, rubriek: 'INWONERS', jaar });
  }

  /** Every figure of an entity, whatever the path. */
  recordsOf(entity: Entity): readonly FigureRecord[] {
    return this.#tables.of(entity).all;
  }

  /** All records of a path, oldest first; empty where there are none. */
  series(entity: Entity, path: string): readonly FigureRecord[] {
    const years = this.#tables.of(entity).table.get(path);
    return years ? [...years.values()].flat().sort((a, b) => a.year - b.year) : [];
  }

  /**
   * All projections of a path, oldest first: also for a year that has a count by now, because growth
   * within the projection needs both of its ends.
   */
  projections(entity: Entity, path: string): readonly FigureRecord[] {
    return this.#tables
      .of(entity)
      .projected.filter((record) => record.path === path)
      .sort((a, b) => a.year - b.year);
  }

  /**
   * Every line printed for an entity in a note or study, in the order of the data: also what
   * `figure` never answers (reports `studie`, lines without a path).
   */
  printed(entity: Entity): readonly FigureRecord[] {
    return this.#tables.of(entity).printed;
  }

  /** The records of a municipality, rubriek and year, whatever the report and bestuur. */
  #lookUp(query: FigureQuery): readonly FigureRecord[] {
    const given = String(query.gemeente);
    // First, so that a typing error in the rubriek is told even where the year is missing too.
    const rubriek = this.rubrieken.resolve(query.rubriek);
    const entity = this.register.resolve(given, query.jaar);
    const records = this.#tables.of(entity).table.get(rubriek.path)?.get(query.jaar);
    if (!records) return this.#nothing(query, entity, rubriek);

    this.#found.remember(given, query.rubriek, query.jaar, records);
    // A code is a number in most workbooks.
    if (/^\d{5}$/.test(given))
      this.#found.remember(Number(given), query.rubriek, query.jaar, records);
    return records;
  }

  /** The one record of the report and bestuur asked for. */
  #choose(records: readonly FigureRecord[], query: FigureQuery): FigureRecord {
    const rapport = query.rapport === undefined ? undefined : readReport(query.rapport);
    const bestuur = query.bestuur === undefined ? defaultBestuur : readBestuur(query.bestuur);
    // A tax rate or a number of inhabitants belongs to no report and to no bestuur.
    const ofBestuur = records.filter((each) => each.bestuur === null || each.bestuur === bestuur);
    const [first] = records;
    if (!first) throw new Error('Een jaar zonder cijfers staat in de tabel.');
    if (ofBestuur.length === 0) {
      throw new ProblemError<FigureProblem>({
        code: 'no-figures',
        ...forMunicipality(query, first.entity),
        rubriek: first.path ?? query.rubriek,
        bestuur,
        besturen: [...new Set(records.flatMap((each) => each.bestuur ?? []))],
        rubrieken: [],
        ...this.#unread,
      });
    }
    const ofReport = ofBestuur.filter(
      ({ report }) => rapport === undefined || report === null || report === rapport,
    );
    const [found] = ofReport;
    if (!found) {
      const rubriek = this.rubrieken.resolve(query.rubriek);
      return this.#otherYears(query, first.entity, rubriek, rapport ?? null);
    }
    const reportsFound = new Set(ofReport.map(({ report }) => report));
    if (reportsFound.size > 1) {
      throw new ProblemError<FigureProblem>({
        code: 'report-needed',
        ...forMunicipality(query, found.entity),
        rubriek: found.path ?? query.rubriek,
        rapporten: [...reportsFound].flatMap((report) => report ?? []),
      });
    }
    const [only, contradiction] = strongest(ofReport);
    if (only && !contradiction) return only;
    throw new ProblemError<FigureProblem>({
      code: 'sources-differ',
      ...forMunicipality(query, found.entity),
      rubriek: found.path ?? query.rubriek,
      bedragen: strongest(ofReport).map(({ amount, document, checksum }) => ({
        bedrag: amount,
        document: `${document.titel} (${document.uitgever})`,
        meegeleverd: checksum === this.checksum,
      })),
    });
  }

  /** Why there is nothing: other boundaries, other years, or no such figures at all. */
  #nothing(query: FigureQuery, entity: Entity, rubriek: Rubriek): never {
    // The words are judged first, so that a mistake in them is what the user reads.
    const rapport = query.rapport === undefined ? null : readReport(query.rapport);
    const bestuur = query.bestuur === undefined ? defaultBestuur : readBestuur(query.bestuur);
    const { table } = this.#tables.of(entity);
    if (table.has(rubriek.path)) return this.#otherYears(query, entity, rubriek, rapport);

    const territory = this.#territoryWith(entity, rubriek.path, query.jaar);
    if (entity.kind === 'gemeente' && entity.tot !== null && territory) {
      throw new ProblemError<FigureProblem>({
        code: 'other-boundaries',
        ...forMunicipality(query, entity),
        rubriek: rubriek.path,
        tot: entity.tot,
        grondgebied: nameOf(territory),
        ...this.#unread,
      });
    }
    const paths = [...table.keys()];
    const parts = paths.filter((path) => path.startsWith(`${rubriek.path}.`));
    const [schema = ''] = rubriek.path.split('.');
    const siblings = paths.filter((path) => path.startsWith(`${schema}.`));
    throw new ProblemError<FigureProblem>({
      code: 'no-figures',
      ...forMunicipality(query, entity),
      rubriek: rubriek.path,
      bestuur,
      besturen: [],
      rubrieken: [parts, siblings, paths].find(({ length }) => length > 0) ?? [],
      ...this.#unread,
    });
  }

  #otherYears(query: FigureQuery, entity: Entity, rubriek: Rubriek, rapport: Report | null): never {
    const territory = this.#territoryWith(entity, rubriek.path, query.jaar);
    const jaren = this.series(entity, rubriek.path).map(({ year, report }): YearWithFigure => ({
      jaar: year,
      rapport: report,
    }));
    throw new ProblemError<FigureProblem>({
      code: 'year-without-figures',
      ...forMunicipality(query, entity),
      rubriek: rubriek.path,
      rapport,
      jaren,
      grondgebied: territory ? nameOf(territory) : null,
      ...this.#unread,
    });
  }

  /** Today's municipality in whose territory it lies, when that does have the figure. */
  #territoryWith(entity: Entity, path: string, year: number): Municipality | undefined {
    if (entity.kind !== 'gemeente' || entity.opvolger === null) return undefined;
    const successor = this.register.byCode(entity.opvolger.nis);
    return successor && this.#tables.of(successor).table.get(path)?.has(year)
      ? successor
      : undefined;
  }
}

function forMunicipality({ gemeente, jaar }: FigureQuery, { naam, nis }: Entity) {
  return { given: String(gemeente), gemeente: { naam, nis }, jaar };
}

function readReport(given: string): Report {
  const found = reports.find((word) => fold(word) === fold(given));
  if (found) return found;
  throw new ProblemError<FigureProblem>({ code: 'unknown-report', given, allowed: reports });
}

function readBestuur(given: string): Bestuur {
  const found = besturen.find((word) => fold(word) === fold(given));
  if (found) return found;
  throw new ProblemError<FigureProblem>({ code: 'unknown-bestuur', given, allowed: besturen });
}
