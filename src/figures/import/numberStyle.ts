import type { ImportCell, NumberStyle } from './importReading';
import type { CellContent, LabelledCell } from './labelledRows';
import type { SchemaLine } from './schemaLines';

/** How the numbers of one reading are written, and what that says about `990.000`. */
export interface Notation {
  readonly style: NumberStyle;
  /** A dot stands for thousands and a comma for decimals: other numbers leave no doubt. */
  readonly dutch: boolean;
}

/** Only what other numbers leave no doubt about is decided; the rest is asked. */
export function notationOf(contents: Iterable<CellContent>): Notation {
  let thousands = 0;
  let dotDecimals = 0;
  let ambiguous = 0;
  let dutch = false;
  for (const content of contents) {
    if (content.kind === 'ambiguous') ambiguous += 1;
    if (content.kind !== 'number') continue;
    if (content.style === 'dot-thousands' || content.style === 'other-thousands') thousands += 1;
    if (content.style === 'dot-decimals') dotDecimals += 1;
    if (content.style === 'dot-thousands' || content.style === 'comma-decimals') dutch = true;
  }
  return {
    style: { thousands, dotDecimals, ambiguous },
    dutch: dutch && dotDecimals === 0,
  };
}

/** The cell as a figure in the signs of M2, or why it is none. */
export function toImportCell(
  { text, content }: LabelledCell,
  column: string,
  sign: SchemaLine['sign'],
  dutch: boolean,
): ImportCell {
  // Adding 0 makes -0 a plain 0.
  const signed = (amount: number) => (sign === 'absoluut' ? Math.abs(amount) : amount) + 0;
  switch (content.kind) {
    case 'number':
    case 'stored':
      return { kind: 'amount', column, text, amount: signed(content.amount) };
    case 'ambiguous': {
      const asThousands = signed(content.asThousands);
      const asDecimals = signed(content.asDecimals);
      if (!dutch) return { kind: 'ambiguous', column, text, asThousands, asDecimals };
      const amount = text.includes(',') ? asDecimals : asThousands;
      return { kind: 'amount', column, text, amount };
    }
    case 'nothing':
      return { kind: 'empty', column };
    case 'not-a-number':
    case 'too-large':
    case 'unreadable':
    case 'cannot-split':
      return { kind: 'refused', column, text, reason: content.kind };
  }
}
