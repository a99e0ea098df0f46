import { fondsInJaar, gepubliceerdeHoofddotaties } from '../../../fonds';
import { gemeentefonds } from '../../../regulations';
import type { At } from '../../at';
import type { RowDraft } from '../../sheetDraft';
import { blank, text, vast } from '../../yearSheet';
import { groeijaren, voorgesteldeKeuzes } from '../fondskeuzes';
import type { Fondsvoorstel } from '../fondsRequest';
import type { Fondslezing } from '../fondsstand';
import { berekend, gegeven, invoer, rij, tabelkop } from './kolommen';

const published = gepubliceerdeHoofddotaties();
const publishedRow = (jaar: number | undefined): string => `gepubliceerd/${String(jaar ?? '')}`;
const grownRow = (index: number): string => `groei/${String(index)}`;

const ends = [publishedRow(published[0]?.[0]), publishedRow(published.at(-1)?.[0])] as const;
const grown = [grownRow(0), grownRow(groeijaren)] as const;

/** The hoofddotatie of a year that was published, and how it grows to the year that is asked. */
export function hoofddotatieRows(
  { keuzes }: Fondslezing,
  voorstel: Fondsvoorstel | undefined,
): RowDraft[] {
  const proposed = voorgesteldeKeuzes(voorstel);
  const { growth } = keuzes;
  return [
    blank('hoofddotatie'),
    tabelkop('hoofddotatie', 'Hoofddotatie van het gevraagde jaar', {
      eenheid: 'Eenheid',
      [vast]: 'Waarde',
      bedrag: 'Bedrag',
      status: 'Status',
      bron: 'Bron',
    }),
    rij('jaar', 'Gevraagd jaar', {
      eenheid: text('jaar', 'Fusie eenheid'),
      ...invoer(vast, proposed.jaar, 'jaar'),
    }),
    rij('basisjaar', 'Basisjaar: een jaar waarvan het bedrag gepubliceerd is', {
      eenheid: text('jaar', 'Fusie eenheid'),
      ...invoer(vast, proposed.basisjaar, 'jaar'),
      bedrag: berekend(growth.basisbedrag, (at) => {
        const amounts = at.block(ends, ['bedrag', 'bedrag']);
        return `IFERROR(INDEX(${amounts},MATCH(${at.same(vast)},${at.block(ends, [vast, vast])},0)),NA())`;
      }),
    }),
    rij('groei', 'Groei per jaar', {
      eenheid: text('procent', 'Fusie eenheid'),
      ...invoer(vast, proposed.groei, 'rente'),
      status: text(gemeentefonds.status, 'Fusie toelichting alinea'),
      bron: text(gemeentefonds.rechtsgrond, 'Fusie toelichting alinea'),
    }),
    rij('afronding', `Elk jaar afgerond ${gemeentefonds.afronding}: veelvoud van`, {
      eenheid: text('EUR', 'Fusie eenheid'),
      [vast]: gegeven(gemeentefonds.afrondingOp, 'euro'),
      bron: text(gemeentefonds.rechtsgrond, 'Fusie toelichting alinea'),
    }),
    rij('hoofddotatie', 'Hoofddotatie van het gevraagde jaar', {
      eenheid: text('EUR', 'Fusie eenheid'),
      [vast]: berekend(keuzes.hoofddotatie, (at) => {
        const years = at.block(grown, [vast, vast]);
        return `IFERROR(INDEX(${at.block(grown, ['bedrag', 'bedrag'])},MATCH(${at.ref('jaar', vast)},${years},0)),NA())`;
      }),
      status: text(
        'Niet tot op de euro bekend: het bedrag van het basisjaar is hoogstens tot op 0,1 miljoen euro gegeven, en de groei wordt elk jaar naar boven afgerond.',
        'Fusie toelichting alinea',
      ),
    }),
  ];
}

/** The years that were published, and each year of growth, which the amount is looked up in. */
export function jarenRows({ keuzes: { growth } }: Fondslezing): RowDraft[] {
  return [
    blank('jaren'),
    tabelkop('jaren', 'Hoofddotatie per jaar', {
      eenheid: 'Eenheid',
      [vast]: 'Jaar',
      bedrag: 'Bedrag',
      status: 'Status',
      bron: 'Bron',
    }),
    ...published.map(([year, euro]) =>
      rij(publishedRow(year), `Gepubliceerde hoofddotatie ${String(year)}`, {
        eenheid: text('jaar', 'Fusie eenheid'),
        [vast]: gegeven(year, 'jaar'),
        bedrag: gegeven(euro, 'euro'),
        ...herkomst(year),
      }),
    ),
    ...Array.from({ length: groeijaren + 1 }, (_, index) =>
      rij(grownRow(index), `Hoofddotatie ${String(index)} jaar na het basisjaar`, {
        eenheid: text('jaar', 'Fusie eenheid'),
        [vast]: berekend(
          Number.isNaN(growth.basisbedrag) ? Number.NaN : growth.basisjaar + index,
          (at) => (index === 0 ? base(at, vast) : `${at.ref(grownRow(index - 1), vast)}+1`),
          'jaar',
        ),
        bedrag: berekend(fondsInJaar(growth, growth.basisjaar + index), (at) => {
          if (index === 0) return base(at, 'bedrag');
          const [growthCell, multiple] = [at.head('groei', vast), at.head('afronding', vast)];
          const next = `ROUND(${at.ref(grownRow(index - 1), 'bedrag')}*(1+${growthCell}),2)`;
          // Half a cent beyond a multiple is no more than the multiple: to the cent first.
          return `IF(ISNUMBER(${growthCell}),(0-INT(0-${next}/${multiple}))*${multiple},NA())`;
        }),
      }),
    ),
  ];
}

/** How precise the amount of a year is, and who gives it. */
function herkomst(year: number): RowDraft['cells'] {
  const { status = '', bron = '' } = gemeentefonds.hoofddotaties.get(year) ?? {};
  return {
    status: text(status, 'Fusie toelichting alinea'),
    bron: text(bron, 'Fusie toelichting alinea'),
  };
}

function base(at: At, column: string): string {
  return column === vast
    ? `IF(ISNUMBER(${at.ref('basisjaar', vast)}),IF(ISNUMBER(${at.ref('basisjaar', 'bedrag')}),${at.ref('basisjaar', vast)},NA()),NA())`
    : at.ref('basisjaar', 'bedrag');
}
