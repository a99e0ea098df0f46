import type { ScenarioLabels } from '../../i18n/scenarioLabels';
import type { BuildReading, BuildRefusal } from '../../office/build';
import { metLeningen, vastgelegdeCijfers, type InputCell, type ScenarioPlan } from '../../plan';
import { inSlices } from '../../spreadsheet/steps';
import { pageSlices } from '../../spreadsheet/pageSlices';
import type { PaneServices } from '../services';
import type { Builder } from './builder';
import { logEntry } from './logEntry';
import type { PreparedBuild } from './preparedBuild';

export type FilePlan =
  | {
      readonly kind: 'planned';
      readonly plan: ScenarioPlan;
      /** False where this Excel cannot tell what somebody typed in the workbook. */
      readonly isRead: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: BuildRefusal };

/**
 * The plan of a file, with what stands in the workbook now and under the standard names of the
 * sheets. Without an Excel that can be read there is nothing to take along; whatever else stands in
 * the way has to go first, or the file would miss what the user typed.
 */
export async function planForFile(
  builder: Builder,
  prepared: PreparedBuild,
  labels: ScenarioLabels,
  services: Pick<PaneServices, 'clock' | 'version'>,
): Promise<FilePlan> {
  const answer = await builder.readBuild(builder.planSheets);
  const plan = async (reading?: BuildReading): Promise<ScenarioPlan> => {
    const basis =
      reading === undefined
        ? prepared.basis
        : prepared.over(vastgelegdeCijfers(reading.inputs)).basis;
    const held =
      reading === undefined ? new Map<string, InputCell>() : builder.inputsForFile(reading);
    const inputs = metLeningen(held, prepared.leningen, basis.partners);
    const hasLog = [...inputs.keys()].some((key) => key.startsWith('logboek/regel/'));
    const saved = labels.log.saved(basis.partners.map(({ label }) => label));
    const log = hasLog ? [] : [logEntry(saved, basis, services)];
    const request = { basis, inputs, log, version: services.version };
    return inSlices(builder.planInSteps(request), pageSlices);
  };
  if (answer.ok) {
    const { leftover } = answer.value;
    return leftover === null
      ? { kind: 'planned', plan: await plan(answer.value), isRead: true }
      : { kind: 'refused', refusal: { reason: 'leftover', leftover } };
  }
  const { failure } = answer;
  // Who is told that this Excel cannot build, is sent here.
  return failure.kind === 'not-in-excel' || failure.kind === 'not-supported'
    ? { kind: 'planned', plan: await plan(), isRead: failure.kind === 'not-in-excel' }
    : { kind: 'refused', refusal: { reason: 'failure', failure } };
}
