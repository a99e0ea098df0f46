import type { At } from '../at';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { blank, heading, vast, yearColumns, yearRow } from '../yearSheet';
import { growthBlock, overPartners, shareRow } from './gemeentefondsAandelen';
import { fromMerger, mergerYear } from './gemeentefondsJaren';

const growthOfFund = (at: At): string => at.fixed('parameters', 'gemeentefonds.groei', vast);
const firstPeriod = (at: At): string => at.fixed('parameters', 'gemeentefonds.jaren', vast);

/** The index, and the floor that it gives in every year since the merger. */
export function guaranteeRows(context: PlanContext): RowDraft[] {
  const { input, gemeentefonds } = context.scenario;
  const { jaren, partners } = input;
  return [
    blank('waarborg'),
    heading('waarborg', 'Waarborg: de ondergrens na een fusie', yearColumns(jaren)),
    yearRow(jaren, {
      key: 'index',
      label: 'Index van de waarborg (gemiddelde groei; elke gemeente telt even zwaar)',
      unit: 'groei',
      role: 'berekening',
      format: 'procent',
      vast: {
        value: gemeentefonds.index,
        // One that is not known makes the sum unknown.
        formula: (at) => {
          const growth = growthBlock(at, partners);
          return `SUM(${growth})/COUNT(${growth})`;
        },
      },
    }),
    yearRow(jaren, {
      key: 'waarborg',
      label: 'Waarborg (zonder index: de som van N-1)',
      unit: 'EUR',
      role: 'totaal',
      perJaar: fromMerger(
        context,
        (index) => gemeentefonds.waarborg[index] ?? Number.NaN,
        (at) => {
          const total = at.ref('som', vast);
          const growth = at.ref('index', vast);
          const years = `${at.head('jaar')}-${mergerYear(at)}+1`;
          const first = firstPeriod(at);
          const indexed = `${total}*(1+${growth})^MIN(${years},${first})*(1+MIN(${growth},${growthOfFund(at)}))^MAX(0,${years}-${first})`;
          // Of nothing nothing grows; and 0^0 is an error.
          return `IF(ISNUMBER(${growth}),IF(${total}=0,0,${indexed}),${total})`;
        },
      ),
    }),
  ];
}

/** The guarantee as FUSIE.GEMEENTEFONDS_WAARBORG has it, for a second opinion. */
export function guaranteeOpinion({ scenario }: PlanContext) {
  const { input, gemeentefonds } = scenario;
  const shares = (at: At, lijn: 'GF.N-1' | 'GF.N-2'): string =>
    at.block(
      overPartners(input.partners, (each) => shareRow(lijn, each)),
      [vast, vast],
      'gemeentefonds',
    );
  return {
    key: 'tweede/gemeentefonds',
    label: 'Waarborg van het Gemeentefonds: FUSIE.GEMEENTEFONDS_WAARBORG',
    // Without an index the floor is a plain sum, of which the function knows nothing.
    values: gemeentefonds.waarborg.map((amount) =>
      Number.isNaN(gemeentefonds.index) ? Number.NaN : amount,
    ),
    native: (at: At): string =>
      `IF(ISNUMBER(${at.fixed('gemeentefonds', 'index', vast)}),${at.on('gemeentefonds', 'waarborg')},"")`,
    byFunction: (at: At): string =>
      `FUSIE.GEMEENTEFONDS_WAARBORG(${shares(at, 'GF.N-1')},${shares(at, 'GF.N-2')},${at.head('jaar')}-${mergerYear(at)},${growthOfFund(at)},${firstPeriod(at)})`,
  };
}
