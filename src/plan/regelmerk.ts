import type { Cijfer } from '../scenario';
import { fingerprint } from '../spreadsheet/fingerprint';

/**
 * Of all that a row of Cijfers says about its figure: tells whether somebody typed over one of its
 * cells since it was written.
 */
export function regelmerk(cijfer: Cijfer): string {
  const { gemeente, pad, jaar, rapport, status, bestuur, bedrag } = cijfer;
  const { eenheid, document, plaats, datum } = cijfer;
  return fingerprint(
    // Excel keeps 15 digits, and ends lines its own way.
    [gemeente, pad, jaar, rapport, status, bestuur]
      .concat([bedrag.toPrecision(15), eenheid, document, plaats, datum])
      .map((part) => String(part).replaceAll('\r\n', '\n'))
      .join('\u0000'),
  );
}
