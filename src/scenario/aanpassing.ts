import { sum } from '../core';
import type { Schakelgroep } from './aanname';

/** The lines of M2 that an adjustment can touch; a repayment counts in the margin as well. */
export type Basislijn =
  'M2.I.a' | 'M2.I.b' | 'M2.II.a' | 'M2.II.b' | 'M2.IV.a' | 'M2.IV.b' | 'AFM.II.a' | 'AFM.II.b';

export interface Aanpassingsoort {
  readonly groep: Schakelgroep;
  readonly lijn: Exclude<Basislijn, 'AFM.II.a' | 'AFM.II.b'>;
  /** The line of the margin that moves along. */
  readonly ook?: 'AFM.II.a' | 'AFM.II.b';
  /** Never added up with what comes back every year. */
  readonly eenmalig?: true;
}

/** Every change that a merger can make, each one line of Fusie, in the order of schema M2. */
export const aanpassingsoorten = {
  gemeentefonds: { groep: 'gemeentefonds', lijn: 'M2.I.a' },
  apb: { groep: 'apb', lijn: 'M2.I.a' },
  oov: { groep: 'oov', lijn: 'M2.I.a' },
  forfait: { groep: 'forfait', lijn: 'M2.I.a', eenmalig: true },
  'doorgeef.rente': { groep: 'overname', lijn: 'M2.I.a' },
  'schok.apbbasis': { groep: 'apbbasis', lijn: 'M2.I.a' },
  'schok.subsidies': { groep: 'subsidies', lijn: 'M2.I.a' },
  'eliminatie.exploitatie.ontvangst': { groep: 'eliminaties', lijn: 'M2.I.a' },
  'transitie.exploitatie': { groep: 'transitie', lijn: 'M2.I.b', eenmalig: true },
  'structureel.exploitatie': { groep: 'structureel', lijn: 'M2.I.b' },
  'besparing.exploitatie': { groep: 'besparing', lijn: 'M2.I.b' },
  politie: { groep: 'politie', lijn: 'M2.I.b' },
  brandweer: { groep: 'brandweer', lijn: 'M2.I.b' },
  schepenen: { groep: 'schepenen', lijn: 'M2.I.b' },
  'overname.rente': { groep: 'overname', lijn: 'M2.I.b' },
  'schok.loon': { groep: 'loon', lijn: 'M2.I.b' },
  'schok.rente': { groep: 'rente', lijn: 'M2.I.b' },
  'eliminatie.exploitatie.uitgave': { groep: 'eliminaties', lijn: 'M2.I.b' },
  'eliminatie.investeringen.ontvangst': { groep: 'eliminaties', lijn: 'M2.II.a' },
  'transitie.investering': { groep: 'transitie', lijn: 'M2.II.b', eenmalig: true },
  'structureel.investering': { groep: 'structureel', lijn: 'M2.II.b' },
  'besparing.investering': { groep: 'besparing', lijn: 'M2.II.b' },
  'eliminatie.investeringen.uitgave': { groep: 'eliminaties', lijn: 'M2.II.b' },
  'doorgeef.aflossing': { groep: 'overname', lijn: 'M2.IV.a', ook: 'AFM.II.b' },
  'eliminatie.financiering.ontvangst': { groep: 'eliminaties', lijn: 'M2.IV.a' },
  'overname.aflossing': { groep: 'overname', lijn: 'M2.IV.b', ook: 'AFM.II.a' },
  'eliminatie.financiering.uitgave': { groep: 'eliminaties', lijn: 'M2.IV.b' },
} as const satisfies Readonly<Record<string, Aanpassingsoort>>;

export type AanpassingId = keyof typeof aanpassingsoorten;
export const aanpassingIds = Object.keys(aanpassingsoorten) as readonly AanpassingId[];

export function aanpassingsoort(id: AanpassingId): Aanpassingsoort {
  return aanpassingsoorten[id];
}

/** A change that the merger makes, per year, in the sign of the line of M2 that it touches. */
export interface Aanpassing extends Aanpassingsoort {
  readonly id: AanpassingId;
  /** 0 where it is switched off. */
  readonly bedragen: readonly number[];
}

/** How the lines that follow from others are made up of those that an adjustment touches. */
const samenstelling = {
  'M2.I': { 'M2.I.a': 1, 'M2.I.b': -1 },
  'M2.II': { 'M2.II.a': 1, 'M2.II.b': -1 },
  'M2.III': { 'M2.I.a': 1, 'M2.I.b': -1, 'M2.II.a': 1, 'M2.II.b': -1 },
  'M2.IV': { 'M2.IV.a': 1, 'M2.IV.b': -1 },
  'M2.V': {
    'M2.I.a': 1,
    'M2.I.b': -1,
    'M2.II.a': 1,
    'M2.II.b': -1,
    'M2.IV.a': 1,
    'M2.IV.b': -1,
  },
  'AFM.I': { 'M2.I.a': 1, 'M2.I.b': -1 },
  'AFM.II': { 'AFM.II.a': 1, 'AFM.II.b': -1 },
  'AFM.III': { 'M2.I.a': 1, 'M2.I.b': -1, 'AFM.II.a': -1, 'AFM.II.b': 1 },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Basislijn, 1 | -1>>>>>;
export type SamengesteldeLijn = keyof typeof samenstelling;

/** What one euro of an adjustment does to a line: +1, −1 or nothing. */
export function gewicht(id: AanpassingId, lijn: Basislijn | SamengesteldeLijn): -1 | 0 | 1 {
  const { lijn: eigen, ook } = aanpassingsoort(id);
  const touched: readonly Basislijn[] = ook === undefined ? [eigen] : [eigen, ook];
  if (!(lijn in samenstelling)) return touched.some((each) => each === lijn) ? 1 : 0;
  const weights: Readonly<Partial<Record<Basislijn, 1 | -1>>> =
    samenstelling[lijn as SamengesteldeLijn];
  const [found] = touched.flatMap((each) => weights[each] ?? []);
  return found ?? 0;
}

/** What adjustments together do to a line in one year; those that do not touch it have no say. */
export function effectOp(
  aanpassingen: readonly Pick<Aanpassing, 'id' | 'bedragen'>[],
  lijn: Basislijn | SamengesteldeLijn,
  index: number,
): number {
  return sum(
    aanpassingen.flatMap(({ id, bedragen }) => {
      const weight = gewicht(id, lijn);
      return weight === 0 ? [] : [weight * (bedragen[index] ?? Number.NaN)];
    }),
  );
}
