import { fusiejaar } from '../../scenario';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { shown, type RowDraft } from '../sheetDraft';
import { blank, heading, jaarkolom, yearColumns, yearRow } from '../yearSheet';
import { aloneOf, mergedOf, sumValue, type Computation } from './vergelijkRegels';

const lijn = 'M2.IX';
export const lowestRow = (name: string): string => `laagste/${name}`;
/** How many years the lowest amounts are taken from. */
export const lowestCountRow = lowestRow('jaren');

/** The years from the merger on of which every BBR is known, so that all are held alike. */
function countedYears({ scenario }: PlanContext): readonly boolean[] {
  const n = fusiejaar(scenario.input);
  return scenario.input.jaren.map(
    (jaar, index) =>
      jaar >= n &&
      !Number.isNaN(sumValue(scenario, lijn, index)) &&
      !Number.isNaN(mergedOf(scenario, lijn).value(index)),
  );
}

/** The lowest of the known amounts; not known without any. */
function lowest(context: PlanContext, value: (index: number) => number): number {
  const amounts = countedYears(context).flatMap((counts, index) => (counts ? [value(index)] : []));
  return amounts.length === 0 ? Number.NaN : Math.min(...amounts);
}

/** What Start shows of the lowest BBR: of each partner, of their sum, and of the merger. */
export function lowestBbr(context: PlanContext, name: string): number {
  const found = seriesOf(context).find((one) => one.name === name);
  return found ? lowest(context, found.value) : Number.NaN;
}

export function lowestCount(context: PlanContext): number {
  return countedYears(context).filter(Boolean).length;
}

interface Series extends Pick<Computation, 'value'> {
  readonly name: string;
  readonly label: string;
}

function seriesOf({ scenario }: PlanContext): readonly Series[] {
  return [
    ...scenario.partners.map((partner) => ({
      name: partner.partner.id,
      label: `${partner.partner.naam} alleen`,
      value: aloneOf(partner, lijn).value,
    })),
    {
      name: 'som',
      label: 'Som van de gemeenten',
      value: (index) => sumValue(scenario, lijn, index),
    },
    {
      name: 'fusie',
      label: scenario.input.fusienaam,
      value: mergedOf(scenario, lijn).value,
    },
  ];
}

export function lowestRows(context: PlanContext): RowDraft[] {
  const { jaren } = context.scenario.input;
  const counted = countedYears(context);
  const ends: readonly [string, string] = [jaarkolom(jaren[0] ?? 0), jaarkolom(jaren.at(-1) ?? 0)];
  const known = (at: At): string =>
    `IF(${at.head('jaar')}<${at.fixed('aannames', 'fusiejaar', 'actief')},0,IF(ISNUMBER(${at.ref(`${lijn}/som`)}),IF(ISNUMBER(${at.ref(`${lijn}/fusie`)}),1,0),0))`;
  return [
    blank('laagste'),
    heading(
      'laagste',
      'Laagste BBR vanaf het fusiejaar (alleen jaren waarvan alle bedragen bekend zijn)',
      yearColumns(jaren),
    ),
    yearRow(jaren, {
      key: lowestCountRow,
      label: 'Telt mee (1 = ja); links het aantal jaren',
      unit: 'jaren',
      role: 'berekening',
      format: 'jaar',
      vast: {
        value: lowestCount(context),
        formula: (at) => `SUM(${at.block([lowestCountRow, lowestCountRow], ends)})`,
      },
      perJaar: (index) => ({ value: counted[index] ? 1 : 0, formula: known }),
    }),
    ...seriesOf(context).map(({ name, label, value }) =>
      yearRow(jaren, {
        key: lowestRow(name),
        label: `${label}: BBR; links het laagste`,
        unit: 'EUR',
        pad: lijn,
        role: 'berekening',
        vast: {
          value: lowest(context, value),
          formula: (at) => {
            const row = at.block([lowestRow(name), lowestRow(name)], ends);
            return `IF(COUNT(${row})=0,NA(),MIN(${row}))`;
          },
        },
        perJaar: (index) => ({
          value: counted[index] ? shown(value(index)) : '',
          formula: (at) => `IF(${at.ref(lowestCountRow)}=1,${at.ref(`${lijn}/${name}`)},"")`,
        }),
      }),
    ),
  ];
}
