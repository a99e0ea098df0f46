import type { Area } from './cellStore';
import { bounding } from './address';
import { applicationKind } from './application';
import type { ExcelHost } from './excelHost';
import type { EventName } from './events';
import { eventType } from './events';
import type { Call, HostObject } from './hostObject';
import { nameCollectionKind, NameBook } from './names';
import type { ScopedNames } from './names';
import { rangeKind } from './range';
import { rangeAreasKind } from './rangeAreas';
import { rangeFormatKind } from './rangeFormat';
import { styleCollectionKind } from './styles';
import { settingCollectionKind } from './settings';
import { chartCollectionKind } from './charts';
import { commentCollectionKind } from './comments';
import type { CommentScope } from './comments';
import { rangeOf } from './rangeAddress';
import { conditionalFormatsKind } from './conditionalFormats';
import { dataValidationKind } from './dataValidation';
import { customPropertiesKind } from './customProperties';
import { SheetBook } from './sheetBook';
import { worksheetKind } from './worksheet';
import { worksheetCollectionKind } from './worksheets';
import { workbookKind } from './workbook';
import { addinServiceKind, customFunctionsServiceKind } from './functionsService';
import { apiNotFound, WireError } from './wire';

/** The objects of one host, made when a request asks for them. */
export interface ExcelObjects {
  workbook(): HostObject;
  service(name: string): HostObject;
  application(): HostObject;
  worksheets(): HostObject;
  worksheet(sheetId: string): HostObject;
  range(area: Area): HostObject;
  rangeAreas(areas: readonly Area[]): HostObject;
  rangeFormat(areas: readonly Area[]): HostObject;
  styles(): HostObject;
  charts(sheetId: string): HostObject;
  /** Of a sheet, or (null) of the workbook. */
  comments(sheetId: string | null): HostObject;
  /** The cells that an address or a name means on a sheet, or InvalidArgument. */
  rangeOf(sheetId: string, address: unknown): Area;
  dataValidation(areas: readonly Area[]): HostObject;
  conditionalFormats(areas: readonly Area[]): HostObject;
  sheetName(sheetId: string): string;
  names(scope: string | null): HostObject;
  settings(): HostObject;
  customProperties(sheetId: string): HostObject;
  protect(sheetId: string, on: boolean): void;
  /** What a sheet uses; without `valuesOnly` a cell that only looks different counts too. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;
  readonly nameBook: NameBook;
  readonly sheetBook: SheetBook;
}

/** What every kind gets: the host and the way to the other objects. */
export interface Surroundings {
  readonly host: ExcelHost;
  readonly objects: ExcelObjects;
}

/** `_Register…Event` and `_Unregister…Event` for the events that the host raises. */
export const eventMethods = <T>(
  { host }: Surroundings,
  wireNames: Partial<Record<EventName, string>>,
  targetOf: (target: T) => string,
): Record<string, Call<T>> =>
  Object.fromEntries(
    (Object.keys(eventType) as EventName[]).flatMap((name) => {
      const wireName = wireNames[name];
      if (wireName === undefined) return [];
      return [
        [`_Register${wireName}`, (target: T) => host.events.register(name, targetOf(target))],
        [`_Unregister${wireName}`, (target: T) => host.events.unregister(name, targetOf(target))],
      ];
    }),
  );

/** With the names and sheets of another host that has the same workbook open, if there is one. */
export const createObjects = (
  host: ExcelHost,
  { nameBook, sheetBook }: Pick<ExcelObjects, 'nameBook' | 'sheetBook'> = {
    nameBook: new NameBook(),
    sheetBook: new SheetBook(),
  },
): ExcelObjects => {
  const surroundings = { host } as { host: ExcelHost; objects: ExcelObjects };
  const kinds = () => ({
    application: applicationKind(surroundings),
    workbook: workbookKind(surroundings),
    worksheets: worksheetCollectionKind(surroundings),
    worksheet: worksheetKind(surroundings),
    range: rangeKind(surroundings),
    rangeAreas: rangeAreasKind(surroundings),
    rangeFormat: rangeFormatKind(surroundings),
    styles: styleCollectionKind(surroundings),
    charts: chartCollectionKind(surroundings),
    comments: commentCollectionKind(surroundings),
    dataValidation: dataValidationKind(host),
    conditionalFormats: conditionalFormatsKind(surroundings),
    names: nameCollectionKind(surroundings),
    settings: settingCollectionKind(surroundings),
    customProperties: customPropertiesKind(surroundings),
    functions: customFunctionsServiceKind(surroundings),
    addin: addinServiceKind(),
  });
  let made: ReturnType<typeof kinds> | undefined;
  const all = () => (made ??= kinds());
  const objects: ExcelObjects = {
    nameBook,
    sheetBook,
    workbook: () => host.bind(all().workbook, host),
    service: (name) => {
      switch (name) {
        case 'Microsoft.ExcelServices.CustomFunctions':
          return host.bind(all().functions, host);
        case 'Microsoft.InternalService.AddinInternalService':
          return host.bind(all().addin, host);
        default:
          throw apiNotFound(`service ${name}`);
      }
    },
    application: () => host.bind(all().application, host),
    worksheets: () => host.bind(all().worksheets, host),
    worksheet: (sheetId) => host.bind(all().worksheet, sheetId),
    range: (area) => host.bind(all().range, area),
    rangeAreas: (areas) => host.bind(all().rangeAreas, areas),
    rangeFormat: (areas) => host.bind(all().rangeFormat, areas),
    styles: () => host.bind(all().styles, host),
    charts: (sheetId) => host.bind(all().charts, sheetId),
    comments: (sheetId) => host.bind(all().comments, { sheetId } satisfies CommentScope),
    rangeOf: (sheetId, address) => rangeOf(surroundings, sheetId, address),
    dataValidation: (areas) => host.bind(all().dataValidation, areas),
    conditionalFormats: (areas) => host.bind(all().conditionalFormats, areas),
    sheetName: (sheetId) => {
      const sheet = host.store.sheets().find(({ id }) => id === sheetId);
      if (!sheet) throw new WireError('InvalidReference', 'The sheet of the range was deleted.');
      return sheet.name;
    },
    names: (scope) => host.bind(all().names, { scope } satisfies ScopedNames),
    settings: () => host.bind(all().settings, host),
    customProperties: (sheetId) => host.bind(all().customProperties, sheetId),
    protect: (sheetId, on) => sheetBook.protect(sheetId, on),
    usedArea: (sheetId, valuesOnly) => {
      const filled = host.store.usedArea(sheetId);
      const formatted = valuesOnly ? null : host.formats.usedArea(sheetId);
      return filled && formatted ? bounding(filled, formatted) : (filled ?? formatted);
    },
  };
  surroundings.objects = objects;
  host.events.keepArea = (area) => host.keepArea(area);
  return objects;
};
