import {
  columnLetters,
  type ConditionalFormat,
  type Validation,
  type Workbook,
} from '../../spreadsheet/workbook';
import { blockAddress, blocksOf, runsOf } from '../../spreadsheet/blocks';
import { moveCells, moveFormula, type CellMap, type FindMap } from './formulaText';
import { mayGrow, rowHeight, rowLines } from '../../spreadsheet/rowLines';
import { operation, type Operation, type Workplace } from './operation';
import { isOurs, placedCells } from './plannedCells';
import type { SheetChange } from './sheetChange';

/** Excel refuses a list of addresses from some 8.000 characters on (office-js 5198). */
const longestAddresses = 2000;

/** How one sheet looks and what it accepts, in its interim layout. */
export function layoutOperations(
  change: SheetChange,
  interim: FindMap,
  styles: Workbook['styles'],
): Operation[] {
  const { name, plan, own, rows, columns } = change;
  const map: CellMap = { rows: { to: rows.interim }, columns: { to: columns.interim } };
  const at = (range: string): string => moveCells(range, map);
  const onSheet = (run: (sheet: Excel.Worksheet, place: Workplace) => void, calls = 2): Operation =>
    operation(
      'layout',
      (place) => {
        run(place.sheet(name), place);
      },
      { calls },
    );
  return [
    ...(own === undefined ? [] : [onSheet(clearRules)]),
    ...cellStyles(change).map(([style, addresses]) =>
      operation(
        'layout',
        (place) => {
          place.sheet(name).getRanges(addresses).untrack().style = style;
        },
        { data: addresses.length },
      ),
    ),
    ...widths(change).map(([address, points]) =>
      onSheet((sheet) => {
        sheet.getRange(address).untrack().format.columnWidth = points;
      }, 2),
    ),
    ...wrappingRows(change, styles).map((address) =>
      onSheet((sheet) => {
        sheet.getRange(address).untrack().format.autofitRows();
      }, 2),
    ),
    ...roomyRows(change, styles).map(([address, height]) =>
      onSheet((sheet) => {
        sheet.getRange(address).untrack().format.rowHeight = height;
      }, 2),
    ),
    ...hiddenLines(change).map(({ address, axis }) =>
      onSheet((sheet) => {
        const range = sheet.getRange(address).untrack();
        if (axis === 'row') range.rowHidden = true;
        else range.columnHidden = true;
      }),
    ),
    onSheet((sheet) => {
      freeze(sheet, plan.frozen);
    }),
    ...plan.validations.map((validation) =>
      onSheet((sheet) => {
        validate(sheet.getRange(at(validation.range)).untrack(), {
          ...validation,
          rule: movedRule(validation.rule, (formula) => moveFormula(formula, name, interim)),
        });
      }, 2),
    ),
    ...plan.conditionalFormats.map((format) =>
      onSheet((sheet) => {
        const formula = moveFormula(format.formula, name, interim);
        addFormat(sheet.getRange(at(format.range)).untrack(), format, formula);
      }, 3),
    ),
  ];
}

/** Rules are made anew as a whole: Excel has no name for one. */
function clearRules(sheet: Excel.Worksheet): void {
  const cells = sheet.getRange().untrack();
  cells.dataValidation.clear();
  cells.conditionalFormats.clearAll();
}

/** Which cells get which style; a cell that is no longer ours looks like any other again. */
function cellStyles(change: SheetChange): (readonly [string, string])[] {
  const byStyle = new Map<string, { row: number; column: number }[]>();
  for (const { row, column, style } of [...noLongerOurs(change), ...styled(change)]) {
    const cells = byStyle.get(style);
    if (cells) cells.push({ row, column });
    else byStyle.set(style, [{ row, column }]);
  }
  return [...byStyle].flatMap(([style, cells]) =>
    joined(blocksOf(cells).map(blockAddress)).map((addresses) => [style, addresses] as const),
  );
}

interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: string;
}

function styled({ plan, rows, columns }: SheetChange): StyledCell[] {
  return placedCells(plan).map(({ row, column, cell }) => ({
    row: rows.interim(row),
    column: columns.interim(column),
    style: cell.style,
  }));
}

