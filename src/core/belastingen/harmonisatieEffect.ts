import { checkNotNegative, checkPoints, refuse } from '../check';

/** Above this a rate in points can hardly be a percentage of the personal income tax. */
export const hoogsteGeloofwaardigePersonenbelasting = 20;

function checkRate(argument: string, rate: number, unitGiven: boolean): void {
  checkPoints(argument, rate);
  if (!unitGiven && rate > hoogsteGeloofwaardigePersonenbelasting) {
    refuse({ code: 'looks-like-opcentiemen', argument, position: 1, value: rate });
  }
}

/** What a changed rate changes in the yearly yield: (nieuw − oud) / eenheid × waarde, in euro. */
export function opbrengstverschil(
  tarief: number,
  waardePerEenheid: number,
  nieuwTarief: number,
  eenheid: number,
): number {
  return ((nieuwTarief - tarief) / eenheid) * waardePerEenheid + 0;
}

/**
 * Change of the yearly yield in euro when a rate becomes the new rate: (nieuw − oud) / eenheid ×
 * waarde. Linear; no change of behaviour, no rhythm of collection.
 *
 * @param eenheid 1 for APB (value of 1 %), 100 for opcentiemen (value of 100); 1 when left out
 * @throws when a rate is negative or lies between 0 and 1, is above 20 without `eenheid`, when the
 * value is negative, or when `eenheid` is not above 0
 */
export function harmonisatieEffect(
  tarief: number,
  waardePerEenheid: number,
  nieuwTarief: number,
  eenheid?: number,
): number {
  checkRate('tarieven', tarief, eenheid !== undefined);
  checkRate('nieuw_tarief', nieuwTarief, eenheid !== undefined);
  checkNotNegative('waarde_per_eenheid', waardePerEenheid);
  const unit = eenheid ?? 1;
  if (unit <= 0) refuse({ code: 'not-above-zero', argument: 'eenheid', position: 1, value: unit });
  return opbrengstverschil(tarief, waardePerEenheid, nieuwTarief, unit);
}
