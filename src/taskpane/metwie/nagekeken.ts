import type { MetwieLabels } from '../../i18n/metwieLabels';
import type { Partnerset } from '../../partners';

/** In words, what was looked at for the objections and what could not be. */
export interface Nagekeken {
  readonly wel: readonly string[];
  readonly niet: readonly string[];
}

/** `isRandBekend`: whether nobody who is left alone can have been missed. */
export function nagekeken(
  { aaneengesloten, bezwaren }: Partnerset,
  isRandBekend: boolean,
  hasBuren: boolean,
  { details: labels }: MetwieLabels,
): Nagekeken {
  const wel: string[] = [...labels.altijdNagekeken];
  const niet: string[] = [];
  const add = (wat: string, isDone: boolean) => {
    if (isDone) wel.push(wat);
    else niet.push(hasBuren ? labels.buitenOpgave(wat) : labels.zonderBuren(wat));
  };
  add(labels.ofAangrenzend, aaneengesloten !== null);
  // Whoever was found is found, also where others may have been missed.
  add(labels.ofAlleen, isRandBekend || bezwaren.includes('iemand blijft alleen'));
  return { wel, niet };
}
