import { hoogsteGeloofwaardigePersonenbelasting } from '../core';
import type { Cijferboek } from './cijfer';
import type { EigenLijn, ScenarioInput, VasteLijn } from './scenarioInput';

/** A line that belongs to no year of the horizon, or the number of inhabitants. */
export type VasteInvoerlijn = VasteLijn | EigenLijn | 'INWONERS';

/** The most that a rate can be: above it APB was meant for opcentiemen. No rate: undefined. */
export function tariefgrens(lijn: VasteInvoerlijn): number | undefined {
  if (lijn === 'BEL.APB') return hoogsteGeloofwaardigePersonenbelasting;
  return lijn === 'BEL.OOV' ? 10_000 : undefined;
}

/**
 * What may stand in such a cell; anything else counts as not known, here and in the formulas: no
 * negative amount, no part of an inhabitant, and no rate of 0,07 where 7 is meant.
 */
export function geldigeWaarde(lijn: VasteInvoerlijn, waarde: number): number {
  const most = tariefgrens(lijn);
  const valid =
    waarde >= 0 &&
    (lijn !== 'INWONERS' || Number.isInteger(waarde)) &&
    (most === undefined || waarde === 0 || (waarde >= 1 && waarde <= most));
  return valid ? waarde : Number.NaN;
}

export function vasteInvoer(input: ScenarioInput, partner: string, lijn: VasteInvoerlijn): number {
  return geldigeWaarde(lijn, input.invoer.vast(partner, lijn));
}

/** As published, else as typed. */
export function vastCijfer(
  input: ScenarioInput,
  boek: Cijferboek,
  partner: string,
  lijn: VasteLijn,
): number {
  const published = boek.bedrag(input.vasteSleutels(partner, lijn));
  return Number.isNaN(published) ? vasteInvoer(input, partner, lijn) : published;
}
