import {
  delenVan,
  gegevenLijnen,
  uitkomstLijn,
  type Opvolging,
  type Uitkomstlijn,
  type Volglijn,
} from '../../scenario';
import { lineLabels } from '../lineLabels';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { heading, jaarkolom, vast, yearColumns, yearRow } from '../yearSheet';
import { drempelRow, opvolgingRow } from './opvolgingInvoer';

const uitkomsten: Readonly<Record<Uitkomstlijn, string>> = {
  afm: 'Waaruit het verschil van de autofinancieringsmarge bestaat',
  bbr: 'Waaruit het verschil van het beschikbaar budgettair resultaat bestaat',
};

export const deelRow = (uitkomst: Uitkomstlijn, lijn: Volglijn) => `deel/${uitkomst}/${lijn}`;
export const somRow = (uitkomst: Uitkomstlijn) => `deel/${uitkomst}/som`;
const aandeelVanRow = (uitkomst: Uitkomstlijn, lijn: Volglijn) => `deelaandeel/${uitkomst}/${lijn}`;

/** The difference of the margin and of the result, split into their lines without a rest. */
export function partRows({ scenario }: PlanContext, gevolgd: Opvolging): RowDraft[] {
  const { jaren } = scenario.input;
  const of = (reeks: readonly number[] | undefined, index: number) => reeks?.[index] ?? Number.NaN;
  return (Object.keys(uitkomsten) as Uitkomstlijn[]).flatMap((uitkomst): RowDraft[] => {
    const delen = delenVan[uitkomst];
    const total = uitkomstLijn[uitkomst];
    return [
      heading(`deel/${uitkomst}`, uitkomsten[uitkomst], yearColumns(jaren)),
      ...delen.flatMap(([teken, lijn], at_) => [
        yearRow(jaren, {
          key: deelRow(uitkomst, lijn),
          label: `${lineLabels[lijn]}${teken < 0 ? ' (meer is slechter)' : ''}`,
          unit: 'EUR',
          pad: lijn,
          role: 'berekening',
          perJaar: (index) => ({
            value: of(gevolgd.delen[uitkomst][at_], index),
            formula: (at) => `${teken < 0 ? '-' : ''}${at.ref(opvolgingRow.verschil(lijn))}`,
          }),
        }),
        yearRow(jaren, {
          key: aandeelVanRow(uitkomst, lijn),
          label: 'Aandeel in het verschil',
          unit: 'aandeel',
          role: 'berekening',
          format: 'procent',
          perJaar: (index) => {
            const whole = of(gevolgd.verschil[total], index);
            const part = of(gevolgd.delen[uitkomst][at_], index);
            return {
              value: whole === 0 ? Number.NaN : part / whole,
              formula: (at) => {
                const difference = at.ref(opvolgingRow.verschil(total));
                return `IF(${difference}=0,NA(),${at.ref(deelRow(uitkomst, lijn))}/${difference})`;
              },
            };
          },
        }),
      ]),
      yearRow(jaren, {
        key: somRow(uitkomst),
        label: `Samen: het verschil van ${lineLabels[total]}`,
        unit: 'EUR',
        pad: total,
        role: 'totaal',
        perJaar: (index) => ({
          value: delen.reduce((sum, _, at_) => sum + of(gevolgd.delen[uitkomst][at_], index), 0),
          formula: (at) => delen.map(([, lijn]) => at.ref(deelRow(uitkomst, lijn))).join('+'),
        }),
      }),
    ];
  });
}

/** Differences that nobody explained, and the largest of them. */
export function unexplainedRows({ scenario }: PlanContext, gevolgd: Opvolging): RowDraft[] {
  const { jaren } = scenario.input;
  const [first, last] = [gegevenLijnen[0] ?? 'M2.I.a', gegevenLijnen.at(-1) ?? 'M2.I.a'];
  const amounts = (index: number) =>
    gegevenLijnen.map((lijn) => gevolgd.onverklaard[lijn][index] ?? 0);
  return [
    heading('onverklaard', 'Verschillen zonder verklaring', yearColumns(jaren)),
    yearRow(jaren, {
      key: drempelRow,
      label: 'Een kleiner verschil vraagt geen verklaring (leeg: elk verschil)',
      unit: 'EUR',
      role: 'invoer',
      vast: { value: null },
    }),
    ...gegevenLijnen.map((lijn) =>
      yearRow(jaren, {
        key: opvolgingRow.onverklaard(lijn),
        label: lineLabels[lijn],
        unit: 'EUR',
        pad: lijn,
        role: 'berekening',
        perJaar: (index) => ({
          value: gevolgd.onverklaard[lijn][index] ?? 0,
          formula: (at) => {
            const difference = at.ref(opvolgingRow.verschil(lijn));
            const limit = at.fixed('opvolging', drempelRow, vast);
            const large = `ROUND(ABS(${difference}),2)>IF(ISNUMBER(${limit}),${limit},0)`;
            const why = at.ref(opvolgingRow.verklaring(lijn));
            return `IF(ISNUMBER(${difference}),IF(${large},IF(${why}&""="",ABS(${difference}),0),0),0)`;
          },
        }),
      }),
    ),
    yearRow(jaren, {
      key: 'onverklaard.aantal',
      label: 'Aantal regels zonder verklaring',
      unit: 'regels',
      role: 'totaal',
      format: 'jaar',
      perJaar: (index) => ({
        value: amounts(index).filter((amount) => amount > 0).length,
        formula: (at) =>
          `COUNTIF(${at.ref(opvolgingRow.onverklaard(first))}:${at.ref(opvolgingRow.onverklaard(last))},">0")`,
      }),
    }),
    yearRow(jaren, {
      key: 'onverklaard.grootste',
      label: 'Grootste verschil zonder verklaring',
      unit: 'EUR',
      role: 'totaal',
      perJaar: (index) => ({
        value: Math.max(...amounts(index)),
        formula: (at) =>
          `MAX(${at.ref(opvolgingRow.onverklaard(first))}:${at.ref(opvolgingRow.onverklaard(last))})`,
      }),
    }),
    yearRow(jaren, {
      key: 'onverklaard.regel',
      label: 'Op welke regel',
      role: 'berekening',
      format: 'tekst',
      perJaar: (index) => {
        const largest = Math.max(...amounts(index));
        const lijn = gegevenLijnen[amounts(index).indexOf(largest)];
        return {
          value: largest > 0 && lijn ? lijn : '',
          formula: (at) => {
            const rows: readonly [string, string] = [
              opvolgingRow.onverklaard(first),
              opvolgingRow.onverklaard(last),
            ];
            const largestCell = at.ref('onverklaard.grootste');
            const block = `${at.ref(rows[0])}:${at.ref(rows[1])}`;
            const names = at.block(rows, ['pad', 'pad']);
            return `IF(${largestCell}>0,INDEX(${names},MATCH(${largestCell},${block},0)),"")`;
          },
        };
      },
    }),
  ];
}

export const yearEndsOf = (jaren: readonly number[]): readonly [string, string] => [
  jaarkolom(jaren[0] ?? 0),
  jaarkolom(jaren.at(-1) ?? 0),
];
