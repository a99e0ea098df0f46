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

/** An assumption whose formula fails is a number that nobody knows, not one that was left out. */
export function aannamewaarde(value: CellContent): Aannamewaarde {
  return typeof value === 'object' && value !== null ? Number.NaN : celwaarde(value);
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
    eliminaties: eliminatiesOf(inputs),
    leningen: leningenOf(inputs),
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
    // A formula that fails there is a share that nobody knows; an empty cell is none.
    fasering: (jaar) => aannamewaarde(inputs.get(`${row}/${jaarkolom(jaar)}`)?.value ?? null),
  };
}

/**
 * The number of the last line in which something was typed. An earlier build brings labels and
 * formulas of ours along: `isInput` tells the cells of the user by what comes behind the number.
 */
export function numbered(
  inputs: Inputs,
  prefix: string,
  isInput: (cell: string) => boolean,
): number {
  let last = 0;
  for (const [key, { value, formula }] of inputs) {
    if (!key.startsWith(prefix)) continue;
    const rest = key.slice(prefix.length);
    const number = Number.parseInt(rest, 10);
    const filled = formula !== undefined || (value !== null && value !== '');
    if (number > last && filled && isInput(rest.slice(rest.indexOf('/') + 1))) last = number;
  }
  return last;
}

const eliminatiePrefix = 'invoer/eliminatie/';

/** How many internal flows were begun. */
export function typedFlows(inputs: Inputs): number {
  return numbered(inputs, eliminatiePrefix, (cell) =>
    /^(?:pad|ontvangst\/waarde|(?:ontvangst|uitgave)\/j\d+)$/.test(cell),
  );
}

/** Rows `eliminatie/<n>/ontvangst` and `eliminatie/<n>/uitgave` of Invoer, one cell per year. */
function eliminatiesOf(inputs: Inputs): EliminatieInvoer[] {
  const prefix = eliminatiePrefix;
  // A formula that fails there is an amount that nobody knows; an empty cell is none.
  const cell = (key: string): Celwaarde => aannamewaarde(inputs.get(key)?.value ?? null);
  return Array.from({ length: typedFlows(inputs) }, (_, index) => {
    const row = `${prefix}${String(index + 1)}`;
    return {
      soort: cell(`${row}/ontvangst/${vast}`),
      ontvangst: (jaar) => cell(`${row}/ontvangst/${jaarkolom(jaar)}`),
      uitgave: (jaar) => cell(`${row}/uitgave/${jaarkolom(jaar)}`),
    };
  });
}

/** The columns of Leningen that somebody fills in, in their order. */
export const leningkolommen: readonly (keyof LeningInvoer)[] = [
  'gemeente',
  'bestuur',
  'schuldeiser',
  'saldo',
  'rente',
  'einddatum',
  'aflossing',
  'doorgeeflening',
];

const leningPrefix = 'leningen/lening/';

export function leningcel(nummer: number, kolom: keyof LeningInvoer): string {
  return `${leningPrefix}${String(nummer)}/${kolom}`;
}

/** Rows `lening/<n>` of Leningen, one column per property. */
function leningenOf(inputs: Inputs): LeningInvoer[] {
  const isInput = (cell: string): boolean => leningkolommen.some((column) => column === cell);
  return Array.from({ length: numbered(inputs, leningPrefix, isInput) }, (_, index) => {
    // A formula that fails there is a value that nobody knows; an empty cell may be left out.
    const of = (column: keyof LeningInvoer): Celwaarde =>
      aannamewaarde(inputs.get(leningcel(index + 1, column))?.value ?? null);
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
