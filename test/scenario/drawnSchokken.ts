import type { AannameId, Aannamewaarde } from '../../src/scenario';
import type { Draw } from './draw';
import type { Lot } from './lot';

/** Sizes of setbacks that belong in their cells; most of them as proposed. */
export function setbackProposal(
  lot: Lot,
  id: AannameId,
  name: string,
  n: number,
  draw: Draw,
): Aannamewaarde | undefined {
  // The other topics have a function of their own.
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check
  switch (id) {
    case 'aan.loon':
    case 'aan.rente':
    case 'aan.apbbasis':
    case 'aan.subsidies':
      // What they need is often missing, and then nothing else is known.
      return lot.pick(name, ['ja', 'nee'], [1, 5]);
    case 'schok.vanaf':
      return lot.pick(name, [n, n - 2, n + 2, draw.firstYear]);
    case 'schok.loon':
    case 'schok.rente':
      return lot.pick(name, [0.01, 0, -0.005, 0.025]);
    case 'schok.rentedeel':
    case 'schok.apbbasis':
    case 'schok.subsidies':
      return lot.pick(name, [0.02, 0, 0.4, 1]);
    default:
      return undefined;
  }
}
