import type { ScenarioLabels } from '../../i18n/scenarioLabels';
import type { BuildReading, BuildRefusal } from '../../office/build';
import {
  delenInStappen,
  metLeningen,
  metScenarioacties,
  vastgelegdeCijfers,
  type InputCell,
  type ScenarioPlan,
} from '../../plan';
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
  /** What Logboek says of a file without functions of the add-in; undefined for one with them. */
  delen?: string,
): Promise<FilePlan> {
  const answer = await builder.readBuild(builder.planSheets);
  const plan = async (reading?: BuildReading): Promise<ScenarioPlan> => {
    const basis =
      reading === undefined
        ? prepared.basis
        : prepared.over(vastgelegdeCijfers(reading.inputs)).basis;
    const held =
      reading === undefined ? new Map<string, InputCell>() : builder.inputsForFile(reading);
    const withLoans = metLeningen(held, prepared.leningen, basis.partners);
    const { inputs } = metScenarioacties(withLoans, prepared.scenarioacties);
    const hasLog = [...inputs.keys()].some((key) => key.startsWith('logboek/regel/'));
    const saved = labels.log.saved(basis.partners.map(({ label }) => label));
    const told = [...(hasLog ? [] : [saved]), ...(delen === undefined ? [] : [delen])];
    const log = told.map((each) => logEntry(each, basis, services));
    const request = { basis, inputs, log, version: services.version };
    const made = await inSlices(builder.planInSteps(request), pageSlices);
    if (delen === undefined) return made;
    const shared = delenInStappen(made.workbook, builder.deler.regel);
    return { ...made, workbook: (await inSlices(shared, pageSlices)).workbook };
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
