import {
  berekendeLijnen,
  fusiejaar,
  gegevenLijnen,
  gevolgdeGemeente,
  rekeningsleutel,
  uitLijnen,
  volglijnen,
  type Opvolging,
  type Volglijn,
} from '../../scenario';
import type { At } from '../at';
import { lineLabels } from '../lineLabels';
import { keyName, lookUp } from '../lookUp';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import type { Role } from '../styles';
import { vast, yearRow } from '../yearSheet';
import { fusiePrefix } from './fusie';
import { getyptBedrag, gevolgdRow, opvolgingRow } from './opvolgingInvoer';

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
export function lineRows(context: PlanContext, gevolgd: Opvolging): RowDraft[] {
  const { scenario } = context;
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
      ...(gegevenLijnen.includes(lijn) ? [sourceRow(context, lijn)] : []),
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
  // Unavailable money lowers the result whatever its sign in the report.
  const amount = (given: string): string => (lijn === 'M2.VIII' ? `ABS(${given})` : given);
  const published = amount(lookUp(accountKey(at, lijn)));
  return `IF(${beforeMerger(at)},NA(),IF(ISNUMBER(${typed}),${amount(typed)},${published}))`;
}

function accountKey(at: At, lijn: Volglijn): string {
  const naam = at.fixed('opvolging', gevolgdRow, vast);
  return `${naam}&"|${lijn}|"&${at.head('jaar')}&"|rekening"`;
}

/** Under which name Cijfers is searched for accounts. */
export function followedRow({ scenario: { input } }: PlanContext): RowDraft {
  const naam = gevolgdeGemeente(input);
  return yearRow(input.jaren, {
    key: gevolgdRow,
    label: 'Jaarrekeningen op Cijfers van (leeg: die naam heeft een van de fuserende gemeenten)',
    role: 'koppeling',
    format: 'tekst',
    vast: { value: naam === '' ? null : naam },
  });
}

/** Where an amount of the account comes from: typed above, or which document of Cijfers. */
function sourceRow(context: PlanContext, lijn: Volglijn): RowDraft {
  const { input, boek } = context.scenario;
  const n = fusiejaar(input);
  return yearRow(input.jaren, {
    key: opvolgingRow.bron(lijn),
    label: 'Bron van de rekening',
    role: 'koppeling',
    format: 'tekst',
    perJaar: (index) => {
      const jaar = input.jaren[index] ?? Number.NaN;
      const row = boek.rij(rekeningsleutel(input, lijn, jaar));
      const document = row === undefined || Number.isNaN(row.bedrag) ? '' : row.document;
      const source = Number.isNaN(getyptBedrag(context, lijn, jaar)) ? document : typedWord;
      return {
        value: jaar < n ? '' : source,
        formula: (at) => {
          const typed = at.ref(opvolgingRow.getypt(lijn));
          const found = `IFERROR(INDEX(Cijfers_document,MATCH(${accountKey(at, lijn)},${keyName},0))&"","")`;
          return `IF(${beforeMerger(at)},"",IF(ISNUMBER(${typed}),"${typedWord}",${found}))`;
        },
      };
    },
  });
}
const typedWord = 'getypt';

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
        const known = gegevenLijnen.map((lijn) => at.ref(opvolgingRow.rekening(lijn)));
        const count = `COUNT(${known.join(',')})`;
        const all = known.map((cell) => `COUNT(${cell})`);
        return `IF(${beforeMerger(at)},"vóór de fusie",IF(${count}=0,"nog geen rekening",IF(MIN(${all.join(',')})=0,"rekening onvolledig","rekening")))`;
      },
    }),
  });
}
