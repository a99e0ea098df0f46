import { indicatoren } from '../../../fonds';
import type { RowDraft } from '../../sheetDraft';
import { geenInvoegtoepassing } from '../../secondOpinion';
import { styleName } from '../../styles';
import { blank, text, vast } from '../../yearSheet';
import type { Blokstand, Fondscijfers } from '../fondscijfers';
import { ledenkolommen, segmentplaatsen, type Plaats } from '../plaatsen';
import { gemeenten } from '../verdeling/rijen';
import { rij, tabelkop, toelichting } from './kolommen';
import { segmentwoorden } from '../fondskeuzes';
import { bedragkolom, blokrij, maatstafrijen } from './rijen';

/** Each segment once more by a function of the add-in, which has the rules of the source alone. */
export function tweedeRows(cijfers: Fondscijfers): RowDraft[] {
  return [
    blank('tweede'),
    tabelkop(
      'tweede',
      'Tweede berekening met FUSIE.GEMEENTEFONDS_SEGMENT: elke cel hoort 0 te zijn',
      {
        eenheid: 'Eenheid',
        [vast]: 'Verschil',
      },
    ),
    toelichting(
      'tweede/uitleg',
      `Alleen waar het segment door zijn eigen maatstaf gedeeld wordt, ook die van partners van buiten meetelt, en een gemeente in meer dan een segment mag zitten. Zonder de invoegtoepassing staat hier "${geenInvoegtoepassing}".`,
    ),
    ...segmentplaatsen.map((plaats) => tweede(cijfers, plaats, cijfers.blokken[plaats.nummer - 1])),
  ];
}

function tweede(cijfers: Fondscijfers, plaats: Plaats, stand: Blokstand | undefined): RowDraft {
  const { keuzes } = cijfers.lezing;
  const asked =
    stand?.telt === 1 &&
    !Number.isNaN(stand.factor.na) &&
    stand.ontwerp &&
    segmentwoorden(stand.ontwerp, keuzes).noemer === 'segment' &&
    segmentwoorden(stand.ontwerp, keuzes).buiten === 'ja' &&
    keuzes.meerSegmenten === 'ja' &&
    (cijfers.lezing.stand.invoer.indicatoren.get(stand.ontwerp?.indicator ?? '') ?? []).every(
      (value) => value >= 0,
    );
  const rows = gemeenten(cijfers);
  const block = [indicatoren[0]?.id ?? '', indicatoren.at(-1)?.id ?? ''] as const;
  const members = [ledenkolommen[0]?.key ?? '', ledenkolommen.at(-1)?.key ?? ''] as const;
  return rij(
    `tweede/${String(plaats.nummer)}`,
    `Blok ${String(plaats.nummer)}: som van de verschillen per gemeente`,
    {
      eenheid: text('EUR', 'Fusie eenheid'),
      [vast]: {
        value: asked ? 0 : '',
        formula: (at) => {
          const of = (column: string): string => at.ref(blokrij(plaats), column);
          const values = `INDEX(${at.block(rows, block, 'fondsVerdeling')},0,${of('maatstafnummer')})`;
          const lid = `INDEX(${at.block(rows, members, 'fondsVerdeling')},0,${of('ledennummer')})`;
          const labels = at.block(rows, ['label', 'label'], 'fondsVerdeling');
          const ours = at.block(
            rows,
            [bedragkolom(plaats, 'na'), bedragkolom(plaats, 'na')],
            'fondsVerdeling',
          );
          const call = `IFERROR(SUMPRODUCT(ABS(FUSIE.GEMEENTEFONDS_SEGMENT(${of('bedrag')},${values},${lid},${labels})-${ours})),"${geenInvoegtoepassing}")`;
          const complete = `ISNUMBER(INDEX(${at.block(maatstafrijen, ['bedrag', 'bedrag'])},${of('maatstafnummer')}))`;
          return [
            `IFERROR(${of('telt')}=1,FALSE)`,
            `ISNUMBER(${of('factor.na')})`,
            `${of('noemer')}="segment"`,
            `${of('buiten')}="ja"`,
            `${at.head('meerSegmenten', vast)}="ja"`,
            complete,
          ].reduceRight((inner, condition) => `IF(${condition},${inner},"")`, call);
        },
        style: styleName('controle', 'getal'),
      },
    },
  );
}
