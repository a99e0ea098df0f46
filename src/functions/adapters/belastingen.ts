import { harmonisatie, harmonisatieEffect } from '../../core';
import type { Argument, Cells } from '../cell';
import { contractDefaults } from '../contractDefaults';
import { elementwise, finite } from '../elementwise';
import { block, isOmitted, numbers, sameShape, throwFirstError, word } from '../inputs';

const methoden = ['laagste', 'hoogste', 'gewogen'] as const;

export function harmonisatieAdapter(
  tarieven: Argument,
  waardePerEenheid: Argument,
  methode: Argument,
): Cells {
  const rates = numbers(tarieven, 'tarieven');
  const values = numbers(waardePerEenheid, 'waarde_per_eenheid');
  sameShape(rates, values);
  throwFirstError(rates, values);
  const rate = harmonisatie(
    rates.values,
    values.values,
    word(methode, 'methode', methoden, contractDefaults.methode),
  );
  return [[finite(rate)]];
}

export function harmonisatieEffectAdapter(
  tarieven: Argument,
  waardePerEenheid: Argument,
  nieuwTarief: Argument,
  eenheid: Argument,
): Cells {
  const blocks = [
    block(tarieven, 'tarieven'),
    block(waardePerEenheid, 'waarde_per_eenheid'),
    block(nieuwTarief, 'nieuw_tarief'),
  ];
  if (isOmitted(eenheid)) return elementwise(blocks, (a, b, c) => harmonisatieEffect(a, b, c));
  return elementwise([...blocks, block(eenheid, 'eenheid')], harmonisatieEffect);
}
