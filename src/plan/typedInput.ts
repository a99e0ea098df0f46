import {
  type Aannamewaarde,
  type Celwaarde,
  type EliminatieInvoer,
  type Invoer,
  type KostenpostId,
  type LeningInvoer,
  type PostInvoer,
} from '../scenario';
import type { CellContent } from '../spreadsheet/workbook';
import type { InputCell } from './planRequest';
import { jaarkolom, vast } from './yearSheet';

type Inputs = ReadonlyMap<string, InputCell>;

/** What a cell holds as the scenario reads it: TRUE in a cell for a word is a word nobody knows. */
export function celwaarde(value: CellContent | undefined): Aannamewaarde {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

/** The input of the user, by the key of its cell; NaN where it is no number. */
export function typedNumber({ inputs }: { readonly inputs: Inputs }, row: string, column: string) {
  const typed = inputs.get(`invoer/${row}/${column}`)?.value;
  return typeof typed === 'number' ? typed : Number.NaN;
}

/** Everything that was typed, read out of the cells of an earlier build. */
export function invoerOf(inputs: Inputs): Invoer {
  const cell = (key: string): Celwaarde => celwaarde(inputs.get(key)?.value);
  return {
    jaarlijks: (partner, lijn, jaar) =>
      typedNumber({ inputs }, `${partner}/${lijn}`, jaarkolom(jaar)),
    vast: (partner, lijn) => typedNumber({ inputs }, `${partner}/${lijn}`, vast),
    agb: (partner) => cell(`invoer/${partner}/AGB/${vast}`),
    post: (post) => postOf(cell, inputs, post),
    eliminaties: eliminatiesOf(cell, inputs),
    leningen: leningenOf(cell, inputs),
  };
}

/** Row `post/<id>` of Transitie: column D the line of M2, E whether a plan holds it, then the years. */
function postOf(cell: (key: string) => Celwaarde, inputs: Inputs, post: KostenpostId): PostInvoer {
  const row = `transitie/post/${post}`;
  const proposed = (column: string, proposal: string): Celwaarde =>
    inputs.has(`${row}/${column}`) ? cell(`${row}/${column}`) : proposal;
  return {
    regel: proposed('pad', 'I.b'),
    inMeerjarenplan: proposed(vast, 'nee'),
    fasering: (jaar) => cell(`${row}/${jaarkolom(jaar)}`),
  };
}

/** The numbers of the lines that hold something, from 1 to the last. */
export function numbered(inputs: Inputs, prefix: string): number {
  let last = 0;
  for (const [key, { value, formula }] of inputs) {
    if (!key.startsWith(prefix)) continue;
    const number = Number.parseInt(key.slice(prefix.length), 10);
    if (number > last && (formula !== undefined || (value !== null && value !== ''))) last = number;
  }
  return last;
}

/** Rows `eliminatie/<n>/ontvangst` and `eliminatie/<n>/uitgave` of Invoer, one cell per year. */
function eliminatiesOf(cell: (key: string) => Celwaarde, inputs: Inputs): EliminatieInvoer[] {
  const prefix = 'invoer/eliminatie/';
  return Array.from({ length: numbered(inputs, prefix) }, (_, index) => {
    const row = `${prefix}${String(index + 1)}`;
    return {
      soort: cell(`${row}/ontvangst/${vast}`),
      ontvangst: (jaar) => cell(`${row}/ontvangst/${jaarkolom(jaar)}`),
      uitgave: (jaar) => cell(`${row}/uitgave/${jaarkolom(jaar)}`),
    };
  });
}

/** Rows `lening/<n>` of Leningen, one column per property. */
function leningenOf(cell: (key: string) => Celwaarde, inputs: Inputs): LeningInvoer[] {
  const prefix = 'leningen/lening/';
  return Array.from({ length: numbered(inputs, prefix) }, (_, index) => {
    const of = (column: keyof LeningInvoer): Celwaarde =>
      cell(`${prefix}${String(index + 1)}/${column}`);
    return {
      gemeente: of('gemeente'),
      bestuur: of('bestuur'),
      schuldeiser: of('schuldeiser'),
      saldo: of('saldo'),
      rente: of('rente'),
      einddatum: of('einddatum'),
      aflossing: of('aflossing'),
      doorgeeflening: of('doorgeeflening'),
    };
  });
}
