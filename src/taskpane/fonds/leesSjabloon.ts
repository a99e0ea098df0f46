import { fold } from '../../figures';
import { indicatoren, type Fondsgemeente, type Indicator } from '../../fonds';
import { readAmount, type AmountReading } from '../../spreadsheet/readAmount';
import { textTables } from '../../spreadsheet/read/textTables';
import type { TableRow } from '../../spreadsheet/table';
import { kop } from './sjabloon';

/** One indicator as it was read: values by NIS code. */
export interface GelezenKolom {
  readonly indicator: Indicator;
  readonly waarden: ReadonlyMap<string, number>;
  /** Of the row of Flanders; NaN where there is none. */
  readonly vlaanderen: number;
}

export type Leesfout =
  | { readonly soort: 'onbekend'; readonly tekst: string; readonly regel: number }
  | {
      readonly soort: 'andereNaam';
      readonly nis: string;
      readonly naam: string;
      readonly tekst: string;
      readonly regel: number;
    }
  | { readonly soort: 'dubbel'; readonly naam: string; readonly regel: number }
  | { readonly soort: 'tweemaal'; readonly maatstaf: string }
  | {
      readonly soort: 'geenGetal' | 'dubbelzinnig';
      readonly naam: string;
      readonly maatstaf: string;
      readonly tekst: string;
    };

export interface Sjabloonlezing {
  readonly kolommen: readonly GelezenKolom[];
  readonly fouten: readonly Leesfout[];
  /** Headings that are no indicator of the user. */
  readonly andere: readonly string[];
}

export type Leesantwoord = Sjabloonlezing | { readonly weigering: Weigering };
export type Weigering = 'leeg' | 'geenKop' | 'geenGemeente';

const nisKoppen: readonly string[] = ['nis', 'niscode', 'code'];
const naamKoppen: readonly string[] = ['gemeente', 'naam'];
const vlaanderenNamen: readonly string[] = ['vlaanderen', 'vlaamsgewest', 'totaal'];

/** What the other numbers of the column say of a dot; where they are mixed, nothing. */
type Schrijfwijze = 'Nederlands' | 'Engels' | 'onbeslist';

interface Kolom {
  readonly indicator: Indicator;
  readonly at: number;
  readonly schrijfwijze: Schrijfwijze;
}

/** Reads what a user made of the template; whatever is doubtful is told, and nothing is guessed. */
export function leesSjabloon(text: string, gemeenten: readonly Fondsgemeente[]): Leesantwoord {
  const answer = textTables('', text);
  const [head, ...rows] = (answer.ok && answer.tables[0]?.rows) || [];
  if (!head) return { weigering: 'leeg' };
  const heads = head.cells.map((cell) => cell.text.trim());
  const [nisAt, naamAt] = [headAt(heads, nisKoppen), headAt(heads, naamKoppen)];
  if (nisAt < 0 && naamAt < 0) return { weigering: 'geenGemeente' };
  const columns = heads.flatMap((each, at): Kolom[] => {
    const indicator = indicatorOf(each);
    return indicator ? [{ indicator, at, schrijfwijze: schrijfwijze(rows, at) }] : [];
  });
  if (columns.length === 0) return { weigering: 'geenKop' };
  const fouten: Leesfout[] = [];
  const once = columns.filter(({ indicator }, place) => {
    const isFirst = columns.findIndex((each) => each.indicator === indicator) === place;
    if (!isFirst) fouten.push({ soort: 'tweemaal', maatstaf: indicator.naam });
    return isFirst;
  });
  const read = once.map(({ indicator }) => ({
    indicator,
    waarden: new Map<string, number>(),
    vlaanderen: Number.NaN,
  }));
  const seen = new Set<string>();
  for (const row of rows) {
    const [nis, naam] = [textAt(row, nisAt), textAt(row, naamAt)];
    const whose = whoseRow(nis, naam, gemeenten);
    if (whose === 'niemand') continue;
    if (whose === 'onbekend') {
      fouten.push({ soort: 'onbekend', tekst: `${nis} ${naam}`.trim(), regel: row.line });
      continue;
    }
    if (whose !== 'vlaanderen' && isAndereNaam(naam, whose)) {
      const { nis: code, naam: own } = whose;
      fouten.push({ soort: 'andereNaam', nis: code, naam: own, tekst: naam, regel: row.line });
      continue;
    }
    const key = whose === 'vlaanderen' ? whose : whose.nis;
    const label = whose === 'vlaanderen' ? naam : whose.naam;
    if (seen.has(key)) {
      fouten.push({ soort: 'dubbel', naam: label, regel: row.line });
      continue;
    }
    seen.add(key);
    once.forEach((column, place) => {
      const tekst = textAt(row, column.at);
      const value = valueOf(readAmount(tekst), column, tekst);
      const kolom = read[place];
      if (!kolom || value === undefined) return;
      if (typeof value === 'string')
        fouten.push({ soort: value, naam: label, maatstaf: column.indicator.naam, tekst });
      else if (whose === 'vlaanderen') kolom.vlaanderen = value;
      else kolom.waarden.set(whose.nis, value);
    });
  }
  const used = new Set([nisAt, naamAt, ...columns.map(({ at }) => at)]);
  return {
    kolommen: read,
    fouten,
    andere: heads.filter((each, at) => each !== '' && !used.has(at)),
  };
}

