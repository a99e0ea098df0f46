import { fusietoets, gerangschikt, type Toetsvoortgang } from '../../../fonds';
import type { Steps } from '../../../spreadsheet/steps';
import type { Toetsuitslag, Toetsvraag } from './toetser';

/** More is no list to read. */
const meesteParen = 50;

/** Tests all pairs and keeps those that a reader wants to see. */
export function* toets(
  { fonds, blok, paren }: Toetsvraag,
  meld: (voortgang: Toetsvoortgang) => void,
): Steps<Toetsuitslag> {
  const effects = yield* fusietoets(fonds, paren, { blok, meld });
  const geraakt = effects.filter(({ winst, verlies }) => winst > 0 || verlies < 0);
  return {
    aantal: effects.length,
    geraakt: geraakt.length,
    onbekend: effects.filter(({ samen }) => Number.isNaN(samen)).length,
    eerste: gerangschikt(geraakt).slice(0, meesteParen),
  };
}
