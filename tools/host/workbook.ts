import type { ExcelHost } from './excelHost';
import type { Kind } from './hostObject';
import type { Surroundings } from './objects';
import { WireError } from './wire';

/** `Excel.Workbook` (https://learn.microsoft.com/javascript/api/excel/excel.workbook). */
export const workbookKind = ({ host, objects }: Surroundings): Kind<ExcelHost> => {
  const referenced = (reference: unknown) => {
    const found = host.reference(String(reference));
    if (!found) throw new WireError('InvalidReference', 'The range of the event was released.');
    return found;
  };
  const { sheetBook } = objects;
  const protect = (on: boolean): void => {
    if (sheetBook.structureIsProtected === on)
      throw new WireError('AccessDenied', 'You cannot perform the requested operation.');
    sheetBook.structureIsProtected = on;
  };
  const protection: Kind<ExcelHost> = {
    name: 'WorkbookProtection',
    scalars: { Protected: { get: () => sheetBook.structureIsProtected } },
    methods: {
      Protect: () => protect(true),
      Unprotect: () => protect(false),
    },
  };
  return {
    name: 'Workbook',
    scalars: {
      Name: { get: ({ documentName }) => documentName, since: '1.7' },
      ReadOnly: { get: () => false, since: '1.8' },
    },
    objects: {
      Application: () => objects.application(),
      Worksheets: () => objects.worksheets(),
      Names: () => objects.names(null),
      Comments: () => objects.comments(null),
      Settings: () => objects.settings(),
      Styles: () => objects.styles(),
      Protection: () => host.bind(protection, host),
    },
    since: {
      Comments: '1.10',
      Settings: '1.4',
      Protection: '1.7',
      Styles: '1.7',
      GetActiveCell: '1.7',
    },
    methods: {
      GetActiveCell: () => {
        const { sheetId, row, column } = host.store.selection();
        return objects.range({ sheetId, row, column, rows: 1, columns: 1 });
      },
      GetSelectedRange: () => objects.range(host.store.selection()),
      _RemoveReference: (_, [reference]) => host.release(String(reference)),
      _GetRangeForEventByReferenceId: (_, [reference]) => referenced(reference),
      _GetRangeOrNullObjectForEventByReferenceId: (_, [reference]) =>
        host.reference(String(reference)) ?? null,
    },
  };
};
