import type { Area } from './cellStore';
import { sheetColumns, sheetRows } from './address';
import type { HostObject, Kind, Scalar } from './hostObject';
import type { Surroundings } from './objects';
import { invalidArgument, WireError } from './wire';

/** What a new sheet prints like. */
const defaults: Readonly<Record<string, unknown>> = {
  Orientation: 'Portrait',
  PaperSize: 'A4',
  BlackAndWhite: false,
  PrintErrors: 'AsDisplayed',
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintHeadings: false,
  PrintGridlines: false,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  PrintComments: 'NoComments',
  DraftMode: false,
  FirstPageNumber: '',
  PrintOrder: 'DownThenOver',
};

const headers = [
  'LeftHeader',
  'CenterHeader',
  'RightHeader',
  'LeftFooter',
  'CenterFooter',
  'RightFooter',
] as const;

const longestLine = 255;

type AreaKey = 'printArea' | 'titleRows' | 'titleColumns';

/** `worksheet.pageLayout` (https://learn.microsoft.com/javascript/api/excel/excel.pagelayout). */
export const pageLayoutKind = ({ host, objects }: Surroundings): Kind<string> => {
  const layout = (sheetId: string) => objects.sheetBook.of(sheetId).page;
  const checked = (name: string, value: unknown): unknown => {
    const fine =
      name === 'Orientation'
        ? value === 'Portrait' || value === 'Landscape'
        : name === 'FirstPageNumber' || typeof value === typeof defaults[name];
    if (!fine) throw invalidArgument(`${String(value)} is no ${name}.`);
    return value;
  };
  const scalar = (name: string, otherwise: unknown): Scalar<string> => ({
    get: (sheetId) => layout(sheetId).settings.get(name) ?? otherwise,
    set: (sheetId, value) => void layout(sheetId).settings.set(name, checked(name, value)),
  });
  const text = (name: string): Scalar<string> => ({
    get: (sheetId) => layout(sheetId).settings.get(name) ?? '',
    set: (sheetId, value) => {
      const { settings } = layout(sheetId);
      const line = headers.filter((one) => one !== name && one.slice(-6) === name.slice(-6));
      const others = line.map((one) => String(settings.get(one) ?? '')).join('');
      // https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
      if (others.length + String(value).length > longestLine)
        throw invalidArgument('A header or footer is at most 255 characters long.');
      settings.set(name, String(value));
    },
  });
  const areaOf = (sheetId: string, value: unknown): readonly Area[] => {
    if (typeof value === 'string') return [objects.rangeOf(sheetId, value)];
    const { kind, target } = value as HostObject;
    if (kind === 'Range') return [target as Area];
    if (kind === 'RangeAreas') return target as readonly Area[];
    throw invalidArgument('A range was expected.');
  };
  const setArea =
    (key: AreaKey) =>
    (sheetId: string, [value]: readonly unknown[]) => {
      const areas = areaOf(sheetId, value);
      layout(sheetId)[key] =
        key === 'titleRows'
          ? areas.map((area) => ({ ...area, column: 0, columns: sheetColumns }))
          : key === 'titleColumns'
            ? areas.map((area) => ({ ...area, row: 0, rows: sheetRows }))
            : areas;
    };
  const getRange =
    (key: AreaKey) =>
    (sheetId: string): HostObject | null => {
      const [area] = layout(sheetId)[key];
      return area ? objects.range(area) : null;
    };
  const printArea = (sheetId: string): HostObject | null => {
    const areas = layout(sheetId).printArea;
    return areas.length > 0 ? objects.rangeAreas(areas) : null;
  };
  const orThrow =
    (find: (sheetId: string) => HostObject | null) =>
    (sheetId: string): HostObject => {
      const found = find(sheetId);
      if (!found) throw new WireError('ItemNotFound', 'Nothing of the kind was set.');
      return found;
    };
  const headerFooter: Kind<string> = {
    name: 'HeaderFooter',
    scalars: Object.fromEntries(headers.map((name) => [name, text(name)])),
  };
  const group: Kind<string> = {
    name: 'HeaderFooterGroup',
    objects: { DefaultForAllPages: (sheetId) => host.bind(headerFooter, sheetId) },
  };
  return {
    name: 'PageLayout',
    scalars: Object.fromEntries(
      Object.entries(defaults).map(([name, otherwise]) => [name, scalar(name, otherwise)]),
    ),
    objects: { HeadersFooters: (sheetId) => host.bind(group, sheetId) },
    methods: {
      GetPrintArea: orThrow(printArea),
      GetPrintAreaOrNullObject: printArea,
      GetPrintTitleColumns: orThrow(getRange('titleColumns')),
      GetPrintTitleColumnsOrNullObject: getRange('titleColumns'),
      GetPrintTitleRows: orThrow(getRange('titleRows')),
      GetPrintTitleRowsOrNullObject: getRange('titleRows'),
      SetPrintArea: setArea('printArea'),
      SetPrintTitleColumns: setArea('titleColumns'),
      SetPrintTitleRows: setArea('titleRows'),
    },
  };
};
