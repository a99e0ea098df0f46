import type { BuildReading } from '../../office/build';
import { oordelen, vast } from '../../plan';
import { rowsOf, type WorkbookRow } from './workbookRows';

export interface JudgedCheck {
  readonly row: WorkbookRow;
  readonly label: string;
  readonly verdict: string;
  /** undefined where nothing could be compared. */
  readonly difference: number | undefined;
  readonly unit: string;
}

/** What the sheet Controles says now. */
export interface ScenarioStatus {
  /** In its own words: `In orde`. */
  readonly light: string;
  readonly isGood: boolean;
  readonly good: number;
  /** Those that say whether the model is right. */
  readonly all: number;
  /** Out of order, in the order of the sheet. */
  readonly attention: readonly JudgedCheck[];
  readonly unknown: readonly JudgedCheck[];
  /** Printed totals, apart from hidden cents. */
  readonly rounding: readonly JudgedCheck[];
  /** Chosen knowingly. */
  readonly information: readonly JudgedCheck[];
}

/** undefined where the workbook has no scenario. */
export function scenarioStatus(reading: BuildReading): ScenarioStatus | undefined {
  const rows = rowsOf(reading, 'controles');
  const light = rows.find(({ key }) => key === 'licht');
  if (!light) return undefined;
  const verdicts: readonly string[] = Object.values(oordelen);
  const checks = rows.flatMap((row): JudgedCheck[] => {
    const verdict = row.text('pad');
    if (!verdicts.includes(verdict)) return [];
    const difference = row.value(vast);
    return [
      {
        row,
        verdict,
        label: row.text('omschrijving'),
        difference: typeof difference === 'number' ? difference : undefined,
        unit: row.text('eenheid'),
      },
    ];
  });
  const judged = (...wanted: readonly string[]) =>
    checks.filter(({ verdict }) => wanted.includes(verdict));
  const attention = judged(oordelen.kijkNa, oordelen.afwijking);
  const unknown = judged(oordelen.onbekend);
  const good = judged(oordelen.goed).length;
  return {
    light: light.text(vast),
    isGood: attention.length === 0,
    good,
    all: good + attention.length + unknown.length,
    attention,
    unknown,
    information: judged(oordelen.info),
    rounding: judged(oordelen.afronding),
  };
}
