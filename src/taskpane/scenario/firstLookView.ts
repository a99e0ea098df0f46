import type { ScenarioLabels } from '../../i18n/scenarioLabels';
import { oordelen, vast, type ScenarioPlan } from '../../plan';
import { plannedName, plannedRows, plannedText } from './resultView';

export interface LookPoint {
  readonly text: string;
  /** Which ones, where there are more under one heading. */
  readonly parts: readonly string[];
}

/** What to look at first: figures to fill in, checks, and rules that are not final. */
export function firstLook(plan: ScenarioPlan, labels: ScenarioLabels): LookPoint[] {
  const { onSheet } = labels.result;
  const { regeling } = plan.scenario.overname;
  const standing = regeling ? labels.regeling.standen[regeling.stand] : '';
  return [
    {
      text: onSheet(plannedName(plan, 'invoer'), plannedText(plan, 'invoer', 'voortgang', vast)),
      parts: [],
    },
    {
      text: onSheet(plannedName(plan, 'controles'), plannedText(plan, 'controles', 'licht', vast)),
      parts: plannedRows(plan, 'controles')
        .filter(({ pad }) => pad === oordelen.kijkNa || pad === oordelen.afwijking)
        .map(({ omschrijving }) => omschrijving ?? ''),
    },
    ...(standing === '' ? [] : [{ text: standing, parts: [] }]),
  ];
}
