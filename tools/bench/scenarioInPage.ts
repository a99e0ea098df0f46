import { LocaleType, type ICellData, type IWorkbookData } from '@univerjs/core';
import type { Figures } from '../../src/figures';
import { compareInSteps, readBuild, writeBuild } from '../../src/office/build';
import { planInSteps, planSheets } from '../../src/plan';
import { prepareScenario, type ScenarioChoice } from '../../src/scenario';
import { inSlices } from '../../src/spreadsheet/steps';
import type { Workbook } from '../../src/spreadsheet/workbook';
import { pageSlices } from '../../src/spreadsheet/pageSlices';
import { ExcelHost } from '../host/excelHost';
import { installOfficeShim } from '../host/officeShim';
import { PlainStore } from '../host/plainStore';
import { createGrid } from '../workbench/grid';
import { fetchedFigures } from './fetchedFigures';
import { largeChoice } from './largeChoice';
import { longestTask, type Stretch } from './longestTask';

/** What one build costs, in milliseconds, and what went over the wire. */
export interface ScenarioTimes {
  readonly plan: number;
  readonly requests: number;
  readonly calculation: number;
  readonly count: number;
  readonly largest: number;
  readonly formulas: number;
  /** The longest time in which the page could not answer, of planning, comparing and writing. */
  readonly longestTask: number;
  /** From giving up while the workbook is planned until that is answered. */
  readonly cancelled: number;
}

export interface ScenarioBench {
  build(case_: 'voorbeeld' | 'groot', rounds: number): Promise<ScenarioTimes>;
}

const store = new PlainStore(['Blad1']);
const host = new ExcelHost({ store });
installOfficeShim(window, host);

/** What Excel does is no work of the page: its tasks are told apart by their time. */
const inExcel: Stretch[] = [];
const execute = host.execute.bind(host);
host.execute = async (...request) => {
  // What the page did to make the request ends here, as it does beside a real Excel.
  await pageSlices.pause();
  const start = performance.now();
  const reply = await execute(...request);
  inExcel.push({ start, end: performance.now() });
  // And it goes on in a task of its own.
  await pageSlices.pause();
  return reply;
};

const exampleChoice: ScenarioChoice = {
  gemeenten: ['71022', '73040'],
  fusiedatum: '2025-01-01',
  inwonersOp: '2021-01-01',
};

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The same workbook as the grid holds it; formulas without their values, so that all is computed. */
function gridContent({ sheets, addInNamespace }: Workbook): IWorkbookData {
  const cellOf = (cell: Workbook['sheets'][number]['rows'][number]['cells'][number]): ICellData => {
    const { formula, value } = cell ?? { formula: undefined, value: null };
    if (formula !== undefined && !formula.includes(`${addInNamespace}.`)) return { f: formula };
    return typeof value === 'object' ? {} : { v: value };
  };
  return {
    id: 'bench',
    name: 'bench',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [
        sheet.id,
        {
          id: sheet.id,
          name: sheet.name,
          rowCount: sheet.rows.length + 1,
          columnCount: sheet.columns.length + 1,
          cellData: Object.fromEntries(
            sheet.rows.map(({ cells }, row) => [
              row,
              Object.fromEntries(cells.map((cell, column) => [column, cellOf(cell)])),
            ]),
          ),
        },
      ]),
    ),
  };
}

/** Milliseconds in which the grid computes the whole workbook anew. */
async function calculate(workbook: Workbook): Promise<number> {
  const container = document.createElement('div');
  document.body.append(container);
  const grid = createGrid(container, gridContent(workbook));
  // Only those that formulas use: Univer goes through all formulas for each name.
  for (const { name, refersTo } of workbook.names.filter((each) => each.optional !== true))
    grid.workbook.insertDefinedName(name, refersTo.slice(1));
  const formula = grid.api.getFormula();
  await formula.onCalculationEnd();
  const start = performance.now();
  formula.executeCalculation();
  await formula.onCalculationEnd();
  const taken = performance.now() - start;
  grid.univer.dispose();
  container.remove();
  return taken;
}

/** Somebody presses "Annuleer" five milliseconds after the start: how long until that is answered. */
async function giveUp(known: Figures, choice: ScenarioChoice): Promise<number> {
  const request = { basis: prepareScenario(known, choice), log: [], version: 'bench' };
  const stop = new AbortController();
  const pressed = performance.now() + 5;
  setTimeout(() => {
    stop.abort();
  }, 5);
  await inSlices(planInSteps(request), { ...pageSlices, signal: stop.signal });
  return performance.now() - pressed;
}

/** The next build is a first one again: no sheet and no name of the one before. */
async function emptyWorkbook(): Promise<void> {
  for (const { id, name } of store.sheets()) if (name !== 'Blad1') store.deleteSheet(id);
  await Excel.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    for (const name of names.items) name.delete();
    await context.sync();
  });
}

async function build(case_: 'voorbeeld' | 'groot', rounds: number): Promise<ScenarioTimes> {
  const known = await fetchedFigures();
  const choice = case_ === 'groot' ? largeChoice() : exampleChoice;
  const plans: number[] = [];
  const requests: number[] = [];
  const calculations: number[] = [];
  const longest: number[] = [];
  let workbook: Workbook | undefined;
  let count = 0;
  let largest = 0;
  const cancelled = await giveUp(known, choice);
  for (let round = 0; round < rounds; round += 1) {
    host.requests.length = 0;
    const task = await longestTask(async () => {
      let start = performance.now();
      const reading = await readBuild(planSheets);
      let sent = performance.now() - start;
      if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
      start = performance.now();
      const { sheetNames, inputs } = reading.value;
      const basis = prepareScenario(known, choice);
      const request = { basis, sheetNames, inputs, log: [], version: 'bench' };
      ({ workbook } = await inSlices(planInSteps(request), pageSlices));
      plans.push(performance.now() - start);
      start = performance.now();
      const changes = await inSlices(compareInSteps(reading.value, workbook), pageSlices);
      const outcome = await writeBuild(changes, { clock: () => new Date() });
      sent += performance.now() - start;
      requests.push(sent);
      if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome));
    }, inExcel);
    longest.push(task);
    if (!workbook) throw new Error('nothing was planned');
    calculations.push(await calculate(workbook));
    count = host.requests.length;
    largest = Math.max(...host.requests.map(({ requestBytes }) => requestBytes));
    await emptyWorkbook();
  }
  return {
    plan: median(plans),
    requests: median(requests),
    longestTask: median(longest),
    cancelled,
    calculation: median(calculations),
    count,
    largest,
    formulas: (workbook?.sheets ?? [])
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .filter((cell) => cell?.formula !== undefined).length,
  };
}

Object.assign(window, { scenarioBench: { build } satisfies ScenarioBench });
