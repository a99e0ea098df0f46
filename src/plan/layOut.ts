import {
  cellAddress,
  columnLetters,
  quotedSheetName,
  type Cell,
  type DefinedName,
  type Row,
  type Sheet,
} from '../spreadsheet/workbook';
import { atOnce, type Steps } from '../spreadsheet/steps';
import { At, type Layout } from './at';
import { uniqueNames } from './definedName';
import type { InputCell } from './planRequest';
import type { SheetId } from './planSheets';
import type { CellDraft, FormatDraft, SheetDraft } from './sheetDraft';

/** The hidden column and row by which a cell is found again. */
const keyColumn = { key: 'sleutel', width: 10, hidden: true } as const;
const keyStyle = 'Fusie sleutel';
const rowsPerStep = 50;

function indexOf(keys: readonly string[], what: string): ReadonlyMap<string, number> {
  const index = new Map(keys.map((key, position) => [key, position]));
  if (index.size !== keys.length) {
    const twice = keys.find((key, position) => keys.indexOf(key) < position);
    throw new Error(`${what} ${String(twice)} komt tweemaal voor.`);
  }
  return index;
}

export interface LaidOut {
  readonly sheets: readonly Sheet[];
  readonly layout: Layout;
  readonly names: readonly DefinedName[];
}

/** Gives every drafted cell its place and every formula its references. */
export function layOut(...given: Parameters<typeof layOutInSteps>): LaidOut {
  return atOnce(layOutInSteps(...given));
}

/** The same, a block of rows at a time. */
export function* layOutInSteps(
  drafts: readonly SheetDraft[],
  sheetName: (sheet: SheetId) => string,
  inputs: ReadonlyMap<string, InputCell>,
): Steps<LaidOut> {
  const places = new Map(
    drafts.map((draft) => [
      draft.id,
      {
        rows: indexOf(
          draft.rows.map(({ key }) => key),
          `${draft.id}: rij`,
        ),
        columns: indexOf(
          [keyColumn, ...draft.columns].map(({ key }) => key),
          `${draft.id}: kolom`,
        ),
      },
    ]),
  );
  const find = (sheet: SheetId, kind: 'rows' | 'columns', key: string): number => {
    const place = places.get(sheet)?.[kind].get(key);
    if (place === undefined) throw new Error(`${sheet}: ${kind} ${key} bestaat niet.`);
    return place;
  };
  const layout: Layout = {
    sheetName,
    // The first row of the sheet holds the keys of the columns.
    row: (sheet, row) => find(sheet, 'rows', row) + 1,
    column: (sheet, column) => find(sheet, 'columns', column),
  };
  const sheets: Sheet[] = [];
  for (const draft of drafts) sheets.push(yield* sheetOf(draft, layout, inputs));
  return { layout, sheets, names: namesOf(drafts, layout) };
}

function namesOf(drafts: readonly SheetDraft[], layout: Layout): DefinedName[] {
  const named = drafts.flatMap(({ id, names = [] }) => names.map((each) => ({ id, ...each })));
  const unique = uniqueNames(named.map(({ name }) => name));
  return named.map(({ id, rows, columns }, index) => ({
    name: unique[index] ?? '',
    // Excel would give back a range of one cell as that cell.
    refersTo: `=${new At(layout, id, rows[0], columns[0]).area(id, rows, columns)}`.replace(
      /!(\$[A-Z]+\$\d+):\1$/,
      '!$1',
    ),
    optional: true,
  }));
}

