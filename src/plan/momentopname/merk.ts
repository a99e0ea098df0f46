import type { CellContent } from '../../spreadsheet/workbook';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import type { Format } from '../styles';
import type { Opnamesoort } from './opname';

/** Of what a mark is made. */
export type Merkbron = Pick<PlanContext, 'scenario' | 'inputs' | 'version'>;

/**
 * A figure by which plain formulas see that something changed: a sum or a count of what was typed.
 * Two changes that cancel out it does not see; the exact hash does.
 */
export interface Merk {
  readonly key: string;
  readonly label: string;
  readonly format: Format;
  readonly soorten: readonly Opnamesoort[];
  readonly waarde: (bron: Merkbron) => CellContent;
  /** Absent where only a build can change it. */
  readonly formula?: (at: At, bron: PlanContext) => string;
  /** An outcome of the whole model, which machines compute to half a cent alike. */
  readonly isUitkomst?: true;
}

/** What rests on the scenario that is live. */
export const vanHetActieve = ['partners', 'gevoeligheid', 'doel'] as const;

/** Positive and negative amounts; what is no number, an error too, does not count. */
export function somVan(blok: string): string {
  return `SUMIF(${blok},">0")+SUMIF(${blok},"<0")`;
}

export function somOver(waarden: readonly unknown[]): number {
  return waarden.reduce<number>(
    (sum, each) => (typeof each === 'number' && Number.isFinite(each) ? sum + each : sum),
    0,
  );
}

export function aantal(waarden: readonly unknown[], is: (value: unknown) => boolean): number {
  return waarden.filter(is).length;
}

export const isGetal = (value: unknown): boolean =>
  typeof value === 'number' && Number.isFinite(value);
export const isWoord =
  (word: string) =>
  (value: unknown): boolean =>
    typeof value === 'string' && value.toLowerCase() === word.toLowerCase();

/** Rows of "Vergelijk scenario's" that say by plain formulas what is tested now. */
export const nurij = {
  afmJaar: 'nu/afm.jaar',
  afm: 'nu/afm',
  bbr: 'nu/bbr',
  bbrJaar: 'nu/bbr.jaar',
} as const;

/** How many things changed since each snapshot. */
export const totaalrij = 'gewijzigd/totaal';

export const merkrij = ({ key }: Pick<Merk, 'key'>): string => `merk/${key}`;
