import type { Planlijn, Planreeksen } from '../scenario';
import type { At } from './at';
import { lineLabels, totalLines } from './lineLabels';
import type { RowDraft } from './sheetDraft';
import { vast, yearRow, type Computed } from './yearSheet';

/** The rows of one plan, each known by a prefix and its line. */
export interface PlanRows {
  readonly prefix: string;
  readonly plan: Planreeksen;
  readonly jaren: readonly number[];
}

/** How the totals of M2 follow from the lines above them, for every plan alike. */
const totals = {
  'M2.I': ['M2.I.a', '-', 'M2.I.b'],
  'M2.II': ['M2.II.a', '-', 'M2.II.b'],
  'M2.III': ['M2.I', '+', 'M2.II'],
  'M2.V': ['M2.III', '+', 'M2.IV'],
  'M2.VI.a': ['M2.VI', '-', 'M2.VI.b'],
  'M2.VII': ['M2.V', '+', 'M2.VI'],
  'AFM.II': ['AFM.II.a', '-', 'AFM.II.b'],
  'AFM.III': ['AFM.I', '-', 'AFM.II'],
  'GAFM.II': ['GAFM.II.a', '-', 'GAFM.II.b'],
  'GAFM.III': ['GAFM.I', '+', 'GAFM.II'],
  'CONS.AFM': ['AFM.III', '+', 'AGB.AFM'],
  'CONS.BBR': ['M2.IX', '+', 'AGB.BBR'],
} as const satisfies Partial<Record<Planlijn, readonly [Planlijn, '+' | '-', Planlijn]>>;

/** The formula of a line that follows from other lines of the same plan. */
export function derivedFormula(prefix: string, lijn: Planlijn): ((at: At) => string) | undefined {
  const row = (path: Planlijn): string => `${prefix}${path}`;
  if (lijn in totals) {
    const [first, sign, second] = totals[lijn as keyof typeof totals];
    return (at) => `${at.ref(row(first))}${sign}${at.ref(row(second))}`;
  }
  if (lijn === 'AFM.I') return (at) => at.ref(row('M2.I'));
  if (lijn === 'M2.IX') return (at) => `${at.ref(row('M2.VII'))}-ABS(${at.ref(row('M2.VIII'))})`;
  if (lijn === 'GAFM.I') return (at) => at.ref(row('AFM.III'));
  if (lijn === 'GAFM.II.a') return (at) => at.ref(row('AFM.II.a'));
  if (lijn === 'GAFM.II.b')
    return (at) =>
      `${at.fixed('parameters', 'norm.aflossingen', vast)}*${at.ref(row('SCHULD.1JAN'))}`;
  return undefined;
}

/** One row of a plan: its value out of the scenario beside the formula that gives it. */
export function planRow(
  { prefix, plan, jaren }: PlanRows,
  lijn: Planlijn,
  formula: (at: At) => string,
): RowDraft {
  return yearRow(jaren, {
    key: `${prefix}${lijn}`,
    label: lineLabels[lijn],
    unit: 'EUR',
    pad: lijn,
    role: totalLines.includes(lijn) ? 'totaal' : 'berekening',
    perJaar: (index): Computed => ({ value: plan[lijn][index] ?? Number.NaN, formula }),
  });
}
