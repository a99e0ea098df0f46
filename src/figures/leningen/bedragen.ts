import { amountOf } from '../import/answers';
import type { ImportCell } from '../import/importReading';
import { notationOf, toImportCell, type Notation } from '../import/numberStyle';
import type { Bedragcel } from './leningcellen';
import type { Leninglijst } from './leesLijst';
import { bedragkolommen, type Bedragkolom, type Leningantwoorden } from './leninguitkomst';

/** How the amounts of a list are written, by the same rule as those of a schema. */
export interface Bedragstijl extends Notation {
  /** Columns of which every amount that is not 0 is printed negative. */
  readonly omgekeerd: ReadonlySet<Bedragkolom>;
}

export function bedragstijl(
  { lijnen, totalen }: Leninglijst,
  antwoorden: Pick<Leningantwoorden, 'getallen'>,
): Bedragstijl {
  const cells = [
    ...lijnen.flatMap(({ saldo, aflossing, rente }) => [
      saldo,
      aflossing,
      // A rate tells too what a dot and a comma are for; it is never in doubt itself.
      ...(rente.kind === 'kaal' && rente.cel.content.kind === 'number' ? [rente.cel] : []),
    ]),
    ...totalen.map(({ saldo }) => saldo),
  ];
  const notation = notationOf(cells.map(({ content }) => content));
  const isNegative = (kolom: Bedragkolom): boolean => {
    const amounts = lijnen.flatMap((lijn) => {
      const amount = amountOf(
        gelezen(lijn[kolom], notation.dutch),
        antwoorden.getallen ?? 'decimals',
      );
      return amount === null || amount === 0 ? [] : [amount];
    });
    return amounts.length > 0 && amounts.every((amount) => amount < 0);
  };
  return { ...notation, omgekeerd: new Set(bedragkolommen.filter(isNegative)) };
}

/** The cell as an amount, or what stands in its way. */
export function gelezen({ text, content }: Bedragcel, dutch: boolean): ImportCell {
  return toImportCell({ column: 0, text, content }, '', 'zoals gedrukt', dutch);
}

/** Cells of which the notation says nothing, and that may be a thousand times too large. */
export function dubbelzinnig({ lijnen }: Leninglijst, { dutch }: Notation) {
  return lijnen.flatMap((lijn) =>
    bedragkolommen.flatMap((kolom) => {
      const cell = gelezen(lijn[kolom], dutch);
      return cell.kind === 'ambiguous' ? [{ ...cell, line: lijn.line }] : [];
    }),
  );
}
