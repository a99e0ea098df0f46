import { gemeentefonds, waarborgRegels, type Rule } from '../../regulations';
import type { Column, CellContent } from '../../spreadsheet/workbook';
import type { RowDraft } from '../sheetDraft';
import { styleName, type Format } from '../styles';
import { blank, heading, text, vast } from '../yearSheet';

/** What the law says of the guarantee, as the sheet Parameters has it. */
export function fundParameters(columns: readonly Column[]): RowDraft[] {
  const parameter = (
    key: string,
    label: string,
    unit: string,
    value: CellContent,
    format: Format,
    { rechtsgrond, status, bron }: Rule,
  ): RowDraft => ({
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text(unit, 'Fusie eenheid'),
      [vast]: { value, style: styleName('koppeling', format) },
      rechtsgrond: text(rechtsgrond, 'Fusie toelichting alinea'),
      status: text(status, 'Fusie toelichting alinea'),
      bron: text(bron, 'Fusie toelichting alinea'),
    },
  });
  return [
    blank('gemeentefonds'),
    heading('gemeentefonds', 'Gemeentefonds', columns),
    parameter(
      'gemeentefonds.groei',
      'Groei van de hoofddotatie per jaar',
      'groei',
      gemeentefonds.groeiHoofddotatie,
      'procent',
      gemeentefonds,
    ),
    parameter(
      'gemeentefonds.jaren',
      'Waarborg: aantal jaren waarin de index zonder bovengrens telt',
      'jaren',
      gemeentefonds.jarenEerstePeriode,
      'jaar',
      waarborgRegels,
    ),
  ];
}
