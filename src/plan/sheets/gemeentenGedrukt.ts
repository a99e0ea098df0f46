import { lijnsleutel, type PartnerResultaat, type Planlijn } from '../../scenario';
import { lineLabels } from '../lineLabels';
import { columnKey, lookUp } from '../lookUp';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { blank, heading, yearColumns, yearRow } from '../yearSheet';
import { uitvoeringRow } from './gemeentenHerkomst';

/** The lines that follow from the investments: the printed plan has all that was planned. */
const metInvesteringen: readonly Planlijn[] = [
  'M2.II.b',
  'M2.II',
  'M2.III',
  'M2.V',
  'M2.VI',
  'M2.VI.a',
  'M2.VII',
  'M2.IX',
];

/**
 * Printed − computed; NaN where it says nothing: not printed, or the plan as printed and the plan as
 * it is assumed to be executed are two things.
 */
export function gedruktMinBerekend(
  { boek, input }: PlanContext['scenario'],
  { partner, plan, herkomst }: PartnerResultaat,
  lijn: Planlijn,
  index: number,
): number | undefined {
  const printed = boek.bedrag(lijnsleutel(input, partner, lijn, input.jaren[index] ?? Number.NaN));
  if (Number.isNaN(printed)) return undefined;
  if (metInvesteringen.includes(lijn) && herkomst.uitvoering[index] !== 1) return undefined;
  return printed - (plan[lijn][index] ?? Number.NaN);
}

export const gedruktRow = (prefix: string, pad: string): string => `${prefix}gedrukt/${pad}`;

/** What the documents call the lines of a partner in these columns, by path, in their order. */
export function printedLabels(
  { input }: PlanContext['scenario'],
  { partner }: PartnerResultaat,
): ReadonlyMap<string, string> {
  const { jaren, cijfers } = input;
  return new Map(
    cijfers
      .filter(
        ({ gemeente, pad, rapport, jaar }) =>
          gemeente === partner.label &&
          pad !== '' &&
          jaren.includes(jaar) &&
          rapport === input.rapport(jaar),
      )
      .map(({ pad, omschrijving }) => [pad, omschrijving]),
  );
}

/** The lines of a partner as they were printed, each with what was computed beside it. */
export function printedRows(
  { scenario }: PlanContext,
  result: PartnerResultaat,
  prefix: string,
): RowDraft[] {
  const { input, boek } = scenario;
  const { jaren } = input;
  const { partner } = result;
  const labels = printedLabels(scenario, result);
  if (labels.size === 0) return [];
  return [
    blank(`${prefix}gedrukt`),
    heading(`${prefix}gedrukt`, `${partner.label}: zoals gedrukt`, yearColumns(jaren)),
    ...[...labels].flatMap(([pad, label]): RowDraft[] => {
      const key = gedruktRow(prefix, pad);
      const row = yearRow(jaren, {
        key,
        label,
        unit: 'EUR',
        pad,
        role: 'koppeling',
        perJaar: (index) => {
          const amount = boek.bedrag(lijnsleutel(input, partner, pad, jaren[index] ?? Number.NaN));
          return {
            // Nothing was printed: that is no missing figure.
            value: Number.isNaN(amount) ? '' : amount,
            formula: (at) =>
              `IFERROR(${lookUp(columnKey(at, `${prefix}naam`, at.same('pad')))},"")`,
          };
        },
      });
      if (!isCompared(pad)) return [row];
      return [
        row,
        yearRow(jaren, {
          key: `${prefix}verschil/${pad}`,
          label: `Gedrukt min berekend: ${pad}`,
          unit: 'EUR',
          role: 'controle',
          perJaar: (index) => ({
            value: gedruktMinBerekend(scenario, result, pad, index) ?? '',
            formula: (at) => {
              const difference = `${at.ref(key)}-${at.ref(`${prefix}${pad}`)}`;
              const share = at.ref(uitvoeringRow);
              const comparable = metInvesteringen.includes(pad)
                ? `IF(ISNUMBER(${share}),IF(${share}=1,${difference},""),"")`
                : difference;
              return `IF(ISNUMBER(${at.ref(key)}),${comparable},"")`;
            },
          }),
        }),
      ];
    }),
  ];
}

/** The share of the Gemeentefonds stands under the chosen dotation, not under its own path. */
function isCompared(pad: string): pad is Planlijn {
  return pad in lineLabels && pad !== 'GF.AANDEEL';
}
