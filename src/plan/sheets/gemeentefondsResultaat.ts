import { geenRaming, type Gebruikt, type Gemeentefonds } from '../../scenario';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { blank, heading, vast, yearColumns, yearRow } from '../yearSheet';
import { fromMerger, mergerYear } from './gemeentefondsJaren';
import { partnerPrefix } from './gemeenten';

const word = {
  estimate: 'raming',
  guarantee: 'waarborg',
  only: 'alleen waarborg',
  sum: 'som van N-1',
} as const satisfies Readonly<Record<string, Gebruikt>>;

/** The way it is computed, in words; the formula of the row says the same. */
const ways = {
  highest: 'het hoogste van de eigen raming en de waarborg',
  only: 'alleen waarborg: er is geen eigen raming',
  highestOfSum: 'het hoogste van de eigen raming en de som van N-1 als ondergrens, zonder index',
  sum: 'som van N-1 als ondergrens, zonder index: er is geen eigen raming',
} as const;

function wayOf({ raming, som, index }: Gemeentefonds): string | number {
  const { inFusiejaar } = raming;
  if (Number.isNaN(som) || Number.isNaN(inFusiejaar)) return Number.NaN;
  if (inFusiejaar === geenRaming) return Number.isNaN(index) ? ways.sum : ways.only;
  return Number.isNaN(index) ? ways.highestOfSum : ways.highest;
}

/** What the merged municipality gets, what the plans hold, and the difference. */
export function resultRows(context: PlanContext): RowDraft[] {
  const { input, partners, gemeentefonds } = context.scenario;
  const { jaren } = input;
  return [
    blank('resultaat'),
    heading('resultaat', 'Wat de fusie ontvangt', yearColumns(jaren)),
    yearRow(jaren, {
      key: 'wijze',
      label: 'Wat telt',
      unit: 'in woorden',
      role: 'berekening',
      format: 'tekst',
      vast: {
        value: wayOf(gemeentefonds),
        formula: (at) => {
          const estimate = at.ref('raming', vast);
          const byIndex = (yes: string, no: string): string =>
            `IF(ISNUMBER(${at.ref('index', vast)}),"${yes}","${no}")`;
          return `IF(ISNUMBER(${at.ref('som', vast)}),IF(${estimate}="${geenRaming}",${byIndex(ways.only, ways.sum)},${byIndex(ways.highest, ways.highestOfSum)}),NA())`;
        },
      },
    }),
    yearRow(jaren, {
      key: 'hoogste',
      label: 'Hoogste van eigen raming en waarborg',
      unit: 'EUR',
      role: 'totaal',
      perJaar: fromMerger(
        context,
        (index) => gemeentefonds.hoogste[index] ?? Number.NaN,
        (at) =>
          `IF(${at.ref('raming', vast)}="${geenRaming}",${at.ref('waarborg')},MAX(${at.ref('raming')},${at.ref('waarborg')}))`,
      ),
    }),
    yearRow(jaren, {
      key: 'gebruikt',
      label: 'Welke van de twee dat is',
      unit: 'in woorden',
      role: 'berekening',
      format: 'tekst',
      perJaar: fromMerger(
        context,
        (index) => gemeentefonds.gebruikt[index] ?? Number.NaN,
        (at) => {
          const byIndex = (yes: string): string =>
            `IF(ISNUMBER(${at.ref('index', vast)}),"${yes}","${word.sum}")`;
          const higher = `ROUND(${at.ref('raming')},2)>ROUND(${at.ref('waarborg')},2)`;
          return `IF(ISNUMBER(${at.ref('hoogste')}),IF(${at.ref('raming', vast)}="${geenRaming}",${byIndex(word.only)},IF(${higher},"${word.estimate}",${byIndex(word.guarantee)})),NA())`;
        },
      ),
    }),
    ...partners.map((partner) =>
      yearRow(jaren, {
        key: `partners/${partner.partner.id}`,
        label: `${partner.partner.naam}: aandeel in het eigen plan (Per gemeente)`,
        unit: 'EUR',
        pad: 'GF.AANDEEL',
        role: 'koppeling',
        perJaar: (index) => ({
          value: partner.plan['GF.AANDEEL'][index] ?? Number.NaN,
          formula: (at) => at.on('gemeenten', `${partnerPrefix(partner)}GF.AANDEEL`),
        }),
      }),
    ),
    yearRow(jaren, {
      key: 'partners',
      label: 'Som van de gemeenten, zonder fusie',
      unit: 'EUR',
      role: 'totaal',
      perJaar: (index) => ({
        value: gemeentefonds.partners[index] ?? Number.NaN,
        formula: (at) => partners.map(({ partner }) => at.ref(`partners/${partner.id}`)).join('+'),
      }),
    }),
    yearRow(jaren, {
      key: 'perJaar',
      label: 'Verschil met wat de plannen van de gemeenten bevatten (naar Fusie, als het meetelt)',
      unit: 'EUR',
      pad: 'M2.I.a',
      role: 'totaal',
      perJaar: (index) => ({
        value: gemeentefonds.perJaar[index] ?? Number.NaN,
        formula: (at) =>
          `IF(${at.head('jaar')}<${mergerYear(at)},0,${at.ref('hoogste')}-${at.ref('partners')})`,
      }),
    }),
  ];
}
