import type { UitlegLabels } from '../../i18n/uitlegLabels';
import { quoted, valueText } from './cellValueText';
import { cellName } from './cellName';
import { between, words, type Piece } from './piece';
import { asShown, kindOf, shownNumber, type NumberKind } from './shownNumber';
import { bare, calculation, combine, isError, numberOf, type Term } from './term';
import { cellAddress } from '../../spreadsheet/workbook';
import type { Spot, WorkbookCells } from './workbookRead';

/** What a sentence about a formula needs to know besides the formula. */
export interface Telling {
  readonly cells: WorkbookCells;
  /** The cell that is explained: what belongs to the same is not named again. */
  readonly home: Spot;
  readonly labels: UitlegLabels['formula'];
}

/** More numbers in one sentence are a list. */
const mostNumbers = 12;
/** So many cells that are 0 are named together. */
const fewestFolded = 3;
const mostDecimals = 12;

/** A calculation with its numbers; undefined where it would be too long or would not add up. */
export function calculationSentence(telling: Telling, term: Term): Piece[] | undefined {
  const value = telling.cells.value(telling.home);
  if (typeof value !== 'number' || typeof term.value !== 'number') return undefined;
  const kind = kindOf(telling.cells, telling.home);
  const decimals = resultDecimals(value, kind);
  const allowed = Math.min(0.005, 0.5 * 10 ** -(kind === 'percent' ? decimals + 2 : decimals));
  for (let used = 2; used <= mostDecimals; used += 1) {
    const teller = new Teller(telling, used);
    const pieces = teller.told(term, 0);
    if (!pieces || teller.numbers > mostNumbers) return undefined;
    // What the reader would get from the numbers in the sentence, to half of what is shown.
    if (Math.abs(teller.recomputed(term) - value) <= allowed)
      return [...pieces, words(` = ${shownNumber(value, kind, decimals)}`)];
  }
  return undefined;
}

/** A number with a name: `12.345.678 (Exploitatiesaldo 2031)`. */
export function namedCell(telling: Telling, spot: Spot, decimals = 4): Piece[] {
  return [
    words(`${valueText(telling.cells, spot, telling.labels, decimals)} (`),
    nameOf(telling, spot),
    words(')'),
  ];
}

/** The name of a cell; whose it is only where that is another than the cell that is explained. */
export function nameOf(telling: Telling, spot: Spot): Piece {
  return named(telling, spot, (name, of) => `${name}, ${of}`);
}

/** The same where the name stands by itself, and not behind a number in brackets. */
export function nameAlone(telling: Telling, spot: Spot): Piece {
  return named(telling, spot, (name, of) => `${name} (${of})`);
}

function named(
  { cells, home }: Telling,
  spot: Spot,
  together: (name: string, of: string) => string,
): Piece {
  const { name, of } = cellName(cells, spot);
  const isSame = of === cellName(cells, home).of;
  return {
    kind: 'cell',
    text: isSame ? name : together(name, of),
    place: { sheet: cells.nameOf(spot), address: cellAddress(spot.row, spot.column) },
  };
}

/** Enough that what is not 0 does not read as 0. */
export function resultDecimals(value: number, kind: NumberKind): number {
  let decimals = kind === 'plain' ? 4 : 2;
  while (Math.abs(value) > 1e-6 && decimals < mostDecimals && asShown(value, kind, decimals) === 0)
    decimals += 1;
  return decimals;
}

interface Signed {
  readonly sign: '+' | '-';
  readonly term: Term;
}

class Teller {
  numbers = 0;

  constructor(
    private readonly telling: Telling,
    private readonly decimals: number,
  ) {}

  /** `binding` is how strongly what stands around the term holds on to its parts. */
  told(term: Term, binding: number): Piece[] | undefined {
    const { labels } = this.telling;
    switch (term.kind) {
      case 'cell':
        if (typeof term.value !== 'number' && term.value !== null) return undefined;
        return this.counted([
          words(`${this.number(term.spot, term.value ?? 0)} (`),
          nameOf(this.telling, term.spot),
          words(')'),
        ]);
      case 'constant': {
        const value = numberOf(term.value);
        if (typeof value !== 'number') return undefined;
        return this.counted([words(shownNumber(value, 'plain', mostDecimals))]);
      }
      case 'worked':
        if (typeof term.value !== 'number') return undefined;
        return this.counted([words(shownNumber(term.value, 'plain', mostDecimals))]);
      case 'count': {
        const where = term.areas.map(
          ({ sheet, top, left, bottom, right }) =>
            `${this.telling.cells.nameOf({ sheet })}!${cellAddress(top, left)}:${cellAddress(bottom, right)}`,
        );
        const wanted = term.wanted === null ? undefined : String(term.wanted);
        return this.counted([
          words(`${String(term.value)} (${labels.count(where.join(', '), wanted)})`),
        ]);
      }
      case 'minus':
        return this.chain(term, binding);
      case 'operation':
        return term.operator === '+' || term.operator === '-'
          ? this.chain(term, binding)
          : this.product(term, binding);
      case 'calculation':
        return term.name === 'SUM' ? this.chain(term, binding) : this.applied(term);
      case 'joined':
      case 'comparison':
      case 'logic':
      case 'asked':
        return undefined;
    }
  }

