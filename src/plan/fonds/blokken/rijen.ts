import { indicatoren } from '../../../fonds';
import type { At } from '../../at';
import { ledenkolommen, plaatsen, type Plaats } from '../plaatsen';

/** Rows of "Fonds - blokken" to which formulas of other tables and sheets lead. */
export const blokrij = ({ nummer }: Pick<Plaats, 'nummer'>): string => `blok/${String(nummer)}`;
export const blokrijen = ['blok/1', `blok/${String(plaatsen.length)}`] as const;

/** All blocks together, with what their shares come to. */
export const samenrij = 'blok/samen';

export const maatstafrij = (id: string): string => `maatstaf/${id}`;
export const maatstafrijen = [
  maatstafrij(indicatoren[0]?.id ?? ''),
  maatstafrij(indicatoren.at(-1)?.id ?? ''),
] as const;

export const ledenrij = (key: string): string => `leden/${key}`;
export const ledenrijen = [
  ledenrij(ledenkolommen[0]?.key ?? ''),
  ledenrij(ledenkolommen.at(-1)?.key ?? ''),
] as const;

export type Moment = 'voor' | 'na';

/** A cell of a block, seen from any sheet. */
export function blokcel(at: At, plaats: Plaats, column: string): string {
  return at.fixed('fondsBlokken', blokrij(plaats), column);
}

/** The column of "Fonds - verdeling" with what each municipality brings into a block. */
export function telkolom({ nummer }: Pick<Plaats, 'nummer'>, moment: Moment): string {
  return `telt.${moment}.${String(nummer)}`;
}

/** Its columns of membership, as it counts, and of amounts. */
export function lidkolom({ nummer }: Pick<Plaats, 'nummer'>, moment: Moment): string {
  return `deelt.${moment}.${String(nummer)}`;
}

export function bedragkolom({ nummer }: Pick<Plaats, 'nummer'>, moment: Moment): string {
  return `bedrag.${moment}.${String(nummer)}`;
}

export const totaalkolom = (moment: Moment): string => `bedrag.${moment}.totaal`;
