import { importLabels } from '../../i18n/importLabels';
import type { LogEntry } from '../../plan';
import { blijvend, newestDate } from '../../scenario';
import type { OwnImport } from '../ownFigures';
import { logEntry } from '../scenario/logEntry';
import { useSheetsBuild, type SheetsBuild } from '../scenario/useSheetsBuild';
import { useServices } from '../services';

const ownSheets: readonly string[] = ['cijfers', 'logboek'];

/** The figures on sheets of their own; a scenario's own build takes them along by itself. */
export function useFiguresBuild(imports: readonly OwnImport[]): SheetsBuild {
  const services = useServices();
  const { language, version } = services;
  const own = imports.flatMap(({ cijfers }) => cijfers);
  const logged = (): LogEntry => {
    const { log } = importLabels(language).workbook;
    const parts = imports.map(({ label, document }) => `${label} (${document})`);
    return logEntry(log([...new Set(parts)]), { cijfersVan: newestDate(own) }, services);
  };
  return useSheetsBuild({
    shown: 'cijfers',
    wanted: (by) => by.planSheets,
    changes: (by, reading, isWritten) => {
      const { sheetNames, inputs } = reading;
      const isOther = (id: string) =>
        !ownSheets.includes(id) && by.planSheets.some((sheet) => sheet.id === id);
      if (reading.ownSheets.some(({ id }) => isOther(id))) return undefined;
      const cijfers = [...blijvend(by.vastgelegdeCijfers(inputs), own), ...own];
      const log = isWritten ? [logged()] : [];
      return by.compareBuild(
        reading,
        by.makeFiguresPlan({ cijfers, sheetNames, inputs, log, version }),
      );
    },
  });
}
