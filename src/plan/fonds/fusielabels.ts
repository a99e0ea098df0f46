import type { Fusies } from '../../fonds';
import type { CellContent } from '../../spreadsheet/workbook';

/** A label as it is compared: TRIM and LOWER of a spreadsheet, which leave one space between words. */
export function vergelijkbaar(label: CellContent): string {
  if (label === null || typeof label === 'object') return '';
  const text = typeof label === 'boolean' ? String(label).toUpperCase() : String(label);
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '').toLowerCase();
}

/** How a formula finds a text that may hold the wildcards of MATCH. */
export function letterlijk(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
}

/** The rows with one label, where two or more have it; in the order of their first row. */
export function fusiesVan(labels: readonly string[]): Fusies {
  const rows = new Map<string, number[]>();
  labels.forEach((label, row) => {
    if (label !== '') rows.set(label, [...(rows.get(label) ?? []), row]);
  });
  return [...rows.values()].filter(({ length }) => length > 1);
}
