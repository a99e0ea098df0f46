import type { Area, CellContent } from './cellStore';
import { bounding, fullAddress, intersection, sheetColumns, sheetRows } from './address';
import { readEntry, shownText, shownValue, valueType } from './cellText';
import { hidesRowsOf } from './autoFilter';
import { clearAreas } from './clearing';
import { fromLocal, toLocal } from './formulaLocale';
import type { Call, HostObject, Kind, Scalar } from './hostObject';
import type { Surroundings } from './objects';
import { formatScalar } from './rangeFormat';
import { hyperlinkScalar } from './hyperlinks';
import { shiftMethods } from './rangeShift';
import { applyStyle } from './styles';
import { inside } from './sheetBounds';
import { invalidArgument, WireError } from './wire';

/** Excel in the browser reads at most this many cells at once (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization). */
const mostCells = 5_000_000;

const areaOf = (value: unknown): Area => {
  const target = value as HostObject | null;
  if (!target || target.kind !== 'Range') throw invalidArgument('A range was expected.');
  return target.target as Area;
};

const whole = (value: unknown, otherwise: number): number => {
  if (value === null || value === undefined) return otherwise;
  if (!Number.isInteger(value)) throw invalidArgument(`${String(value)} is no whole number.`);
  return Number(value);
};

const rectangle = (one: Area, other: Area): Area => {
  if (one.sheetId !== other.sheetId) throw invalidArgument('The ranges lie on two sheets.');
  return bounding(one, other);
};

/** A whole row or column: its cells answer null, as Excel does for an unbounded range. */
const isUnbounded = (area: Area): boolean =>
  area.rows === sheetRows || area.columns === sheetColumns;

/**
 * A block to write: of the same size as the range, or one value for all its cells
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values).
 */
const blockFor = (area: Area, value: unknown): readonly (readonly unknown[])[] => {
  if (!Array.isArray(value))
    return Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => value),
    );
  const rows = value as unknown[];
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits)
    throw invalidArgument(
      'The number of rows or columns in the input array does not match the size of the range.',
    );
  return rows as unknown[][];
};

