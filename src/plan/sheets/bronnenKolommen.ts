import type { SheetId } from '../planSheets';
import type { CellDraft, RowDraft } from '../sheetDraft';
import { styleName, type Format } from '../styles';

/** What they hold differs by part of the sheet: each part has its own headings. */
export const bronnenKolommen = [
  { key: 'omschrijving', width: 64 },
  { key: 'wie', width: 40 },
  { key: 'wat', width: 40 },
  { key: 'jaren', width: 16 },
  { key: 'aantal', width: 12 },
  { key: 'status', width: 38 },
  { key: 'datum', width: 13 },
  { key: 'plaats', width: 46 },
  { key: 'licentie', width: 34 },
] as const;
export type Bronnenkolom = (typeof bronnenKolommen)[number]['key'];

export type Cellen = Partial<Readonly<Record<Bronnenkolom, CellDraft>>>;

export function kolomkoppen(
  key: string,
  titles: Partial<Readonly<Record<Bronnenkolom, string>>>,
): RowDraft {
  return {
    key,
    cells: Object.fromEntries(
      bronnenKolommen.map(({ key: kolom }): [string, CellDraft] => [
        kolom,
        { value: titles[kolom] ?? null, style: 'Fusie kolomkop links' },
      ]),
    ),
  };
}

/** A text that may take more lines; an empty one leaves the cell empty. */
export function woorden(value: string): CellDraft {
  return { value: value === '' ? null : value, style: styleName('koppeling', 'alinea') };
}

/** What leads to where it stands in the workbook. */
export function verwijzing(value: string, link: readonly [SheetId, string, string]): CellDraft {
  return { value, style: 'Fusie omschrijving', link };
}

/** Computed from other sheets, so that it follows what is typed there. */
export function telling(
  value: CellDraft['value'],
  formula: CellDraft['formula'],
  format: Format = 'euro',
): CellDraft {
  return { value, formula, style: styleName('berekening', format) };
}
