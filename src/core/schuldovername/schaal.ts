/**
 * The scale of a regulation, as data. Two kinds exist: one rate on all inhabitants, chosen by
 * their total, and marginal brackets in which every inhabitant counts at the rate of his bracket.
 */
export type SchuldovernameSchaal = TariefOpAlleInwoners | MarginaleSchijven;

interface Schaal {
  /** The most that is taken over, in euro; null where the regulation knows none. */
  readonly plafond: number | null;
}

export interface TariefOpAlleInwoners extends Schaal {
  readonly soort: 'tarief op alle inwoners';
  /** Ascending; each holds from its number of inhabitants up to the next. */
  readonly schijven: readonly { readonly vanaf: number; readonly tarief: number }[];
}

export interface MarginaleSchijven extends Schaal {
  readonly soort: 'marginale schijven';
  /** Ascending; each holds up to and including `tot`, the last one without end. */
  readonly schijven: readonly { readonly tot?: number; readonly tarief: number }[];
  /** Below this total nothing is taken over. */
  readonly ondergrens: number;
}

/** The amount in euro by inhabitants alone, before any ceiling. */
export function schaalbedrag(inwoners: number, schaal: SchuldovernameSchaal): number {
  if (Number.isNaN(inwoners)) return Number.NaN;
  if (schaal.soort === 'tarief op alle inwoners') {
    const schijf = schaal.schijven.findLast(({ vanaf }) => inwoners >= vanaf);
    return inwoners * (schijf?.tarief ?? 0);
  }
  if (inwoners < schaal.ondergrens) return 0;
  let below = 0;
  let amount = 0;
  for (const { tot = Number.POSITIVE_INFINITY, tarief } of schaal.schijven) {
    amount += Math.max(0, Math.min(inwoners, tot) - below) * tarief;
    below = tot;
  }
  return amount;
}

/** The room in euro: the amount of the scale, at most the ceiling. */
export function overnameruimte(inwoners: number, schaal: SchuldovernameSchaal): number {
  const amount = schaalbedrag(inwoners, schaal);
  return schaal.plafond === null ? amount : Math.min(amount, schaal.plafond);
}
