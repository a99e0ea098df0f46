import type { Figures, Municipality } from '../../figures';
import type { Buren } from '../../partners';
import { leesBurenregels } from '../burenregels';

/** The lists that a text gives, and what in it was no municipality of today. */
export interface Burenlijsten {
  readonly buren: Buren;
  readonly onbekend: readonly string[];
}

/**
 * Reads "Genk: As, Bilzen-Hoeselt", a line for each list; names without a colon are neighbours of
 * the municipality itself. Nobody is a neighbour of its own.
 */
export function leesBuren(
  { register }: Figures,
  text: string,
  gemeente: Municipality,
): Burenlijsten {
  const { regels, onbekend } = leesBurenregels(text, register.today);
  const buren = new Map<string, string[]>();
  for (const { van = gemeente, namen } of regels) {
    const others = namen.map(({ nis }) => nis).filter((nis) => nis !== van.nis);
    const list = [...new Set([...(buren.get(van.nis) ?? []), ...others])];
    if (list.length > 0) buren.set(van.nis, list);
  }
  return { buren, onbekend };
}

/** The same text back, the municipality itself first, the others by name. */
export function burentekst({ register }: Figures, buren: Buren, gemeente: Municipality): string {
  const naam = (nis: string) => register.byCode(nis)?.naam ?? nis;
  return [...buren]
    .map(([nis, others]) => ({
      isOwn: nis === gemeente.nis,
      van: naam(nis),
      line: `${naam(nis)}: ${others.map(naam).join(', ')}`,
    }))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.van.localeCompare(b.van, 'nl'))
    .map(({ line }) => line)
    .join('\n');
}
