import { roundToCent } from '../../core';
import { formatWhole } from '../../spreadsheet/dutchNumber';
import type { At } from '../at';

/**
 * A piece of a sentence: its text by the engine, and the formula that writes the same text in the
 * sheet. Both follow from one wording, so that page, pane and note never say different things.
 */
export interface Zinsdeel {
  readonly value: string;
  readonly formula: (at: At) => string;
  /** The longest that it can become while the workbook stays as it is built: its row has room for that. */
  readonly longest: string;
}

/** A number that a sentence tells or turns on; NaN is not known. */
export interface Getal {
  readonly value: number;
  readonly formula: (at: At) => string;
}

/** What decides between wordings; never an error, whatever is missing. */
export interface Voorwaarde {
  readonly value: boolean;
  readonly formula: (at: At) => string;
}

export interface Geval {
  readonly als: Voorwaarde;
  readonly dan: Zinsdeel;
}

export const onbekend = 'niet bekend';

/** Amounts up to here fit in the room of a sentence. */
const longestAmount = '9.999.999.999';
const longestRate = '9999,99';

export function longestOf(...texts: readonly string[]): string {
  return texts.reduce((one, other) => (other.length > one.length ? other : one), '');
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Words with pieces in between: zin`Er blijft ${euro(schuld)} euro over`. */
export function zin(words: TemplateStringsArray, ...pieces: readonly Zinsdeel[]): Zinsdeel {
  const all = words.flatMap((word, index): Zinsdeel[] => {
    const piece = pieces[index];
    return [...(word === '' ? [] : [woord(word)]), ...(piece ? [piece] : [])];
  });
  return {
    value: all.map(({ value }) => value).join(''),
    formula: (at) => (all.length === 0 ? '""' : all.map(({ formula }) => formula(at)).join('&')),
    longest: all.map(({ longest }) => longest).join(''),
  };
}

/** A word that is known when the workbook is built. */
export function woord(text: string): Zinsdeel {
  return { value: text, formula: () => quoted(text), longest: text };
}

/** The wording of the first case that holds. */
export function kies(gevallen: readonly Geval[], anders: Zinsdeel = woord('')): Zinsdeel {
  return {
    value: (gevallen.find(({ als }) => als.value)?.dan ?? anders).value,
    formula: (at) =>
      gevallen.reduceRight(
        (otherwise, { als, dan }) => `IF(${als.formula(at)},${dan.formula(at)},${otherwise})`,
        anders.formula(at),
      ),
    longest: longestOf(anders.longest, ...gevallen.map(({ dan }) => dan.longest)),
  };
}

export function geval(als: Voorwaarde, dan: Zinsdeel): Geval {
  return { als, dan };
}

/** The clauses that hold, one after another. */
export function reeks(gevallen: readonly Geval[], tussen: string): Zinsdeel {
  return {
    value: gevallen
      .filter(({ als }) => als.value)
      .map(({ dan }) => dan.value)
      .join(tussen),
    formula: (at) =>
      gevallen
        .map(({ als, dan }, index) => {
          const [first, ...others] = gevallen.slice(0, index);
          const before = first && of(first.als, ...others.map((each) => each.als));
          const between = before ? `IF(${before.formula(at)},${quoted(tussen)},"")&` : '';
          return `IF(${als.formula(at)},${between}${dan.formula(at)},"")`;
        })
        .join('&'),
    longest: gevallen.map(({ dan }) => dan.longest).join(tussen),
  };
}

/** Every comparison asks first whether the number is known: an error would spoil the whole sentence. */
function vergelijking(getal: Getal, holds: boolean, formula: (cell: string) => string): Voorwaarde {
  return {
    value: holds,
    formula: (at) => {
      const cell = getal.formula(at);
      return `IF(ISNUMBER(${cell}),${formula(cell)},FALSE)`;
    },
  };
}

/** To whole euros, as the sentences show them; through cents, so that both engines round alike. */
const inEuro = (amount: number): number =>
  Math.sign(amount) * Math.round(Math.abs(roundToCent(amount))) + 0;
const euroFormula = (cell: string): string => `ROUND(ROUND(${cell},2),0)`;

export function bekend({ value, formula }: Getal): Voorwaarde {
  return { value: !Number.isNaN(value), formula: (at) => `ISNUMBER(${formula(at)})` };
}

/** Above 0 as it is shown: what rounds to 0 euro is nothing to speak of. */
export function bovenNul(getal: Getal): Voorwaarde {
  return vergelijking(getal, inEuro(getal.value) > 0, (cell) => `${euroFormula(cell)}>0`);
}

export function onderNul(getal: Getal): Voorwaarde {
  return vergelijking(getal, inEuro(getal.value) < 0, (cell) => `${euroFormula(cell)}<0`);
}

export function gelijkAan(getal: Getal, ander: Getal): Voorwaarde {
  return {
    value: inEuro(getal.value) === inEuro(ander.value),
    formula: (at) => {
      const [one, other] = [getal.formula(at), ander.formula(at)];
      return `IF(ISNUMBER(${one}),IF(ISNUMBER(${other}),${euroFormula(one)}=${euroFormula(other)},FALSE),FALSE)`;
    },
  };
}

export function is({ value, formula }: Omit<Zinsdeel, 'longest'>, text: string): Voorwaarde {
  return {
    value: value.toLowerCase() === text.toLowerCase(),
    // An empty text that comes by way of another cell is no text to every program; its length is 0.
    formula: (at) => (text === '' ? `LEN(${formula(at)})=0` : `${formula(at)}=${quoted(text)}`),
  };
}

export function niet({ value, formula }: Voorwaarde): Voorwaarde {
  return { value: !value, formula: (at) => `IF(${formula(at)},FALSE,TRUE)` };
}

export function en(first: Voorwaarde, ...others: readonly Voorwaarde[]): Voorwaarde {
  return others.reduce(
    (one, other): Voorwaarde => ({
      value: one.value && other.value,
      formula: (at) => `IF(${one.formula(at)},${other.formula(at)},FALSE)`,
    }),
    first,
  );
}

export function of(first: Voorwaarde, ...others: readonly Voorwaarde[]): Voorwaarde {
  return others.reduce(
    (one, other): Voorwaarde => ({
      value: one.value || other.value,
      formula: (at) => `IF(${one.formula(at)},TRUE,${other.formula(at)})`,
    }),
    first,
  );
}

/** Whole euros or a count, without its sign: the words say which way it goes. FIXED writes as the locale does. */
export function geheel({ value, formula }: Getal): Zinsdeel {
  const said = Number.isNaN(value) ? onbekend : formatWhole(Math.abs(inEuro(value)));
  return {
    value: said,
    longest: longestOf(said, longestAmount),
    formula: (at) => {
      const cell = formula(at);
      const shown = `SUBSTITUTE(FIXED(ABS(${euroFormula(cell)}),0),",",".")`;
      return `IF(ISNUMBER(${cell}),${shown},"${onbekend}")`;
    },
  };
}

/** A rate with the decimals that it has, two at most: 7 or 986,40. */
export function tarief({ value, formula }: Getal): Zinsdeel {
  const cents = roundToCent(value);
  const said = Number.isNaN(value)
    ? onbekend
    : cents.toFixed(Number.isInteger(cents) ? 0 : 2).replace('.', ',');
  return {
    value: said,
    longest: longestOf(said, longestRate),
    formula: (at) => {
      const cell = formula(at);
      const decimals = `IF(ROUND(${cell},2)=INT(ROUND(${cell},2)),0,2)`;
      return `IF(ISNUMBER(${cell}),SUBSTITUTE(FIXED(ROUND(${cell},2),${decimals},TRUE),".",","),"${onbekend}")`;
    },
  };
}
