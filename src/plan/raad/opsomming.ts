import { and } from '../../i18n/nl-BE/enumerate';
import type { At } from '../at';
import { vast } from '../yearSheet';
import { geval, is, kies, longestOf, niet, woord, type Voorwaarde, type Zinsdeel } from './zin';

/** Who a sentence may name. */
export interface Genoemde {
  readonly id: string;
  readonly naam: string;
}

export interface Stand {
  /** What a list says of it, such as its name. */
  readonly deel: Zinsdeel;
  readonly stand: string;
  readonly row: string;
}

/** A word for each of some names, in rows below each other. */
export class Standen {
  constructor(
    private readonly standen: readonly Stand[],
    private readonly genoemd: ReadonlyMap<string, Zinsdeel>,
  ) {}

  heeft(soort: string): Voorwaarde {
    return {
      value: withStand(this.standen, soort).length > 0,
      formula: (at) => `${count(at, this.standen, soort)}>0`,
    };
  }

  alle(soort: string): Voorwaarde {
    return {
      value: this.standen.every(({ stand }) => stand === soort),
      formula: (at) => `${count(at, this.standen, soort)}=ROWS(${block(at, this.standen)})`,
    };
  }

  /** "A, B en C", those of a word that was named when the rows were made. */
  namen(soort: string): Zinsdeel {
    const found = this.genoemd.get(soort);
    if (found === undefined) throw new Error(`Geen rij met namen voor "${soort}".`);
    return found;
  }

  /** The verb that fits how many there are. */
  bij(soort: string, one: string, more: string): Zinsdeel {
    const isOne: Voorwaarde = {
      value: withStand(this.standen, soort).length === 1,
      formula: (at) => `${count(at, this.standen, soort)}=1`,
    };
    return kies([geval(isOne, woord(one))], woord(more));
  }
}

function withStand(standen: readonly Stand[], soort: string): readonly Stand[] {
  return standen.filter(({ stand }) => stand === soort);
}

function block(at: At, standen: readonly Stand[]): string {
  const rows = [standen[0]?.row ?? '', standen.at(-1)?.row ?? ''] as const;
  return at.block(rows, [vast, vast], 'raad');
}

function count(at: At, standen: readonly Stand[], soort: string): string {
  return standen.length === 0 ? '0' : `COUNTIF(${block(at, standen)},"${soort}")`;
}

/** What is said of those of one word: "A, B en C". */
export function namenMet(standen: readonly Stand[], soort: string): Zinsdeel {
  return {
    value: and(withStand(standen, soort).map(({ deel }) => deel.value)),
    longest: and(standen.map(({ deel }) => deel.longest)),
    formula: (at) =>
      standen
        .map(({ deel, row }, index) => {
          const before = count(at, standen.slice(0, index), soort);
          const after = count(at, standen.slice(index + 1), soort);
          const following = index === standen.length - 1 ? '" en "' : `IF(${after}=0," en ",", ")`;
          const between = index === 0 ? '' : `IF(${before}=0,"",${following})&`;
          return `IF(${at.fixed('raad', row, vast)}="${soort}",${between}${deel.formula(at)},"")`;
        })
        .join('&'),
  };
}

function yearsInWords(jaren: readonly number[]): string {
  const [first = 0, last = 0] = [jaren[0], jaren.at(-1)];
  const isRun = jaren.length > 2 && last - first === jaren.length - 1;
  return isRun ? `${String(first)} tot en met ${String(last)}` : and(jaren.map(String));
}

/** "2027", "2027 en 2029", "2027 tot en met 2031", of years in order, out of those that can be. */
export function jaartallen(
  jaren: readonly number[],
  list: Zinsdeel,
  mogelijk: readonly number[],
): Zinsdeel {
  return {
    value: yearsInWords(jaren),
    // One year less, and the others no longer follow each other.
    longest: longestOf(
      yearsInWords(mogelijk),
      yearsInWords(mogelijk.filter((_, index) => index !== 1)),
    ),
    formula: (at) => {
      const cell = list.formula(at);
      const spaces = `(LEN(${cell})-LEN(SUBSTITUTE(${cell}," ","")))`;
      const begin = `LEFT(${cell},4)`;
      const end = `RIGHT(${cell},4)`;
      const run = `IF(${spaces}>1,${end}-${begin}=${spaces},FALSE)`;
      const others = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell}," ","|",${spaces})," ",", "),"|"," en ")`;
      return `IF(${spaces}=0,${cell}&"",IF(${run},${begin}&" tot en met "&${end},${others}))`;
    },
  };
}

/** Whether there is any word. */
export function ingevuld(deel: Zinsdeel): Voorwaarde {
  return niet(is(deel, ''));
}
