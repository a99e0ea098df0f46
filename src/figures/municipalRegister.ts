import { ProblemError } from '../core';
import type { FigureProblem } from './figureProblem';
import { fold } from './fold';
import {
  existedOn1January,
  firstYear,
  nameOf,
  type Entity,
  type Municipality,
  type MunicipalityGroup,
} from './municipality';
import { nearest } from './nearest';

/** What somebody may mean by a text, before the year is known. */
export type Meaning =
  | { readonly kind: 'code'; readonly municipality: Municipality }
  | { readonly kind: 'name'; readonly municipalities: readonly Municipality[] }
  | { readonly kind: 'group'; readonly group: MunicipalityGroup };

/** Which municipality a code or a name means in which year, today and before the mergers. */
export class MunicipalRegister {
  readonly today: readonly Municipality[];
  readonly former: readonly Municipality[];
  readonly #byId: ReadonlyMap<string, Entity>;
  readonly #byCode = new Map<string, Municipality>();
  readonly #byName = new Map<string, Municipality[]>();
  readonly #groupByName: ReadonlyMap<string, MunicipalityGroup>;

  constructor(
    readonly all: readonly Municipality[],
    readonly groups: readonly MunicipalityGroup[],
  ) {
    this.today = all.filter(({ tot }) => tot === null);
    this.former = all.filter(({ tot }) => tot !== null);
    this.#byId = new Map([...all, ...groups].map((entity) => [entity.id, entity]));
    // A code that serves two territories means the newest.
    for (const municipality of [...this.former, ...this.today]) {
      this.#byCode.set(municipality.nis, municipality);
    }
    for (const municipality of all) {
      const key = fold(municipality.naam);
      const namesakes = this.#byName.get(key);
      if (namesakes) namesakes.push(municipality);
      else this.#byName.set(key, [municipality]);
    }
    this.#groupByName = new Map(groups.map((group) => [fold(group.naam), group]));
  }

  byId(id: string): Entity | undefined {
    return this.#byId.get(id);
  }

  /** The municipality of a code; the newest where the code serves two territories. */
  byCode(nis: string): Municipality | undefined {
    return this.#byCode.get(nis);
  }

  /** @throws ProblemError `unknown-municipality`, with the nearest names. */
  meaningOf(given: string): Meaning {
    const municipality = this.#byCode.get(given.trim());
    if (municipality) return { kind: 'code', municipality };
    const key = fold(given);
    const municipalities = this.#byName.get(key);
    if (municipalities) return { kind: 'name', municipalities };
    const group = this.#groupByName.get(key);
    if (group) return { kind: 'group', group };
    throw new ProblemError<FigureProblem>({
      code: 'unknown-municipality',
      given,
      nearest: this.#nearest(given, 3).map(nameOf),
    });
  }

  /**
   * The entity that a code or name means in a year. A name is the municipality that existed on
   * 1 January of that year; a code is the territory of that code, whatever the year.
   * @throws ProblemError `unknown-municipality`, `municipality-ended`, `municipality-not-yet`.
   */
  resolve(given: string, year: number): Entity {
    const meaning = this.meaningOf(given);
    switch (meaning.kind) {
      case 'group':
        return meaning.group;
      case 'code': {
        const { municipality } = meaning;
        const { tot } = municipality;
        return tot === null || existedOn1January(municipality, year)
          ? municipality
          : this.#ended(given, municipality, tot, year);
      }
      case 'name':
        return this.#resolveName(given, meaning.municipalities, year);
    }
  }

  /**
   * For a search box: names and codes, today's and former ones, nearest first. `count` is how many
   * there are in all.
   */
  search(text: string, limit: number): { found: readonly Municipality[]; count: number } {
    const wanted = fold(text);
    if (wanted === '') return { found: [], count: 0 };
    const hits = this.all.filter(
      ({ nis, naam }) => fold(naam).includes(wanted) || nis.startsWith(wanted),
    );
    const found = [...(hits.length > 0 ? hits : this.#nearest(text, limit))].sort(
      (a, b) =>
        Number(!fold(a.naam).startsWith(wanted)) - Number(!fold(b.naam).startsWith(wanted)) ||
        a.naam.localeCompare(b.naam, 'nl') ||
        Number(a.tot !== null) - Number(b.tot !== null),
    );
    return { found: found.slice(0, limit), count: found.length };
  }

  #resolveName(given: string, namesakes: readonly Municipality[], year: number): Municipality {
    const existing = namesakes.find((municipality) => existedOn1January(municipality, year));
    if (existing) return existing;
    for (const municipality of namesakes) {
      if (municipality.van !== null && year < (firstYear(municipality) ?? year)) {
        throw new ProblemError<FigureProblem>({
          code: 'municipality-not-yet',
          given,
          gemeente: nameOf(municipality),
          jaar: year,
          vanaf: municipality.van,
          voorgangers: municipality.voorgangers,
        });
      }
    }
    for (const municipality of namesakes) {
      if (municipality.tot !== null)
        return this.#ended(given, municipality, municipality.tot, year);
    }
    throw new Error(`${given} bestaat niet in ${String(year)} en eindigde of begon nooit.`);
  }

  #ended(given: string, municipality: Municipality, tot: string, year: number): never {
    const { opvolger } = municipality;
    if (!opvolger) throw new Error(`${municipality.naam} eindigde op ${tot} zonder opvolger.`);
    throw new ProblemError<FigureProblem>({
      code: 'municipality-ended',
      given,
      gemeente: nameOf(municipality),
      jaar: year,
      op: dayAfter(tot),
      opvolger,
    });
  }

  #nearest(given: string, limit: number): readonly Municipality[] {
    const unique = [...this.#byName].flatMap(([key, namesakes]) => {
      const newest = namesakes.at(-1);
      return newest ? [[key, newest] as const] : [];
    });
    const codes = this.all.map((municipality) => [municipality.nis, municipality] as const);
    return nearest(fold(given), /^\s*\d+\s*$/.test(given) ? codes : unique, limit);
  }
}

/** 2024-12-31 → 2025-01-01. */
function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
