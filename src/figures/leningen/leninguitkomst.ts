import type { Leningbestuur } from './leningcellen';
import type { Lijstkolom, VerplichteKolom } from './leningkolommen';
import type { Kolomkeuze, Leninglijst, Leninglijn } from './leesLijst';
import type { Lijstprobleem } from './leninglezing';

/** One loan as the workbook takes it. */
export interface IngelezenLening {
  readonly line: number;
  /** Label of the municipality. */
  readonly gemeente: string;
  readonly bestuur: Leningbestuur;
  readonly schuldeiser: string;
  /** In euro. */
  readonly saldo: number;
  /** A fraction: 2,35 % is 0,0235. */
  readonly rente: number;
  /** ISO. */
  readonly einddatum: string;
  /** In euro a year; null where the list does not say. */
  readonly aflossing: number | null;
  readonly doorgeeflening: 'ja' | 'nee';
}

/** What only somebody who knows the list can say. */
export interface Leningantwoorden {
  readonly kolommen: Kolomkeuze;
  /** Label of the municipality whose loans they are, where the row does not name one. */
  readonly gemeente: string | null;
  /** Where the row does not name one. */
  readonly bestuur: Leningbestuur;
  /** How `990.000` is meant; null as long as nobody said. */
  readonly getallen: 'thousands' | 'decimals' | null;
  /** What a rate without a % sign counts in; null as long as nobody said. */
  readonly rente: 'procent' | 'fractie' | null;
  readonly eenheid: 1 | 1000 | null;
  /** Balances or repayments that are printed negative are debt all the same. */
  readonly omgekeerd: boolean;
}

export const geenAntwoorden: Leningantwoorden = {
  kolommen: new Map(),
  gemeente: null,
  bestuur: 'gemeente en OCMW',
  getallen: null,
  rente: null,
  eenheid: null,
  omgekeerd: false,
};

/** Columns that hold an amount. */
export const bedragkolommen = ['saldo', 'aflossing'] as const;
export type Bedragkolom = (typeof bedragkolommen)[number];

/** What the list leaves open, and where first; it stays in the list once it is answered. */
export type Leningvraag = { readonly line: number } & (
  | {
      readonly code: 'lening-vraag-kolom';
      readonly kolom: Lijstkolom;
      readonly keuzes: readonly { readonly plaats: number; readonly kop: string }[];
    }
  | { readonly code: 'lening-vraag-gemeente'; readonly rijen: number }
  | {
      readonly code: 'lening-vraag-getallen';
      readonly voorbeelden: readonly string[];
      readonly asThousands: number;
      readonly asDecimals: number;
      readonly thousands: number;
      readonly dotDecimals: number;
    }
  | {
      readonly code: 'lening-vraag-rente';
      readonly voorbeelden: readonly string[];
      /** The first of them. */
      readonly waarde: number;
    }
  | { readonly code: 'lening-vraag-eenheid' }
  | { readonly code: 'lening-vraag-tekens'; readonly kolommen: readonly Bedragkolom[] }
);

/** Why a row is no loan yet. */
export type Rijprobleem =
  | { readonly code: 'lening-leeg'; readonly kolom: VerplichteKolom }
  | {
      readonly code: 'lening-geen-bedrag';
      readonly kolom: Bedragkolom;
      readonly text: string;
      readonly reden: 'not-a-number' | 'too-large' | 'unreadable';
    }
  | { readonly code: 'lening-negatief'; readonly kolom: Bedragkolom; readonly text: string }
  | { readonly code: 'lening-geen-rente'; readonly text: string }
  | { readonly code: 'lening-rente-buiten'; readonly text: string; readonly most: number }
  | { readonly code: 'lening-geen-datum'; readonly text: string }
  /** It has no balance any more on the day that counts. */
  | {
      readonly code: 'lening-afgelopen';
      readonly text: string;
      readonly schuldjaar: number;
    }
  | { readonly code: 'lening-geen-ja-nee'; readonly text: string }
  | { readonly code: 'lening-geen-bestuur'; readonly text: string }
  | {
      readonly code: 'lening-geen-partner';
      readonly text: string;
      readonly gemeenten: readonly string[];
    }
  | { readonly code: 'lening-lange-naam'; readonly most: number }
  | { readonly code: 'lening-scheef' }
  /** An amount alone, that is not the sum of what stands above it. */
  | { readonly code: 'lening-los-bedrag'; readonly text: string };

export interface Gelezenlening {
  readonly lijn: Pick<Leninglijn, 'line' | 'text'>;
  /** null as long as a question is open or the row has a problem. */
  readonly lening: IngelezenLening | null;
  readonly problemen: readonly Rijprobleem[];
}

/** A printed sum beside that of the rows. */
export interface Totaalvergelijking {
  readonly line: number;
  readonly text: string;
  /** NaN as long as it, or a row above it, is not known. */
  readonly gedrukt: number;
  readonly som: number;
  readonly verschil: number;
}

/** What nobody has to answer, and yet should be read. */
export type Leningopmerking =
  | { readonly code: 'lening-alleen-jaar'; readonly rijen: number }
  | { readonly code: 'lening-zonder-aflossing' }
  | { readonly code: 'lening-zonder-doorgeef' }
  | { readonly code: 'lening-andere-dag'; readonly dag: string; readonly schuldjaar: number };

export interface Leninguitkomst {
  readonly lijst: Leninglijst;
  readonly vragen: readonly Leningvraag[];
  /** Those that nobody answered yet. */
  readonly open: readonly Leningvraag[];
  readonly rijen: readonly Gelezenlening[];
  /** undefined where the list as a whole can be used. */
  readonly probleem: Lijstprobleem | { readonly code: 'leningen-geen-rijen' } | undefined;
  readonly totalen: readonly Totaalvergelijking[];
  readonly opmerkingen: readonly Leningopmerking[];
  /** All of them, or none: half a list is a wrong debt. */
  readonly leningen: readonly IngelezenLening[];
}
