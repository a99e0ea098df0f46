import { segmentVerdeling, waarborg } from '../../core';
import type { Argument, Cells } from '../cell';
import { contractDefaults } from '../contractDefaults';
import { elementwise, spill } from '../elementwise';
import {
  block,
  isOmitted,
  labels,
  memberships,
  numbers,
  rate,
  sameShape,
  singleNumber,
  throwFirstError,
} from '../inputs';

export function gemeentefondsSegmentAdapter(
  bedrag: Argument,
  indicator: Argument,
  lid: Argument,
  fusie: Argument,
): Cells {
  const amount = singleNumber(bedrag, 'bedrag');
  const weights = numbers(indicator, 'indicator');
  const member = isOmitted(lid) ? undefined : memberships(lid, 'lid');
  const merged = isOmitted(fusie) ? undefined : labels(fusie, 'fusie');
  if (member) sameShape(weights, member);
  if (merged) sameShape(weights, merged);
  const shares = segmentVerdeling(amount, weights.values, member?.values, merged?.values);
  // Everybody's share rests on the whole sum, so one unknown member makes all of them unknown.
  const firstError = [...(weights.errors?.entries() ?? [])].find(([index]) =>
    Number.isNaN(shares[index]),
  )?.[1];
  return spill(weights, shares, (index) => weights.errors?.get(index) ?? firstError);
}

export function gemeentefondsWaarborgAdapter(
  aandelenJaarVoorFusie: Argument,
  aandelenTweeJaarVoorFusie: Argument,
  jaarNaFusie: Argument,
  groeiHoofddotatie: Argument,
  jarenEerstePeriode: Argument,
): Cells {
  const last = numbers(aandelenJaarVoorFusie, 'aandelen_jaar_voor_fusie');
  const before = numbers(aandelenTweeJaarVoorFusie, 'aandelen_twee_jaar_voor_fusie');
  sameShape(last, before);
  throwFirstError(last, before);
  const terms = {
    groeiHoofddotatie: rate(
      groeiHoofddotatie,
      'groei_hoofddotatie',
      contractDefaults.groeiHoofddotatie,
    ),
    jarenEerstePeriode: isOmitted(jarenEerstePeriode)
      ? contractDefaults.jarenEerstePeriode
      : singleNumber(jarenEerstePeriode, 'jaren_eerste_periode'),
  };
  const years = block(
    isOmitted(jaarNaFusie) ? [[contractDefaults.jaarNaFusie]] : jaarNaFusie,
    'jaar_na_fusie',
  );
  return elementwise([years], (year) => waarborg(last.values, before.values, year, terms));
}
