import {
  belastingsoorten,
  eenheid,
  tariefgrens,
  tarieflijn,
  type Belastingsoort,
} from '../../scenario';
import type { Column } from '../../spreadsheet/workbook';
import type { RowDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { heading, text, vast } from '../yearSheet';

export const belastingnamen: Readonly<Record<Belastingsoort, string>> = {
  apb: 'Aanvullende personenbelasting (APB)',
  oov: 'Opcentiemen op de onroerende voorheffing',
};
export const rateUnit: Readonly<Record<Belastingsoort, string>> = { apb: '%', oov: 'opcentiemen' };

export const tariefgrensRow = (soort: Belastingsoort): string => `${soort}.tariefgrens`;
/** In how many points or opcentiemen the value of a rate is told. */
export const eenheidRow = (soort: Belastingsoort): string => `${soort}.eenheid`;

/** What the sheet Belastingen counts with besides the law. */
export function taxParameters(columns: readonly Pick<Column, 'key' | 'width'>[]): RowDraft[] {
  return [
    heading('belastingen', 'Belastingen', columns),
    ...belastingsoorten.flatMap((soort) => [
      parameterRow(
        tariefgrensRow(soort),
        `${belastingnamen[soort]}: hoogste tarief dat gelezen wordt`,
        rateUnit[soort],
        tariefgrens(tarieflijn[soort]) ?? 0,
        'Geen rechtsregel: daarboven is het een vergissing bij het typen.',
      ),
      parameterRow(
        eenheidRow(soort),
        `${belastingnamen[soort]}: een waarde per eenheid is de opbrengst van`,
        rateUnit[soort],
        eenheid[soort],
        'Geen rechtsregel: zo drukken gemeenten de waarde uit.',
      ),
    ]),
  ];
}

function parameterRow(
  key: string,
  label: string,
  unit: string,
  value: number,
  basis: string,
): RowDraft {
  return {
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text(unit, 'Fusie eenheid'),
      [vast]: { value, style: styleName('koppeling', 'tarief') },
      rechtsgrond: text(basis, 'Fusie toelichting'),
    },
  };
}
