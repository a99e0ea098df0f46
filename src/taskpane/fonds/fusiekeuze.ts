import type { Figures, Municipality } from '../../figures';
import type { Fondsvoorstel } from '../../plan';
import { readChoice } from '../scenario/keptChoice';
import { municipalityOf, usualMergerYear } from '../scenario/scenarioDraft';

/** The merger as it is chosen in the pane. */
export interface Fusiekeuze {
  readonly naam: string;
  /** NIS codes of municipalities of today, in the order in which they were chosen. */
  readonly gemeenten: readonly string[];
  readonly jaar: number;
  /** Of a scenario whose municipalities are one today: what they became. */
  readonly opvolgers: readonly string[];
}

/** What the sheets propose, else the partners of the scenario, else nobody. */
export function eersteKeuze(
  figures: Figures,
  voorstel: Fondsvoorstel | undefined,
  choice: string | null,
  now: Date,
): Fusiekeuze {
  if (voorstel) return { ...voorstel, opvolgers: [] };
  const nobody = { naam: '', gemeenten: [], jaar: now.getFullYear(), opvolgers: [] };
  const kept = readChoice(figures, choice);
  if (kept.kind !== 'kept') return nobody;
  const { gemeenten: ids, fusiejaar } = kept.draft;
  const partners = ids.map((id) => municipalityOf(figures, id));
  const today = [...new Set(partners.flatMap((partner) => vanVandaag(figures, partner) ?? []))];
  if (today.length < 2) return { ...nobody, opvolgers: today.map(({ naam }) => naam) };
  return {
    naam: naamVan(today),
    gemeenten: today.map(({ nis }) => nis),
    jaar: Number(fusiejaar ?? usualMergerYear(figures, ids)),
    opvolgers: [],
  };
}

/** The municipality of today on whose territory it lies. */
export function vanVandaag(
  { register }: Figures,
  municipality: Municipality,
): Municipality | undefined {
  if (municipality.tot === null) return municipality;
  const next = municipality.opvolger && register.byCode(municipality.opvolger.nis);
  return next?.tot === null ? next : undefined;
}

/** What a merger is called as long as nobody names it. */
export function naamVan(gemeenten: readonly { readonly naam: string }[]): string {
  return gemeenten.map(({ naam }) => naam).join(plus);
}

const plus = ' + ';

/** Whether somebody named it; the partners in another order are no name. */
export function isEigenNaam(
  naam: string,
  gemeenten: readonly { readonly naam: string }[],
): boolean {
  const usual = gemeenten.map((each) => each.naam).toSorted();
  return naam !== '' && naam.split(plus).toSorted().join() !== usual.join();
}
