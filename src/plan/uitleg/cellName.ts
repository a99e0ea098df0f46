import { cellAddress } from '../../spreadsheet/workbook';
import { spotKey, textOf, type Spot, type WorkbookCells } from './workbookRead';

/** What a cell is called: by the words beside and above it. */
export interface CellName {
  /** `Exploitatiesaldo 2031`. */
  readonly name: string;
  /** The municipality, the plan or the sheet that it belongs to. */
  readonly of: string;
  /** As the row says it; empty where nothing does. */
  readonly unit: string;
}

/** Columns of ours that say what a row is; what stands there is no amount. */
const describing = ['omschrijving', 'eenheid', 'pad', 'bron', 'zoeksleutel', 'gemeente'];

/** Columns of which there is one: their name adds nothing. */
const unnamed = ['waarde', 'keuze', 'omschrijving', 'actief', 'pad'];

/** The number in front of a line of a schema, and the sum behind it: a reader needs neither. */
const mark = /^(?:[IVX]+|[a-z])\.\s+/;
const sum = /\s*\((?:[IVX]+|[a-z])(?:[-+](?:[IVX]+|[a-z]))+\)$/;
const period = /\s*\((?:tot|vanaf)\s[^)]*\)$/;

export function withoutMarks(label: string): string {
  return label.replace(mark, '').replace(sum, '').trim();
}

/** Remembered as long as the reading: a name is made of the words of many cells. */
const known = new WeakMap<WorkbookCells, Map<string, CellName>>();

export function cellName(cells: WorkbookCells, spot: Spot): CellName {
  const names = known.get(cells) ?? new Map<string, CellName>();
  known.set(cells, names);
  const key = spotKey(spot);
  const name = names.get(key) ?? nameMade(cells, spot);
  names.set(key, name);
  return name;
}

function nameMade(cells: WorkbookCells, spot: Spot): CellName {
  const id = cells.idOf(spot);
  if (id === null) return ownName(cells, spot);
  if (id === 'cijfers') return figureName(cells, spot);
  const isYear = cells.rowKey(spot) === 'jaar' && /^j\d{4}$/.test(cells.columnKey(spot));
  if (isYear) return { name: 'jaar van de kolom', of: belongsTo(cells, spot), unit: 'jaar' };
  const heading = columnHeading(cells, spot);
  const row = rowLabel(cells, spot);
  return {
    name: [row, heading].filter((each) => each !== '').join(/^\d{4}$/.test(heading) ? ' ' : ', '),
    of: belongsTo(cells, spot),
    unit: textOf(cells.inRow(spot, 'eenheid')),
  };
}

/** Whether the row holds the years, or the names of the columns. */
export function isHeading(cells: WorkbookCells, spot: Spot): boolean {
  const key = cells.rowKey(spot);
  return spot.row === 0 || key === 'jaar' || /(?:^|\/)kop(?:$|[:/])/.test(key);
}

/** Whether a cell of ours says what its row is. */
export function isDescription(cells: WorkbookCells, spot: Spot): boolean {
  const key = cells.columnKey(spot);
  if (spot.column === 0) return cells.idOf(spot) !== null;
  // On Leningen the user types the municipality.
  return describing.includes(key) && !cells.isInput(spot);
}

function rowLabel(cells: WorkbookCells, spot: Spot): string {
  const described = textOf(cells.inRow(spot, 'omschrijving'));
  if (described !== '') return withoutMarks(described);
  const key = cells.rowKey(spot);
  const loan = /^lening\/(\d+)$/.exec(key)?.[1];
  if (loan !== undefined) return `Lening ${loan}`;
  const width = cells.sheet(spot.sheet)?.values[spot.row]?.length ?? 0;
  for (let column = 1; column < Math.min(width, spot.column); column += 1) {
    const text = textOf(cells.value({ ...spot, column }));
    if (text !== '') return withoutMarks(text);
  }
  return cellAddress(spot.row, spot.column);
}

/** A year by itself; the only column with values needs no name. */
function columnHeading(cells: WorkbookCells, spot: Spot): string {
  const key = cells.columnKey(spot);
  const year = /^j(\d{4})$/.exec(key)?.[1];
  if (year !== undefined) return year;
  if (unnamed.includes(key)) return '';
  for (const row of headingsAbove(cells, spot)) {
    const text = textOf(cells.value({ ...spot, row }));
    if (text !== '') return text;
  }
  return '';
}

