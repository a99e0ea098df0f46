import { tokenize } from '@borgar/fx';
import {
  columnLetters,
  type Cell,
  type Sheet,
  type Workbook,
} from '../../src/spreadsheet/workbook';

/** A cell without a formula on which an amount rests. */
export interface Leaf {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly cell: Cell;
}

interface Found {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Follows the precedents of a cell as a reader would, cell by cell, to where they end. */
export class Precedents {
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #leaves = new Map<string, ReadonlySet<string>>();
  readonly #leafOf = new Map<string, Leaf>();

  constructor({ sheets, names }: Workbook) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name.toUpperCase(), sheet]));
    this.#names = new Map(names.map(({ name, refersTo }) => [name.toUpperCase(), refersTo]));
  }

  of(sheet: Sheet, row: number, column: number): Leaf[] {
    return [...this.#follow({ sheet, row, column })].flatMap((key) => this.#leafOf.get(key) ?? []);
  }

  #follow(place: Found): ReadonlySet<string> {
    const key = `${place.sheet.id}!${String(place.row)},${String(place.column)}`;
    const known = this.#leaves.get(key);
    if (known) return known;
    const found = new Set<string>();
    // Before its own precedents, so that a circle would end.
    this.#leaves.set(key, found);
    const cell = place.sheet.rows[place.row]?.cells[place.column] ?? null;
    if (cell?.formula !== undefined)
      for (const each of this.#precedentsOf(place.sheet, cell.formula))
        for (const leaf of this.#follow(each)) found.add(leaf);
    else if (cell) {
      this.#leafOf.set(key, {
        sheet: place.sheet.id,
        row: place.sheet.rows[place.row]?.key ?? '',
        column: place.sheet.columns[place.column]?.key ?? '',
        cell,
      });
      found.add(key);
    }
    return found;
  }

  #precedentsOf(sheet: Sheet, formula: string): Found[] {
    return tokenize(formula, { mergeRefs: true }).flatMap(({ type, value }) => {
      if (type === 'range_named') return this.#named(value);
      return type.startsWith('range') ? this.#area(sheet, value) : [];
    });
  }

  /** A look-up over a whole column of Cijfers counts as that sheet, not as each of its rows. */
  #named(name: string): Found[] {
    const refersTo = this.#names.get(name.toUpperCase());
    if (refersTo === undefined) throw new Error(`The name ${name} is not defined.`);
    const [first] = this.#area(undefined, refersTo.slice(1));
    return first ? [first] : [];
  }

  #area(home: Sheet | undefined, reference: string): Found[] {
    const bang = reference.lastIndexOf('!');
    const name = reference.slice(0, Math.max(0, bang)).replace(/^'|'$/g, '').replaceAll("''", "'");
    const sheet = bang < 0 ? home : this.#sheets.get(name.toUpperCase());
    if (!sheet) throw new Error(`The sheet of ${reference} does not exist.`);
    const [from = '', to = from] = reference
      .slice(bang + 1)
      .replaceAll('$', '')
      .split(':');
    const [[top, left], [bottom, right]] = [placeOf(from), placeOf(to)];
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => ({
        sheet,
        row: top + r,
        column: left + c,
      })),
    ).flat();
  }
}

function placeOf(address: string): [row: number, column: number] {
  const found = /^([A-Z]+)(\d+)$/.exec(address);
  if (!found) throw new Error(`${address} is no cell.`);
  const [, letters = '', digits = ''] = found;
  let column = 0;
  while (columnLetters(column) !== letters) column += 1;
  return [Number(digits) - 1, column];
}
