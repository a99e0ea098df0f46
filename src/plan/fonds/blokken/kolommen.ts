import type { CellContent, Column } from '../../../spreadsheet/workbook';
import type { At } from '../../at';
import { shown, type CellDraft, type RowDraft } from '../../sheetDraft';
import { styleName, type Format, type PlainStyle } from '../../styles';
import { text, vast } from '../../yearSheet';
import { voorstelkolom } from '../ingevuld';

/** What follows from other cells and is read by formulas alone. */
export const hulpkolommen = [
  'soort',
  'maatstafnummer',
  'ledennummer',
  'telt',
  'bekend',
  'noemer.voor',
  'noemer.na',
  'factor.voor',
  'factor.na',
  'onbekend',
] as const;

export const blokkenkolommen: readonly Column[] = [
  { key: 'omschrijving', width: 46 },
  { key: 'eenheid', width: 14 },
  { key: vast, width: 18 },
  { key: 'aandeel', width: 12 },
  { key: 'bedrag', width: 18 },
  { key: 'maatstaf', width: 34 },
  { key: 'leden', width: 20 },
  { key: 'regel', width: 44 },
  { key: 'noemer', width: 14 },
  { key: 'buiten', width: 14 },
  { key: 'status', width: 44 },
  { key: 'bron', width: 36 },
  { key: 'vlaanderen', width: 18 },
  { key: 'verschil', width: 18 },
  { key: 'ontbreekt', width: 46 },
  { key: voorstelkolom, width: 12, unprinted: true },
  ...hulpkolommen.map((key) => ({ key, width: 14, unprinted: true })),
];

type Cells = RowDraft['cells'];

/** A heading over the whole width of the sheet, with a word for each column that the table uses. */
export function kopOver(columns: readonly Column[]) {
  return (
    key: string,
    label: string,
    headings: Readonly<Record<string, string>> = {},
  ): RowDraft => ({
    key: `kop:${key}`,
    cells: Object.fromEntries(
      columns.map(({ key: column }) => [
        column,
        text(column === 'omschrijving' ? label : (headings[column] ?? ''), 'Fusie kop'),
      ]),
    ),
  });
}

export const tabelkop = kopOver(blokkenkolommen);

export function rij(key: string, label: string, cells: Cells): RowDraft {
  return { key, cells: { omschrijving: text(label, 'Fusie omschrijving'), ...cells } };
}

export function toelichting(key: string, words: string): RowDraft {
  return { key, cells: { omschrijving: text(words, 'Fusie toelichting') } };
}

export function berekend(
  value: number | CellContent,
  formula: (at: At) => string,
  format: Format = 'euro',
): CellDraft {
  return {
    value: typeof value === 'number' ? shown(value) : value,
    formula,
    style: styleName('berekening', format),
  };
}

/** Words that a formula picks; they run on over more lines where the column is narrow. */
export function woorden(
  value: CellContent,
  formula: (at: At) => string,
  longest?: string,
): CellDraft {
  return { value, formula, longest, style: 'Fusie omschrijving' };
}

/** What the data give: no formula, and nothing for the user to type. */
export function gegeven(value: CellContent, format: Format): CellDraft {
  return { value, style: styleName('koppeling', format) };
}

/** A cell of the user, with what was proposed beside it where that is something. */
export function invoer(
  column: string,
  proposal: CellContent,
  format: Format,
): Readonly<Record<string, CellDraft>> {
  return {
    [column]: { value: proposal, style: styleName('invoer', format), input: true },
    ...(proposal === null
      ? {}
      : { [voorstelkolom]: { value: proposal, style: 'Fusie sleutel' as PlainStyle } }),
  };
}
