import type { Area } from './cellStore';
import { intersection } from './address';
import type { ExcelHost } from './excelHost';
import { invalidArgument } from './wire';

const known = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'];

/** `clear()` (https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto). */
export const clearAreas = (host: ExcelHost, areas: readonly Area[], applyTo: unknown): void => {
  const what = applyTo === null || applyTo === undefined ? 'All' : String(applyTo);
  if (!known.includes(what)) throw invalidArgument(`clear("${what}") is not possible.`);
  const { store } = host;
  for (const area of areas) {
    host.checkWritable(area.sheetId);
    if (what !== 'Formats' && what !== 'Contents') host.links.set(area, null);
    if (what === 'Hyperlinks') continue;
    if (what === 'All') host.validations.set(area, null);
    if (what === 'All' || what === 'Contents') {
      const used = store.usedArea(area.sheetId);
      const filled = used && intersection(used, area);
      if (filled) {
        const line = Array.from({ length: filled.columns }, () => '');
        store.write(
          filled,
          Array.from({ length: filled.rows }, () => line),
        );
      }
    }
    if (what === 'Contents') continue;
    if (what !== 'RemoveHyperlinks') host.conditionals.clear(area);
    host.formats.clear(area);
    store.clearFormats(area);
  }
};
