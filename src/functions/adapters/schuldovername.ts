import { schuldovername, schuldovernameVerdeling } from '../../core';
import { schuldovernameRegeling, schuldovernameRegelingIds } from '../../regulations';
import type { Argument, Cells } from '../cell';
import { contractDefaults } from '../contractDefaults';
import { finite } from '../elementwise';
import { isOmitted, numbers, sameShape, series, throwFirstError, word } from '../inputs';

const sleutels = ['inwoners', 'schuld'] as const;

function regelingFrom(argument: Argument) {
  return schuldovernameRegeling(
    word(argument, 'regeling', schuldovernameRegelingIds, contractDefaults.regeling),
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
  const takeover = schuldovername(inhabitants.values, debt?.values, regelingFrom(regeling));
  return [[finite(takeover)]];
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
    word(sleutel, 'sleutel', sleutels, contractDefaults.sleutel),
  );
  return division.map(({ overgenomen, resterendeSchuld, verschilMetSleutelaandeel }) => [
    finite(overgenomen),
    finite(resterendeSchuld),
    finite(verschilMetSleutelaandeel),
  ]);
}
