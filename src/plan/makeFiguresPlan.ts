import { newestDate, zoeksleutel, type Cijfer } from '../scenario';
import type { Workbook } from '../spreadsheet/workbook';
import { layOut } from './layOut';
import type { InputCell, PlanRequest } from './planRequest';
import { withPrintLayout } from './printLayout';
import { cijfersSheet } from './sheets/cijfers';
import { logboekSheet } from './sheets/logboek';
import {
  addInNamespace,
  fileDate,
  namesOverCijfers,
  sheetNamesOf,
  usedStyles,
} from './workbookParts';

export interface FiguresPlanRequest extends Omit<PlanRequest, 'basis'> {
  readonly cijfers: readonly Cijfer[];
}

/**
 * The sheets Cijfers and Logboek alone, for a workbook without a scenario: what was read in is safe
 * there, and a later build finds these sheets and completes them.
 */
export function makeFiguresPlan(request: FiguresPlanRequest): Workbook {
  const { cijfers, log } = request;
  const inputs = request.inputs ?? new Map<string, InputCell>();
  const counting = new Set(
    cijfers.filter(({ gebruik }) => gebruik !== 'niet gekozen').map(zoeksleutel),
  );
  const isSetAside = (each: Cijfer): boolean =>
    each.gebruik === 'niet gekozen' && counting.has(zoeksleutel(each));
  const shown = {
    cijfers: cijfers.filter((each) => !isSetAside(each)),
    nietGekozen: cijfers.filter(isSetAside),
    vanAnderen: [],
  };
  const { sheets: bare, layout } = layOut(
    [cijfersSheet(shown), logboekSheet({ log, inputs })],
    sheetNamesOf(request),
    inputs,
  );
  const van = [...new Set(cijfers.map(({ gemeente }) => gemeente))].join(' + ');
  const cijfersVan = newestDate(cijfers);
  const sheets = withPrintLayout(bare, { cijfersVan, van, version: request.version });
  return {
    title: `Cijfers ${van}`.trim(),
    date: fileDate(cijfersVan),
    sheets,
    styles: usedStyles(sheets),
    names: namesOverCijfers(layout, shown.cijfers),
    addInNamespace,
  };
}
