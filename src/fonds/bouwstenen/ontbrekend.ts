import { deeltMee, gemetenOpVlaanderen, teltMee } from '../bijdrage';
import type { Blok, Fonds, Fusies } from '../blok';
import { gemeentenNa, verdeel } from '../verdeling';
import type { Blokontwerp } from './blokontwerp';
import type { Fondsgemeente } from './fondsgemeente';
import { inwonersIndicator } from './indicatoren';
import {
  aandeelVan,
  aandelenGeenGeheel,
  bekendeLeden,
  ledenVanBlok,
  maakFonds,
  reeksVan,
  wachtOpSchakelaars,
  type Fondsinvoer,
} from './maakFonds';

/**
 * `samen`: the shares are given, and are not 100 % together; `schakelaars`: a choice about segments
 * that is none of those that can be made; `deelnemer`: all is given, but nobody counts in the block.
 */
export type Ontbrekende =
  | 'indicator'
  | 'leden'
  | 'aandeel'
  | 'samen'
  | 'norm'
  | 'hoofddotatie'
  | 'schakelaars'
  | 'deelnemer';

/** Something that nobody gave, and which blocks are unknown without it. */
export interface Ontbrekend {
  readonly wat: Ontbrekende;
  /** Id of the indicator; empty for anything else. */
  readonly indicator: string;
  /** Names of the blocks; empty where each is known by itself, and only the total is not. */
  readonly blokken: readonly string[];
  /** How many values: municipalities without the indicator; else blocks, or the one number. */
  readonly aantal: number;
  /** All shares together, as a fraction; only of `samen`. */
  readonly samen?: number;
}

/** What is missing before a fund can be divided: empty when every block and the total is known. */
export function ontbrekend(
  gemeenten: readonly Fondsgemeente[],
  invoer: Fondsinvoer,
  fusies: Fusies = [],
): readonly Ontbrekend[] {
  const named = notGiven(gemeenten, invoer, fusies);
  const names = new Set(named.flatMap(({ blokken }) => blokken));
  const { blokken } = verdeel(maakFonds(gemeenten, invoer), fusies);
  const empty = invoer.ontwerp.filter(
    ({ naam }, place) => blokken[place]?.delen.some(Number.isNaN) === true && !names.has(naam),
  );
  return [...named, ...entry('deelnemer', empty)];
}

function notGiven(
  gemeenten: readonly Fondsgemeente[],
  invoer: Fondsinvoer,
  fusies: Fusies,
): readonly Ontbrekend[] {
  const { ontwerp, hoofddotatie, norm } = invoer;
  const counted = ontwerp.filter((blok) => aandeelVan(invoer, blok) !== 0);
  const shortfalls = counted.filter(({ soort }) => soort === 'tekort');
  const unanswered = counted.filter((blok) => wachtOpSchakelaars(invoer, blok));
  const withoutShare = counted.filter(
    (blok) => Number.isNaN(aandeelVan(invoer, blok)) && !unanswered.includes(blok),
  );
  const withoutMembers = counted.filter(
    (blok) => blok.soort === 'segment' && ledenVanBlok(gemeenten, invoer, blok) === undefined,
  );
  const samen = aandelenGeenGeheel(invoer);
  return [
    ...entry('hoofddotatie', Number.isNaN(hoofddotatie) ? counted : [], 1),
    ...entry('schakelaars', unanswered),
    ...entry('aandeel', withoutShare),
    ...(samen === undefined
      ? []
      : [{ wat: 'samen', indicator: '', blokken: [], aantal: 1, samen } as const]),
    ...entry('norm', Number.isNaN(norm) ? shortfalls : [], 1),
    ...entry('leden', withoutMembers),
    ...withoutIndicator(gemeenten, invoer, fusies),
  ];
}

function entry(
  wat: Ontbrekende,
  blokken: readonly Blokontwerp[],
  aantal = blokken.length,
): readonly Ontbrekend[] {
  if (blokken.length === 0) return [];
  return [{ wat, indicator: '', blokken: blokken.map(({ naam }) => naam), aantal }];
}

function withoutIndicator(
  gemeenten: readonly Fondsgemeente[],
  invoer: Fondsinvoer,
  fusies: Fusies,
): readonly Ontbrekend[] {
  const fonds = maakFonds(gemeenten, invoer);
  const found = new Map<string, { blokken: string[]; rows: Set<number> }>();
  fonds.blokken.forEach((blok, place) => {
    const ontwerp = invoer.ontwerp[place];
    if (ontwerp === undefined || aandeelVan(invoer, ontwerp) === 0) return;
    // Whose value counts follows from the switches.
    if (wachtOpSchakelaars(invoer, ontwerp)) return;
    const asked =
      bekendeLeden(gemeenten, invoer, place) === undefined
        ? gemeenten.map((_, row) => row)
        : rowsThatCount(fonds, blok, fusies);
    const ids =
      ontwerp.soort === 'tekort' ? [ontwerp.indicator, inwonersIndicator] : [ontwerp.indicator];
    for (const id of ids) {
      const series = reeksVan(gemeenten, invoer, id);
      const rows = asked.filter((row) => Number.isNaN(series[row]));
      if (rows.length === 0) continue;
      const sofar = found.get(id) ?? { blokken: [], rows: new Set() };
      sofar.blokken.push(ontwerp.naam);
      for (const row of rows) sofar.rows.add(row);
      found.set(id, sofar);
    }
  });
  return [...found].map(([indicator, { blokken, rows }]) => ({
    wat: 'indicator',
    indicator,
    blokken,
    aantal: rows.size,
  }));
}

/** The municipalities whose value the block rests on. */
function rowsThatCount(fonds: Fonds, blok: Blok, fusies: Fusies): readonly number[] {
  const { regel } = blok;
  const gemeenten = gemeentenNa(fonds.aantal, fusies);
  if (regel.soort !== 'segment' || gemetenOpVlaanderen(regel)) return gemeenten.flat();
  return gemeenten
    .filter((rows) => deeltMee(fonds, blok, rows))
    .flatMap((rows) => rows.filter((row) => teltMee(regel, row)));
}
