import type { UitlegLabels } from '../../i18n/uitlegLabels';
import { opnamesoorten, rustkolom, stempelrij, type Opnamesoort } from '../momentopname/opname';
import { dayOf } from './cellLine';
import { cellName, isDescription, isHeading } from './cellName';
import { valueText } from './cellValueText';
import { lineSentence } from './lineRules';
import { isError } from './term';
import { textOf, type Spot, type WorkbookCells } from './workbookRead';

/** Sheets with values that are written once, with a date, and not computed in the workbook. */
const stored = ['scenarios', 'gevoeligheid'];

/** What a cell is, in a few sentences: its name and unit, what its line means, whose it is. */
export function whatItIs(
  cells: WorkbookCells,
  spot: Spot,
  { what, lijnen, formula: words }: UitlegLabels,
): string[] {
  const id = cells.idOf(spot);
  if (id !== null && isHeading(cells, spot) && cells.formula(spot) === '') return [what.heading];
  if (id !== null && isDescription(cells, spot) && cells.formula(spot) === '')
    return [what.description];
  const { name, of, unit } = cellName(cells, spot);
  const value = cells.value(spot);
  const line = id === null ? undefined : lineSentence(cells, spot, lijnen);
  return [
    what.cell(name, of, typeof value === 'string' ? '' : unit),
    ...(line === undefined ? [] : [line]),
    shownText(cells, spot, { what, words }),
    ...kindOfCell(cells, spot, what),
  ];
}

function shownText(
  cells: WorkbookCells,
  spot: Spot,
  { what, words }: { what: UitlegLabels['what']; words: UitlegLabels['formula'] },
): string {
  const value = cells.value(spot);
  if (value === null) return what.emptyCell;
  if (isError(value) && value.error === '#N/A') return what.unknownValue;
  return what.value(valueText(cells, spot, words));
}

function kindOfCell(
  cells: WorkbookCells,
  spot: Spot,
  what: UitlegLabels['what'],
): readonly string[] {
  if (cells.formula(spot) !== '') return [];
  const id = cells.idOf(spot);
  if (cells.isInput(spot))
    return [what.input, ...(id === 'aannames' ? care(cells, spot, what) : [])];
  if (cells.value(spot) === null) return [];
  if (id === 'cijfers') return cells.columnKey(spot) === 'bedrag' ? [what.figure] : [];
  if (id === 'parameters') return [what.parameter];
  if (id === 'aannames' && cells.columnKey(spot) === 'voorstel') return [what.proposal];
  const isProposal = cells.rowKey(spot).startsWith('bandbreedte/');
  if (id !== null && stored.includes(id) && !isProposal)
    return [what.stored(dayOfSnapshot(cells, spot))];
  return [what.constant];
}

function care(cells: WorkbookCells, spot: Spot, what: UitlegLabels['what']): readonly string[] {
  const [owner, status] = ['eigenaar', 'status'].map((key) => textOf(cells.inRow(spot, key)));
  return [...(owner ? [what.owner(owner)] : []), ...(status ? [what.status(status)] : [])];
}

/** The day on which the values of a snapshot were written; empty where that is not known. */
function dayOfSnapshot(cells: WorkbookCells, spot: Spot): string {
  const soort = snapshotOf(cells, spot);
  const sheet = cells.sheetWithId('scenarios');
  const row = sheet === undefined ? undefined : cells.rowOf(sheet, stempelrij.datum);
  if (soort === undefined || sheet === undefined || row === undefined) return '';
  return dayOf(cells.inRow({ sheet, row }, rustkolom(soort)));
}

/** Each snapshot stands below a row that tells how it stands. */
function snapshotOf(cells: WorkbookCells, { sheet, row: from }: Spot): Opnamesoort | undefined {
  for (let row = from; row > 0; row -= 1) {
    const [head, soort] = cells.rowKey({ sheet, row }).split('/');
    if (head === 'stand') return opnamesoorten.find((each) => each === soort);
  }
  return undefined;
}
