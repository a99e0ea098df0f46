import type { CellContent } from '../../spreadsheet/workbook';
import { bewaard } from '../momentopname/opname';
import { gevoeligkolommen, type Gevoeligkolom } from '../momentopname/opnameGevoeligheid';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { styleName, type Format } from '../styles';
import { text } from '../yearSheet';

/** The columns of one table: what is kept in each of them, and how it is shown. */
export type Kolomformaten = Readonly<Partial<Record<Gevoeligkolom, Format>>>;

/** A row of values as a snapshot left them. */
export function bewaardeRij(
  { inputs }: PlanContext,
  row: {
    readonly key: string;
    readonly label: string;
    readonly unit: string;
    readonly formaten: Kolomformaten;
  },
): RowDraft {
  const { key, label, unit, formaten } = row;
  return {
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text(unit, 'Fusie eenheid'),
      ...Object.fromEntries(
        Object.entries(formaten).map(([kolom, format]) => [
          kolom,
          {
            value: bewaard(inputs, 'gevoeligheid', key, kolom),
            style: styleName('koppeling', format),
          },
        ]),
      ),
    },
  };
}

export function bewaardIn({ inputs }: PlanContext, row: string, column: string): CellContent {
  return bewaard(inputs, 'gevoeligheid', row, column);
}

export const tussenkolom = 'tussen';

/** The headings of one table; where nothing stands, the line of the heading runs on. */
export function tabelkop(
  key: string,
  label: string,
  koppen: Readonly<Partial<Record<Gevoeligkolom, string>>>,
): RowDraft {
  return {
    key: `kop:${key}`,
    cells: {
      omschrijving: text(label, 'Fusie kolomkop links'),
      eenheid: text('Eenheid', 'Fusie kolomkop links'),
      [tussenkolom]: text('', 'Fusie kolomkop'),
      ...Object.fromEntries(
        gevoeligkolommen.map((kolom) => [
          kolom,
          text(
            koppen[kolom] ?? '',
            kolom.startsWith('zin') ? 'Fusie kolomkop links' : 'Fusie kolomkop',
          ),
        ]),
      ),
    },
  };
}
