import {
  hervorming,
  huidigeStructuur,
  indicatoren,
  type Blokontwerp,
  type HervormdBlok,
} from '../../fonds';
import type { Structuur } from './fondsRequest';

/** The same place on the sheets serves a block of each structure. */
export interface Plaats {
  readonly nummer: number;
  readonly huidig: Blokontwerp;
  /** The proposal has fewer blocks. */
  readonly hervorming: HervormdBlok | undefined;
}

const voorstel = hervorming();

export const plaatsen: readonly Plaats[] = huidigeStructuur().map((huidig, index) => ({
  nummer: index + 1,
  huidig,
  hervorming: voorstel[index],
}));

export function ontwerpVan({ huidig, hervorming: block }: Plaats, structuur: Structuur) {
  return structuur === 'hervorming' ? block : huidig;
}

const soorten = ({ huidig, hervorming: block }: Plaats): readonly (string | undefined)[] => [
  huidig.soort,
  block?.soort,
];

/** Places where a segment can stand. */
export const segmentplaatsen = plaatsen.filter((plaats) => soorten(plaats).includes('segment'));

/** Whether a place is a segment in one structure and shared by all in the other. */
export function isGemengd(plaats: Plaats): boolean {
  return new Set(soorten(plaats)).size > 1;
}

export function isSegmentplaats(plaats: Plaats): boolean {
  return segmentplaatsen.includes(plaats);
}

export function isTekortplaats(plaats: Plaats): boolean {
  return soorten(plaats).includes('tekort');
}

/** Where what a municipality brings in differs from its indicator, or differs after a merger. */
export function heeftTelkolom(plaats: Plaats): boolean {
  return isSegmentplaats(plaats) || isTekortplaats(plaats);
}

if (plaatsen.some((plaats) => isTekortplaats(plaats) && isGemengd(plaats)))
  throw new Error('Een tekort staat in beide structuren op dezelfde plaats.');

/** From 1 on; the column of the indicator. */
export function maatstafnummer(blok: Blokontwerp): number {
  return indicatoren.findIndex(({ id }) => id === blok.indicator) + 1;
}

/** Of whom the sheets ask who belongs to it; its column serves both structures. */
export interface Ledenkolom {
  readonly key: string;
  readonly naam: string;
  readonly leden: Blokontwerp['leden'];
}

const kolomVan = ({ id, naam, leden }: Blokontwerp): Ledenkolom =>
  leden === 'gebruiker'
    ? { key: `lid.${id}`, naam, leden }
    : { key: `lid.${leden}`, naam: leden, leden };

export const ledenkolommen: readonly Ledenkolom[] = [
  ...new Map(
    [...plaatsen.map(({ huidig }) => huidig), ...voorstel]
      .filter(({ soort }) => soort === 'segment')
      .map((blok) => [kolomVan(blok).key, kolomVan(blok)]),
  ).values(),
];

export function ledenkolom(blok: Blokontwerp): string {
  return kolomVan(blok).key;
}

/** From 1 on; 0 where everybody shares. */
export function ledennummer(blok: Blokontwerp): number {
  return blok.soort === 'segment'
    ? ledenkolommen.findIndex(({ key }) => key === ledenkolom(blok)) + 1
    : 0;
}
