import { useCallback, useRef, useState } from 'react';
import { leningLabels } from '../../i18n/leningLabels';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { scenariosLabels } from '../../i18n/scenariosLabels';
import type { OfficeFailure } from '../../office';
import type { BuildChanges, BuildProgress, BuildReading, BuildUndo } from '../../office/build';
import {
  metLeningen,
  metScenarioacties,
  vastgelegdeCijfers,
  type LogEntry,
  type ScenarioPlan,
} from '../../plan';
import { inSlices } from '../../spreadsheet/steps';
import { pageSlices } from '../../spreadsheet/pageSlices';
import { problemText } from '../problemText';
import { useServices } from '../services';
import { buildLog } from './buildLog';
import type { Builder } from './builder';
import type { BuildBasis, PreparedBuild } from './preparedBuild';
import type { Told } from './told';

export interface Preview extends BuildBasis {
  readonly prepared: PreparedBuild;
  readonly plan: ScenarioPlan;
  readonly changes: BuildChanges;
  readonly reading: BuildReading;
}

/** Where the orchestration stands; the screen shows one of these. */
export type BuildState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | ({ readonly kind: 'preview' } & Preview)
  | {
      readonly kind: 'building';
      readonly progress: BuildProgress | undefined;
      readonly cancelling: boolean;
    }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'undo-asked'; readonly places: readonly string[] }
  | { readonly kind: 'told'; readonly told: Told };

/** What the last build left: its results, and the way back. */
export interface Built {
  readonly prepared: PreparedBuild;
  readonly plan: ScenarioPlan;
  readonly undo: BuildUndo;
}

export interface ScenarioBuild {
  readonly state: BuildState;
  readonly built: Built | undefined;
  /** Goes up when a broken build may have left something behind. */
  readonly suspicions: number;
  preview(prepared: PreparedBuild): Promise<void>;
  build(): Promise<void>;
  cancel(): void;
  undo(evenIfChanged: boolean): Promise<void>;
  keep(): void;
  /** The choice was changed: what was compared no longer counts. */
  forget(): void;
}

/** Who else wants to know what the workbook holds. */
export interface BuildListener {
  /** It was read before a comparison. */
  readonly onRead: (reading: BuildReading) => void;
  readonly onBuilt: (of: BuildBasis) => void;
  /** It was built, or a build was undone. */
  readonly onWritten: () => void;
}

