import type { Area } from './cellStore';
import { sheetColumns, sheetRows } from './address';
import type { ExcelHost } from './excelHost';
import type { Kind, Scalar } from './hostObject';
import type { BorderProperty, Look } from './look';
import { borderProperties, checkedFormat, lookParts, lookScalars } from './look';
import type { Surroundings } from './objects';

/** A width or height belongs to whole columns or rows. */
const whole = (area: Area, property: string): Area => {
  if (/^Column/.test(property)) return { ...area, row: 0, rows: sheetRows };
  return /^Row/.test(property) ? { ...area, column: 0, columns: sheetColumns } : area;
};

const setFormat = (
  host: ExcelHost,
  areas: readonly Area[],
  formats: Readonly<Record<string, unknown>>,
  drawn: () => Readonly<Record<string, unknown>> = () => formats,
): void => {
  for (const area of areas) {
    host.checkWritable(area.sheetId);
    for (const [property, value] of Object.entries(formats))
      host.formats.set(area, property, value);
  }
  host.store.writeFormats?.(areas, drawn());
};

/** A setting of rows or columns that a range has itself, such as `columnHidden`. */
export const formatScalar = (host: ExcelHost, property: string, since: string): Scalar<Area> => ({
  get: (area) => host.formats.get(area, property),
  set: (area, value) =>
    setFormat(host, [whole(area, property)], { [property]: checkedFormat(property, value) }),
  since,
});

/** The cells along a side of a block, and the side of those cells; nothing when it has no such line. */
const strip = (
  area: Area,
  side: string,
): { readonly area: Area; readonly cellSide: string } | null => {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return { area: { ...area, rows: 1 }, cellSide: 'Top' };
    case 'EdgeBottom':
      return { area: { ...area, row: row + rows - 1, rows: 1 }, cellSide: 'Bottom' };
    case 'EdgeLeft':
      return { area: { ...area, columns: 1 }, cellSide: 'Left' };
    case 'EdgeRight':
      return { area: { ...area, column: column + columns - 1, columns: 1 }, cellSide: 'Right' };
    case 'InsideHorizontal':
      return rows > 1 ? { area: { ...area, row: row + 1, rows: rows - 1 }, cellSide: 'Top' } : null;
    default:
      return columns > 1
        ? { area: { ...area, column: column + 1, columns: columns - 1 }, cellSide: 'Left' }
        : null;
  }
};

/** How cells look; several areas are set together, and read as one. */
export const areasLook = (host: ExcelHost, areas: readonly Area[]): Look => {
  const strips = (side: string) => areas.flatMap((area) => strip(area, side) ?? []);
  const name = (cellSide: string, property: BorderProperty) => `Borders.${cellSide}.${property}`;
  const borderOf = (side: string, property: BorderProperty): unknown => {
    const values = new Set(
      strips(side).map(({ area, cellSide }) => host.formats.get(area, name(cellSide, property))),
    );
    const [only = null] = values;
    return values.size === 1 ? only : null;
  };
  return {
    get: (property) => host.formats.shared(areas, property),
    set: (property, value) =>
      setFormat(
        host,
        areas.map((area) => whole(area, property)),
        { [property]: value },
      ),
    // The diagonals are not emulated.
    sides: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'],
    getBorder: borderOf,
    setBorder: (side, property, value) => {
      for (const { area, cellSide } of strips(side))
        // A line is drawn as a whole: style, colour and weight.
        setFormat(host, [area], { [name(cellSide, property)]: value }, () =>
          Object.fromEntries(
            borderProperties.map((one) => {
              const key = name(cellSide, one);
              return [key, host.formats.get(area, key)];
            }),
          ),
        );
    },
  };
};

/** `Excel.RangeFormat` (https://learn.microsoft.com/javascript/api/excel/excel.rangeformat). */
export const rangeFormatKind = ({ host }: Surroundings): Kind<readonly Area[]> => {
  const parts = lookParts(host);
  const look = (areas: readonly Area[]): Look => areasLook(host, areas);
  const scalars = lookScalars(
    '',
    [
      'ColumnWidth',
      'HorizontalAlignment',
      'IndentLevel',
      'RowHeight',
      'ShrinkToFit',
      'TextOrientation',
      'VerticalAlignment',
      'WrapText',
    ],
    {
      ColumnWidth: '1.2',
      RowHeight: '1.2',
      IndentLevel: '1.9',
      ShrinkToFit: '1.9',
      TextOrientation: '1.7',
    },
  );
  const autofit = (kind: 'ColumnWidth' | 'RowHeight') => (areas: readonly Area[]) => {
    for (const area of areas) host.checkWritable(area.sheetId);
    // Only a store with a screen can measure; the widths that the host remembers stay.
    host.store.autofit?.(areas, kind);
  };
  return {
    name: 'RangeFormat',
    scalars: Object.fromEntries(
      Object.entries(scalars).map(([name, { get, set, ...rest }]) => [
        name,
        {
          ...rest,
          get: (areas: readonly Area[]) => get?.(look(areas)),
          set: (areas: readonly Area[], value: unknown) => set?.(look(areas), value),
        },
      ]),
    ),
    objects: {
      Fill: (areas) => parts.fill(look(areas)),
      Font: (areas) => parts.font(look(areas)),
      Borders: (areas) => parts.borders(look(areas)),
    },
    since: { AutofitColumns: '1.2', AutofitRows: '1.2' },
    methods: { AutofitColumns: autofit('ColumnWidth'), AutofitRows: autofit('RowHeight') },
  };
};
