import { formatWhole } from '../spreadsheet/dutchNumber';
import { formatDutchDate } from './dutchDate';
import type { FigureRecord } from './figureRecord';

function quality({ quality: word, bounds }: FigureRecord): string {
  if (!bounds || bounds.low === bounds.high) return word;
  return `${word}, tussen ${formatWhole(bounds.low)} en ${formatWhole(bounds.high)}`;
}

/**
 * Where a figure comes from, in one line: document, status, bestuur, date, place, quality and
 * bounds. Dutch in every language, because it is the value of a cell (BRON).
 */
export function bronregel(record: FigureRecord): string {
  const { document, report, year, status, bestuur, place, remark, path } = record;
  const date = document.datum === null ? 'datum niet bekend' : formatDutchDate(document.datum);
  const period =
    path === 'INWONERS' ? `1 januari ${String(year)}` : `${report ?? 'jaar'} ${String(year)}`;
  return [
    `${document.titel} (${document.uitgever}, ${date})`,
    period,
    status,
    // Inhabitants have no bestuur; a figure whose source names none says so.
    bestuur ?? (path === 'INWONERS' ? null : 'bestuur niet vermeld'),
    place,
    quality(record),
    remark,
  ]
    .filter((part): part is string => part !== null && part !== '')
    .map((part) => part.replace(/[.]$/, ''))
    .join('; ');
}
