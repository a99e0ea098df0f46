import { formatDecimal } from '../../src/spreadsheet/dutchNumber';
import { readAmount as readDutch } from '../../src/spreadsheet/readAmount';

/** A number as text, or why it is none. */
export type ReadAmount = { readonly amount: number } | { readonly refused: string };

/** A column of amounts is written by a program or for one: no spaces, currency, brackets or English. */
const bare = /^-?\d[\d.]*(?:,\d*)?$/;

/**
 * `1234567.89`, `1234567,89` or `1.234.567,89`. What can be read in two ways is refused, because
 * the wrong one is a thousand times too large or too small.
 */
export function readAmount(text: string): ReadAmount {
  const reading = bare.test(text) ? readDutch(text) : { kind: 'not-a-number' as const };
  switch (reading.kind) {
    case 'number':
      return { amount: reading.amount };
    case 'ambiguous': {
      const { asThousands, asDecimals } = reading;
      return {
        refused: `"${text}" is dubbelzinnig: ${formatDecimal(asThousands)}, of ${formatDecimal(asDecimals)} met drie decimalen? Schrijf ${String(asThousands)} of ${asDecimals.toFixed(text.endsWith('0') ? 2 : 4)}`,
      };
    }
    case 'too-large':
      return {
        refused: `"${text}" is te groot: een bedrag telt hoogstens 13 cijfers voor de komma`,
      };
    case 'nothing':
    case 'not-a-number':
      return {
        refused: `"${text}" is geen bedrag. Schrijf het als 1234567.89 of 1.234.567,89, zonder spaties, valuta of formule`,
      };
  }
}
