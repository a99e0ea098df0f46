import {
  fondsgemeenten,
  huidigeStructuur,
  indicatoren,
  maakFonds,
  verdeel,
  type Fondsinvoer,
  type Fusies,
} from '../../../src/fonds';
import type { Fondsstand } from '../../../src/plan';
import { figures } from '../../figures/bundledFigures';

export const gemeenten = fondsgemeenten(figures.register.today).toSorted((one, other) =>
  one.naam.localeCompare(other.naam, 'nl'),
);

export const plaats = (naam: string): number => {
  const found = gemeenten.findIndex((each) => each.naam === naam);
  if (found < 0) throw new Error(`There is no municipality ${naam}.`);
  return found;
};

export const inwoners = gemeenten.map(({ nis }) => figures.inwoners(nis, 2025).amount);

/** The current structure over the municipalities of today; every unknown is made up. */
export function standVan(
  invoer: Partial<Fondsinvoer> = {},
  { fusies = [], labels = [] }: { fusies?: Fusies; labels?: readonly string[] } = {},
): Fondsstand {
  const ontwerp = huidigeStructuur();
  const whole: Fondsinvoer = {
    hoofddotatie: 3_402_200_000,
    ontwerp,
    aandelen: new Map(
      ontwerp.map(({ id, aandeel }) => [id, Number.isNaN(aandeel) ? 0.102 : aandeel]),
    ),
    indicatoren: new Map(
      indicatoren.map(({ id }, at) => [
        id,
        inwoners.map((each, row) => (at === 0 ? each : each * (300 + ((row * 7919 * at) % 400)))),
      ]),
    ),
    leden: new Map(),
    norm: 500,
    noemer: 'segment',
    buitenpartnerTelt: true,
    meerSegmenten: true,
    schakelaarsGeldig: true,
    ...invoer,
  };
  const fonds = maakFonds(gemeenten, whole);
  return {
    gemeenten,
    structuur: 'huidige structuur',
    jaar: 2026,
    invoer: whole,
    fusies,
    labels,
    inwoners,
    vandaag: verdeel(fonds),
    na: verdeel(fonds, fusies),
  };
}

/** Nobody gave anything yet: only what is bundled is known. */
export const kaal: Partial<Fondsinvoer> = {
  aandelen: new Map(),
  indicatoren: new Map([['inwoners', inwoners]]),
  norm: Number.NaN,
};
