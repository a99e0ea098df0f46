import { cellAddress } from '../../spreadsheet/workbook';
import { interimOf } from './alignedSheets';
import type { BuildChanges } from './buildChanges';
import type { Steps } from '../../spreadsheet/steps';
import { cellOperations, entryIn, plainFirst } from './cellOperations';
import { chartOperations } from './chartOperations';
import { moveFormula, type FindMap } from './formulaText';
import { nameComment } from './inventory';
import { journalKeyOf, type Journal } from './journal';
import { setChoice } from './keptChoice';
import { layoutOperations } from './layoutOperations';
import { linkedCells, linkOperations } from './linkOperations';
import { deleteLines, insertLines } from './lineOperations';
import { beforeInserts, lookOperations } from './lookOperations';
import { operation, type Operation } from './operation';
import { pageOperations } from './pageOperations';
import { isUntouched, type SheetChange } from './sheetChange';
import { finishedMark, markKey, markText, type SheetMark } from './sheetMark';
import { styleOperations, writtenStyles } from './styleOperations';

/**
 * All that a build does, in order, its journal being there. Marks come first, so that a build that
 * breaks off can be put right; lines that disappear go last, because nothing brings back what pointed at them.
 */
export function* buildOperations(
  changes: BuildChanges,
  journal: Journal,
  activeSheet: string | undefined,
): Steps<Operation[]> {
  const { sheets, workbook, reading, choice } = changes;
  const touched = sheets.filter((change) => !isUntouched(change));
  const interim = interimOf(sheets);
  const layouts = touched.filter(({ layoutChanges }) => layoutChanges);
  const all = [
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
  yield* each(sheets, lookOperations);
  all.push(...nameOperations(changes, interim));
  yield* each(layouts, linkOperations);
  yield* each(touched, (change) => cellsOf(change, interim));
  yield* each(layouts, (change) => layoutOperations(change, interim, workbook.styles));
  yield* each(touched, (change) => chartOperations(change, interim));
  yield* each(touched, pageOperations);
  all.push(...namesToRemove(changes), ...touched.map(finish));
  if (choice) all.push(...setChoice(choice.new, choice.old));
  if (activeSheet !== undefined)
    all.push(
      operation('finishing', (place) => {
        place.sheet(activeSheet).activate();
      }),
    );
  yield* each(touched, (change) => deleteGone(change));
  all.push(forgetJournal(journal));
  return all;
}

export function forgetJournal(journal: Journal): Operation {
  return operation('finishing', ({ context }) => {
    context.workbook.settings.getItem(journalKeyOf(journal)).delete();
  });
}

/** Lines that disappear, with what was read in them. */
function deleteGone(change: SheetChange): Operation[] {
  const { name, own, rows, columns } = change;
  const [row, column] = [beforeInserts(rows), beforeInserts(columns)];
  return deleteLines('finishing', name, change, (r, c) => {
    const [oldRow, oldColumn] = [row(r), column(c)];
    return oldRow === null || oldColumn === null ? '' : (own?.entries[oldRow]?.[oldColumn] ?? '');
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
  // A link may have put a text of its own there; what stood before it was seen then.
  const linked = new Set(
    layoutChanges ? linkedCells(change.plan).map((cell) => cellAddress(cell.row, cell.column)) : [],
  );
  const placed = writes.map(({ row, column, entry }) => {
    const [r, c] = [rows.kept(row), columns.kept(column)];
    return {
      row: rows.interim(row),
      column: columns.interim(column),
      entry: entryIn(entry, name, interim),
      was: r === null || c === null ? '' : (own?.entries[r]?.[c] ?? ''),
      isLinked: linked.has(cellAddress(row, column)),
    };
  });
  return [
    ...(layoutChanges
      ? plainFirst(
          name,
          placed.map(({ was, ...cell }) => ({ ...cell, stood: was })),
        )
      : []),
    ...cellOperations(
      'cells',
      name,
      placed.map(({ was, isLinked, ...cell }) => ({ ...cell, stood: isLinked ? null : was })),
    ),
  ];
}

function finish({ plan, name, layout }: SheetChange): Operation {
  return setMark('finishing', name, finishedMark(plan, name, layout));
}
