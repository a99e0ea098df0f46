import type { ExcelHost } from './excelHost';
import type { HostObject, Kind } from './hostObject';
import { workbookTarget } from './events';
import type { Surroundings } from './objects';
import { eventMethods } from './objects';
import { checkSheetName } from './sheetBook';
import { WireError } from './wire';

/** `Excel.WorksheetCollection` (https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection). */
export const worksheetCollectionKind = (surroundings: Surroundings): Kind<ExcelHost> => {
  const { host, objects } = surroundings;
  const { store } = host;
  const visible = (onlyVisible: unknown) =>
    store
      .sheets()
      .filter(
        ({ id }) => onlyVisible !== true || objects.sheetBook.of(id).visibility === 'Visible',
      );
  const find = (key: unknown): HostObject | null => {
    const wanted = String(key).toLowerCase();
    const sheet = store
      .sheets()
      .find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return sheet ? objects.worksheet(sheet.id) : null;
  };
  const first = (sheets: readonly { readonly id: string }[], index: number): HostObject => {
    const sheet = sheets.at(index);
    if (!sheet) throw new WireError('ItemNotFound', 'The workbook has no such sheet.');
    return objects.worksheet(sheet.id);
  };
  return {
    name: 'WorksheetCollection',
    items: () => store.sheets().map(({ id }) => objects.worksheet(id)),
    item: (_, key) => {
      const sheet = find(key);
      if (!sheet) throw new WireError('ItemNotFound', `There is no sheet ${String(key)}.`);
      return sheet;
    },
    since: {
      GetCount: '1.4',
      GetFirst: '1.5',
      GetItemOrNullObject: '1.4',
      GetLast: '1.5',
    },
    methods: {
      ...eventMethods<ExcelHost>(
        surroundings,
        {
          changed: 'DataChangedEvent',
          activated: 'ActivatedEvent',
          deactivated: 'DeactivatedEvent',
          added: 'AddedEvent',
          deleted: 'DeletedEvent',
          selectionChanged: 'SelectionChangedEvent',
          calculated: 'CalculatedEvent',
        },
        () => workbookTarget,
      ),
      Add: (_, [name]) => {
        const wanted = name === null || name === undefined ? null : String(name);
        objects.sheetBook.checkStructure();
        if (wanted !== null) checkSheetName(store, wanted, null);
        const sheetId = store.addSheet(wanted ?? freeName(store.sheets()));
        host.events.added(sheetId);
        return objects.worksheet(sheetId);
      },
      GetActiveWorksheet: () => objects.worksheet(store.activeSheet()),
      GetCount: (_, [onlyVisible]) => visible(onlyVisible).length,
      GetFirst: (_, [onlyVisible]) => first(visible(onlyVisible), 0),
      GetLast: (_, [onlyVisible]) => first(visible(onlyVisible), -1),
      GetItemOrNullObject: (_, [key]) => find(key),
    },
  };
};

const freeName = (sheets: readonly { readonly name: string }[]): string => {
  for (let number = sheets.length + 1; ; number++) {
    const name = `Blad${number}`;
    if (!sheets.some((sheet) => sheet.name === name)) return name;
  }
};