function noLongerOurs({ plan, own, rows, columns }: SheetChange): StyledCell[] {
  if (own === undefined) return [];
  const ours = isOurs(own);
  return plan.rows.flatMap((line, row) =>
    plan.columns.flatMap((_, column) => {
      const [r, c] = [rows.kept(row), columns.kept(column)];
      const isFree = row > 0 && column > 0 && (line.cells[column] ?? null) === null;
      return isFree && r !== null && c !== null && ours(r, c)
        ? [{ row: rows.interim(row), column: columns.interim(column), style: 'Normal' }]
        : [];
    }),
  );
}

function joined(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longestAddresses)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** A column of so many characters of the default font (7 pixels each, 5 around them), in points. */
function points(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

function widths({ plan, columns }: SheetChange): (readonly [string, number])[] {
  const byWidth = new Map<number, number[]>();
  for (const [column, { width }] of plan.columns.entries())
    byWidth.set(width, [...(byWidth.get(width) ?? []), columns.interim(column)]);
  return [...byWidth].flatMap(([width, lines]) =>
    runsOf(lines).map((run) => [columnsAddress(run), points(width)] as const),
  );
}

function columnsAddress([first, last]: readonly [number, number]): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}

/** Rows with a text that takes more than one line, which no other height fits. */
function wrappingRows({ plan, rows }: SheetChange, styles: Workbook['styles']): string[] {
  const wrapping = plan.rows.flatMap((row, at) =>
    rowLines(row, plan.columns, styles) > 1 && !mayGrow(row) ? [rows.interim(at)] : [],
  );
  return runsOf(wrapping).map(([first, last]) => `${String(first + 1)}:${String(last + 1)}`);
}

/** Rows with a text that may grow: nothing fits them again when a formula gives more lines. */
function roomyRows(
  { plan, rows }: SheetChange,
  styles: Workbook['styles'],
): (readonly [address: string, height: number])[] {
  return plan.rows.flatMap((row, at) => {
    const line = String(rows.interim(at) + 1);
    const lines = rowLines(row, plan.columns, styles);
    return mayGrow(row) && lines > 1 ? [[`${line}:${line}`, rowHeight(lines)] as const] : [];
  });
}

interface HiddenLines {
  readonly axis: 'row' | 'column';
  readonly address: string;
}

/** The keys, and what the plan hides besides. */
function hiddenLines({ plan, rows, columns }: SheetChange): HiddenLines[] {
  const hidden = (lines: readonly { readonly hidden?: boolean }[]): number[] =>
    lines.flatMap((line, at) => (at === 0 || line.hidden === true ? [at] : []));
  return [
    ...runsOf(hidden(plan.rows).map(rows.interim)).map(([first, last]): HiddenLines => ({
      axis: 'row',
      address: `${String(first + 1)}:${String(last + 1)}`,
    })),
    ...runsOf(hidden(plan.columns).map(columns.interim)).map((run): HiddenLines => ({
      axis: 'column',
      address: columnsAddress(run),
    })),
  ];
}

function freeze(
  sheet: Excel.Worksheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns).untrack());
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.unfreeze();
}

function validate(range: Excel.Range, { rule, title, message }: Validation): void {
  const { dataValidation } = range;
  dataValidation.rule = validationRule(rule);
  dataValidation.errorAlert = { message, title, showAlert: true, style: 'Stop' };
}

/** A list that stands in cells goes by where these stand now. */
function movedRule(
  rule: Validation['rule'],
  move: (formula: string) => string,
): Validation['rule'] {
  return rule.kind === 'cells' ? { ...rule, source: move(`=${rule.source}`).slice(1) } : rule;
}

function validationRule(rule: Validation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.words.join(',') } };
    case 'cells':
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case 'decimal':
      return { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'whole':
      return {
        wholeNumber: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' },
      };
  }
}

function addFormat(range: Excel.Range, look: ConditionalFormat, formula: string): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  if (look.colour !== undefined) custom.format.font.color = look.colour;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
}
