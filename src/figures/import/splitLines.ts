import { accountCode } from './accounts';
import { readAmount } from '../../spreadsheet/readAmount';
import type { Table, TableCell } from '../../spreadsheet/table';
import { hasLetters, type Grid, type GridRow } from './grid';
import { isHeading, readHeading } from './headingWords';
import { labelKey, readLabel } from './label';
import { linesWithLabel } from './schemaLines';

/** A line that opens columns: what stands in front of them, and the words above each. */
interface LineHeading {
  readonly label: string;
  readonly columns: readonly string[];
}

const numberLike =
  /^[-+(\u2212\u2013\u20ac]*\d[\d.,'\u2019\u00a0\u202f\u2009]*[)\-\u2212\u2013]*$|^[-\u2012-\u2015\u2212\u20ac(]$|^EUR$/;
/** A line that is read and printed has no more. */
const mostColumns = 100;
/** Thousands behind a mark that is no plain space. */
const grouped = /\d[.\u00a0\u202f\u2009]\d{3}(?!\d)/;
/** How many numbers may have come onto the next line. */
const furthestWrap = 2;

/** Deals the numbers of each line of text out over the columns that the headings open. */
export function splitLines(table: Table): Grid {
  const lines = table.rows
    .map((row) => ({ line: row.line, text: row.cells.map(({ text }) => text).join(' ') }))
    .filter(({ text }) => text.trim() !== '');
  const headings = lines.map(({ text }) => readLineHeading(text));
  dropLoneHeadings(
    headings,
    lines.map(({ text }) => text),
  );
  // Who groups thousands with another mark writes no spaces inside his numbers.
  const mayHoldSpaces = !lines.some(({ text }) => grouped.test(text));
  const rows: GridRow[] = [];
  let columns = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const { line, text } = lines[index] ?? { line: 0, text: '' };
    const heading = headings[index];
    if (heading) {
      const opens = !headings[index - 1];
      columns = Math.max(opens ? 0 : columns, heading.columns.length);
      rows.push({ line, cells: cellsOf([heading.label, ...heading.columns]) });
      continue;
    }
    const names = namesOf(text, headings, index);
    if (names) {
      rows.push({ line, cells: cellsOf(names) });
      continue;
    }
    const words = wordsOf(text);
    const from = numbersFrom(words);
    const label = words.slice(0, from).join(' ');
    const numbers = words.slice(from);
    if (numbers.length === 0 || columns === 0 || (label === '' && numbers.length < columns)) {
      rows.push({ line, cells: cellsOf([text.trim()]) });
      continue;
    }
    const parted = fields(text, columns);
    let split = dealOut(numbers, columns) ?? parted;
    // Bare numbers on the next line may be the rest of these: then either reading is a guess,
    // unless wide gaps part the numbers here.
    const next = lines[index + 1]?.text ?? '';
    if (
      !parted &&
      isLineLabel(label) &&
      (mayHoldSpaces || grouped.test(next)) &&
      mayGoOn(numbers, next, columns)
    ) {
      split = null;
    }
    // Numbers that came onto the next line belong to this one.
    const tooFew = waysToDeal(numbers, columns)(0, columns) === 0;
    for (let wrap = 1; !split && tooFew && isLineLabel(label) && wrap <= furthestWrap; wrap += 1) {
      const more = lines.slice(index + 1, index + 1 + wrap).map((next) => next.text.trim());
      if (more.some((next) => next === '' || hasLetters(next)) || more.length < wrap) break;
      split = dealOut([...numbers, ...wordsOf(more.join(' '))], columns);
      if (split) index += wrap;
    }
    rows.push(
      split
        ? { line, cells: cellsOf([label, ...split]) }
        : { line, cells: cellsOf([label]), unsplit: numbers.join(' ') },
    );
  }
  return { name: table.name, rows };
}

function mayGoOn(numbers: readonly string[], next: string, columns: number): boolean {
  if (next.trim() === '' || hasLetters(next)) return false;
  // No number begins so, except the rest of one that was broken.
  if (/^\s*(?:[.,]\d|0\d)/.test(next)) return true;
  return waysToDeal([...numbers, ...wordsOf(next)], columns)(0, columns) > 0;
}

/** Only under a label of a table do numbers go on, and not under a date or a sentence. */
function isLineLabel(label: string): boolean {
  const { marks, dashed, key } = readLabel(label);
  return (
    marks.length > 0 || dashed || linesWithLabel(key).length > 0 || accountCode(label) !== null
  );
}

function cellsOf(texts: readonly string[]): TableCell[] {
  return texts.map((text) => ({ text }));
}

function numbersFrom(words: readonly string[]): number {
  let from = words.length;
  while (from > 0 && numberLike.test(words[from - 1] ?? '')) from -= 1;
  return from;
}

/** Columns parted by two spaces or a tab, where a number may hold single spaces. */
function fields(text: string, columns: number): string[] | null {
  const parts = text.trim().split(/\t| {2,}/);
  const numbers = parts.slice(-columns);
  if (parts.length < columns || numbers.length < columns) return null;
  return numbers.every((part) => isNumber(part)) ? numbers : null;
}

/** A currency alone is no number: it belongs to the one beside it. */
function isNumber(text: string): boolean {
  const { kind } = readAmount(text);
  return !/^(?:€|EUR)$/i.test(text) && kind !== 'not-a-number' && kind !== 'too-large';
}

/** A blank that no keyboard types stays inside its number: `1 234` is one word. */
function wordsOf(text: string): string[] {
  return text.trim().split(/[ \t]+|(?<!\d)[\u00a0\u202f\u2009]|[\u00a0\u202f\u2009](?!\d{3})/);
}

/** In words: five groups of thousands, a currency and a minus. */
const longestNumber = 7;

/** Ways to read the words from `from` as `left` numbers; more than one is one too many. */
function waysToDeal(
  words: readonly string[],
  columns: number,
): (from: number, left: number) => number {
  const known = new Map<number, number>();
  const ways = (from: number, left: number): number => {
    if (left === 0) return from === words.length ? 1 : 0;
    const key = from * (columns + 1) + left;
    const found = known.get(key);
    if (found !== undefined) return found;
    let total = 0;
    for (
      let to = from + 1;
      to <= Math.min(words.length, from + longestNumber) && total < 2;
      to += 1
    ) {
      const rest = words.length - to;
      if (rest < left - 1 || rest > longestNumber * (left - 1)) continue;
      if (isNumber(words.slice(from, to).join(' '))) total += ways(to, left - 1);
    }
    known.set(key, total);
    return total;
  };
  return ways;
}

/** The words as so many numbers, where exactly one way of joining them fits. */
function dealOut(words: readonly string[], columns: number): string[] | null {
  if (words.length < columns) return null;
  const valid = (from: number, to: number) => isNumber(words.slice(from, to).join(' '));
  const ways = waysToDeal(words, columns);
  if (ways(0, columns) !== 1) return null;
  const split: string[] = [];
  for (let from = 0; split.length < columns;) {
    let to = from + 1;
    while (!(valid(from, to) && ways(to, columns - split.length - 1) === 1)) to += 1;
    split.push(words.slice(from, to).join(' '));
    from = to;
  }
  return split;
}

/** `Budgettair resultaat Rek 2020 Mjp 2021`: the words at the end that say when and what. */
function readLineHeading(text: string): LineHeading | null {
  const words = text.trim().split(/\s+/);
  let from = words.length;
  while (from > 0 && isHeadingWord(words, from - 1)) from -= 1;
  while (from < words.length && /^(?:van|het|de|op|per|in|en)$/i.test(words[from] ?? '')) from += 1;
  // The day in "op 31 december 2021" belongs to the label.
  if (isDateOfLabel(words, from)) from += 1;
  const columns = intoColumns(words.slice(from));
  if (!columns || columns.length === 0 || columns.length > mostColumns) return null;
  return { label: words.slice(0, from).join(' '), columns };
}

/** `op 31 december 2021 Jaarrekening 2021`: the first year is not the first column. */
function isDateOfLabel(words: readonly string[], at: number): boolean {
  const hasYear = (word: string | undefined) => readHeading(word ?? '').year !== null;
  return (
    /^(?:januari|december)$/i.test(words[at - 1] ?? '') &&
    hasYear(words[at]) &&
    !hasYear(words[at + 1]) &&
    hasYear(words.at(-1))
  );
}

function isHeadingWord(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const { other, year, report, part, status, interim } = readHeading(word);
  if (other.length > 0) return /^\d{1,2}$/.test(word) && /aanpassing/i.test(words[at - 1] ?? '');
  return (
    year !== null ||
    report !== null ||
    part !== null ||
    status.length > 0 ||
    interim ||
    /^(?:boekjaar|jaar|dienstjaar)$/i.test(word)
  );
}

/** A new column begins where the next word says again what the column already has. */
function intoColumns(words: readonly string[]): string[] | null {
  const columns: string[] = [];
  let current: string[] = [];
  const close = () => {
    if (current.length > 0) columns.push(current.join(' '));
    current = [];
  };
  const reportFirst = readHeading(words[0] ?? '').year === null;
  for (const word of words) {
    const now = readHeading(current.join(' '));
    const next = readHeading([...current, word].join(' '));
    const own = readHeading(word);
    const twice =
      (own.year !== null && now.year !== null) ||
      (own.report !== null && now.report !== null) ||
      (own.part !== null && now.part !== null);
    // In `Rek 2020 Mjp 2021` a year ends a column, in `2020 Rek 2021 Mjp` it begins one.
    const begins = reportFirst
      ? now.year !== null && (own.report !== null || own.year !== null || /^boekjaar$/i.test(word))
      : own.year !== null && now.year !== null;
    if (current.length > 0 && (twice || begins || next.other.length > 0)) close();
    current.push(word);
  }
  close();
  return columns.every((column) => isHeading(readHeading(column))) ? columns : null;
}

/** One column only, and no other heading above or below it: a title or a sentence. */
function dropLoneHeadings(headings: (LineHeading | null)[], texts: readonly string[]): void {
  const lone = headings.map((heading, index) => {
    if (!heading || heading.columns.length > 1) return false;
    const beside = [headings[index - 1], headings[index + 1]];
    if (heading.label === '' && beside.some((other) => other?.columns.length === 1)) return false;
    const { year, report } = readHeading(heading.columns[0] ?? '');
    if (heading.label === '') return !(year !== null && isLineWithOneNumber(texts[index + 1]));
    const known = linesWithLabel(readLabel(heading.label).key).length > 0;
    return !(known && year !== null && report !== null);
  });
  lone.forEach((drop, index) => {
    if (drop) headings[index] = null;
  });
}

function isLineWithOneNumber(text: string | undefined): boolean {
  const words = (text ?? '').trim().split(/\s+/);
  const from = numbersFrom(words);
  const known = linesWithLabel(readLabel(words.slice(0, from).join(' ')).key).length > 0;
  return known && dealOut(words.slice(from), 1) !== null;
}

/** `BUDGETTAIR RESULTAAT HASSELT KORTESSEM` above four columns: a name above each pair. */
function namesOf(
  text: string,
  headings: readonly (LineHeading | null)[],
  index: number,
): string[] | null {
  const below = headings[index + 1];
  if (!below || headings[index]) return null;
  const columns = Math.max(below.columns.length, headings[index + 2]?.columns.length ?? 0);
  const words = text.trim().split(/\s+/);
  const keys = new Map<string, number>();
  const merged = below.columns.map(
    (column, at) => `${column} ${headings[index + 2]?.columns[at] ?? ''}`,
  );
  for (const key of merged) keys.set(key, (keys.get(key) ?? 0) + 1);
  const repeated = Math.max(...keys.values());
  if (repeated < 2 || columns % repeated !== 0) return null;
  let names = words.slice(-repeated);
  for (let known = words.length - 1; known > 0; known -= 1) {
    if (linesWithLabel(labelKey(words.slice(0, known).join(' '))).length > 0) {
      const rest = words.slice(known).filter((word) => !/^(?:19|20)\d\d$/.test(word));
      if (rest.length === repeated) names = rest;
      break;
    }
  }
  if (names.length !== repeated || names.some((name) => !hasLetters(name))) return null;
  const each = columns / repeated;
  const label = words.slice(0, words.length - repeated).join(' ');
  return [label, ...names.flatMap((name) => [name, ...Array<string>(each - 1).fill('')])];
}
