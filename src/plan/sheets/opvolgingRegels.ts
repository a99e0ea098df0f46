import {
  berekendeLijnen,
  fusiejaar,
  gegevenLijnen,
  uitLijnen,
  volglijnen,
  type Opvolging,
  type Volglijn,
} from '../../scenario';
import type { At } from '../at';
import { lineLabels } from '../lineLabels';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import type { Role } from '../styles';
import { yearRow } from '../yearSheet';
import { fusiePrefix } from './fusie';
import { opvolgingRow } from './opvolgingInvoer';

export const beforeMerger = (at: At): string =>
  `${at.head('jaar')}<${at.fixed('aannames', 'fusiejaar', 'actief')}`;

/** The block into which a column of a printed report can be pasted, totals included. */
export function typedRows({ scenario }: PlanContext): RowDraft[] {
  const { jaren } = scenario.input;
  return volglijnen.map((lijn) =>
    yearRow(jaren, {
      key: opvolgingRow.getypt(lijn),
      label: lineLabels[lijn],
      unit: 'EUR',
      pad: lijn,
      role: 'invoer',
      yearRole: roleOf(scenario.input),
      perJaar: () => ({ value: null }),
    }),
  );
}

/** Cells of years before the merger ask for nothing. */
function roleOf(input: PlanContext['scenario']['input']): (index: number) => Role {
  const n = fusiejaar(input);
  return (index) => ((input.jaren[index] ?? 0) < n ? 'vervallen' : 'invoer');
}

/** Of each line: plan, account, difference, its share, and why. */
export function lineRows({ scenario }: PlanContext, gevolgd: Opvolging): RowDraft[] {
  const { jaren } = scenario.input;
  const plan = scenario.fusie.resultaat;
  const of = (reeks: readonly number[], index: number): number => reeks[index] ?? Number.NaN;
  return volglijnen.flatMap((lijn): RowDraft[] => {
    const role: Role = berekendeLijnen.includes(lijn) ? 'totaal' : 'berekening';
    return [
      yearRow(jaren, {
        key: opvolgingRow.plan(lijn),
        label: `${lineLabels[lijn]}: plan`,
        unit: 'EUR',
        pad: lijn,
        role: 'koppeling',
        perJaar: (index) => ({
          value: of(plan[lijn], index),
          formula: (at) => at.on('fusie', `${fusiePrefix}${lijn}`),
        }),
      }),
      yearRow(jaren, {
        key: opvolgingRow.rekening(lijn),
        label: 'Rekening',
        unit: 'EUR',
        role,
        perJaar: (index) => ({
          value: of(gevolgd.rekening[lijn], index),
          formula: (at) => accountFormula(at, lijn),
        }),
      }),
      yearRow(jaren, {
        key: opvolgingRow.verschil(lijn),
        label: 'Verschil (rekening - plan)',
        unit: 'EUR',
        role,
        perJaar: (index) => ({
          value: of(gevolgd.verschil[lijn], index),
          formula: (at) =>
            `${at.ref(opvolgingRow.rekening(lijn))}-${at.ref(opvolgingRow.plan(lijn))}`,
        }),
      }),
      yearRow(jaren, {
        key: opvolgingRow.aandeel(lijn),
        label: 'Verschil als deel van het plan',
        unit: 'aandeel',
        role: 'berekening',
        format: 'procent',
        perJaar: (index) => ({
          value: of(gevolgd.aandeel[lijn], index),
          formula: (at) => {
            const planned = at.ref(opvolgingRow.plan(lijn));
            return `IF(${planned}=0,NA(),${at.ref(opvolgingRow.verschil(lijn))}/ABS(${planned}))`;
          },
        }),
      }),
      yearRow(jaren, {
        key: opvolgingRow.verklaring(lijn),
        label: 'Verklaring',
        unit: 'tekst',
        role: 'invoer',
        format: 'tekst',
        yearRole: roleOf(scenario.input),
        perJaar: () => ({ value: null }),
      }),
    ];
  });
}

function accountFormula(at: At, lijn: Volglijn): string {
  const row = (other: Volglijn): string => at.ref(opvolgingRow.rekening(other));
  if (lijn === 'AFM.I') return row('M2.I');
  const uit = uitLijnen(lijn);
  if (uit) return `${row(uit[0])}${uit[1] === 1 ? '+' : '-'}${row(uit[2])}`;
  const typed = at.ref(opvolgingRow.getypt(lijn));
  const amount = lijn === 'M2.VIII' ? `ABS(${typed})` : typed;
  return `IF(${beforeMerger(at)},NA(),IF(ISNUMBER(${typed}),${amount},NA()))`;
}

/** What stands in each year: nothing yet, a part, or an account. */
export function standRow({ scenario }: PlanContext, { stand }: Opvolging): RowDraft {
  return yearRow(scenario.input.jaren, {
    key: 'stand',
    label: 'Wat er van het jaar bekend is',
    role: 'berekening',
    format: 'tekst',
    perJaar: (index) => ({
      value: stand[index] ?? '',
      formula: (at) => {
        const typed = gegevenLijnen.map((lijn) => at.ref(opvolgingRow.getypt(lijn)));
        const count = `COUNT(${typed.join(',')})`;
        const all = gegevenLijnen.map((lijn) => `COUNT(${at.ref(opvolgingRow.getypt(lijn))})`);
        return `IF(${beforeMerger(at)},"vóór de fusie",IF(${count}=0,"nog geen rekening",IF(MIN(${all.join(',')})=0,"rekening onvolledig","rekening")))`;
      },
    }),
  });
}
