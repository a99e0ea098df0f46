import { precision, toleranceRows } from '../check';
import { uitkomstrij } from '../momentopname/opnameScenarios';
import { shown, type RowDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { text, vast } from '../yearSheet';
import type { Momentbeeld } from './scenariosBeeld';

export const volgorderij = 'uitkomst/volgorde';

/** How many of voorzichtig ≤ midden ≤ gunstig do not hold by AFM; NaN where that is not known. */
export function volgordeAantal(beeld: Momentbeeld): number {
  const [laag, midden, hoog] = (volgordekolommen(beeld) ?? []).map((kolom) =>
    beeld.cel(uitkomstrij('afm'), kolom),
  );
  if (typeof laag !== 'number' || typeof midden !== 'number' || typeof hoog !== 'number')
    return Number.NaN;
  return [laag - midden, midden - hoog].filter((verschil) => verschil > precision).length;
}

/** No row without the three. */
export function volgordeRow(beeld: Momentbeeld): RowDraft[] {
  const kolommen = volgordekolommen(beeld);
  if (kolommen === undefined) return [];
  return [
    {
      key: volgorderij,
      cells: {
        omschrijving: text(
          'Volgorde naar AFM, voorzichtig ≤ midden ≤ gunstig (stappen die niet kloppen)',
          'Fusie omschrijving',
        ),
        eenheid: text('aantal', 'Fusie eenheid'),
        toen: {
          value: shown(volgordeAantal(beeld)),
          formula: (at) => {
            const least = at.fixed('controles', toleranceRows.precision, vast);
            const [laag, midden, hoog] = kolommen.map((kolom) => at.ref(uitkomstrij('afm'), kolom));
            return [
              [laag, midden],
              [midden, hoog],
            ]
              .map(([een = '', ander = '']) => `IF(${een}-${ander}>${least},1,0)`)
              .join('+');
          },
          style: styleName('controle', 'jaar'),
        },
      },
    },
  ];
}

/** Where the three stand that have an order; undefined where one was not computed. */
export function volgordekolommen({ scenarios }: Momentbeeld): readonly string[] | undefined {
  const found = ['voorzichtig', 'midden', 'gunstig'].flatMap(
    (id) => scenarios.find((each) => each.id === id)?.kolom ?? [],
  );
  return found.length === 3 ? found : undefined;
}
