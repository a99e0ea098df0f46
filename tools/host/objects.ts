import type { Area } from './cellStore';
import { applicationKind } from './application';
import type { ExcelHost } from './excelHost';
import type { EventName } from './events';
import { eventType } from './events';
import type { Call, HostObject } from './hostObject';
import { nameCollectionKind, NameBook } from './names';
import type { ScopedNames } from './names';
import { rangeKind } from './range';
import { rangeFormatKind } from './rangeFormat';
import { settingCollectionKind } from './settings';
import { customPropertiesKind } from './customProperties';
import { SheetBook } from './sheetBook';
import { worksheetKind } from './worksheet';
import { worksheetCollectionKind } from './worksheets';
import { workbookKind } from './workbook';
import { addinServiceKind, customFunctionsServiceKind } from './functionsService';
import { apiNotFound } from './wire';

/** The objects of one host, made when a request asks for them. */
export interface ExcelObjects {
  workbook(): HostObject;
  service(name: string): HostObject;
  application(): HostObject;
  worksheets(): HostObject;
  worksheet(sheetId: string): HostObject;
  range(area: Area): HostObject;
  rangeFormat(area: Area): HostObject;
  names(scope: string | null): HostObject;
  settings(): HostObject;
  customProperties(sheetId: string): HostObject;
  protect(sheetId: string, on: boolean): void;
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

export const createObjects = (host: ExcelHost): ExcelObjects => {
  const nameBook = new NameBook();
  const sheetBook = new SheetBook();
  const surroundings = { host } as { host: ExcelHost; objects: ExcelObjects };
  const kinds = () => ({
    application: applicationKind(surroundings),
    workbook: workbookKind(surroundings),
    worksheets: worksheetCollectionKind(surroundings),
    worksheet: worksheetKind(surroundings),
    range: rangeKind(surroundings),
    rangeFormat: rangeFormatKind(surroundings),
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
    rangeFormat: (area) => host.bind(all().rangeFormat, area),
    names: (scope) => host.bind(all().names, { scope } satisfies ScopedNames),
    settings: () => host.bind(all().settings, host),
    customProperties: (sheetId) => host.bind(all().customProperties, sheetId),
    protect: (sheetId, on) => sheetBook.protect(sheetId, on),
  };
  surroundings.objects = objects;
  host.events.keepArea = (area) => host.keepArea(area);
  return objects;
};
