import type { Report } from '../figureRecord';
import type { ColumnPart } from './importReading';

/** What the words above a column say. */
export interface HeadingWords {
  readonly year: number | null;
  readonly report: Report | null;
  readonly part: ColumnPart | null;
  /** Words that tell the version: `eindkredieten`, `MJP 2026-2031`, `KW2`. */
  readonly status: readonly string[];
  /** Part of a year, a difference or a share: neither accounts nor plan. */
  readonly interim: boolean;
  /** Words that mean nothing here: the name of a municipality, a label. */
  readonly other: readonly string[];
}

const reports = new Map<string, Report>([
  ...['rek', 'rekening', 'rekeningen', 'jaarrekening', 'jaarrekeningen', 'jr', 'jrek'].map(
    (word) => [word, 'rekening'] as const,
  ),
  ...['mjp', 'amjp', 'meerjarenplan', 'meerjarenplanning'].map(
    (word) => [word, 'meerjarenplan'] as const,
  ),
]);
/** A plan too, in a version that the reader wants to see named. */
const versionsOfPlan = new Set([
  ...['budget', 'budgetten', 'eindbudget', 'krediet', 'kredieten', 'eindkrediet'],
  ...['eindkredieten', 'raming', 'ramingen', 'begroting'],
]);
const versions = new Set([
  ...['initieel', 'initiele', 'origineel', 'oorspronkelijk', 'oorspronkelijke', 'ontwerp'],
  ...['definitief', 'aanpassing', 'aangepast', 'aangepaste', 'goedgekeurd', 'vorig', 'laatste'],
]);
const parts = new Map<string, ColumnPart>([
  ['referentie', 'referentie'],
  ['ref', 'referentie'],
  ['wijziging', 'wijziging'],
  ['wijzigingen', 'wijziging'],
  ['wijz', 'wijziging'],
  ['nieuw', 'nieuw'],
  ['nieuwe', 'nieuw'],
]);
const interims =
  /^(?:(?:kw|q)\d|\d(?:kw|q)|kwartaal|semester|trimester|realisatie|gerealiseerd|geboekt|verschil|afwijking|evolutie|inw|inwoner|%)$/;
const fillers = new Set([
  ...['boekjaar', 'boekj', 'jaar', 'dienstjaar', 'in', 'eur', 'euro', 'bedrag', 'bedragen'],
  ...['van', 'het', 'de', 'op', 'per', 'en', ''],
]);

const range = /\b((?:19|20)\d\d)\s*[-\u2013/]\s*((?:19|20)\d\d)\b/g;
const date = /\b(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)\b/g;
const yearWord = /^['(]*(199\d|20\d\d|2100)[.,:;)*]*$/;
const perHead = /\/\s*inw(?:oner)?\b\.?/gi;

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

export function wordKey(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9%]/g, '');
}

/** Reads the words above a column; a second year in it makes all its words `other`. */
export function readHeading(text: string): HeadingWords {
  const status: string[] = [];
  const other: string[] = [];
  let year: number | null = null;
  let report: Report | null = null;
  let part: ColumnPart | null = null;
  let interim = false;

  const rest = text
    .replace(date, (whole, day: string, month: string, ofYear: string) => {
      if (Number(day) === 31 && Number(month) === 12) return ofYear;
      interim = true;
      status.push(whole);
      return ofYear;
    })
    .replace(range, (_, from: string, to: string) => {
      status.push(`MJP ${from}-${to}`);
      return ' ';
    })
    .replace(perHead, ' inwoner ')
    .replace(/(\p{L})(?=(?:19|20)\d\d\b)/gu, '$1 ');
  for (const word of rest.split(/[\s\u00a0,;:()/]+/)) {
    const key = wordKey(word);
    if (fillers.has(key)) continue;
    const ofYear = yearWord.exec(word)?.[1];
    if (ofYear !== undefined) {
      if (year !== null && year !== Number(ofYear)) other.push(word);
      year ??= Number(ofYear);
    } else if (reports.has(key)) {
      if (report !== null && report !== reports.get(key)) other.push(word);
      report ??= reports.get(key) ?? null;
    } else if (versionsOfPlan.has(key)) {
      report ??= 'meerjarenplan';
      status.push(word.toLowerCase());
    } else if (parts.has(key)) {
      part ??= parts.get(key) ?? null;
    } else if (interims.test(key)) {
      interim = true;
      status.push(word);
    } else if (versions.has(key) || (/^\d{1,2}$/.test(key) && status.length > 0)) {
      status.push(word.toLowerCase());
    } else {
      other.push(word);
    }
  }
  return { year, report, part, status, interim, other };
}

/** Says when, which report or which part, and nothing that has no place above a column. */
export function isHeading(words: HeadingWords): boolean {
  return (
    words.other.length === 0 &&
    (words.year !== null || words.report !== null || words.part !== null)
  );
}
