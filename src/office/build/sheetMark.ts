import type { Sheet } from '../../spreadsheet/workbook';
import { chartHash } from './layout';
import { pageMarkOf, type PageMark } from './pageMark';
import { cellsForMark, inputsForMark } from './plannedCells';

/** The key of our property on a worksheet; what carries it is ours, whatever its name. */
export const markKey = 'fusiebegroting';

export interface SheetMark {
  /** `fusie`. */
  readonly id: string;
  /** What the sheet was called when it was built: tells it from a copy that somebody made of it. */
  readonly name: string;
  /** A sheet in aanbouw belongs to a build that did not end. */
  readonly state: 'in aanbouw' | 'klaar';
  /** Of how it looks; another hash means that the plan looks otherwise. */
  readonly layout: string;
  /** Of each chart, by its name. */
  readonly charts: Readonly<Record<string, string>>;
  /**
   * The cells that the plan had, as ranges among the lines with a key: what stands elsewhere in
   * the sheet was put there by somebody else.
   */
  readonly cells: string;
  /** Those among them that are the user's own; empty where the mark does not tell. */
  readonly inputs: string;
  /** How the page was set up; empty where no build ever did. */
  readonly page: PageMark;
  /** The sheet got its filter; whether it keeps it is for the user. */
  readonly filter: boolean;
}

/** Of a sheet that stands there as planned, looks like this hash, and is called so. */
export function finishedMark(plan: Sheet, name: string, layout: string): SheetMark {
  return {
    id: plan.id,
    name,
    state: 'klaar',
    layout,
    charts: Object.fromEntries(plan.charts.map((chart) => [chart.id, chartHash(chart)])),
    cells: cellsForMark(plan),
    inputs: inputsForMark(plan),
    page: pageMarkOf(plan),
    filter: plan.filter !== undefined,
  };
}

export function markText(mark: SheetMark): string {
  return JSON.stringify(mark);
}

/** null for what is not ours, or was written by something that we do not know. */
export function readMark(text: string): SheetMark | null {
  const mark = parsed(text);
  if (typeof mark !== 'object' || mark === null) return null;
  const { id, name, state, layout, charts, cells, inputs, page, filter } = mark as Record<
    string,
    unknown
  >;
  if (typeof id !== 'string' || typeof name !== 'string') return null;
  if (state !== 'in aanbouw' && state !== 'klaar') return null;
  return {
    id,
    name,
    state,
    layout: typeof layout === 'string' ? layout : '',
    charts: isTexts(charts) ? charts : {},
    cells: typeof cells === 'string' ? cells : '',
    inputs: typeof inputs === 'string' ? inputs : '',
    page: isList(page) ? page : [],
    filter: filter === true,
  };
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isTexts(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'string')
  );
}

/** JSON from the workbook, where anybody can have put anything. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Of several sheets with one mark (somebody copied ours) the one that kept its name, or the first. */
export function originals<T extends { readonly name: string; readonly mark: SheetMark }>(
  marked: readonly T[],
): T[] {
  const ids = [...new Set(marked.map(({ mark }) => mark.id))];
  return ids.flatMap((id) => {
    const same = marked.filter(({ mark }) => mark.id === id);
    const original = same.find(({ name, mark }) => mark.name === name) ?? same[0];
    return original ? [original] : [];
  });
}
