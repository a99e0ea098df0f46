import type { Fusies } from '../../fonds';
import type { CellContent } from '../../spreadsheet/workbook';

/** A label as TRIM of a spreadsheet leaves it: one space between words. */
export function labeltekst(label: CellContent): string {
  if (label === null || typeof label === 'object') return '';
  const text = typeof label === 'boolean' ? String(label).toUpperCase() : String(label);
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/**
 * A label as it is compared: its case does not count. The number 0 and FALSE are no label, as in the
 * functions of the add-in.
 */
export function vergelijkbaar(label: CellContent): string {
  return label === 0 || label === false ? '' : labeltekst(label).toLowerCase();
}

/** What a formula makes of the label in a cell: the same as `vergelijkbaar`. */
export function labelformule(cell: string): string {
  return `LOWER(TRIM(IF(ISTEXT(${cell}),${cell},IF(${cell}*1=0,"",${cell}))))`;
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
