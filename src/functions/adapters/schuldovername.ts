import { schuldovername, schuldovernameVerdeling } from '../../core';
import { schuldovernameRegeling, schuldovernameRegelingIds } from '../../regulations';
import type { Argument, Cells } from '../cell';
import { isOmitted, numbers, sameShape, series, throwFirstError, word } from '../inputs';

/** The default for ever: a later regime never becomes the default of a formula that exists. */
const defaultRegeling = '2025';
const sleutels = ['inwoners', 'schuld'] as const;

function regelingFrom(argument: Argument) {
  return schuldovernameRegeling(
    word(argument, 'regeling', schuldovernameRegelingIds, defaultRegeling),
  );
}

export function schuldovernameAdapter(
  inwoners: Argument,
  schuld: Argument,
  regeling: Argument,
): Cells {
  const inhabitants = numbers(inwoners, 'inwoners');
  const debt = isOmitted(schuld) ? undefined : numbers(schuld, 'schuld');
  throwFirstError(inhabitants, ...(debt ? [debt] : []));
  return [[schuldovername(inhabitants.values, debt && debt.values, regelingFrom(regeling))]];
}

export function schuldovernameVerdelingAdapter(
  inwoners: Argument,
  schuld: Argument,
  regeling: Argument,
  sleutel: Argument,
): Cells {
  const inhabitants = series(inwoners, 'inwoners');
  const debt = series(schuld, 'schuld');
  sameShape(inhabitants, debt);
  throwFirstError(inhabitants, debt);
  const division = schuldovernameVerdeling(
    inhabitants.values,
    debt.values,
    regelingFrom(regeling),
    word(sleutel, 'sleutel', sleutels, 'inwoners'),
  );
  return division.map(({ overgenomen, resterendeSchuld, verschilMetSleutelaandeel }) => [
    overgenomen,
    resterendeSchuld,
    verschilMetSleutelaandeel,
  ]);
}