  /** The same with the numbers as they are shown. */
  recomputed(term: Term): number {
    switch (term.kind) {
      case 'cell':
        return asShown(
          Number(term.value ?? 0),
          kindOf(this.telling.cells, term.spot),
          this.decimals,
        );
      case 'constant':
      case 'worked':
      case 'count':
        return Number(numberOf(term.value));
      case 'minus':
        return -this.recomputed(term.part);
      case 'operation': {
        const [left, right] = term.parts;
        return combine(term.operator, this.recomputed(left), this.recomputed(right));
      }
      case 'calculation':
        return calculation(
          term.name,
          term.parts.map((part) => this.recomputed(part)),
        );
      case 'joined':
      case 'comparison':
      case 'logic':
      case 'asked':
        return Number.NaN;
    }
  }

  private counted(pieces: Piece[]): Piece[] {
    this.numbers += 1;
    return pieces;
  }

  private number(spot: Spot, value: number): string {
    return shownNumber(value, kindOf(this.telling.cells, spot), this.decimals);
  }

  private chain(term: Term, binding: number): Piece[] | undefined {
    const all = chainOf(term, '+');
    const counting = all.filter(({ term: part }) => part.kind !== 'constant' || part.value !== 0);
    const links = counting.length > 0 ? counting : all.slice(0, 1);
    const zeros = links.filter(({ term: part }) => part.kind === 'cell' && part.value === 0);
    const folded = zeros.length >= fewestFolded ? zeros : [];
    const pieces: Piece[] = [];
    for (const link of links) {
      if (folded.includes(link)) continue;
      const told = this.told(link.term, 1);
      if (!told) return undefined;
      const sign = link.sign === '-' ? '−' : '+';
      if (pieces.length > 0) pieces.push(words(` ${sign} `));
      else if (sign === '−') pieces.push(words('−'));
      pieces.push(...told);
    }
    if (folded.length > 0 || links.length === 0) {
      const zero = `0 (${this.telling.labels.zeros(folded.length)})`;
      pieces.push(words(pieces.length > 0 ? ` + ${zero}` : zero));
      this.numbers += 1;
    }
    const isAlone = links.length === 1 && links[0]?.sign === '+';
    return binding > 0 && !isAlone ? inBrackets(pieces) : pieces;
  }

  private product(
    { operator, parts: [left, right] }: Extract<Term, { kind: 'operation' }>,
    binding: number,
  ): Piece[] | undefined {
    const strength = operator === '^' ? 4 : 2;
    const [one, other] = [this.told(left, strength), this.told(right, strength + 1)];
    if (!one || !other) return undefined;
    const sign = { '*': '×', '/': '÷', '^': '^', '+': '+', '-': '−' }[operator];
    const pieces = [...one, words(` ${sign} `), ...other];
    return binding > strength ? inBrackets(pieces) : pieces;
  }

  private applied({ name, parts }: Extract<Term, { kind: 'calculation' }>): Piece[] | undefined {
    // A day begins at midnight: nothing is rounded that a reader would see.
    const told = parts.map((part) =>
      name === 'YEAR' && part.kind === 'calculation' && part.name === 'INT'
        ? this.told(part.parts[0] ?? part, 0)
        : this.told(part, 0),
    );
    const known = told.flatMap((each) => (each ? [each] : []));
    if (known.length < told.length) return undefined;
    const { calculations } = this.telling.labels;
    return [words(`${calculations[name]} `), ...inBrackets(between(known, '; '))];
  }
}

/** What is added and what is taken off, one after another. */
function chainOf(term: Term, sign: '+' | '-'): Signed[] {
  const turned = sign === '+' ? '-' : '+';
  if (
    term.kind === 'operation' &&
    sign === '+' &&
    (term.operator === '+' || term.operator === '-')
  ) {
    const [left, right] = term.parts;
    return [...chainOf(left, '+'), ...chainOf(right, term.operator)];
  }
  if (term.kind === 'calculation' && term.name === 'SUM' && sign === '+')
    return term.parts.flatMap((part) => chainOf(part, '+'));
  if (term.kind === 'minus') return chainOf(term.part, turned);
  return [{ sign, term }];
}

function inBrackets(pieces: readonly Piece[]): Piece[] {
  return [words('('), ...pieces, words(')')];
}

/** A text that is put together; undefined where it cannot be told. */
export function textSentence(telling: Telling, term: Term): Piece[] | undefined {
  const parts = term.kind === 'joined' ? term.parts : [term];
  if (parts.length > mostNumbers) return undefined;
  const told = parts.map((part): Piece[] | undefined => {
    if (isError(part.value)) return undefined;
    if (part.kind === 'constant') return [words(quoted(part.value))];
    if (part.kind === 'cell') return namedCell(telling, part.spot);
    const source = bare(part);
    if (source.kind === 'cell')
      return [words(`${quoted(part.value)} (`), nameOf(telling, source.spot), words(')')];
    return typeof part.value === 'number' || part.kind === 'worked'
      ? [words(quoted(part.value))]
      : undefined;
  });
  const known = told.flatMap((each) => (each ? [each] : []));
  return known.length === told.length
    ? between(known, ` ${telling.labels.followedBy} `)
    : undefined;
}
