import type { Area } from './cellStore';
import { parseCells, sheetColumns, sheetRows, splitAddress } from './address';
import type { HostObject, Kind } from './hostObject';
import type { Surroundings } from './objects';
import { eventMethods } from './objects';
import { inside } from './sheetBounds';
import { checkSheetName } from './sheetBook';
import { apiNotFound, invalidArgument, WireError } from './wire';

/** `Excel.Worksheet` (https://learn.microsoft.com/javascript/api/excel/excel.worksheet). */
export const worksheetKind = (surroundings: Surroundings): Kind<string> => {
  const { host, objects } = surroundings;
  const { store } = host;
  const state = (sheetId: string) => objects.sheetBook.of(sheetId);
  const existing = (sheetId: string) => {
    const sheet = store.sheets().find(({ id }) => id === sheetId);
    if (!sheet) throw new WireError('ItemNotFound', 'The sheet was deleted.');
    return sheet;
  };
  const neighbour = (sheetId: string, step: number, onlyVisible: unknown): HostObject | null => {
    const sheets = store
      .sheets()
      .filter(({ id }) => onlyVisible !== true || state(id).visibility === 'Visible');
    const sheet = sheets[sheets.findIndex(({ id }) => id === sheetId) + step];
    return sheet ? objects.worksheet(sheet.id) : null;
  };
  const orThrow = (found: HostObject | null, what: string): HostObject => {
    if (!found) throw new WireError('ItemNotFound', what);
    return found;
  };
  const used = (sheetId: string): HostObject | null => {
    const area = store.usedArea(sheetId);
    return area ? objects.range(area) : null;
  };
  const flag = (key: 'gridlines' | 'headings', since: string) => ({
    get: (sheetId: string) => state(sheetId)[key],
    set: (sheetId: string, value: unknown) => {
      state(sheetId)[key] = value === true;
    },
    since,
  });
  const protection: Kind<string> = {
    name: 'WorksheetProtection',
    scalars: {
      Protected: { get: (sheetId) => state(sheetId).isProtected },
    },
    methods: {
      Protect: (sheetId) => objects.protect(sheetId, true),
      Unprotect: (sheetId) => objects.protect(sheetId, false),
    },
  };
  const freeze = (sheetId: string, rows: unknown, columns: unknown): void => {
    state(sheetId).frozen = {
      sheetId,
      row: 0,
      column: 0,
      rows: Number(rows),
      columns: Number(columns),
    };
  };
  const freezePanes: Kind<string> = {
    name: 'WorksheetFreezePanes',
    methods: {
      FreezeRows: (sheetId, [count]) => freeze(sheetId, count ?? 1, sheetColumns),
      FreezeColumns: (sheetId, [count]) => freeze(sheetId, sheetRows, count ?? 1),
      FreezeAt: (sheetId, [range]) => {
        state(sheetId).frozen = (range as HostObject).target as Area;
      },
      Unfreeze: (sheetId) => {
        state(sheetId).frozen = null;
      },
      GetLocationOrNullObject: (sheetId) => {
        const { frozen } = state(sheetId);
        return frozen ? objects.range(frozen) : null;
      },
    },
  };
  return {
    name: 'Worksheet',
    identity: (sheetId) => ({ Id: existing(sheetId).id }),
    scalars: {
      Id: { get: (sheetId) => sheetId },
      Name: {
        get: (sheetId) => existing(sheetId).name,
        set: (sheetId, value) => {
          if (!store.renameSheet) throw apiNotFound('Worksheet.Name (set) in this cell store');
          checkSheetName(store, String(value), sheetId);
          store.renameSheet(sheetId, String(value));
        },
      },
      Position: { get: (sheetId) => store.sheets().findIndex(({ id }) => id === sheetId) },
      Visibility: {
        get: (sheetId) => state(sheetId).visibility,
        set: (sheetId, value) => {
          if (!['Visible', 'Hidden', 'VeryHidden'].includes(String(value)))
            throw invalidArgument(`${String(value)} is no visibility.`);
          state(sheetId).visibility = String(value);
        },
      },
      TabColor: {
        get: (sheetId) => state(sheetId).tabColor,
        set: (sheetId, value) => {
          state(sheetId).tabColor = String(value);
        },
        since: '1.7',
      },
      // The library writes these two without "Show" but reads them with it.
      ShowGridlines: flag('gridlines', '1.8'),
      ShowHeadings: flag('headings', '1.8'),
      Gridlines: { set: flag('gridlines', '1.8').set, since: '1.8' },
      Headings: { set: flag('headings', '1.8').set, since: '1.8' },
    },
    objects: {
      Names: (sheetId) => objects.names(sheetId),
      CustomProperties: (sheetId) => objects.customProperties(sheetId),
      Protection: (sheetId) => host.bind(protection, sheetId),
      FreezePanes: (sheetId) => host.bind(freezePanes, sheetId),
    },
    methods: {
      ...eventMethods<string>(
        surroundings,
        {
          changed: 'DataChangedEvent',
          activated: 'ActivatedEvent',
          deactivated: 'DeactivatedEvent',
          selectionChanged: 'SelectionChangedEvent',
          calculated: 'CalculatedEvent',
        },
        (sheetId) => sheetId,
      ),
      Activate: (sheetId) => {
        if (state(existing(sheetId).id).visibility !== 'Visible')
          throw new WireError('InvalidOperation', 'A hidden sheet cannot be activated.');
        store.activateSheet(sheetId);
      },
      Calculate: () => undefined,
      Delete: (sheetId) => {
        existing(sheetId);
        if (store.sheets().filter(({ id }) => state(id).visibility === 'Visible').length === 1)
          throw new WireError('InvalidOperation', 'A workbook keeps at least one visible sheet.');
        store.deleteSheet(sheetId);
        objects.sheetBook.forget(sheetId);
        host.events.deleted(sheetId);
      },
      GetRange: (sheetId, [address]) =>
        objects.range(rangeOf(surroundings, existing(sheetId).id, address)),
      GetRangeByIndexes: (sheetId, [row, column, rows, columns]) => {
        const area = {
          sheetId,
          row: Number(row),
          column: Number(column),
          rows: Number(rows),
          columns: Number(columns),
        };
        return objects.range(inside(area));
      },
      GetCell: (sheetId, [row, column]) =>
        objects.range({ sheetId, row: Number(row), column: Number(column), rows: 1, columns: 1 }),
      // An empty sheet answers its first cell; the OrNullObject variant a null object
      // (https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)).
      GetUsedRange: (sheetId) =>
        used(existing(sheetId).id) ??
        objects.range({ sheetId, row: 0, column: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: (sheetId) => used(existing(sheetId).id),
      GetNext: (sheetId, [onlyVisible]) =>
        orThrow(neighbour(sheetId, 1, onlyVisible), 'This is the last sheet.'),
      GetNextOrNullObject: (sheetId, [onlyVisible]) => neighbour(sheetId, 1, onlyVisible),
      GetPrevious: (sheetId, [onlyVisible]) =>
        orThrow(neighbour(sheetId, -1, onlyVisible), 'This is the first sheet.'),
      GetPreviousOrNullObject: (sheetId, [onlyVisible]) => neighbour(sheetId, -1, onlyVisible),
      _GetSheetById: (_, [id]) => objects.worksheet(existing(String(id)).id),
    },
  };
};

/** The cells that `getRange(address)` means: an A1 reference, a name, or the whole sheet. */
const rangeOf = ({ host, objects }: Surroundings, sheetId: string, address: unknown): Area => {
  if (address === null || address === undefined || address === '')
    return { sheetId, row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
  const split = splitAddress(String(address));
  const named = split?.sheet ?? null;
  const sheet = host.store.sheets().find(({ id }) => id === sheetId);
  // An address of another sheet is InvalidArgument, even when that sheet exists.
  const sameSheet = named === null || named.toLowerCase() === sheet?.name.toLowerCase();
  const area =
    split && sameSheet
      ? (parseCells(split.cells, sheetId) ?? objects.nameBook.areaOf(host, split.cells, sheetId))
      : null;
  if (!area) throw invalidArgument(`"${String(address)}" is no range of this sheet.`);
  return area;
};
