import type { Report } from '../figureRecord';
import type { ColumnPart } from './importReading';

/** What the words above a column say. */
export interface HeadingWords {
  readonly year: number | null;
  readonly report: Report | null;
  readonly part: ColumnPart | null;
  /** Words that tell the version: `eindkredieten`, `MJP 2026-2031`, `KW2`. */
  readonly status: readonly string[];
  /** Part of a year: neither accounts nor plan. */
  readonly interim: boolean;
  /** A difference, a share, a total over years, per inhabitant: no amount of one year. */
  readonly comparison: boolean;
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
  ['oud', 'referentie'],
  ['oude', 'referentie'],
  ['huidig', 'referentie'],
  ['huidige', 'referentie'],
  ['wijziging', 'wijziging'],
  ['wijzigingen', 'wijziging'],
  ['wijz', 'wijziging'],
  ['nieuw', 'nieuw'],
  ['nieuwe', 'nieuw'],
]);
const interims =
  /^(?:(?:kw|q)\d|\d(?:kw|q)|kwartaal|semester|trimester|realisatie|gerealiseerd|geboekt)$/;
const comparisons =
  /^(?:verschil(?:len)?|afwijking(?:en)?|evolutie|groei|toename|delta|index|aandeel|(?:realisatie|uitvoerings|aanrekenings)?graad|gemiddelde?|gem|inw|inwoners?|totaal|cumul|cumulatief|gecumuleerd|%)$/;
const fillers = new Set([
  ...['boekjaar', 'boekj', 'jaar', 'dienstjaar', 'in', 'eur', 'euro', 'bedrag', 'bedragen'],
  ...['van', 'het', 'de', 'op', 'per', 'en', ''],
]);

const range = /\b((?:19|20)\d\d)\s*[-\u2013/]\s*((?:19|20)\d\d)\b/g;
const date = /\b(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)\b/g;
const yearWord = /^['(]*(199\d|20\d\d|2100)[.,:;)*]*$/;
const perHead = /\/\s*inw(?:oner)?\b\.?/gi;
/** `R2024`, `B2025`: one letter, joined to its year. */
const oneLetter = /\b([RB])\.?(?=(?:19|20)\d\d\b)/gi;
const isoDate = /\b((?:19|20)\d\d)-(\d{2})-(\d{2})\b/g;

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

/** What stands above a column is short; prose is not. */
const longest = 200;
const saysNothing = {
  year: null,
  report: null,
  part: null,
  status: [],
  interim: false,
  comparison: false,
} as const;

/** Reads the words above a column; a second year in it makes all its words `other`. */
export function readHeading(text: string): HeadingWords {
  if (text.length > longest) return { ...saysNothing, other: [text] };
  const known = readBefore.get(text);
  if (known) return known;
  const found = readWords(text);
  // The same few words stand above every block; the cells of a whole file would fill the memory.
  if (readBefore.size < mostKept) readBefore.set(text, found);
  return found;
}

const readBefore = new Map<string, HeadingWords>();
const mostKept = 2_000;

function readWords(text: string): HeadingWords {
  const status: string[] = [];
  const other: string[] = [];
  let year: number | null = null;
  let report: Report | null = null;
  let part: ColumnPart | null = null;
  let interim = false;
  let comparison = false;

  const rest = text
    .replace(isoDate, '$3/$2/$1')
    .replace(oneLetter, (_, letter: string) => (/r/i.test(letter) ? 'rek ' : 'budget '))
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
    .replace(/(\p{L})[.'\u2019_-]?(?=(?:19|20)\d\d\b)/gu, '$1 ');
  for (const word of rest.split(/[\s\u00a0,;:()/]+/)) {
    const key = wordKey(word);
    if (fillers.has(key)) continue;
    const ofYear = yearWord.exec(word)?.[1];
    if (ofYear !== undefined) {
      // `2027 t.o.v. 2026` and `MJP 2026 - Rek 2026` set two columns beside each other.
      if (year !== null && year !== Number(ofYear)) {
        comparison = true;
        other.push(word);
      }
      year ??= Number(ofYear);
    } else if (reports.has(key)) {
      if (report !== null && report !== reports.get(key)) {
        comparison = true;
        other.push(word);
      }
      report ??= reports.get(key) ?? null;
    } else if (versionsOfPlan.has(key)) {
      report ??= 'meerjarenplan';
      status.push(word.toLowerCase());
    } else if (parts.has(key)) {
      part ??= parts.get(key) ?? null;
    } else if (comparisons.test(key)) {
      comparison = true;
      status.push(word.toLowerCase());
    } else if (interims.test(key)) {
      interim = true;
      status.push(word);
    } else if (versions.has(key) || (/^\d{1,2}$/.test(key) && status.length > 0)) {
      status.push(word.toLowerCase());
    } else {
      other.push(word);
    }
  }
  return { year, report, part, status, interim, comparison, other };
}

/** Says when, which report or which part, and nothing that has no place above a column. */
export function isHeading(words: HeadingWords): boolean {
  return (
    words.other.length === 0 &&
    (words.year !== null || words.report !== null || words.part !== null)
  );
}
