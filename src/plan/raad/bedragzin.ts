import type { Voorwaarde, Zinsdeel } from './zin';

/** A sentence, and whether it names an amount that another sentence has to place. */
export interface Bedragzin {
  readonly zin: Zinsdeel;
  readonly noemtBedrag: Voorwaarde;
}