/** Reads, plans, compares and writes, one after another; nothing here knows Excel. */
export function useScenarioBuild(
  builder: Builder,
  { onRead, onBuilt, onWritten }: BuildListener,
): ScenarioBuild {
  const { language, version, clock } = useServices();
  const [state, setState] = useState<BuildState>({ kind: 'idle' });
  const [built, setBuilt] = useState<Built>();
  const [suspicions, setSuspicions] = useState(0);
  const aborter = useRef<AbortController>(undefined);
  /** Of a preview that is being made; what was asked before it stops. */
  const planning = useRef<AbortController>(undefined);
  // An answer that belongs to an older question is dropped.
  const question = useRef(0);

  const tell = useCallback((told: Told) => {
    setState({ kind: 'told', told });
  }, []);
  const refuse = useCallback(
    (failure: OfficeFailure) => {
      tell({ kind: 'refused', refusal: { reason: 'failure', failure } });
    },
    [tell],
  );
  const broken = useCallback(
    (error: unknown) => {
      tell({ kind: 'broken', detail: problemText(error, language) });
    },
    [tell, language],
  );

  const planFrom = useCallback(
    async (
      of: BuildBasis,
      reading: BuildReading,
      log: readonly LogEntry[],
      signal: AbortSignal,
    ) => {
      const { sheetNames } = reading;
      const withLoans = metLeningen(reading.inputs, of.leningen, of.basis.partners);
      const { inputs } = metScenarioacties(withLoans, of.scenarioacties);
      const slices = { ...pageSlices, signal };
      const request = { basis: of.basis, sheetNames, inputs, log, version };
      const plan = await inSlices(builder.planInSteps(request), slices);
      if (plan === undefined) return undefined;
      const comparing = builder.compareInSteps(reading, plan.workbook, of.choice);
      const changes = await inSlices(comparing, slices);
      return changes && { ...of, reading, plan, changes };
    },
    [builder, version],
  );

  const preview = async (prepared: PreparedBuild) => {
    question.current += 1;
    const mine = question.current;
    planning.current?.abort();
    const stop = new AbortController();
    planning.current = stop;
    setState({ kind: 'reading' });
    try {
      const answer = await builder.readBuild(builder.planSheets);
      if (mine !== question.current) return;
      if (!answer.ok) {
        refuse(answer.failure);
        return;
      }
      const reading = answer.value;
      onRead(reading);
      // What was typed on Cijfers since the tab was opened counts too.
      const of = prepared.over(vastgelegdeCijfers(reading.inputs));
      const planned = await planFrom(of, reading, [], stop.signal);
      if (planned && mine === question.current) setState({ kind: 'preview', prepared, ...planned });
    } catch (error) {
      if (mine === question.current) broken(error);
    }
  };

  const build = async () => {
    if (state.kind !== 'preview' || state.changes.isEmpty) return;
    const { prepared, reading, changes } = state;
    question.current += 1;
    const stop = new AbortController();
    aborter.current = stop;
    setState({ kind: 'building', progress: undefined, cancelling: false });
    try {
      const { log: sentences } = scenarioLabels(language);
      const labels = {
        log: sentences,
        leninglog: leningLabels(language).log,
        scenariolog: scenariosLabels(language),
      };
      const log = buildLog(state, reading, changes, labels, { clock, version });
      const final = await planFrom(state, reading, log, stop.signal);
      if (!final) {
        tell({ kind: 'cancelled', restored: true });
        return;
      }
      const outcome = await builder.writeBuild(final.changes, {
        clock,
        signal: stop.signal,
        onProgress: (progress) => {
          setState((now) => (now.kind === 'building' ? { ...now, progress } : now));
        },
      });
      switch (outcome.kind) {
        case 'built':
          setBuilt({ prepared, plan: final.plan, undo: outcome.undo });
          setState({ kind: 'idle' });
          onBuilt(final);
          onWritten();
          break;
        case 'nothing-to-write':
        case 'refused':
          tell(outcome);
          break;
        case 'cancelled':
        case 'failed':
          if (!outcome.restored) setSuspicions((count) => count + 1);
          tell(outcome);
          break;
      }
    } catch (error) {
      broken(error);
    }
  };

  const undo = async (evenIfChanged: boolean) => {
    if (!built) return;
    question.current += 1;
    setState({ kind: 'undoing' });
    try {
      const outcome = await builder.undoBuild(built.undo, { evenIfChanged });
      switch (outcome.kind) {
        case 'undone':
          setBuilt(undefined);
          tell(outcome);
          onWritten();
          break;
        case 'changed-since':
          setState({ kind: 'undo-asked', places: outcome.places });
          break;
        case 'refused':
          tell(outcome);
          break;
        case 'failed':
          setSuspicions((count) => count + 1);
          tell({ kind: 'undo-failed', failure: outcome.failure });
          break;
      }
    } catch (error) {
      broken(error);
    }
  };

  const forget = useCallback(() => {
    question.current += 1;
    planning.current?.abort();
    setState((now) =>
      now.kind === 'preview' || now.kind === 'reading' || now.kind === 'told'
        ? { kind: 'idle' }
        : now,
    );
  }, []);

  return {
    state,
    built,
    suspicions,
    preview,
    build,
    undo,
    cancel: () => {
      if (state.kind === 'preview' || state.kind === 'reading') forget();
      if (state.kind !== 'building') return;
      aborter.current?.abort();
      setState({ ...state, cancelling: true });
    },
    keep: () => {
      tell({ kind: 'kept' });
    },
    forget,
  };
}
