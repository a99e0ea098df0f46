import type { Area } from './cellStore';
import { sheetColumns, sheetRows } from './address';
import type { ExcelHost } from './excelHost';
import { formatDefaults } from './formatBook';
import type { Kind, Scalar } from './hostObject';
import type { Surroundings } from './objects';

/** One setting of how cells look, kept in the host's format book. */
export const formatScalar = (host: ExcelHost, property: string): Scalar<Area> => ({
  get: (area) => host.formats.get(area, property, formatDefaults[property] ?? null),
  set: (area, value) => {
    host.checkWritable(area.sheetId);
    // A width or height belongs to whole columns or rows.
    const wide = /^(Column|Row)/.exec(property)?.[1];
    const target =
      wide === 'Column'
        ? { ...area, row: 0, rows: sheetRows }
        : wide === 'Row'
          ? { ...area, column: 0, columns: sheetColumns }
          : area;
    host.formats.set(target, property, value);
    host.store.writeFormat?.(area, property, value);
  },
});

/** `Excel.RangeFormat` with its fill and font (https://learn.microsoft.com/javascript/api/excel/excel.rangeformat). */
export const rangeFormatKind = ({ host }: Surroundings): Kind<Area> => {
  const scalars = (prefix: string, names: readonly string[]): Record<string, Scalar<Area>> =>
    Object.fromEntries(names.map((name) => [name, formatScalar(host, prefix + name)]));
  const fill: Kind<Area> = {
    name: 'RangeFill',
    scalars: scalars('Fill.', ['Color']),
    methods: { Clear: (area) => host.formats.set(area, 'Fill.Color', '#FFFFFF') },
  };
  const font: Kind<Area> = {
    name: 'RangeFont',
    scalars: scalars('Font.', [
      'Bold',
      'Color',
      'Italic',
      'Name',
      'Size',
      'Strikethrough',
      'Underline',
    ]),
  };
  return {
    name: 'RangeFormat',
    scalars: scalars('', [
      'ColumnWidth',
      'HorizontalAlignment',
      'IndentLevel',
      'RowHeight',
      'ShrinkToFit',
      'TextOrientation',
      'VerticalAlignment',
      'WrapText',
    ]),
    objects: {
      Fill: (area) => host.bind(fill, area),
      Font: (area) => host.bind(font, area),
    },
    methods: {
      // Without a screen there is nothing to measure.
      AutofitColumns: () => undefined,
      AutofitRows: () => undefined,
    },
  };
};
