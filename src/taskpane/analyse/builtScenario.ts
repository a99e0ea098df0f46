import { uitkomst, type Uitkomst } from '../../analyse';
import type { Figures } from '../../figures';
import type { KnownProblem } from '../../i18n';
import type { BuildReading } from '../../office/build';
import {
  afdruk,
  opnamesoorten,
  opnamestand,
  opnamestempel,
  plannedScenario,
  rekentMetLeningen,
  vast,
  vastgelegdeCijfers,
  type Opnamesoort,
  type Opnamestempel,
  type PlanRequest,
} from '../../plan';
import type { ScenarioInput } from '../../scenario';
import type { Steps } from '../../spreadsheet/steps';
import { problemOf } from '../problemText';
import { readChoice } from '../scenario/keptChoice';
import { readDraft, type DraftReading } from '../scenario/readDraft';

/** What the workbook holds of one kind of snapshot. */
export interface Opname {
  readonly stand: 'leeg' | 'actueel' | 'verouderd';
  readonly stempel: Opnamestempel | undefined;
}

/** The scenario as the workbook has it now: the choice it was built with and what was typed since. */
export interface BuiltScenario {
  readonly reading: BuildReading;
  /** What a snapshot is taken of. */
  readonly vraag: Required<Pick<PlanRequest, 'basis' | 'inputs' | 'version'>>;
  readonly input: ScenarioInput;
  /** Name of the live scenario. */
  readonly naam: string;
  readonly nu: Uitkomst;
  /** How much of Invoer is filled in, in the words of that sheet. */
  readonly voortgang: string;
  /** Another text as soon as anything differs that an answer rests on. */
  readonly kenmerk: string;
  readonly opnamen: Readonly<Record<Opnamesoort, Opname>>;
}

export type BuiltReading =
  | { readonly kind: 'no-scenario' | 'no-choice' | 'unreadable' | 'live' }
  /** The rules make no scenario of it; the problem says why where they do. */
  | { readonly kind: 'refused'; readonly problem: KnownProblem | undefined }
  | { readonly kind: 'ready'; readonly built: BuiltScenario };

/** Finds the scenario that was built in a workbook, in steps of some tens of milliseconds at most. */
export function* builtInSteps(
  figures: Figures,
  reading: BuildReading,
  version: string,
): Steps<BuiltReading> {
  const { inputs, choice } = reading;
  if (!reading.ownSheets.some(({ id }) => id === 'aannames')) return { kind: 'no-scenario' };
  const kept = readChoice(figures, choice);
  if (kept.kind !== 'kept') return { kind: kept.kind === 'none' ? 'no-choice' : 'unreadable' };
  const vastgelegd = vastgelegdeCijfers(inputs);
  yield;
  const overnameberekening = rekentMetLeningen(inputs) ? ('leningen' as const) : undefined;
  const draft = readDraft(figures, kept.draft, { vastgelegd, overnameberekening });
  yield;
  if (draft.kind !== 'ready') return { kind: 'refused', problem: refusalOf(draft) };
  try {
    return yield* described(reading, { basis: draft.basis, inputs, version });
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return { kind: 'refused', problem };
  }
}

function refusalOf(draft: DraftReading): KnownProblem | undefined {
  return draft.kind === 'refused' ? draft.problem : undefined;
}

function* described(reading: BuildReading, vraag: BuiltScenario['vraag']): Steps<BuiltReading> {
  const scenario = plannedScenario(vraag);
  yield;
  const { input } = scenario;
  const live = input.scenarios.find(({ id }) => id === input.scenario);
  if (!live) return { kind: 'live' };
  const kenmerk = afdruk(vraag, 'gevoeligheid');
  yield;
  const opnamen: [Opnamesoort, Opname][] = [];
  for (const soort of opnamesoorten) {
    const stempel = opnamestempel(vraag.inputs, soort);
    opnamen.push([soort, { stempel, stand: opnamestand(vraag, soort) }]);
    yield;
  }
  const voortgang = vraag.inputs.get(`invoer/voortgang/${vast}`)?.value;
  const built: BuiltScenario = {
    reading,
    vraag,
    input,
    naam: live.naam,
    nu: uitkomst(scenario),
    voortgang: typeof voortgang === 'string' ? voortgang : '',
    kenmerk,
    opnamen: Object.fromEntries(opnamen) as Record<Opnamesoort, Opname>,
  };
  return { kind: 'ready', built };
}
