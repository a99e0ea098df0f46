import type { LeningLabels } from '../../i18n/leningLabels';
import type { ScenarioLabels } from '../../i18n/scenarioLabels';
import type { ScenariosLabels } from '../../i18n/scenariosLabels';
import type { BuildChanges, BuildReading } from '../../office/build';
import type { LogEntry } from '../../plan';
import type { Cijferwijziging } from '../../scenario';
import { formatWhole } from '../../spreadsheet/dutchNumber';
import type { PaneServices } from '../services';
import { leninglog } from './leningen/gelezenLeningen';
import { logEntry } from './logEntry';
import type { BuildBasis } from './preparedBuild';
import { scenariolog } from './scenarios/scenariosView';

/** So many refreshed figures are named in the log; the sheet itself holds them all. */
const named = 3;

/** The sentences of it. */
export interface LogLabels extends Pick<ScenarioLabels, 'log'> {
  readonly leninglog: LeningLabels['log'];
  readonly scenariolog: Pick<ScenariosLabels, 'actie'>;
}

/** What a build writes in Logboek: that it was built, which sources were chosen, what is new. */
export function buildLog(
  { basis, gekozen, vernieuwd, vervangen, leningen, scenarioacties, cijfersVoordien }: BuildBasis,
  { isFirstBuild, inputs }: BuildReading,
  { changedCells }: BuildChanges,
  { log, leninglog: loans, scenariolog: actions }: LogLabels,
  services: Pick<PaneServices, 'clock' | 'version'>,
): LogEntry[] {
  const partners = basis.partners.map(({ label }) => label);
  const largest = [...vernieuwd]
    .sort((one, other) => size(other) - size(one))
    .slice(0, named)
    .map(refreshed);
  const lines = [
    isFirstBuild ? log.built(partners) : log.rebuilt(partners, changedCells.length),
    ...gekozen.flatMap((each) => log.chosen(each) ?? []),
    ...(vervangen.length > 0 ? [log.replaced(vervangen)] : []),
    ...leninglog(leningen, inputs, basis.partners, loans),
    ...scenariolog(inputs, scenarioacties, actions),
    ...(vernieuwd.length > 0
      ? [log.refreshed(vernieuwd.length, cijfersVoordien, basis.cijfersVan, largest)]
      : []),
  ];
  return lines.map((line) => logEntry(line, basis, services));
}

/** What comes or goes counts with its whole amount. */
function size({ oud, nieuw, verschil }: Cijferwijziging): number {
  return Math.abs(Number.isNaN(verschil) ? (nieuw?.bedrag ?? oud?.bedrag ?? 0) : verschil);
}

function refreshed({ oud, nieuw }: Cijferwijziging) {
  const { gemeente = '', omschrijving = '', jaar = 0 } = nieuw ?? oud ?? {};
  const text = (bedrag: number | undefined) =>
    bedrag === undefined ? undefined : formatWhole(bedrag);
  return { gemeente, omschrijving, jaar, oud: text(oud?.bedrag), nieuw: text(nieuw?.bedrag) };
}
