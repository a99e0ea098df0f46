import { type Optelling, soortVerschil } from '../../scenario';
import { oordelen, toleranceRows } from '../check';
import { lookUp } from '../lookUp';
import { uniqueRowKeys } from '../rowKeys';
import type { RowDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { text, vast } from '../yearSheet';

/** One row per printed total: its key, and the difference with its printed parts. */
export function sumRows(optellingen: readonly Optelling[]): RowDraft[] {
  const keys = uniqueRowKeys(optellingen.map(({ totaal }) => `optelling/${totaal.sleutel}`));
  return optellingen.map((optelling, index): RowDraft => {
    const { gemeente, jaar, rapport, pad, omschrijving, totaal, delen, verschil } = optelling;
    return {
      key: keys[index] ?? totaal.sleutel,
      cells: {
        omschrijving: {
          value: `${gemeente}, ${rapport} ${String(jaar)}, ${pad}: ${omschrijving}`,
          style: 'Fusie omschrijving',
          link: ['cijfers', totaal.sleutel, 'bedrag'],
        },
        eenheid: text('EUR', 'Fusie eenheid'),
        pad: {
          value: soortVerschil(verschil),
          formula: (at) => {
            const cell = at.same(vast);
            const most = at.fixed('controles', toleranceRows.afronding, vast);
            return `IF(ROUND(${cell},2)=0,"sluit",IF(ABS(ROUND(${cell},2))<=${most},"${oordelen.afronding}","${oordelen.afwijking}"))`;
          },
          style: styleName('controle', 'tekst'),
        },
        [vast]: {
          value: verschil,
          formula: () =>
            `${lookUp(`"${totaal.sleutel}"`)}-(${delen
              .map(({ teken, absoluut, sleutel }) => {
                const amount = lookUp(`"${sleutel}"`);
                return `${teken === 1 ? '+' : '-'}${absoluut ? `ABS(${amount})` : amount}`;
              })
              .join('')
              .replace(/^\+/, '')})`,
          style: styleName('controle', 'getal'),
        },
      },
    };
  });
}
