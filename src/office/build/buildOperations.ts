import { interimOf } from './alignedSheets';
import type { BuildChanges } from './buildChanges';
import type { Steps } from '../../spreadsheet/steps';
import { cellOperations, entryIn, plainFirst } from './cellOperations';
import { chartOperations } from './chartOperations';
import { moveFormula, type FindMap } from './formulaText';
import { nameComment } from './inventory';
import { journalKey, journalText, type Journal } from './journal';
import { layoutOperations } from './layoutOperations';
import { linkOperations } from './linkOperations';
import { deleteLines, insertLines } from './lineOperations';
import { operation, type Operation } from './operation';
import { pageOperations } from './pageOperations';
import { isUntouched, type SheetChange } from './sheetChange';
import { finishedMark, markKey, markText, type SheetMark } from './sheetMark';
import { styleOperations, writtenStyles } from './styleOperations';

/**
 * All that a build does, in order. Journal and marks come first, so that a build that breaks off
 * can be put right; lines that disappear go last, because nothing brings back what pointed at them.
 */
export function* buildOperations(
  changes: BuildChanges,
  journal: Journal,
  activeSheet: string | undefined,
): Steps<Operation[]> {
  const { sheets, workbook, reading } = changes;
  const touched = sheets.filter((change) => !isUntouched(change));
  const interim = interimOf(sheets);
  const layouts = touched.filter(({ layoutChanges }) => layoutChanges);
  const all = [
    keepJournal(journal),
    ...newSheets(changes),
    ...(layouts.length > 0 ? styleOperations(writtenStyles(workbook), reading.styles) : []),
  ];
  function* each(
    some: readonly SheetChange[],
    operationsOf: (change: SheetChange) => readonly Operation[],
  ): Steps<void> {
    for (const change of some) {
      all.push(...operationsOf(change));
      yield;
    }
  }
  yield* each(touched, (change) => insertLines('cells', change.name, change));
  all.push(...nameOperations(changes, interim));
  yield* each(layouts, linkOperations);
  yield* each(touched, (change) => cellsOf(change, interim));
  yield* each(layouts, (change) => layoutOperations(change, interim, workbook.styles));
  yield* each(touched, (change) => chartOperations(change, interim));
  yield* each(touched, pageOperations);
  all.push(...namesToRemove(changes), ...touched.map(finish));
  if (activeSheet !== undefined)
    all.push(
      operation('finishing', (place) => {
        place.sheet(activeSheet).activate();
      }),
    );
  yield* each(touched, (change) => deleteLines('finishing', change.name, change));
  all.push(forgetJournal());
  return all;
}

export function keepJournal(journal: Journal): Operation {
  const text = journalText(journal);
  return operation(
    'cells',
    ({ context }) => {
      context.workbook.settings.add(journalKey, text);
    },
    { data: JSON.stringify(text).length },
  );
}

export function forgetJournal(): Operation {
  return operation('finishing', ({ context }) => {
    context.workbook.settings.getItem(journalKey).delete();
  });
}

export function setMark(phase: Operation['phase'], sheet: string, mark: SheetMark): Operation {
  const text = markText(mark);
  return operation(
    phase,
    (place) => {
      place.sheet(sheet).customProperties.add(markKey, text);
    },
    { data: text.length },
  );
}

/** Each new sheet with its mark, behind the sheet that the plan has before it. */
function newSheets({ sheets, reading }: BuildChanges): Operation[] {
  const order = [...reading.otherSheets, ...reading.ownSheets]
    .sort((one, other) => one.position - other.position)
    .map(({ name }) => name);
  return sheets.flatMap((change, index) => {
    if (change.own !== undefined) return [];
    const { name, plan } = change;
    const before = order.indexOf(sheets[index - 1]?.name ?? '');
    const position = before < 0 ? order.length : before + 1;
    const isLast = position === order.length;
    order.splice(position, 0, name);
    const mark: SheetMark = {
      id: plan.id,
      name,
      state: 'in aanbouw',
      layout: '',
      charts: {},
      cells: '',
      inputs: '',
      page: [],
      filter: false,
    };
    return [
      operation('cells', ({ context }) => {
        const sheet = context.workbook.worksheets.add(name);
        // The very next thing: a sheet without a mark would stay behind as somebody else's.
        sheet.customProperties.add(markKey, markText(mark));
        if (!isLast) sheet.position = position;
      }),
    ];
  });
}

function nameOperations({ names }: BuildChanges, interim: FindMap): Operation[] {
  return names.flatMap(({ name, kind, new: refersTo }) => {
    if (kind === 'removed' || refersTo === undefined) return [];
    const formula = moveFormula(refersTo, '', interim);
    return [
      operation(
        'cells',
        ({ context }) => {
          const { names: all } = context.workbook;
          if (kind === 'added') all.add(name, formula, nameComment);
          else all.getItem(name).formula = formula;
        },
        { data: formula.length },
      ),
    ];
  });
}

function namesToRemove({ names }: BuildChanges): Operation[] {
  return names
    .filter(({ kind }) => kind === 'removed')
    .map(({ name }) =>
      operation('finishing', ({ context }) => {
        context.workbook.names.getItem(name).delete();
      }),
    );
}

function cellsOf(change: SheetChange, interim: FindMap): Operation[] {
  const { name, own, writes, rows, columns, layoutChanges } = change;
  const placed = writes.map(({ row, column, entry }) => ({
    row: rows.interim(row),
    column: columns.interim(column),
    entry: entryIn(entry, name, interim),
  }));
  const stood = new Map(
    writes.map((cell, at) => {
      const [r, c] = [rows.kept(cell.row), columns.kept(cell.column)];
      return [placed[at], r === null || c === null ? '' : (own?.entries[r]?.[c] ?? '')];
    }),
  );
  return [
    ...(layoutChanges ? plainFirst(name, placed, (cell) => stood.get(cell) ?? '') : []),
    ...cellOperations('cells', name, placed),
  ];
}

function finish({ plan, name, layout }: SheetChange): Operation {
  return setMark('finishing', name, finishedMark(plan, name, layout));
}
