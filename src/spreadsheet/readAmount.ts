/** One amount as people print it in Dutch, or why it is none. */
export type AmountReading =
  | {
      readonly kind: 'number';
      readonly amount: number;
      readonly style: NumberNotation;
    }
  /** Empty, or a dash that stands for nothing: not known, and never 0. */
  | { readonly kind: 'nothing' }
  /** `990.000`: the one is a thousand times the other. */
  | { readonly kind: 'ambiguous'; readonly asThousands: number; readonly asDecimals: number }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'too-large' };

/** What a number shows of how its writer means a dot: enough to tell what `990.000` is beside it. */
export type NumberNotation =
  'dot-thousands' | 'other-thousands' | 'dot-decimals' | 'comma-decimals' | 'plain';

const nothing = { kind: 'nothing' } as const;
const noNumber = { kind: 'not-a-number' } as const;

/** Space, no-break, thin and narrow no-break space, and the apostrophes that print for one. */
const blank = '[ \\u00a0\\u2009\\u202f]';
const minus = '[-\\u2212\\u2013]';
const dashes = /^[-\u2212\u2013\u2014]?$/;
const currencyFirst = /^([-+\u2212\u2013]?)\s*(?:€|EUR\b|euro\b)\s*/i;
const currencyLast = /\s*(?:€|EUR|euro)$/i;
const inBrackets = /^\(\s*([^()]*?)\s*\)$/;
const minusFirst = new RegExp(`^${minus}\\s*`);
const minusLast = new RegExp(`(?<=\\d)\\s*${minus}$`);
/** `1.234,-`: no cents. */
const noCents = /,(?:-{1,2}|\u2013|\u2014)$/;

const digits = /^\d+$/;
const dotted = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const spaced = new RegExp(
  `^[1-9]\\d{0,2}(?:(${blank}|['\u2019])\\d{3})(?:\\1\\d{3})*(?:,\\d+|\\.\\d{1,2})?$`,
);
const decimals = /^\d+[.,]\d+$/;
const either = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Beyond this a number no longer holds its cents. */
const furthest = 1e13;

/**
 * Reads one number strictly as Dutch text: `1.234.567,89`, `1 234`, `1234.5`, `€ 5`, `5-`, `(5)`.
 * What can be read in two ways is `ambiguous`, never guessed; a percentage is no amount.
 */
export function readAmount(text: string): AmountReading {
  let rest = text.trim();
  // Nearly all amounts are written so; the rest of this is for the others.
  if (digits.test(rest) || (rest.length > 7 && dotted.test(rest))) return readUnsigned(rest, 1);
  if (dashes.test(rest)) return nothing;
  const first = rest.charCodeAt(0);
  // Most cells of a sheet are words: they need no further look.
  if (first > 0x40 && first < 0x2000 && !/^eu/i.test(rest)) return noNumber;

  rest = withoutCurrency(rest);
  if (dashes.test(rest)) return nothing;
  let sign = 1;
  const bracketed = inBrackets.exec(rest)?.[1];
  if (bracketed !== undefined) {
    sign = -1;
    rest = withoutCurrency(bracketed);
  } else if (noCents.test(rest)) {
    rest = rest.replace(noCents, '');
    if (minusFirst.test(rest)) {
      sign = -1;
      rest = rest.replace(minusFirst, '');
    }
  } else if (minusFirst.test(rest)) {
    sign = -1;
    rest = rest.replace(minusFirst, '');
  } else if (minusLast.test(rest)) {
    sign = -1;
    rest = rest.replace(minusLast, '');
  } else {
    rest = rest.replace(/^\+/, '');
  }
  return readUnsigned(rest, sign);
}

/** Once, before or behind the number; a minus may stand before it. */
function withoutCurrency(text: string): string {
  const before = text.replace(currencyFirst, '$1');
  return before === text ? text.replace(currencyLast, '') : before;
}

function readUnsigned(text: string, sign: number): AmountReading {
  if (either.test(text)) {
    return {
      kind: 'ambiguous',
      asThousands: sign * Number(text.replace(/[.,]/, '')),
      asDecimals: sign * Number(text.replace(',', '.')),
    };
  }
  if (digits.test(text)) return number(sign, text, 'plain');
  if (dotted.test(text)) {
    return number(sign, text.replaceAll('.', '').replace(',', '.'), 'dot-thousands');
  }
  if (spaced.test(text)) {
    return number(
      sign,
      text.replace(/[^\d.,]/g, '').replace(',', '.'),
      text.includes('.') ? 'dot-decimals' : 'other-thousands',
    );
  }
  if (decimals.test(text)) {
    return number(
      sign,
      text.replace(',', '.'),
      text.includes('.') ? 'dot-decimals' : 'comma-decimals',
    );
  }
  return noNumber;
}

function number(sign: number, plain: string, style: NumberNotation): AmountReading {
  const amount = Number(plain);
  return amount < furthest
    ? { kind: 'number', amount: sign * amount + 0, style }
    : { kind: 'too-large' };
}
