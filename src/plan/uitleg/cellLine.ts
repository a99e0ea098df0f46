import { formatDutchDate } from '../../figures';
import type { UitlegLabels } from '../../i18n/uitlegLabels';
import { dateOf, lastSerial } from '../../scenario';
import { cellAddress } from '../../spreadsheet/workbook';
import { cellName } from './cellName';
import { valueText } from './cellValueText';
import type { CellLine, LawLine, ShortList } from './explanation';
import { sizeOf, textOf, type Area, type Spot, type WorkbookCells } from './workbookRead';

/** Longer lists are read by nobody at once. */
const mostLines = 6;

export function shortList(
  cells: WorkbookCells,
  spots: readonly Spot[],
  labels: UitlegLabels,
  most = mostLines,
): ShortList {
  // "and 1 other" takes as much place as that other.
  const shown = spots.length === most + 1 ? spots : spots.slice(0, most);
  return {
    lines: shown.map((spot) => cellLine(cells, spot, labels)),
    more: spots.length - shown.length,
  };
}

export function cellLine(cells: WorkbookCells, spot: Spot, labels: UitlegLabels): CellLine {
  const { name, of } = cellName(cells, spot);
  return {
    spot,
    sheet: cells.nameOf(spot),
    address: cellAddress(spot.row, spot.column),
    name: `${name} (${of})`,
    value: valueText(cells, spot, labels.formula),
    details: detailsOf(cells, spot, labels),
  };
}

/** A block by its first cell, and how many there are. */
export function areaLine(cells: WorkbookCells, area: Area, labels: UitlegLabels): CellLine {
  const spot = { sheet: area.sheet, row: area.top, column: area.left };
  const line = cellLine(cells, spot, labels);
  if (sizeOf(area) === 1) return line;
  return {
    ...line,
    address: `${line.address}:${cellAddress(area.bottom, area.right)}`,
    name: labels.how.cells(line.name, sizeOf(area)),
    value: '',
    details: [],
  };
}

function detailsOf(cells: WorkbookCells, spot: Spot, labels: UitlegLabels): string[] {
  const of = (key: string) => textOf(cells.inRow(spot, key));
  const told = (text: string, say: (text: string) => string) => (text === '' ? [] : [say(text)]);
  switch (cells.idOf(spot) ?? '') {
    case 'cijfers': {
      const day = dayOf(cells.inRow(spot, 'datum'));
      return [of('document'), of('plaats'), of('status'), day].filter((each) => each !== '');
    }
    case 'parameters': {
      const law = lawOf(cells, spot);
      return law ? [law.article, law.status].filter((each) => each !== '') : [];
    }
    case 'aannames':
      return [
        ...told(of('eigenaar'), labels.source.owner),
        ...told(of('status'), labels.source.status),
      ];
    default:
      return [];
  }
}

/** Article, status and source of a rule; a line of a regulation has those of its regulation. */
export function lawOf(cells: WorkbookCells, spot: Spot): LawLine | undefined {
  const rows = [
    spot.row,
    cells.rowOf(spot.sheet, cells.rowKey(spot).split('/').slice(0, 2).join('/')),
  ];
  for (const row of rows) {
    if (row === undefined) continue;
    const of = (key: string) => textOf(cells.inRow({ sheet: spot.sheet, row }, key));
    const article = of('rechtsgrond');
    if (article !== '') return { article, status: of('status'), document: of('bron') };
  }
  return undefined;
}

/** A day as Excel stores it, for people; empty for what is none. */
export function dayOf(value: unknown): string {
  return typeof value === 'number' && value >= 1 && value <= lastSerial
    ? formatDutchDate(dateOf(value).toISOString().slice(0, 10))
    : '';
}
