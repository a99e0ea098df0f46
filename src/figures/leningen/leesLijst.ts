import type { TableCell } from '../../spreadsheet/table';
import { readDate } from '../../spreadsheet/readDate';
import { readHints } from '../import/hints';
import {
  bedragcel,
  datumcel,
  rentecel,
  type Bedragcel,
  type Datumcel,
  type Rentecel,
} from './leningcellen';
import { kolomVan, leningkolommen, woorden, type Lijstkolom } from './leningkolommen';
import type { Lijstrij, Leningtabel } from './leninglezing';
import { schoon } from './schoon';

/** One loan, as far as its cells say by themselves what they hold. */
export interface Leninglijn {
  readonly line: number;
  /** The whole row, for a reader. */
  readonly text: string;
  readonly schuldeiser: string;
  readonly saldo: Bedragcel;
  readonly rente: Rentecel;
  readonly einddatum: Datumcel;
  readonly aflossing: Bedragcel;
  readonly doorgeeflening: string;
  readonly gemeente: string;
  readonly bestuur: string;
  /** A line of text whose values cannot be told apart. */
  readonly scheef: boolean;
}

/** A sum that the list prints itself. */
export interface Totaallijn {
  readonly line: number;
  readonly text: string;
  readonly saldo: Bedragcel;
  /** So many loans stand above it. */
  readonly na: number;
  /** It says nothing but the amount. */
  readonly woordloos: boolean;
}

export interface NietGelezen {
  readonly line: number;
  readonly text: string;
  /** It belongs to the heading, or has neither a balance nor an end date. */
  readonly reden: 'kop' | 'geen-lening';
}

export interface Leninglijst {
  readonly lijnen: readonly Leninglijn[];
  readonly totalen: readonly Totaallijn[];
  readonly nietGelezen: readonly NietGelezen[];
  /** Columns that a list of loans has no use for, by their heading. */
  readonly ongebruikt: readonly string[];
  readonly heeft: ReadonlySet<Lijstkolom>;
  readonly eenheid: 1 | 1000;
  /** ISO: the day of the balance, where its heading names it. */
  readonly saldoOp: string | null;
}

/** Which heading is meant where two name the same: by column its place. */
export type Kolomkeuze = ReadonlyMap<Lijstkolom, number>;

/** Columns that more than one heading names, with the places of those. */
export function dubbeleKolommen({
  koppen,
}: Leningtabel): readonly { readonly kolom: Lijstkolom; readonly plaatsen: readonly number[] }[] {
  return leningkolommen.flatMap((kolom) => {
    const plaatsen = koppen.flatMap((each) => (each.kolom === kolom ? each.plaats : []));
    return plaatsen.length > 1 ? [{ kolom, plaatsen }] : [];
  });
}

const totaal = /^(?:(?:algemeen|eind|groot|sub) ?)?tota(?:al|len)\b|^som\b|^total\b/;

/** Sorts the rows under the heading out: loans, sums, and what is neither. */
export function leesLijst(tabel: Leningtabel, keuze: Kolomkeuze): Leninglijst {
  const places = new Map(
    tabel.koppen.flatMap(({ kolom, plaats }) =>
      kolom !== null && (keuze.get(kolom) ?? plaats) === plaats ? [[kolom, plaats] as const] : [],
    ),
  );
  const lijnen: Leninglijn[] = [];
  const totalen: Totaallijn[] = [];
  const nietGelezen: NietGelezen[] = [];
  const heads = [...tabel.koppen.map(({ kop }) => kop)];
  for (const rij of tabel.rijen) {
    const texts = rij.cells.filter(({ covered }) => !covered).map(schoon);
    const text = texts.filter((each) => each !== '').join(' · ');
    if (text === '') continue;
    const lijn = lijnVan(rij, places, text);
    const { line, saldo, einddatum } = lijn;
    if (rij.scheef) lijnen.push(lijn);
    else if (isKop(rij, lijn, lijnen.length)) {
      nietGelezen.push({ line, text, reden: 'kop' });
      heads.push(...texts);
    } else if (isTotaal(texts, lijn, lijnen.length)) {
      const woordloos = !noemtTotaal(texts);
      totalen.push({ line, text, saldo, na: lijnen.length, woordloos });
    } else if (saldo.content.kind === 'nothing' && einddatum.kind === 'leeg')
      nietGelezen.push({ line, text, reden: 'geen-lening' });
    else lijnen.push(lijn);
  }
  const used = new Set(places.values());
  return {
    lijnen,
    totalen,
    nietGelezen,
    ongebruikt: tabel.koppen
      .filter(({ kop, plaats }) => kop !== '' && !used.has(plaats))
      .map(({ kop }) => kop),
    heeft: new Set(places.keys()),
    eenheid: tabel.eenheid === 1000 ? 1000 : readHints(heads).unit,
    saldoOp: dagIn(tabel.koppen.find(({ plaats }) => plaats === places.get('saldo'))?.kop ?? ''),
  };
}

function lijnVan(
  { line, cells, scheef = false }: Lijstrij,
  places: ReadonlyMap<Lijstkolom, number>,
  text: string,
): Leninglijn {
  const cell = (kolom: Lijstkolom): TableCell | undefined =>
    scheef ? undefined : cells[places.get(kolom) ?? -1];
  return {
    line,
    text,
    schuldeiser: schoon(cell('schuldeiser')),
    saldo: bedragcel(cell('saldo')),
    rente: rentecel(cell('rente')),
    einddatum: datumcel(cell('einddatum')),
    aflossing: bedragcel(cell('aflossing')),
    doorgeeflening: schoon(cell('doorgeeflening')),
    gemeente: schoon(cell('gemeente')),
    bestuur: schoon(cell('bestuur')),
    scheef,
  };
}

/** The heading once more, at the top of a page; or its second line: "in euro", "op 31/12/2024". */
function isKop({ cells }: Lijstrij, { schuldeiser, saldo }: Leninglijn, before: number): boolean {
  if (saldo.content.kind !== 'not-a-number') return false;
  const kolommen = new Set(cells.flatMap((cell) => kolomVan(schoon(cell)) ?? []));
  return kolommen.size > 1 || (before === 0 && schuldeiser === '');
}

function noemtTotaal(texts: readonly string[]): boolean {
  return texts.some((text) => totaal.test(woorden(text)));
}

function isTotaal(
  texts: readonly string[],
  { schuldeiser, saldo, rente, einddatum }: Leninglijn,
  before: number,
): boolean {
  if (einddatum.kind === 'datum' || saldo.content.kind === 'nothing') return false;
  if (noemtTotaal(texts)) return true;
  if (saldo.content.kind === 'not-a-number' || saldo.content.kind === 'unreadable') return false;
  return before > 1 && schuldeiser === '' && rente.kind === 'leeg' && einddatum.kind === 'leeg';
}

/** "Saldo op 31/12/2024", "Uitstaand 31 december 2024". */
function dagIn(kop: string): string | null {
  const written = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}/.exec(kop)?.[0];
  if (written !== undefined) return readDate(written) ?? null;
  const named = /\b31 december (\d{4})\b/i.exec(kop)?.[1];
  return named === undefined ? null : `${named}-12-31`;
}
