import type { Area } from './cellStore';
import { sheetColumns, sheetRows } from './address';
import type { HostObject, Kind } from './hostObject';
import { autoFilterKind } from './autoFilter';
import type { Surroundings } from './objects';
import { eventMethods } from './objects';
import { pageLayoutKind } from './pageLayout';
import { readAreas } from './rangeAreas';
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
  const used = (sheetId: string, valuesOnly: unknown): HostObject | null => {
    const area = objects.usedArea(sheetId, valuesOnly === true);
    return area ? objects.range(area) : null;
  };
  const flag = (key: 'gridlines' | 'headings', since: string) => ({
    get: (sheetId: string) => state(sheetId)[key],
    set: (sheetId: string, value: unknown) => {
      state(sheetId)[key] = value === true;
      store.writeSheet?.(sheetId, key === 'gridlines' ? 'ShowGridlines' : 'ShowHeadings', value);
    },
    since,
  });
  /** A sheet that goes out of sight: another visible one must be left, and it becomes the active one. */
  const leave = (sheetId: string, how: string): void => {
    const sheets = store.sheets();
    const at = sheets.findIndex(({ id }) => id === sheetId);
    const left = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()].find(
      ({ id }) => state(id).visibility === 'Visible',
    );
    if (!left) throw new WireError('InvalidOperation', `The last visible sheet cannot be ${how}.`);
    if (store.activeSheet() === sheetId) store.activateSheet(left.id);
  };
  /** What is so already is refused (office-js 6784). */
  const protect = (sheetId: string, on: boolean): void => {
    if (state(sheetId).isProtected === on)
      throw new WireError('AccessDenied', 'You cannot perform the requested operation.');
    objects.protect(sheetId, on);
  };
  const protection: Kind<string> = {
    name: 'WorksheetProtection',
    scalars: {
      Protected: { get: (sheetId) => state(sheetId).isProtected },
    },
    methods: {
      Protect: (sheetId) => protect(sheetId, true),
      Unprotect: (sheetId) => protect(sheetId, false),
    },
  };
  // Protected cells may be frozen over: only their content is.
  const setFrozen = (sheetId: string, area: Area | null): void => {
    state(sheetId).frozen = area;
    store.writeSheet?.(sheetId, 'Frozen', area);
  };
  const freeze = (sheetId: string, rows: unknown, columns: unknown): void => {
    setFrozen(
      sheetId,
      inside({ sheetId, row: 0, column: 0, rows: Number(rows), columns: Number(columns) }),
    );
  };
  const freezePanes: Kind<string> = {
    name: 'WorksheetFreezePanes',
    methods: {
      FreezeRows: (sheetId, [count]) => freeze(sheetId, count ?? 1, sheetColumns),
      FreezeColumns: (sheetId, [count]) => freeze(sheetId, sheetRows, count ?? 1),
      FreezeAt: (sheetId, [range]) => {
        const area =
          typeof range === 'string'
            ? objects.rangeOf(sheetId, range)
            : ((range as HostObject).target as Area);
        setFrozen(sheetId, area);
      },
      Unfreeze: (sheetId) => {
        setFrozen(sheetId, null);
      },
      GetLocationOrNullObject: (sheetId) => {
        const { frozen } = state(sheetId);
        return frozen ? objects.range(frozen) : null;
      },
    },
  };
  const pageLayout = pageLayoutKind(surroundings);
  const autoFilter = autoFilterKind(surroundings);
  return {
    name: 'Worksheet',
    identity: (sheetId) => ({ Id: existing(sheetId).id }),
    scalars: {
      Id: { get: (sheetId) => sheetId },
      Name: {
        get: (sheetId) => existing(sheetId).name,
        set: (sheetId, value) => {
          if (!store.renameSheet) throw apiNotFound('Worksheet.Name (set) in this cell store');
          objects.sheetBook.checkStructure();
          checkSheetName(store, String(value), sheetId);
          const { name } = existing(sheetId);
          store.renameSheet(sheetId, String(value));
          host.followName(name, String(value));
        },
      },
      Position: {
        get: (sheetId) => store.sheets().findIndex(({ id }) => id === sheetId),
        set: (sheetId, value) => {
          if (!store.moveSheet) throw apiNotFound('Worksheet.Position (set) in this cell store');
          objects.sheetBook.checkStructure();
          const position = Number(value);
          if (!Number.isInteger(position) || position < 0 || position >= store.sheets().length)
            throw invalidArgument(`There is no position ${String(value)}.`);
          store.moveSheet(existing(sheetId).id, position);
        },
      },
      Visibility: {
        get: (sheetId) => state(sheetId).visibility,
        set: (sheetId, value) => {
          if (!['Visible', 'Hidden', 'VeryHidden'].includes(String(value)))
            throw invalidArgument(`${String(value)} is no visibility.`);
          objects.sheetBook.checkStructure();
          if (value !== 'Visible') leave(sheetId, 'hidden');
          state(sheetId).visibility = String(value);
          store.writeSheet?.(sheetId, 'Visibility', value);
        },
      },
      TabColor: {
        get: (sheetId) => state(sheetId).tabColor,
        set: (sheetId, value) => {
          state(sheetId).tabColor = String(value);
          store.writeSheet?.(sheetId, 'TabColor', value);
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
      Charts: (sheetId) => objects.charts(sheetId),
      Comments: (sheetId) => objects.comments(sheetId),
      PageLayout: (sheetId) => host.bind(pageLayout, sheetId),
      AutoFilter: (sheetId) => host.bind(autoFilter, sheetId),
    },
    since: {
      Names: '1.4',
      Comments: '1.10',
      CustomProperties: '1.12',
      Protection: '1.2',
      FreezePanes: '1.7',
      PageLayout: '1.9',
      AutoFilter: '1.9',
      GetRanges: '1.9',
      GetRangeByIndexes: '1.7',
      GetUsedRangeOrNullObject: '1.4',
      GetNext: '1.5',
      GetNextOrNullObject: '1.5',
      GetPrevious: '1.5',
      GetPreviousOrNullObject: '1.5',
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
        objects.sheetBook.checkStructure();
        // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
        if (state(sheetId).visibility === 'VeryHidden')
          throw new WireError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
        leave(sheetId, 'deleted');
        const { name } = existing(sheetId);
        store.deleteSheet(sheetId);
        objects.nameBook.forget(sheetId);
        host.followName(name, null);
        objects.sheetBook.forget(sheetId);
        host.forgetSheet(sheetId);
        host.events.deleted(sheetId);
      },
      GetRange: (sheetId, [address]) =>
        objects.range(objects.rangeOf(existing(sheetId).id, address)),
      GetRanges: (sheetId, [address]) => {
        const { id } = existing(sheetId);
        return objects.rangeAreas(
          address === null || address === undefined
            ? [objects.rangeOf(id, null)]
            : readAreas(address, (part) => objects.rangeOf(id, part)),
        );
      },
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
      GetUsedRange: (sheetId, [valuesOnly]) =>
        used(existing(sheetId).id, valuesOnly) ??
        objects.range({ sheetId, row: 0, column: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: (sheetId, [valuesOnly]) => used(existing(sheetId).id, valuesOnly),
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
