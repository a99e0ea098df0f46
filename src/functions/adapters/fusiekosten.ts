import { fasering, terugverdientijd } from '../../core';
import type { Argument, Cells } from '../cell';
import { finite, spill } from '../elementwise';
import { isOmitted, numbers, series, singleNumber, throwFirstError } from '../inputs';

export function faseringAdapter(bedrag: Argument, percentages: Argument): Cells {
  const amount = singleNumber(bedrag, 'bedrag');
  const shares = numbers(percentages, 'percentages');
  // Whether the shares make 100 % cannot be told while one of them is unknown.
  throwFirstError(shares);
  return spill(shares, fasering(amount, shares.values), () => undefined);
}

export function terugverdientijdAdapter(nettoPerJaar: Argument, investering: Argument): Cells {
  const benefits = series(nettoPerJaar, 'netto_per_jaar');
  throwFirstError(benefits);
  const investment = isOmitted(investering) ? 0 : singleNumber(investering, 'investering');
  return [[finite(terugverdientijd(benefits.values, investment))]];
}
