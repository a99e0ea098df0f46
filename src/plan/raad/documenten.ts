import { newestDate, type Cijfer } from '../../scenario';
import { inWords } from '../printLayout';

/** More would push the page over its edge. */
const meeste = 4;

/**
 * The documents of the figures that count, each with its date, those of most figures first; the
 * others are counted. They are what the build found on Cijfers.
 */
export function documenten(cijfers: readonly Cijfer[]): string[] {
  const perDocument = new Map<string, Cijfer[]>();
  for (const cijfer of cijfers) {
    const found = perDocument.get(cijfer.document);
    if (found) found.push(cijfer);
    else perDocument.set(cijfer.document, [cijfer]);
  }
  const regels = [...perDocument]
    .toSorted(([, een], [, ander]) => ander.length - een.length)
    .map(([document, van]) => {
      const datum = newestDate(van);
      const naam = document === '' ? 'Cijfers zonder document' : document;
      return `${naam} (${datum === '' ? 'zonder datum' : inWords(datum)})`;
    });
  const rest = regels.length - meeste;
  if (regels.length === 0) return ['Er zijn nog geen cijfers met een document.'];
  return rest > 0
    ? [
        ...regels.slice(0, meeste),
        `En ${String(rest)} ${rest === 1 ? 'ander document' : 'andere'}: zie het blad Bronnen.`,
      ]
    : regels;
}
