import type { Blokontwerp } from '../../../fonds';
import type { CellDraft, RowDraft } from '../../sheetDraft';
import { blank, vast } from '../../yearSheet';
import type { Blokstand, Fondscijfers } from '../fondscijfers';
import { segmentwoorden } from '../fondskeuzes';
import { ledennummer, maatstafnummer, segmentplaatsen, type Plaats } from '../plaatsen';
import { berekend, gegeven, rij, tabelkop, toelichting } from './kolommen';
import { blokrij, maatstafrijen } from './rijen';

/** What Controles asks of a segment: the amount, and which columns of "Fonds - verdeling". */
export const vraagkolommen = [vast, 'aandeel', 'bedrag', 'maatstaf'] as const;

export const vraagrij = ({ nummer }: Pick<Plaats, 'nummer'>): string => `tweede/${String(nummer)}`;

/** Each segment as a function of the add-in takes it, which has the rules of the source alone. */
export function tweedeRows(cijfers: Fondscijfers): RowDraft[] {
  return [
    blank('tweede'),
    tabelkop('tweede', 'Wat FUSIE.GEMEENTEFONDS_SEGMENT op Controles een tweede keer berekent', {
      [vast]: 'Bedrag',
      aandeel: 'Maatstaf',
      bedrag: 'Leden',
      maatstaf: 'Uitkomst na fusie',
    }),
    toelichting(
      'tweede/uitleg',
      'Controles, een blad van het scenario, leest deze tabel. De drie getallen naast het bedrag zijn kolommen van Fonds - verdeling. Leeg: de functie kent de regel niet. Zij verdeelt een segment door zijn eigen maatstaf, telt die van partners van buiten mee en laat een gemeente in meer dan een segment zitten.',
    ),
    ...segmentplaatsen.map((plaats) => vraag(cijfers, plaats, cijfers.blokken[plaats.nummer - 1])),
  ];
}

type Kolomvraag = (ontwerp: Blokontwerp) => number;

function vraag(cijfers: Fondscijfers, plaats: Plaats, stand: Blokstand | undefined): RowDraft {
  if (stand === undefined) throw new Error('Elke plaats heeft een blok.');
  const kolom = (column: 'maatstafnummer' | 'ledennummer', value: Kolomvraag): CellDraft =>
    berekend(
      stand.ontwerp === null ? { error: '#N/A' } : stand.ontwerp ? value(stand.ontwerp) : 0,
      (at) => at.ref(blokrij(plaats), column),
    );
  return rij(vraagrij(plaats), `Blok ${String(plaats.nummer)}`, {
    [vast]: berekend(wordtGevraagd(cijfers, stand) ? stand.bedrag : '', (at) => {
      const of = (column: string): string => at.ref(blokrij(plaats), column);
      const complete = `ISNUMBER(INDEX(${at.block(maatstafrijen, ['bedrag', 'bedrag'])},${of('maatstafnummer')}))`;
      return [
        `IFERROR(${of('telt')}=1,FALSE)`,
        `ISNUMBER(${of('factor.na')})`,
        `${of('noemer')}="segment"`,
        `${of('buiten')}="ja"`,
        `${at.head('meerSegmenten', vast)}="ja"`,
        complete,
      ].reduceRight((inner, condition) => `IF(${condition},${inner},"")`, of('bedrag'));
    }),
    aandeel: kolom('maatstafnummer', maatstafnummer),
    bedrag: kolom('ledennummer', ledennummer),
    maatstaf: gegeven(plaats.nummer, 'euro'),
  });
}

function wordtGevraagd({ lezing }: Fondscijfers, { telt, factor, ontwerp }: Blokstand): boolean {
  const { keuzes, stand } = lezing;
  if (telt !== 1 || Number.isNaN(factor.na) || !ontwerp || keuzes.meerSegmenten !== 'ja')
    return false;
  const { noemer, buiten } = segmentwoorden(ontwerp, keuzes);
  const maatstaf = stand.invoer.indicatoren.get(ontwerp.indicator) ?? [];
  return noemer === 'segment' && buiten === 'ja' && maatstaf.every((value) => value >= 0);
}
