import { fold } from '../fold';
import type { Leningbestuur } from './leningcellen';

/** A municipality that the loans may be of, as the sheets name it and in short. */
export interface Leninggemeente {
  readonly label: string;
  readonly naam: string;
}

/** Whose loan it is, as far as one cell says. */
export interface Wie {
  readonly bestuur: Leningbestuur | null;
  /** Behind the bestuur, or all of it; empty where only a bestuur is named. */
  readonly naam: string;
}

const genoemd =
  /^(?:de |het )?(agb|autonoom gemeentebedrijf|(?:gemeente|stad)(?: ?(?:en|&|\+|\/) ?(?:het )?ocmw)?|ocmw)(?![\p{L}-])[ :]*(?:van )?(.*)$/iu;

/** "AGB Hasselt", "Stad en OCMW Hasselt", "Kortessem", "OCMW". */
export function wie(text: string): Wie {
  const [, bestuur, naam = ''] = genoemd.exec(text) ?? [];
  if (bestuur === undefined) return { bestuur: null, naam: text };
  return { bestuur: /^a/i.test(bestuur) ? 'AGB' : 'gemeente en OCMW', naam: naam.trim() };
}

/** The label of the one municipality that is called so; null where none or more are. */
export function gemeenteVan(naam: string, gemeenten: readonly Leninggemeente[]): string | null {
  const word = fold(naam);
  const exact = gemeenten.find(({ label }) => fold(label) === word);
  const called = gemeenten.filter((each) => fold(each.naam) === word);
  return exact?.label ?? (called.length === 1 ? (called[0]?.label ?? null) : null);
}
