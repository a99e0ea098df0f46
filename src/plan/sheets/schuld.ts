import type { PlanContext } from '../planContext';
import type { SheetDraft } from '../sheetDraft';
import { yearColumns, yearHead } from '../yearSheet';
import { chartPoints, chartSpace, takeoverCharts } from './schuldGrafiek';
import { savingRows } from './schuldJaren';
import { loanRows } from './schuldLeningen';
import { takeoverRows } from './schuldOvername';
import { divisionRows, roundRows } from './schuldVerdeling';

/** Takeover, its division, what remains, and what it saves year by year. */
export function schuldSheet(context: PlanContext): SheetDraft {
  const { input } = context.scenario;
  const columns = yearColumns(input.jaren, 72);
  return {
    id: 'schuld',
    columns,
    frozen: ['jaar', 'omschrijving'],
    rows: [
      ...yearHead(
        'schuld',
        input.jaren,
        'Schuld en schuldovername',
        'Vlaanderen neemt schuld over: de schuld daalt, er komt geen ontvangst. Simulatie; de regeling en haar status staan op Parameters.',
      ),
      ...takeoverRows(context),
      ...chartSpace(context),
      ...divisionRows(context),
      ...savingRows(context),
      ...loanRows(context),
      ...roundRows(context),
      ...chartPoints(context),
    ],
    charts: takeoverCharts(context),
  };
}
