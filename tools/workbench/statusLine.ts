import { cultureOf } from '../host/culture';
import { cellsAddress } from '../host/address';
import type { Area } from '../host/cellStore';
import { toLocal } from '../host/formulaLocale';
import { shownError } from './shownText';
import type { UniverStore } from './univerStore';

const belgian = cultureOf('nl-BE');

export interface StatusText {
  readonly kind: 'error' | 'formula' | 'nothing';
  readonly text: string;
}

/**
 * What the line under the grid says of a cell: the sentence of an error, which Excel shows in a
 * hover and Univer not at all; else the formula as a Belgian Excel shows it.
 */
export const statusOf = (store: UniverStore, area: Area): StatusText => {
  const cell = { ...area, rows: 1, columns: 1 };
  const name = cellsAddress(cell);
  const value = store.values(cell)[0]?.[0] ?? null;
  if (typeof value === 'object' && value !== null) {
    const message = value.message === undefined ? '' : ` – ${value.message}`;
    return { kind: 'error', text: `${name}: ${shownError(value.error)}${message}` };
  }
  const formula = store.formulas(cell)[0]?.[0];
  if (typeof formula === 'string' && formula.startsWith('='))
    return { kind: 'formula', text: `${name}: ${toLocal(formula, belgian)}` };
  const spill = store.spillOf(cell);
  if (spill)
    return {
      kind: 'formula',
      text: `${name}: resultaat van de formule in ${cellsAddress({ ...spill, rows: 1, columns: 1 })}`,
    };
  return {
    kind: 'nothing',
    text: 'Kies een cel met een formule of een fout: hier staat wat ze doet.',
  };
};
