import type { Area } from './cellStore';
import type { ExcelHost } from './excelHost';
import type { Scalar } from './hostObject';
import { applyStyle } from './styles';
import { invalidArgument } from './wire';

/** Where a cell leads to. */
export interface Hyperlink {
  readonly address: string | null;
  /** A place in this workbook, such as `Fusie!F12`. */
  readonly documentReference: string | null;
  readonly screenTip: string | null;
}

/** Excel gives a cell with a link this style (blue and underlined). */
export const hyperlinkStyle = 'Hyperlink';

const longestTip = 255;

const textOf = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

const cornerOf = (area: Area): Area => ({ ...area, rows: 1, columns: 1 });

/** `range.hyperlink` (https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink). */
export const hyperlinkScalar = (host: ExcelHost): Scalar<Area> => ({
  get: (area) => {
    const link = host.links.get(area);
    if (link === null || link === 'mixed') return null;
    const [[shown = null] = []] = host.store.values(cornerOf(area));
    return { ...link, textToDisplay: shown === null ? '' : String(shown) };
  },
  set: (area, value) => {
    host.checkWritable(area.sheetId);
    if (typeof value !== 'object' || value === null)
      throw invalidArgument('A hyperlink is an object.');
    const given = value as Readonly<Record<string, unknown>>;
    const link: Hyperlink = {
      address: textOf(given.address),
      documentReference: textOf(given.documentReference),
      screenTip: textOf(given.screenTip),
    };
    if (link.address === null && link.documentReference === null)
      throw invalidArgument('A hyperlink leads to an address or to a place in the document.');
    if ((link.screenTip ?? '').length > longestTip)
      throw invalidArgument(`A screen tip has at most ${longestTip} characters.`);
    const corner = cornerOf(area);
    const [[present = null] = []] = host.store.values(corner);
    // The text replaces whatever stands in the corner, a formula too; an empty cell shows the target.
    const text =
      textOf(given.textToDisplay) ??
      (present === null ? (link.documentReference ?? link.address) : null);
    if (text !== null) host.store.write(corner, [[text]]);
    host.links.set(area, link);
    applyStyle(host, [area], hyperlinkStyle);
  },
  since: '1.7',
  byDefault: false,
});
