import { aandeelVan, maakFonds, type Blokontwerp, type Fonds, type Fondsinvoer } from '../../fonds';
import type { Fondsstand } from '../../plan';

/** Why a block is tested on an amount that is not its own. */
export type Proefreden = 'onbekend' | 'nul';

export interface Toetsfonds {
  /** Every block: who shares in one may follow from who shares in another. */
  readonly fonds: Fonds;
  /** Place of the block that is measured; undefined for the whole fund. */
  readonly blok: number | undefined;
  /** undefined where the test is of the amount itself; else it is for each million. */
  readonly proef: Proefreden | undefined;
}

/** What a block without an amount is tested on, in euro. */
const proefbedrag = 1_000_000;

/**
 * The fund to test as a whole, or at the place of one block. undefined while a choice about segments
 * that the test rests on holds another word: none of the answers is taken for granted.
 */
export function toetsfonds(
  { gemeenten, invoer }: Fondsstand,
  place?: number,
): Toetsfonds | undefined {
  const measured = place === undefined ? undefined : invoer.ontwerp[place];
  const tested = measured ? [measured] : invoer.ontwerp;
  if (!invoer.schakelaarsGeldig && tested.some(({ soort }) => soort === 'segment'))
    return undefined;
  const reden = measured && proefreden(invoer, measured);
  const fonds = maakFonds(gemeenten, reden ? metAandeel(invoer, measured) : invoer);
  return {
    fonds: reden
      ? {
          ...fonds,
          blokken: fonds.blokken.map((blok, at) =>
            at === place ? { ...blok, bedrag: proefbedrag } : blok,
          ),
        }
      : fonds,
    blok: measured ? place : undefined,
    proef: reden,
  };
}

function proefreden(invoer: Fondsinvoer, blok: Blokontwerp): Proefreden | undefined {
  const bedrag = aandeelVan(invoer, blok) * invoer.hoofddotatie;
  if (Number.isNaN(bedrag)) return 'onbekend';
  return bedrag === 0 ? 'nul' : undefined;
}

/** Of a block with a share of 0 nobody asks who its members are. */
function metAandeel(invoer: Fondsinvoer, { id }: Blokontwerp): Fondsinvoer {
  return { ...invoer, aandelen: new Map([...invoer.aandelen, [id, Number.NaN]]) };
}