function headAt(heads: readonly string[], known: readonly string[]): number {
  return heads.findIndex((each) => known.includes(fold(each)));
}

function indicatorOf(head: string): Indicator | undefined {
  const word = fold(head);
  return indicatoren.find(
    (each) =>
      each.bron === 'gebruiker' &&
      [each.id, each.naam, kop(each)].some((name) => fold(name) === word),
  );
}

function textAt({ cells }: TableRow, at: number): string {
  return cells[at]?.text.trim() ?? '';
}

/** By code, and by name where there is none. */
function whoseRow(
  nis: string,
  naam: string,
  gemeenten: readonly Fondsgemeente[],
): Fondsgemeente | 'vlaanderen' | 'onbekend' | 'niemand' {
  if (nis === '' && naam === '') return 'niemand';
  const byCode = gemeenten.find((each) => each.nis === nis);
  if (byCode) return byCode;
  const word = fold(naam);
  if (vlaanderenNamen.includes(word)) return 'vlaanderen';
  // A code that nobody has is no mistake to look past.
  if (nis !== '') return 'onbekend';
  return gemeenten.find((each) => fold(each.naam) === word) ?? 'onbekend';
}

/** The row of one municipality with the name of another: which of both is meant, nobody can tell. */
function isAndereNaam(naam: string, gemeente: Fondsgemeente): boolean {
  return naam !== '' && fold(naam) !== fold(gemeente.naam);
}

function schrijfwijze(rows: readonly TableRow[], at: number): Schrijfwijze {
  const styles = rows.flatMap((row) => {
    const read = readAmount(textAt(row, at));
    return read.kind === 'number' ? [read.style] : [];
  });
  if (styles.includes('dot-decimals')) return 'Engels';
  const isDutch = styles.some((style) => style === 'dot-thousands' || style === 'comma-decimals');
  return isDutch ? 'Nederlands' : 'onbeslist';
}

/** undefined where nothing is said; a word where it cannot be used. */
function valueOf(
  read: AmountReading,
  { schrijfwijze: style }: Kolom,
  text: string,
): number | 'geenGetal' | 'dubbelzinnig' | undefined {
  switch (read.kind) {
    case 'nothing':
      return undefined;
    case 'number':
      return read.amount >= 0 ? read.amount : 'geenGetal';
    case 'ambiguous': {
      // The template writes decimals with a comma; a dot needs other numbers that tell what it is.
      const hasComma = text.includes(',');
      if (style === 'Engels' || (style === 'onbeslist' && !hasComma)) return 'dubbelzinnig';
      const amount = hasComma ? read.asDecimals : read.asThousands;
      return amount >= 0 ? amount : 'geenGetal';
    }
    case 'not-a-number':
    case 'too-large':
      return 'geenGetal';
  }
}
