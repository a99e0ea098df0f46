import { oordelen, precision } from '../../check';
import { styleName } from '../../styles';
import type { RowDraft } from '../../sheetDraft';
import { blank, vast } from '../../yearSheet';
import { berekend, gegeven, rij, woorden } from '../blokken/kolommen';
import { blokrijen } from '../blokken/rijen';
import { som } from '../fondscijfers';
import type { Fondsbeeld } from '../fondsbeeld';
import { kolom } from './fusie';
import { keuzecel } from './keuze';
import { tabelkop } from './kolommen';

/** What one gets more another gets less, apart from what a Flemish denominator leaves undivided. */
export function controleRows(beeld: Fondsbeeld): RowDraft[] {
  const { blokken, verschuiving } = beeld;
  const { bloknummer, entiteiten } = verschuiving;
  const moved = som(
    entiteiten.na.map((value, row) => value - (entiteiten.voor[row] ?? Number.NaN)),
  );
  const rest = (moment: 'voor' | 'na'): number => {
    if (bloknummer === 1) return som(blokken.map(({ nietVerdeeld }) => nietVerdeeld[moment]));
    return blokken[bloknummer - 2]?.nietVerdeeld[moment] ?? Number.NaN;
  };
  const left = { voor: rest('voor'), na: rest('na') };
  const difference = moved + (left.na - left.voor);
  const judged = Number.isNaN(difference)
    ? oordelen.onbekend
    : Math.abs(difference) <= precision
      ? oordelen.goed
      : oordelen.kijkNa;
  const column = { voor: 'vlaanderen', na: 'verschil' } as const;
  return [
    blank('controle'),
    tabelkop('controle', 'Controle: wat de een meer krijgt, krijgt de ander minder', {
      [vast]: 'Oordeel',
      voor: 'Vandaag',
      na: 'Na fusie',
      verschil: 'Verschil',
    }),
    rij('controle/samen', 'Alle gemeenten samen', {
      voor: berekend(som(entiteiten.voor), (at) => `SUM(${kolom(at, beeld, 'entiteit.voor')})`),
      na: berekend(som(entiteiten.na), (at) => `SUM(${kolom(at, beeld, 'entiteit.na')})`),
      verschil: berekend(
        moved,
        (at) =>
          `SUMPRODUCT(${kolom(at, beeld, 'entiteit.na')}-${kolom(at, beeld, 'entiteit.voor')})`,
        'getal',
      ),
    }),
    rij('controle/rest', 'Niet verdeeld: wat de noemer Vlaanderen overlaat', {
      ...Object.fromEntries(
        (['voor', 'na'] as const).map((moment) => [
          moment,
          berekend(left[moment], (at) => {
            const rests = at.block(blokrijen, [column[moment], column[moment]], 'fondsBlokken');
            const number = keuzecel(at, 'bloknummer');
            return `IF(${number}=1,SUM(${rests}),INDEX(${rests},${number}-1))`;
          }),
        ]),
      ),
      verschil: berekend(
        left.na - left.voor,
        (at) => `${at.same('na')}-${at.same('voor')}`,
        'getal',
      ),
    }),
    rij('controle/grens', 'Verschil dat van de machine komt', {
      verschil: gegeven(precision, 'rente'),
    }),
    rij('controle', 'Beide verschillen samen: hoort 0 te zijn', {
      [vast]: {
        ...woorden(
          judged,
          (at) =>
            `IF(ISNUMBER(${at.same('verschil')}),IF(ABS(${at.same('verschil')})<=${at.ref('controle/grens', 'verschil')},"${oordelen.goed}","${oordelen.kijkNa}"),"${oordelen.onbekend}")`,
        ),
        style: styleName('controle', 'uitkomst'),
      },
      verschil: {
        ...berekend(
          difference,
          (at) => `${at.ref('controle/samen', 'verschil')}+${at.ref('controle/rest', 'verschil')}`,
        ),
        style: styleName('controle', 'getal'),
      },
    }),
  ];
}
