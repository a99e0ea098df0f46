import { readAmount, type AmountReading } from '../../spreadsheet/readAmount';
import { readDate } from '../../spreadsheet/readDate';
import type { TableCell } from '../../spreadsheet/table';
import { dateOf } from '../serialDate';
import { schoon } from './schoon';

/** An amount as it stands there; `stored` is a number of a spreadsheet, which leaves no doubt. */
export interface Bedragcel {
  readonly text: string;
  readonly content:
    | AmountReading
    | { readonly kind: 'stored'; readonly amount: number }
    | { readonly kind: 'unreadable' };
}

/** What a merged cell repeats counts once, where it stands. */
function isEmpty(cell: TableCell | undefined): cell is undefined {
  return cell === undefined || cell.covered === true;
}

export function bedragcel(cell: TableCell | undefined): Bedragcel {
  if (isEmpty(cell)) return { text: '', content: { kind: 'nothing' } };
  const text = schoon(cell);
  if (cell.unreadable) return { text, content: { kind: 'unreadable' } };
  return cell.number === undefined
    ? { text, content: readAmount(cell.text) }
    : { text, content: { kind: 'stored', amount: cell.number } };
}

/** A rate; without a % sign its column has to tell what it counts in. */
export type Rentecel =
  | { readonly kind: 'leeg' }
  /** A fraction: 2,35 % is 0,0235. */
  | { readonly kind: 'fractie'; readonly text: string; readonly waarde: number }
  | {
      readonly kind: 'kaal';
      readonly text: string;
      readonly waarde: number;
      readonly cel: Bedragcel;
    }
  | { readonly kind: 'geen-rente'; readonly text: string };

const percent = /\s*(?:%|pct\.?|procent)\s*$/i;

/** 2,35 → 0,0235 without what a computer adds behind the last digit. */
export function alsFractie(procent: number): number {
  return Number((procent / 100).toPrecision(14));
}

export function rentecel(cell: TableCell | undefined): Rentecel {
  const cel = bedragcel(cell);
  const { text, content } = cel;
  const signed = percent.test(text);
  if (content.kind === 'stored') {
    return signed
      ? { kind: 'fractie', text, waarde: content.amount }
      : { kind: 'kaal', text, waarde: content.amount, cel };
  }
  if (content.kind === 'unreadable') return { kind: 'geen-rente', text };
  const read = signed ? readAmount(text.replace(percent, '')) : content;
  switch (read.kind) {
    case 'nothing':
      return signed ? { kind: 'geen-rente', text } : { kind: 'leeg' };
    case 'not-a-number':
    case 'too-large':
      return { kind: 'geen-rente', text };
    case 'ambiguous':
    case 'number': {
      // "2.350" is no 2350 %: in a rate three digits behind a mark are decimals.
      const waarde = read.kind === 'number' ? read.amount : read.asDecimals;
      return signed
        ? { kind: 'fractie', text, waarde: alsFractie(waarde) }
        : { kind: 'kaal', text, waarde, cel };
    }
  }
}

export type Datumcel =
  | { readonly kind: 'leeg' }
  /** ISO; `alleenJaar` where only a year was given, of which this is the last day. */
  | {
      readonly kind: 'datum';
      readonly text: string;
      readonly datum: string;
      readonly alleenJaar: boolean;
    }
  | { readonly kind: 'geen-datum'; readonly text: string };

/** No loan of today ends before or after them. */
const jaren = { eerste: 2000, laatste: 2199 };
const maanden = [
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

export function datumcel(cell: TableCell | undefined): Datumcel {
  const text = isEmpty(cell) ? '' : schoon(cell);
  if (text === '' || /^[-\u2010-\u2015]+$/.test(text)) return { kind: 'leeg' };
  const none = { kind: 'geen-datum', text } as const;
  if (cell?.unreadable) return none;
  const year = cell?.number ?? (/^\d{4}$/.test(text) ? Number(text) : undefined);
  if (year !== undefined && Number.isInteger(year) && inJaren(year))
    return { kind: 'datum', text, datum: `${String(year)}-12-31`, alleenJaar: true };
  const datum = cell?.number === undefined ? geschreven(text) : ofSerial(cell.number);
  return datum !== undefined && inJaren(Number(datum.slice(0, 4)))
    ? { kind: 'datum', text, datum, alleenJaar: false }
    : none;
}

function inJaren(year: number): boolean {
  return year >= jaren.eerste && year <= jaren.laatste;
}

/** A spreadsheet keeps a day as a number; with a fraction it is an hour of that day. */
function ofSerial(serial: number): string | undefined {
  const date = dateOf(Math.floor(serial));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

function geschreven(text: string): string | undefined {
  // The hour that a program prints behind a day says nothing of a loan.
  const day = text.replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, '');
  // A loan that still runs ends in this century.
  const short = /^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/.exec(day);
  if (short) return readDate(`${short[1] ?? ''}20${short[2] ?? ''}`);
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})[ .-]+(\p{L}+)\.?[ .-]+(\d{4})$/u.exec(day) ?? [];
  if (month === '') return readDate(day);
  const named = maanden.filter((each) => month.length >= 3 && each.startsWith(month.toLowerCase()));
  const place = maanden.indexOf(named[0] ?? (/^mrt$/i.test(month) ? 'maart' : ''));
  return place < 0 ? undefined : readDate(`${date}/${String(place + 1)}/${year}`);
}

const ja = /^(?:ja|j|x|v|waar|true|1|\u2713|\u2714|\u2611)$/i;
const nee = /^(?:nee|neen|n|onwaar|false|0|[-\u2010-\u2015]*)$/i;

/** Whether a loan was passed on; null for a word that says neither. An empty cell is no. */
export function jaOfNee(text: string): 'ja' | 'nee' | null {
  if (ja.test(text)) return 'ja';
  return nee.test(text) ? 'nee' : null;
}

/** Gemeente and OCMW have one set of accounts. */
export const leningbesturen = ['gemeente en OCMW', 'AGB'] as const;
export type Leningbestuur = (typeof leningbesturen)[number];
