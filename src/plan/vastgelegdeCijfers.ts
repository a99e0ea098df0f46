import { reports } from '../figures';
import { dateOf, kwaliteitGetypt, lastSerial, type Cijfer, type Gebruik } from '../scenario';
import type { CellContent } from '../spreadsheet/workbook';
import type { InputCell } from './planRequest';
import { regelmerk } from './regelmerk';
import { headRows, type CijferColumn } from './sheets/cijfers';

/** A row of Cijfers that can no longer be read as a figure. */
export interface BeschadigdeRij {
  /** Key of the row, which tells what stood there. */
  readonly rij: string;
  /** What is missing or is no longer what it was. */
  readonly wat: 'gemeente' | 'omschrijving' | 'jaar' | 'bedrag';
}

type Row = ReadonlyMap<string, CellContent>;

/** The figures as the workbook holds them, read back from the sheet Cijfers of an earlier build. */
export function vastgelegdeCijfers(inputs: ReadonlyMap<string, InputCell>): readonly Cijfer[] {
  return readRows(inputs).flatMap((read) => ('cijfer' in read ? [read.cijfer] : []));
}

/** The rows that were left out, because somebody damaged them. */
export function beschadigdeCijfers(
  inputs: ReadonlyMap<string, InputCell>,
): readonly BeschadigdeRij[] {
  return readRows(inputs).flatMap((read) => ('cijfer' in read ? [] : [read]));
}

function readRows(
  inputs: ReadonlyMap<string, InputCell>,
): readonly ({ readonly cijfer: Cijfer } | BeschadigdeRij)[] {
  const rows = new Map<string, Map<string, CellContent>>();
  for (const [key, { value }] of inputs) {
    if (!key.startsWith(sheetPrefix)) continue;
    // A key of a row may hold a slash, that of a column does not.
    const at = key.lastIndexOf('/');
    const row = key.slice(sheetPrefix.length, at);
    const cells = rows.get(row);
    if (cells) cells.set(key.slice(at + 1), value);
    else rows.set(row, new Map([[key.slice(at + 1), value]]));
  }
  const hasMarks = filled(rows.get('kop')?.get('regelmerk'));
  return [...rows]
    .filter(([key]) => !headRows.includes(key))
    .map(([rij, cells]) => {
      const wat = damageOf(cells);
      return wat === undefined ? { cijfer: figureOf(cells, hasMarks) } : { rij, wat };
    });
}

const sheetPrefix = 'cijfers/';

function filled(value: CellContent | undefined): boolean {
  return value !== undefined && value !== null && value !== '';
}

function damageOf(cells: Row): BeschadigdeRij['wat'] | undefined {
  const jaar = cells.get('jaar');
  if (word(cells, 'gemeente') === '') return 'gemeente';
  if (word(cells, 'pad') === '' && word(cells, 'omschrijving') === '') return 'omschrijving';
  if (typeof jaar !== 'number' || !/^\d{4}$/.test(String(jaar))) return 'jaar';
  return typeof cells.get('bedrag') === 'number' ? undefined : 'bedrag';
}

function figureOf(cells: Row, hasMarks: boolean): Cijfer {
  const gebruik = uses.find((each) => each === word(cells, 'gebruik'));
  const cijfer: Cijfer = {
    gemeente: word(cells, 'gemeente'),
    pad: word(cells, 'pad'),
    omschrijving: word(cells, 'omschrijving'),
    jaar: Number(cells.get('jaar')),
    rapport: reportWord(word(cells, 'rapport')),
    status: word(cells, 'status'),
    bestuur: word(cells, 'bestuur'),
    bedrag: Number(cells.get('bedrag')),
    eenheid: word(cells, 'eenheid'),
    kwaliteit: word(cells, 'kwaliteit'),
    document: word(cells, 'document'),
    plaats: word(cells, 'plaats'),
    datum: isoDate(cells.get('datum')),
    ouder: word(cells, 'ouder'),
    controlegetal: word(cells, 'controlegetal'),
    ...(gebruik === undefined ? {} : { gebruik }),
  };
  // Workbooks of before bear no marks: there nobody can tell.
  const isTyped = hasMarks && word(cells, 'regelmerk') !== regelmerk(cijfer);
  return isTyped ? { ...cijfer, kwaliteit: kwaliteitGetypt } : cijfer;
}

/** MATCH looks past capitals, so a report typed as `Meerjarenplan` counts: it is the same one. */
function reportWord(typed: string): string {
  return [...reports, 'studie'].find((each) => each === typed.toLowerCase()) ?? typed;
}

const uses: readonly Gebruik[] = ['gekozen', 'niet gekozen'];

function word(cells: Row, column: CijferColumn): string {
  const value = cells.get(column);
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

/** Serial number of a day; whatever else was typed is no date. */
function isoDate(value: CellContent | undefined): string {
  return typeof value === 'number' && value >= 1 && value < lastSerial + 1
    ? dateOf(Math.floor(value)).toISOString().slice(0, 10)
    : '';
}