function belongsTo(cells: WorkbookCells, spot: Spot): string {
  const sheet = cells.nameOf(spot);
  const [start = ''] = cells.rowKey(spot).split('/');
  switch (cells.idOf(spot) ?? '') {
    case 'gemeenten':
      return municipality(cells, start) ?? sheet;
    case 'invoer': {
      const name = municipality(cells, start);
      return name === undefined ? sheet : `${sheet}, ${name}`;
    }
    case 'fusie':
      return start === 'som' ? (headingAbove(cells, spot) ?? sheet) : sheet;
    case 'vergelijk':
    case 'inbreng': {
      const above = headingAbove(cells, spot);
      return above === undefined ? sheet : `${sheet}: ${above}`;
    }
    default:
      return sheet;
  }
}

/** The name of a partner by its id, as Per gemeente has it. */
function municipality(cells: WorkbookCells, id: string): string | undefined {
  const sheet = cells.sheetWithId('gemeenten');
  const row = sheet === undefined ? undefined : cells.rowOf(sheet, `${id}/naam`);
  if (sheet === undefined || row === undefined) return undefined;
  const name = textOf(cells.inRow({ sheet, row }, 'omschrijving')).replace(period, '');
  return name === '' ? undefined : name;
}

function headingAbove(cells: WorkbookCells, spot: Spot): string | undefined {
  for (const row of headingsAbove(cells, spot))
    if (cells.rowKey({ sheet: spot.sheet, row }).startsWith('kop:'))
      return textOf(cells.inRow({ sheet: spot.sheet, row }, 'omschrijving')) || undefined;
  return undefined;
}

const headingRows = new WeakMap<WorkbookCells, Map<number, readonly number[]>>();

/** The rows with headings above a cell, the nearest first. */
function headingsAbove(cells: WorkbookCells, { sheet, row, column }: Spot): readonly number[] {
  const bySheet = headingRows.get(cells) ?? new Map<number, readonly number[]>();
  headingRows.set(cells, bySheet);
  const rows =
    bySheet.get(sheet) ??
    (cells.sheet(sheet)?.values ?? []).flatMap((_, index) =>
      index > 0 && isHeading(cells, { sheet, row: index, column }) ? [index] : [],
    );
  bySheet.set(sheet, rows);
  return rows.filter((each) => each < row).reverse();
}

function figureName(cells: WorkbookCells, spot: Spot): CellName {
  const of = (key: string) => textOf(cells.inRow(spot, key));
  const column = cells.columnKey(spot);
  const what = withoutMarks(of('omschrijving') || of('pad'));
  const isAmount = column === 'bedrag' || isHeading(cells, spot);
  return {
    name: [
      [what, of('jaar')].filter((each) => each !== '').join(' '),
      ...(isAmount ? [] : [columnHeading(cells, spot)]),
    ]
      .filter((each) => each !== '')
      .join(', '),
    of: of('gemeente').replace(period, '') || cells.nameOf(spot),
    unit: column === 'bedrag' ? of('eenheid') : '',
  };
}

/** On a sheet of the user: the nearest words to the left, and those or the year above. */
function ownName(cells: WorkbookCells, spot: Spot): CellName {
  const isWord = (found: unknown): found is string =>
    typeof found === 'string' && /\p{L}/u.test(found);
  const isYear = (found: unknown): found is number =>
    typeof found === 'number' && Number.isInteger(found) && found >= 1900 && found <= 2200;
  const left = Array.from({ length: spot.column }, (_, step) =>
    cells.value({ ...spot, column: spot.column - 1 - step }),
  ).find(isWord);
  const above = Array.from({ length: spot.row }, (_, step) =>
    cells.value({ ...spot, row: spot.row - 1 - step }),
  ).find((found) => isWord(found) || isYear(found));
  const words = [left, above].flatMap((each) => (each === undefined ? [] : [String(each)]));
  return {
    name: words.length === 0 ? cellAddress(spot.row, spot.column) : words.join(' '),
    of: cells.nameOf(spot),
    unit: '',
  };
}
