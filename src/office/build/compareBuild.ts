import { fondsSheets } from '../../plan';
import { atOnce, type Steps } from '../../spreadsheet/steps';
import { cellAddress, type Workbook } from '../../spreadsheet/workbook';
import { alignSheet, movesBackOf, movesOf, type AlignedSheet } from './alignedSheets';
import type { BuildChanges, ChartChange } from './buildChanges';
import type { BuildReading } from './buildReading';
import { compareCells, type ComparedCells } from './compareCells';
import { lineChanges } from './compareLines';
import { lostInputs } from './lostInputs';
import { compareNames } from './compareNames';
import { chartHash, layoutHash } from './layout';
import { entryAgain } from './cellEntry';
import type { JournalCell } from './journal';
import { linkedCells } from './linkOperations';
import { pageIsOurs, pageMarkOf } from './pageMark';
import { writtenStyles } from './styleOperations';
import { isUntouched, type CellWrite, type SheetChange } from './sheetChange';

interface ComparedSheet {
  readonly sheet: AlignedSheet;
  readonly cells: ComparedCells;
  readonly charts: readonly ChartChange[];
}

/**
 * What has to change so that the workbook is as planned, without changing anything. `choice` is what
 * the pane wants to find again when it is reopened; without it what is kept stays as it is.
 */
export function compareBuild(
  reading: BuildReading,
  workbook: Workbook,
  choice?: string,
): BuildChanges {
  return atOnce(compareInSteps(reading, workbook, choice));
}

/** The same sheet by sheet, for a page that goes on answering its user. */
export function* compareInSteps(
  reading: BuildReading,
  workbook: Workbook,
  choice?: string,
): Steps<BuildChanges> {
  const aligned: AlignedSheet[] = [];
  for (const sheet of workbook.sheets) {
    aligned.push(alignSheet(sheet, reading));
    yield;
  }
  const moves = movesOf(aligned);
  const movesBack = movesBackOf(aligned);
  const compared: ComparedSheet[] = [];
  for (const sheet of aligned) {
    const cells = compareCells(sheet, reading, { moves, movesBack });
    compared.push({ sheet, cells, charts: chartChanges(sheet) });
    yield;
  }
  const styles = writtenStyles(workbook);
  const sheets: SheetChange[] = [];
  for (const one of compared) {
    sheets.push(sheetChange(one.sheet, one.cells, one.charts, styles));
    yield;
  }
  const { names, conflicts } = compareNames(workbook, reading, moves);
  const isSameChoice = choice === undefined || choice === reading.choice;
  return {
    isEmpty: names.length === 0 && isSameChoice && sheets.every(isUntouched),
    newSheets: sheets
      .filter(({ own }) => own === undefined)
      .map(({ plan, name, writes }) => ({ id: plan.id, name, cells: writes.length })),
    changedCells: compared.flatMap(({ cells }) => cells.changes),
    keptInputs: compared.flatMap(({ cells }) => cells.kept),
    lostInputs: aligned.flatMap((sheet) => lostInputs(sheet, reading)),
    lines: aligned.flatMap(lineChanges),
    layouts: sheets
      .filter(
        ({ own, layoutChanges, pageChanges, filterComes }) =>
          own !== undefined && (layoutChanges || pageChanges || filterComes),
      )
      .map(({ name }) => name),
    names,
    charts: compared.flatMap(({ sheet, charts }) => (sheet.own === undefined ? [] : charts)),
    conflicts: [...compared.flatMap(({ cells }) => cells.conflicts), ...conflicts],
    ...(isSameChoice ? {} : { choice: { old: reading.choice, new: choice } }),
    sheetsLeft: sheetsLeft(reading, workbook),
    sheets,
    workbook,
    reading,
  };
}

const ofFonds = new Set<string>(fondsSheets.map(({ id }) => id));

/** Sheets that the plan no longer has. Those of the other build, of which it has none, are not meant. */
function sheetsLeft({ ownSheets }: BuildReading, { sheets }: Workbook): readonly string[] {
  const builds = new Set(sheets.map(({ id }) => ofFonds.has(id)));
  return ownSheets
    .filter(({ id }) => builds.has(ofFonds.has(id)) && !sheets.some((sheet) => sheet.id === id))
    .map(({ name }) => name);
}

function sheetChange(
  aligned: AlignedSheet,
  { writes, before }: ComparedCells,
  charts: readonly ChartChange[],
  styles: Workbook['styles'],
): SheetChange {
  const { plan, own } = aligned;
  const layout = layoutHash(plan, styles);
  const layoutChanges = own === undefined || own.mark.layout !== layout;
  const again = layoutChanges ? linksToWrite(aligned, writes) : [];
  return {
    ...aligned,
    writes: [...writes, ...again.map(({ write }) => write)],
    before: [...before, ...again.map(({ stood }) => stood)],
    layout,
    layoutChanges,
    pageChanges: pageChanges(aligned),
    filterComes: plan.filter !== undefined && own?.mark.filter !== true && own?.hasFilter !== true,
    chartsToDelete: charts
      .map(({ chart }) => chart)
      .filter((chart) => own?.charts.includes(chart) === true),
    chartsToAdd: plan.charts.filter(({ id }) =>
      charts.some(({ chart, kind }) => chart === id && kind !== 'removed'),
    ),
  };
}

/** Excel lets the page follow lines that come and go in the middle, not those at the end. */
function pageChanges({ plan, own, rows, columns }: AlignedSheet): boolean {
  if (plan.print === undefined) return false;
  if (own === undefined) return true;
  const isAsPlanned =
    rows.isEmpty &&
    columns.isEmpty &&
    JSON.stringify(own.mark.page) === JSON.stringify(pageMarkOf(plan));
  return !isAsPlanned && pageIsOurs(own);
}

/** Cells that get their link anew hold what they held, in case the link brought a text along. */
function linksToWrite({ plan, own, rows, columns }: AlignedSheet, writes: readonly CellWrite[]) {
  const written = new Set(writes.map(({ row, column }) => cellAddress(row, column)));
  return linkedCells(plan).flatMap(({ row, column }) => {
    const [r, c] = [rows.kept(row), columns.kept(column)];
    if (own === undefined || r === null || c === null) return [];
    if (written.has(cellAddress(row, column))) return [];
    const entry = own.entries[r]?.[c] ?? '';
    const stood: JournalCell = [r, c, entry];
    return [{ write: { row, column, entry: entryAgain(entry) }, stood }];
  });
}

/** A chart that the user deleted stays away until the plan has another one. */
function chartChanges({ plan, own, name }: AlignedSheet): ChartChange[] {
  const known = own?.mark.charts ?? {};
  const place = { sheetId: plan.id, sheet: name };
  const planned = plan.charts.flatMap((chart): ChartChange[] => {
    const before = known[chart.id];
    if (before === chartHash(chart)) return [];
    return [{ ...place, chart: chart.id, kind: before === undefined ? 'added' : 'changed' }];
  });
  const removed = Object.keys(known)
    .filter((id) => !plan.charts.some((chart) => chart.id === id))
    .filter((id) => own?.charts.includes(id) === true)
    .map((chart): ChartChange => ({ ...place, chart, kind: 'removed' }));
  return [...planned, ...removed];
}
