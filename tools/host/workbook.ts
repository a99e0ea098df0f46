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
      Settings: () => objects.settings(),
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
