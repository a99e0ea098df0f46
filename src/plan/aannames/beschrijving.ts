import type { AannameId } from '../../scenario';
import type { Format } from '../styles';

/** What the sheet Aannames says of one assumption, and what its cells accept. */
export interface Beschrijving {
  readonly label: string;
  readonly unit: string;
  readonly format: Format;
  /** Where the proposal comes from, or who has to choose. */
  readonly bron: string;
  /** Only these words; without them it is a number. */
  readonly words?: readonly string[];
  readonly range?: readonly [number, number, 'whole' | 'decimal'];
  readonly message: string;
}

export type Beschrijvingen<Id extends AannameId = AannameId> = Readonly<Record<Id, Beschrijving>>;

/** The assumptions of one group. */
export type IdsMet<Begin extends string> = Extract<AannameId, `${Begin}.${string}`>;

export function jaOfNee(label: string, bron: string): Beschrijving {
  return {
    label,
    unit: 'ja of nee',
    format: 'tekst',
    bron,
    words: ['ja', 'nee'],
    message: 'Kies ja of nee.',
  };
}

export function aandeel(label: string, bron: string): Beschrijving {
  return {
    label,
    unit: 'aandeel',
    format: 'procent',
    bron,
    range: [0, 1, 'decimal'],
    message: 'Typ een aandeel van 0 % tot 100 %.',
  };
}

export function groei(label: string, bron: string): Beschrijving {
  return {
    label,
    unit: 'per jaar',
    format: 'procent',
    bron,
    range: [-0.5, 0.5, 'decimal'],
    message: 'Typ een groei per jaar van -50 % tot 50 %, bijvoorbeeld 2 %.',
  };
}

export function bedrag(label: string, unit: string, bron: string): Beschrijving {
  return {
    label,
    unit,
    format: unit === 'EUR' || unit === 'EUR/jaar' ? 'euro' : 'getal',
    bron,
    range: [0, 1e12, 'decimal'],
    message: 'Typ een bedrag in euro, vanaf 0.',
  };
}

export function keuze(label: string, bron: string, words: readonly string[]): Beschrijving {
  return {
    label,
    unit: 'keuze',
    format: 'tekst',
    bron,
    words,
    message: `Kies ${words.join(', ')}.`,
  };
}
