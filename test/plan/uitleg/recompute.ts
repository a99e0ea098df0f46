import type { Piece } from '../../../src/plan/uitleg';
import { dateOf, serialOf } from '../../../src/scenario';

/**
 * Works out a sentence as a reader with a pocket calculator would: from the numbers that are written
 * in it and nothing else. What stands left of the last "=" is worked out.
 */
export function recomputed(pieces: readonly Piece[]): {
  readonly result: number;
  readonly shown: number;
} {
  const text = pieces.map((piece) => (piece.kind === 'cell' ? '#' : piece.text)).join('');
  const bare = text
    .replaceAll(' (#)', '')
    .replace(
      / \((?:aantal (?:getallen|keer)[^)]*|\d[\d.]* cellen die elk 0 zijn|1 cel die 0 is)\)/g,
      '',
    );
  const split = bare.lastIndexOf(' = ');
  return {
    result: new Calculator(bare.slice(0, split)).all(),
    shown: new Calculator(bare.slice(split + 3)).all(),
  };
}

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const functions: Readonly<Record<string, (...numbers: number[]) => number>> = {
  'het kleinste van': Math.min,
  'het grootste van': Math.max,
  'zonder minteken:': Math.abs,
  'afgerond (het getal; het aantal cijfers na de komma):': (value, digits) =>
    (Math.sign(value) * Math.round(Number((Math.abs(value) * 10 ** digits).toPrecision(15)))) /
    10 ** digits,
  'het jaar van': (day) => dateOf(day).getUTCFullYear(),
  'afgerond naar beneden:': Math.floor,
  'de rest van de deling van': (value, by) => ((value % by) + by) % by,
};

class Calculator {
  private rest: string;

  constructor(private readonly text: string) {
    this.rest = text;
  }

  all(): number {
    const value = this.sum();
    if (this.rest.trim() !== '') throw new Error(`"${this.rest}" is left of "${this.text}"`);
    return value;
  }

  private take(pattern: RegExp): string | undefined {
    const [found] = pattern.exec(this.rest) ?? [];
    if (found === undefined) return undefined;
    this.rest = this.rest.slice(found.length);
    return found.trim();
  }

  private sum(): number {
    let value = this.product();
    for (;;) {
      const sign = this.take(/^ [+−] /);
      if (sign === undefined) return value;
      const next = this.product();
      value = sign === '+' ? value + next : value - next;
    }
  }

  private product(): number {
    let value = this.power();
    for (;;) {
      const sign = this.take(/^ [×÷] /);
      if (sign === undefined) return value;
      const next = this.power();
      value = sign === '×' ? value * next : value / next;
    }
  }

  private power(): number {
    const base = this.atom();
    return this.take(/^ \^ /) === undefined ? base : base ** this.power();
  }

  private atom(): number {
    if (this.take(/^−/) !== undefined) return -this.product();
    for (const [words, apply] of Object.entries(functions)) {
      if (!this.rest.startsWith(`${words} (`)) continue;
      this.rest = this.rest.slice(words.length + 2);
      const numbers = [this.sum()];
      while (this.take(/^; /) !== undefined) numbers.push(this.sum());
      this.close();
      return apply(...numbers);
    }
    if (this.take(/^\(/) !== undefined) {
      const value = this.sum();
      this.close();
      return value;
    }
    const day = this.take(/^\d{1,2} [a-z]+ \d{4}/);
    if (day !== undefined) return serial(day);
    const number = this.take(/^-?\d[\d.]*(?:,\d+)?(?: %)?/);
    if (number === undefined) throw new Error(`no number at "${this.rest}" of "${this.text}"`);
    const value = Number(number.replace(' %', '').replaceAll('.', '').replace(',', '.'));
    return number.endsWith('%') ? value / 100 : value;
  }

  private close(): void {
    if (this.take(/^\)/) === undefined)
      throw new Error(`no bracket at "${this.rest}" of "${this.text}"`);
  }
}

function serial(text: string): number {
  const [day = '', month = '', year = ''] = text.split(' ');
  const number = (value: number) => String(value).padStart(2, '0');
  return serialOf(`${year}-${number(months.indexOf(month) + 1)}-${number(Number(day))}`);
}
