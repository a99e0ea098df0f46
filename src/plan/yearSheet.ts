import type { CellContent, Column } from '../spreadsheet/workbook';
import type { At } from './at';
import type { SheetId } from './planSheets';
import { shown, type CellDraft, type RowDraft } from './sheetDraft';
import { styleName, type Format, type PlainStyle, type Role } from './styles';

/** Columns of a sheet with years; the same column is the same year on each of them. */
export const vast = 'waarde';
export function jaarkolom(jaar: number): string {
  return `j${String(jaar)}`;
}

/**
 * From where to where a chart stands on a sheet with years: beside the frozen descriptions, and as
 * wide as its labels want, however many years there are.
 */
export function chartColumns(jaren: readonly number[]): readonly [from: string, to: string] {
  return ['eenheid', jaarkolom(jaren[Math.min(3, jaren.length - 1)] ?? 0)];
}

export function yearColumns(jaren: readonly number[], describeWidth = 46): readonly Column[] {
  return [
    { key: 'omschrijving', width: describeWidth },
    { key: 'eenheid', width: 13 },
    { key: 'pad', width: 22 },
    { key: vast, width: 16 },
    ...jaren.map((jaar) => ({ key: jaarkolom(jaar), width: 14 })),
  ];
}

/** A formula and the value that it gives; the value comes from the scenario. */
export interface Computed {
  readonly value: number | CellContent;
  readonly formula?: ((at: At) => string) | undefined;
}

export interface YearRow {
  readonly key: string;
  readonly label: string;
  readonly unit?: string | undefined;
  readonly role: Role;
  readonly format?: Format | undefined;
  /** Column D: a path, a key of Cijfers or a word. */
  readonly pad?: string | Computed | undefined;
  /** Column E, for what belongs to no year. */
  readonly vast?: Computed | undefined;
  readonly perJaar?: ((index: number) => Computed) | undefined;
  /** Of the year cells, where it is not the role of the row. */
  readonly yearRole?: ((index: number) => Role) | undefined;
  readonly link?: CellDraft['link'];
}

function content(value: number | CellContent): CellContent {
  return typeof value === 'number' ? shown(value) : value;
}

export function text(value: string, style: PlainStyle): CellDraft {
  return { value, style };
}

export function yearRow(jaren: readonly number[], row: YearRow): RowDraft {
  const format = row.format ?? 'euro';
  const computed = ({ value, formula }: Computed, role: Role, of: Format): CellDraft => ({
    value: content(value),
    formula,
    style: styleName(role, of),
    input: role === 'invoer' || role === 'vervallen' ? true : undefined,
  });
  const { pad } = row;
  return {
    key: row.key,
    cells: {
      omschrijving: {
        ...text(
          row.label,
          row.role === 'totaal' ? 'Fusie omschrijving totaal' : 'Fusie omschrijving',
        ),
        link: row.link,
      },
      eenheid: row.unit === undefined ? undefined : text(row.unit, 'Fusie eenheid'),
      pad:
        pad === undefined
          ? undefined
          : typeof pad === 'string'
            ? text(pad, 'Fusie sleutel')
            : { value: content(pad.value), formula: pad.formula, style: 'Fusie sleutel' },
      [vast]: row.vast && computed(row.vast, row.role, format),
      ...Object.fromEntries(
        row.perJaar
          ? jaren.map((jaar, index) => [
              jaarkolom(jaar),
              computed(
                row.perJaar?.(index) ?? { value: null },
                row.yearRole?.(index) ?? row.role,
                format,
              ),
            ])
          : [],
      ),
    },
  };
}

/** An empty row; its key says where it stands, so that layouts can be compared. */
export function blank(key: string): RowDraft {
  return { key: `leeg:${key}`, cells: {} };
}

/** A heading over the whole width. */
export function heading(key: string, label: string, columns: readonly Column[]): RowDraft {
  return {
    key: `kop:${key}`,
    cells: Object.fromEntries(
      columns.map(({ key: column }, index) => [
        column,
        index === 0 ? text(label, 'Fusie kop') : { value: null, style: 'Fusie kop' },
      ]),
    ),
  };
}

/** Title, what the sheet is, and the years: the first rows of every sheet with years. */
export function yearHead(
  sheet: SheetId,
  jaren: readonly number[],
  title: string,
  explanation: string,
  headers: { readonly eenheid?: string; readonly pad?: string; readonly vast?: string } = {},
): RowDraft[] {
  const first = sheet === yearMaster;
  return [
    { key: 'titel', cells: { omschrijving: text(title, 'Fusie titel') } },
    { key: 'uitleg', cells: { omschrijving: text(explanation, 'Fusie toelichting') } },
    {
      key: 'jaar',
      cells: {
        omschrijving: text('Omschrijving', 'Fusie kolomkop links'),
        eenheid: text(headers.eenheid ?? 'Eenheid', 'Fusie kolomkop links'),
        pad: text(headers.pad ?? 'Pad of sleutel', 'Fusie kolomkop links'),
        [vast]: text(headers.vast ?? 'Waarde', 'Fusie kolomkop'),
        ...Object.fromEntries(
          jaren.map((jaar) => [
            jaarkolom(jaar),
            {
              value: jaar,
              style: 'Fusie kolomkop',
              formula: first ? undefined : (at: At) => at.on(yearMaster, 'jaar'),
            },
          ]),
        ),
      },
    },
  ];
}

/** The sheet whose years the others follow. */
const yearMaster: SheetId = 'gemeenten';
