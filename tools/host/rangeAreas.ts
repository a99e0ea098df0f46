import type { Area } from './cellStore';
import { fullAddress, sheetColumns, sheetRows } from './address';
import type { HostObject, Kind } from './hostObject';
import { clearAreas } from './clearing';
import type { Surroundings } from './objects';
import { applyStyle } from './styles';
import { invalidArgument } from './wire';

/** The longest address text that `getRanges` takes (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges). */
const longestAddress = 8_192;

/** The areas of `A1:B2,C5:D9`, in this order. */
export const readAreas = (address: unknown, read: (part: string) => Area): readonly Area[] => {
  const text = String(address);
  if (text.length > longestAddress)
    throw invalidArgument(`The address is longer than ${longestAddress} characters.`);
  // A comma within a quoted sheet name parts nothing.
  return text
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((part) => part.trim())
    .map(read);
};

/** `Excel.RangeAreas` (https://learn.microsoft.com/javascript/api/excel/excel.rangeareas). */
export const rangeAreasKind = ({ host, objects }: Surroundings): Kind<readonly Area[]> => {
  const address = (areas: readonly Area[]): string =>
    areas.map((area) => fullAddress(objects.sheetName(area.sheetId), area)).join(',');
  const collection: Kind<readonly Area[]> = {
    name: 'RangeCollection',
    items: (areas) => areas.map((area) => objects.range(area)),
    methods: {
      GetCount: (areas) => areas.length,
      GetItemAt: (areas, [index]): HostObject => {
        const area = areas[Number(index)];
        if (!area) throw invalidArgument(`There is no area ${String(index)}.`);
        return objects.range(area);
      },
    },
  };
  return {
    name: 'RangeAreas',
    scalars: {
      Address: { get: address },
      AddressLocal: { get: address },
      AreaCount: { get: (areas) => areas.length },
      CellCount: {
        get: (areas) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
      },
      IsEntireColumn: { get: (areas) => areas.every(({ rows }) => rows === sheetRows) },
      IsEntireRow: { get: (areas) => areas.every(({ columns }) => columns === sheetColumns) },
      Style: {
        get: (areas) => host.formats.shared(areas, 'Style'),
        set: (areas, name) => applyStyle(host, areas, name),
      },
    },
    objects: {
      Areas: (areas) => host.bind(collection, areas),
      Format: (areas) => objects.rangeFormat(areas),
      DataValidation: (areas) => objects.dataValidation(areas),
      ConditionalFormats: (areas) => objects.conditionalFormats(areas),
      Worksheet: ([first]) => objects.worksheet(first?.sheetId ?? ''),
    },
    methods: {
      Calculate: () => undefined,
      Clear: (areas, [applyTo]) => clearAreas(host, areas, applyTo),
      GetEntireColumn: (areas) =>
        objects.rangeAreas(areas.map((area) => ({ ...area, row: 0, rows: sheetRows }))),
      GetEntireRow: (areas) =>
        objects.rangeAreas(areas.map((area) => ({ ...area, column: 0, columns: sheetColumns }))),
    },
  };
};
