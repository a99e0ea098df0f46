import { geenInvoegtoepassing } from '../check';
import type { RowDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { text, vast } from '../yearSheet';
import { vraagnamen } from './fondsnamen';
import { segmentplaatsen } from './plaatsen';
import { vraagkolommen } from './blokken/tweede';

/**
 * Each segment of the Fonds sheets once more, as the sum of the differences for each municipality.
 * The scenario does not know whether the workbook has them: the formula follows their names.
 */
export function segmentOpinionRows(): RowDraft[] {
  return segmentplaatsen.map((plaats, index) => ({
    key: `tweede/fonds/${String(plaats.nummer)}`,
    cells: {
      omschrijving: text(
        `Fonds - blokken, blok ${String(plaats.nummer)}: FUSIE.GEMEENTEFONDS_SEGMENT`,
        'Fusie omschrijving',
      ),
      eenheid: text('EUR', 'Fusie eenheid'),
      [vast]: {
        value: '',
        formula: () => verschil(index + 1),
        style: styleName('controle', 'getal'),
      },
    },
  }));
}

function verschil(row: number): string {
  const { segmenten, maatstaven, leden, fusies, bedragen } = vraagnamen;
  const [bedrag = '', maatstaf = '', lid = '', uitkomst = ''] = vraagkolommen.map(
    (_, column) => `INDEX(${segmenten},${String(row)},${String(column + 1)})`,
  );
  const call = `FUSIE.GEMEENTEFONDS_SEGMENT(${bedrag},INDEX(${maatstaven},0,${maatstaf}),INDEX(${leden},0,${lid}),${fusies})`;
  const difference = `SUMPRODUCT(ABS(${call}-INDEX(${bedragen},0,${uitkomst})))`;
  return `IF(ISNUMBER(${bedrag}),IFERROR(${difference},"${geenInvoegtoepassing}"),"")`;
}