/** `Excel.Range` (https://learn.microsoft.com/javascript/api/excel/excel.range). */
export const rangeKind = (surroundings: Surroundings): Kind<Area> => {
  const { host, objects } = surroundings;
  const { store, culture } = host;
  const english = { decimal: '.', thousands: ',' };
  const block =
    <T>(read: (area: Area) => T[][], change?: (content: T) => unknown) =>
    (area: Area): unknown => {
      objects.sheetName(area.sheetId);
      if (isUnbounded(area)) return null;
      if (area.rows * area.columns > mostCells)
        throw new WireError('InvalidOperation', 'The range holds more than 5 million cells.');
      const cells = read(area);
      return change ? cells.map((row) => row.map(change)) : cells;
    };
  const write = (area: Area, value: unknown, separators: typeof english, local: boolean): void => {
    objects.sheetName(area.sheetId);
    objects.sheetBook.checkWritable(area.sheetId);
    if (isUnbounded(area)) throw invalidArgument('A whole row or column takes no block of values.');
    const entries = blockFor(area, value);
    const formats = store.numberFormats(area);
    const { filter } = objects.sheetBook.of(area.sheetId);
    const misplaced = area.rows * area.columns > 1 && hidesRowsOf(filter, area);
    store.write(
      area,
      entries.map((row, rowIndex) =>
        row.map((given, column): CellContent => {
          // Where a filter hides rows, the first content of a block lands in every row in sight
          // and the hidden ones are passed over (office-js 224, xlwings 747).
          if (misplaced && filter?.hidden.has(area.row + rowIndex)) return null;
          const entry = misplaced ? entries[0]?.[0] : given;
          const content = readEntry(entry, formats[rowIndex]?.[column] ?? 'General', separators);
          return local && typeof content === 'string' && content.startsWith('=')
            ? fromLocal(content, culture)
            : content;
        }),
      ),
    );
  };
  const entries = (separators: typeof english, local: boolean): Scalar<Area> => ({
    get: block(
      (area) => store.formulas(area),
      (content) => {
        const shown = shownValue(content);
        if (!local || typeof shown !== 'string') return shown;
        return shown.startsWith('=') ? toLocal(shown, culture) : shown;
      },
    ),
    set: (area, value) => write(area, value, separators, local),
  });
  const cell = (area: Area, row: number, column: number): Area =>
    inside({ ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
  const range = (area: Area): HostObject => objects.range(inside(area));
  const resized: Call<Area> = (area, [rows, columns]) =>
    range({
      ...area,
      rows: area.rows + whole(rows, 0),
      columns: area.columns + whole(columns, 0),
    });
  const usedPart: Call<Area> = (area, [valuesOnly]) => {
    const used = objects.usedArea(area.sheetId, valuesOnly === true);
    const shared = used ? intersection(used, area) : null;
    return shared ? objects.range(shared) : null;
  };
  const spill = (area: Area): Area | null =>
    area.rows === 1 && area.columns === 1 ? (store.spillOf?.(area) ?? null) : null;
  const spillingTo = (area: Area): HostObject | null => {
    const block = spill(area);
    return block && block.row === area.row && block.column === area.column
      ? objects.range(block)
      : null;
  };
  const spillParent = (area: Area): HostObject | null => {
    const block = spill(area);
    return block ? objects.range({ ...block, rows: 1, columns: 1 }) : null;
  };
  const found = (target: HostObject | null, message: string): HostObject => {
    if (!target) throw new WireError('ItemNotFound', message);
    return target;
  };
  return {
    name: 'Range',
    scalars: {
      Values: {
        get: block((area) => store.values(area), shownValue),
        set: (area, value) => write(area, value, english, false),
      },
      ValueTypes: { get: block((area) => store.values(area), valueType) },
      Formulas: entries(english, false),
      FormulasLocal: entries(culture, true),
      Text: {
        get: block((area) => {
          if (store.texts) return store.texts(area);
          const formats = store.numberFormats(area);
          return store
            .values(area)
            .map((row, at) =>
              row.map((content, column) =>
                shownText(content, formats[at]?.[column] ?? 'General', culture),
              ),
            );
        }),
      },
      NumberFormat: {
        get: block((area) => store.numberFormats(area)),
        set: (area, value) => {
          objects.sheetBook.checkWritable(area.sheetId);
          store.writeNumberFormats(
            area,
            blockFor(area, value).map((row) =>
              row.map((one) => (one === null ? null : String(one))),
            ),
          );
        },
      },
      Address: { get: (area) => fullAddress(objects.sheetName(area.sheetId), area) },
      AddressLocal: { get: (area) => fullAddress(objects.sheetName(area.sheetId), area) },
      RowIndex: { get: ({ row }) => row },
      ColumnIndex: { get: ({ column }) => column },
      RowCount: { get: ({ rows }) => rows },
      ColumnCount: { get: ({ columns }) => columns },
      CellCount: { get: ({ rows, columns }) => rows * columns },
      IsEntireRow: { get: ({ columns }) => columns === sheetColumns, since: '1.7' },
      IsEntireColumn: { get: ({ rows }) => rows === sheetRows, since: '1.7' },
      HasSpill: { get: (area) => spill(area) !== null, since: '1.12' },
      ColumnHidden: formatScalar(host, 'ColumnHidden', '1.2'),
      RowHidden: formatScalar(host, 'RowHidden', '1.2'),
      Hyperlink: hyperlinkScalar(host),
      Style: {
        get: (area) => host.formats.get(area, 'Style'),
        set: (area, name) => applyStyle(host, [area], name),
        since: '1.7',
      },
    },
    objects: {
      Worksheet: ({ sheetId }) => objects.worksheet(sheetId),
      Format: (area) => objects.rangeFormat([area]),
      DataValidation: (area) => objects.dataValidation([area]),
      ConditionalFormats: (area) => objects.conditionalFormats([area]),
    },
    since: {
      DataValidation: '1.8',
      ConditionalFormats: '1.6',
      Calculate: '1.6',
      GetAbsoluteResizedRange: '1.7',
      GetIntersectionOrNullObject: '1.4',
      GetResizedRange: '1.3',
      GetSpillParent: '1.12',
      GetSpillParentOrNullObject: '1.12',
      GetSpillingToRange: '1.12',
      GetSpillingToRangeOrNullObject: '1.12',
      GetUsedRangeOrNullObject: '1.4',
      GetMergedAreasOrNullObject: '1.13',
    },
    methods: {
      Clear: (area, [applyTo]) => clearAreas(host, [area], applyTo),
      ...shiftMethods(surroundings),
      Select: (area) => {
        objects.sheetName(area.sheetId);
        store.activateSheet(area.sheetId);
        store.select(area);
      },
      Calculate: () => undefined,
      GetCell: (area, [row, column]) => objects.range(cell(area, whole(row, 0), whole(column, 0))),
      GetResizedRange: resized,
      GetAbsoluteResizedRange: (area, [rows, columns]) =>
        range({ ...area, rows: whole(rows, area.rows), columns: whole(columns, area.columns) }),
      GetOffsetRange: (area, [rows, columns]) =>
        range({
          ...area,
          row: area.row + whole(rows, 0),
          column: area.column + whole(columns, 0),
        }),
      // A row or column may lie outside the range, as in Excel.
      GetRow: (area, [row]) => range({ ...area, row: area.row + whole(row, 0), rows: 1 }),
      GetColumn: (area, [column]) =>
        range({ ...area, column: area.column + whole(column, 0), columns: 1 }),
      GetLastCell: (area) => objects.range(cell(area, area.rows - 1, area.columns - 1)),
      GetLastRow: (area) => range({ ...area, row: area.row + area.rows - 1, rows: 1 }),
      GetLastColumn: (area) =>
        range({ ...area, column: area.column + area.columns - 1, columns: 1 }),
      GetEntireRow: (area) => range({ ...area, column: 0, columns: sheetColumns }),
      GetEntireColumn: (area) => range({ ...area, row: 0, rows: sheetRows }),
      GetBoundingRect: (area, [other]) =>
        range(rectangle(area, other === null ? area : areaOf(other))),
      GetIntersection: (area, [other]) => {
        const shared = intersection(area, areaOf(other));
        if (!shared) throw new WireError('ItemNotFound', 'The ranges share no cell.');
        return objects.range(shared);
      },
      GetIntersectionOrNullObject: (area, [other]) => {
        const shared = intersection(area, areaOf(other));
        return shared ? objects.range(shared) : null;
      },
      GetUsedRange: (area, parameters) =>
        usedPart(area, parameters) ?? found(null, 'The range is empty.'),
      GetUsedRangeOrNullObject: usedPart,
      // A merged block that lies partly outside the range is answered whole.
      GetMergedAreasOrNullObject: (area) => {
        const merged = (store.mergedAreas?.(area.sheetId) ?? []).filter((block) =>
          intersection(block, area),
        );
        return merged.length > 0 ? objects.rangeAreas(merged) : null;
      },
      GetSpillingToRange: (area) => found(spillingTo(area), 'Nothing spills from this cell.'),
      GetSpillingToRangeOrNullObject: spillingTo,
      GetSpillParent: (area) => found(spillParent(area), 'Nothing spills into this cell.'),
      GetSpillParentOrNullObject: spillParent,
      // The library asks this before it writes a large block in slices.
      _ValidateArraySize: (area, [rows, columns]) => {
        if (area.rows !== rows || area.columns !== columns) blockFor(area, []);
      },
    },
  };
};
