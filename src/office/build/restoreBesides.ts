import { setMark } from './buildOperations';
import type { BuildReading, OwnSheet } from './buildReading';
import { nameComment } from './inventory';
import type { Journal, JournalSheet } from './journal';
import { operation, type Operation } from './operation';
import { pageAnew } from './pageMark';
import { readMark } from './sheetMark';

interface SheetBefore {
  readonly before: JournalSheet;
  readonly now: OwnSheet;
}

/** Defined names as they were. */
export function restoreNames({ names }: Journal, reading: BuildReading): Operation[] {
  return names.flatMap(({ name, formula }) => {
    const known = reading.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (formula === null && known?.isOwn !== true) return [];
    return [
      operation('cells', ({ context }) => {
        const all = context.workbook.names;
        if (formula === null) all.getItem(name).delete();
        else if (known) all.getItem(name).formula = formula;
        else all.add(name, formula, nameComment);
      }),
    ];
  });
}

/** Charts that the build added go. */
export function removeCharts({ before, now }: SheetBefore): Operation[] {
  const had = readMark(before.mark)?.charts ?? {};
  return before.charts
    .filter((id) => had[id] === undefined && now.charts.includes(id))
    .map((id) =>
      operation('layout', (place) => {
        place.sheet(now.name).charts.getItem(id).delete();
      }),
    );
}

/** The filter that the build set goes. */
export function removeFilter({ before, now }: SheetBefore): Operation[] {
  return before.filterComes === true && now.hasFilter
    ? [
        operation('layout', (place) => {
          place.sheet(now.name).autoFilter.remove();
        }),
      ]
    : [];
}

/** How a sheet looked is not kept: an unknown layout makes the next build see to it. */
export function restoreMark({ before, now }: SheetBefore): Operation[] {
  const mark = readMark(before.mark);
  if (mark === null) return [];
  const unknown = before.layoutChanges || before.charts.length > 0;
  return [
    setMark('finishing', now.name, {
      ...mark,
      ...(unknown ? { layout: '', charts: {} } : {}),
      ...(before.pageChanges === true ? { page: pageAnew(mark.page) } : {}),
    }),
  ];
}

/** Cell styles that the build made go. */
export function removeStyles({ styles }: Journal, reading: BuildReading): Operation[] {
  return styles
    .filter((name) => reading.styles.includes(name))
    .map((name) =>
      operation('finishing', ({ context }) => {
        context.workbook.styles.getItem(name).delete();
      }),
    );
}
