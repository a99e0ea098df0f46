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
const blank = '[ \\u00a0\\u2007\\u2009\\u202f]';
const minus = '[-\\u2010\\u2011\\u2212\\u2013\\uff0d]';
const dashes = /^(?:[-\u2010-\u2014\u2212]{0,3})$/;
/** Soft hyphens, joiners and marks of direction come along out of a page; within, one may part. */
const unseen = /^[\u00ad\u200b-\u200f\u2060\ufeff]+|[\u00ad\u200b-\u200f\u2060\ufeff]+$/g;
const currencyFirst = /^([-+\u2212\u2013]?)\s*(?:€|EUR\b|euro\b)\s*/i;
const currencyLast = /\s*(?:€|EUR|euro)$/i;
const inBrackets = /^\(\s*([^()]*?)\s*\)$/;
const minusFirst = new RegExp(`^${minus}\\s*`);
const minusLast = new RegExp(`(?<=\\d)\\s*${minus}$`);
/** In front of a number it says that it was typed as text; some exports leave it there. */
const typedAsText = /^'(?=[-(\u2212\u20ac]?\s?\d)/;
/** `1.234,-`: no cents. */
const noCents = /,(?:-{1,2}|\u2013|\u2014)$/;

const digits = /^(?:0|[1-9]\d*)$/;
/** Three digits behind the comma too: one of the marks may well be another than it seems. */
const cents = '(?:,(?!\\d{3}$)\\d+)?';
const dotted = new RegExp(`^[1-9]\\d{0,2}(?:\\.\\d{3})+${cents}$`);
const spaced = new RegExp(
  `^[1-9]\\d{0,2}(?:(${blank}|['\u2019])\\d{3})(?:\\1\\d{3})*(?:${cents}|\\.\\d{1,2})$`,
);
/** `1,234,567` and `1,234.50` can only be English: in Dutch a comma comes once, and last. */
const english = /^[1-9]\d{0,2}(?:(?:,\d{3})+\.\d{1,2}|(?:,\d{3}){2,})$/;
const decimals = /^(?:0|[1-9]\d*)[.,]\d+$/;
const either = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** No amount takes so many characters; a whole page in one cell does. */
const longest = 200;

/** Beyond this a number no longer holds its cents. */
const furthest = 1e13;

/**
 * Reads one number strictly as Dutch text: `1.234.567,89`, `1 234`, `1234.5`, `€ 5`, `5-`, `(5)`;
 * what can only be English is read too.
 * What can be read in two ways is `ambiguous`, never guessed; a percentage is no amount.
 */
export function readAmount(text: string): AmountReading {
  if (text.length > longest) return noNumber;
  let rest = text.trim();
  // Nearly all amounts are written so; the rest of this is for the others.
  if (digits.test(rest) || (rest.length > 7 && dotted.test(rest))) return readUnsigned(rest, 1);
  rest = rest.replace(unseen, '').trim();
  if (dashes.test(rest)) return nothing;
  const first = rest.charCodeAt(0);
  // Most cells of a sheet are words: they need no further look.
  if (first > 0x40 && first < 0x2000 && !/^eu/i.test(rest)) return noNumber;

  rest = withoutCurrency(rest.replace(typedAsText, ''));
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
  // It shows that a dot is for decimals, also where it has none.
  if (english.test(text)) return number(sign, text.replaceAll(',', ''), 'dot-decimals');
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
