import { LocaleType, type ICellData, type IWorkbookData } from '@univerjs/core';
import { Figures, isCompiledFigures } from '../../src/figures';
import { compareBuild, readBuild, writeBuild } from '../../src/office/build';
import { makePlan, planSheets } from '../../src/plan';
import { prepareScenario, type Cijfer, type ScenarioChoice } from '../../src/scenario';
import type { Workbook } from '../../src/spreadsheet/workbook';
import { ExcelHost } from '../host/excelHost';
import { installOfficeShim } from '../host/officeShim';
import { PlainStore } from '../host/plainStore';
import { createGrid } from '../workbench/grid';

/** What one build costs, in milliseconds, and what went over the wire. */
export interface ScenarioTimes {
  readonly plan: number;
  readonly requests: number;
  readonly calculation: number;
  readonly count: number;
  readonly largest: number;
  readonly formulas: number;
}

export interface ScenarioBench {
  build(case_: 'voorbeeld' | 'groot', rounds: number): Promise<ScenarioTimes>;
}

const store = new PlainStore(['Blad1']);
const host = new ExcelHost({ store });
installOfficeShim(window, host);

/** Six municipalities and twelve years, each line given: the most that the pane lets one choose. */
function largeChoice(): ScenarioChoice {
  const gemeenten = ['44021', '44083', '46021', '46014', '24062', '31005'];
  const labels = ['Gent', 'Deinze', 'Sint-Niklaas', 'Lokeren', 'Leuven', 'Brugge'];
  const paden = [
    'M2.I.a',
    'M2.I.b',
    'M2.II.a',
    'M2.IV.a',
    'M2.IV.b',
    'M2.VI',
    'M2.VIII',
    'AFM.II.a',
    'AFM.II.b',
    'SCHULD.1JAN',
    'T2.E.I.B',
  ];
  const eigenCijfers = labels.flatMap((gemeente, partner) =>
    paden.flatMap((pad, line) =>
      Array.from({ length: 12 }, (_, index): Cijfer => ({
        gemeente,
        pad,
        omschrijving: pad,
        jaar: 2026 + index,
        rapport: 'meerjarenplan',
        status: 'proef',
        bestuur: 'gemeente en OCMW',
        bedrag: 1_000_000 * (partner + 1) + 1_000 * line + index,
        eenheid: 'EUR',
        kwaliteit: 'eigen',
        document: 'proef',
        plaats: '',
        datum: '2026-01-01',
        ouder: '',
        controlegetal: '',
      })),
    ),
  );
  return { gemeenten, fusiedatum: '2031-01-01', jaren: { van: 2026, tot: 2037 }, eigenCijfers };
}

const exampleChoice: ScenarioChoice = {
  gemeenten: ['71022', '73040'],
  fusiedatum: '2025-01-01',
  inwonersOp: '2021-01-01',
};

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function figures(): Promise<Figures> {
  const data: unknown = await (await fetch('/figures.json')).json();
  if (!isCompiledFigures(data)) throw new Error('/figures.json holds no figures.');
  return new Figures(data);
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
  for (const { name, refersTo } of workbook.names)
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

async function build(case_: 'voorbeeld' | 'groot', rounds: number): Promise<ScenarioTimes> {
  const known = await figures();
  const choice = case_ === 'groot' ? largeChoice() : exampleChoice;
  const plans: number[] = [];
  const requests: number[] = [];
  const calculations: number[] = [];
  let workbook: Workbook | undefined;
  for (let round = 0; round < rounds; round += 1) {
    host.requests.length = 0;
    let start = performance.now();
    const reading = await readBuild(planSheets);
    let sent = performance.now() - start;
    if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
    start = performance.now();
    const { sheetNames, inputs } = reading.value;
    ({ workbook } = makePlan({
      basis: prepareScenario(known, choice),
      sheetNames,
      inputs,
      log: [],
      version: 'bench',
    }));
    plans.push(performance.now() - start);
    start = performance.now();
    const outcome = await writeBuild(compareBuild(reading.value, workbook), {
      clock: () => new Date(),
    });
    sent += performance.now() - start;
    requests.push(sent);
    if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome));
    calculations.push(await calculate(workbook));
    const own = store.sheets().filter(({ name }) => name !== 'Blad1');
    if (round < rounds - 1) for (const { id } of own) store.deleteSheet(id);
  }
  return {
    plan: median(plans),
    requests: median(requests),
    calculation: median(calculations),
    count: host.requests.length,
    largest: Math.max(...host.requests.map(({ requestBytes }) => requestBytes)),
    formulas: (workbook?.sheets ?? [])
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .filter((cell) => cell?.formula !== undefined).length,
  };
}

Object.assign(window, { scenarioBench: { build } satisfies ScenarioBench });