function* sheetOf(
  draft: SheetDraft,
  layout: Layout,
  inputs: ReadonlyMap<string, InputCell>,
): Steps<Sheet> {
  const { id } = draft;
  const columns = [keyColumn, ...draft.columns];
  const range = (
    [firstRow, lastRow]: readonly [string, string],
    [firstColumn, lastColumn]: readonly [string, string],
  ): string =>
    `${cellAddress(layout.row(id, firstRow), layout.column(id, firstColumn))}:${cellAddress(
      layout.row(id, lastRow),
      layout.column(id, lastColumn),
    )}`;
  const key = (value: string): Cell => ({ value, style: keyStyle });
  const anchor = ([row, column]: readonly [string, string]): string =>
    cellAddress(layout.row(id, row), layout.column(id, column));
  const firstRow = draft.rows[0]?.key ?? '';
  const ofChart = new At(layout, id, firstRow, keyColumn.key);
  const rows: Row[] = [
    { key: 'kolommen', hidden: true, cells: columns.map((column) => key(column.key)) },
  ];
  for (const row of draft.rows) {
    if (rows.length % rowsPerStep === 0) yield;
    rows.push({
      key: row.key,
      cells: columns.map((column) => {
        if (column === keyColumn) return key(row.key);
        const cell = row.cells[column.key];
        return cell
          ? cellOf(
              cell,
              new At(layout, id, row.key, column.key),
              inputs.get(`${id}/${row.key}/${column.key}`),
              layout,
            )
          : null;
      }),
    });
  }
  return {
    id,
    name: layout.sheetName(id),
    columns,
    rows,
    frozen: {
      rows: layout.row(id, draft.frozen[0]) + 1,
      columns: layout.column(id, draft.frozen[1]) + 1,
    },
    ...(draft.filter && { filter: range(draft.filter.rows, draft.filter.columns) }),
    ...(draft.onePage !== undefined && { onePage: layout.row(id, draft.onePage) + 1 }),
    validations: (draft.validations ?? []).map(
      ({ row, lastRow, from, to, rule, ...validation }) => ({
        ...validation,
        rule:
          rule.kind === 'cells'
            ? { kind: 'cells', source: rule.source(new At(layout, id, row, from)) }
            : rule,
        range: range([row, lastRow ?? row], [from, to]),
      }),
    ),
    conditionalFormats: [missingInGrey(draft), ...(draft.formats ?? [])].map(
      ({ rows, columns: over, formula, ...look }) => ({
        ...look,
        range: range(rows, over),
        formula: `=${formula(new At(layout, id, rows[0], over[0]))}`,
      }),
    ),
    charts: (draft.charts ?? []).map(({ from, to, categories, series, ...chart }) => ({
      ...chart,
      from: anchor(from),
      to: anchor(to),
      categories: categories(ofChart),
      series: series.map(({ values, x, ...each }) => ({
        ...each,
        values: values(ofChart),
        ...(x && { x: x(ofChart) }),
      })),
    })),
  };
}

/** A figure that is not known stands in the background, so that the known ones are read. */
function missingInGrey({ rows, columns }: SheetDraft): FormatDraft {
  const [first, last] = [rows[0]?.key ?? '', rows.at(-1)?.key ?? ''];
  return {
    rows: [first, last],
    columns: [columns[0]?.key ?? '', columns.at(-1)?.key ?? ''],
    formula: (at) => `ISNA(${at.ref(first)})`,
    colour: '#808080',
  };
}

function cellOf(
  { value, formula, style, longest, input, link }: CellDraft,
  at: At,
  typed: InputCell | undefined,
  layout: Layout,
): Cell {
  const cell: { -readonly [key in keyof Cell]: Cell[key] } = { value, style };
  if (input) {
    cell.input = true;
    if (!typed || (typed.formula === undefined && typed.value === value)) cell.proposed = true;
    else {
      cell.value = typed.value;
      if (typed.formula !== undefined) cell.formula = typed.formula;
      if (typed.imported) cell.proposed = true;
    }
  } else if (formula) cell.formula = `=${formula(at)}`;
  if (cell.formula !== undefined) cell.style = style.replace(/ (?:tekst|alinea)$/, ' uitkomst');
  if (longest !== undefined && longest.length > String(value).length) cell.longest = longest;
  if (link) {
    const [sheet, row, column] = link;
    cell.link = `${quotedSheetName(layout.sheetName(sheet))}!${columnLetters(
      layout.column(sheet, column),
    )}${String(layout.row(sheet, row) + 1)}`;
  }
  return cell;
}
