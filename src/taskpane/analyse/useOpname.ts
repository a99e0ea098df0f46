import { useRef, useState } from 'react';
import type { Figures } from '../../figures';
import type { BuildChanges, BuildProgress, BuildReading, BuildUndo } from '../../office/build';
import type { InputCell } from '../../plan';
import { pageSlices } from '../../spreadsheet/pageSlices';
import { inSlices, type Steps } from '../../spreadsheet/steps';
import { problemText } from '../problemText';
import type { Builder } from '../scenario/builder';
import type { Told } from '../scenario/told';
import { useServices } from '../services';
import { builtInSteps, type BuiltScenario } from './builtScenario';
import { changesWith } from './changesWith';
import { onlyOpname, otherChanges } from './otherChanges';

/** The steps of the screen that write. */
export type Plaats = 'doel' | 'gevoeligheid' | 'vergelijk';

export type OpnameState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'writing';
      readonly progress: BuildProgress | undefined;
      readonly cancelling: boolean;
    }
  | { readonly kind: 'written'; readonly sheet: string; readonly undo: BuildUndo }
  | { readonly kind: 'undo-asked'; readonly places: readonly string[]; readonly undo: BuildUndo }
  | { readonly kind: 'undone' }
  /** The workbook is no longer what was computed with. */
  | { readonly kind: 'changed' | 'not-ready' }
  /** More than the snapshot would change. */
  | { readonly kind: 'others'; readonly sheets: readonly string[] }
  | { readonly kind: 'told'; readonly told: Told };

type Planned =
  | { readonly kind: 'planned'; readonly changes: BuildChanges }
  | Extract<OpnameState, { kind: 'changed' | 'not-ready' | 'others' }>;

/** The cells to write, given the scenario as it is now; undefined where they no longer fit. */
export type OpnameCellen = (
  built: BuiltScenario,
) => Steps<ReadonlyMap<string, InputCell> | undefined>;

export interface OpnameWriter {
  /** Which step wrote last, and how that went. */
  readonly plaats: Plaats | undefined;
  readonly state: OpnameState;
  readonly write: (plaats: Plaats, sheetId: string, cells: OpnameCellen) => Promise<void>;
  readonly cancel: () => void;
  readonly undo: (evenIfChanged: boolean) => Promise<void>;
  readonly keep: () => void;
  readonly show: () => Promise<boolean>;
  /** Goes up when something may have been left behind in the workbook. */
  readonly suspicions: number;
}

/** Puts a snapshot in the workbook: read, compare, write, with a way back; only its own cells. */
export function useOpname(figures: Figures, builder: Builder, onWritten: () => void): OpnameWriter {
  const { language, version, clock } = useServices();
  const [{ plaats, state }, setHeld] = useState<{
    readonly plaats: Plaats | undefined;
    readonly state: OpnameState;
  }>({ plaats: undefined, state: { kind: 'idle' } });
  const [suspicions, setSuspicions] = useState(0);
  const aborter = useRef<AbortController>(undefined);
  const setState = (next: OpnameState) => {
    setHeld((now) => ({ ...now, state: next }));
  };
  const tell = (told: Told) => {
    setState({ kind: 'told', told });
  };
  const broken = (error: unknown) => {
    tell({ kind: 'broken', detail: problemText(error, language) });
  };

  const planned = async (
    reading: BuildReading,
    of: OpnameCellen,
    signal: AbortSignal,
  ): Promise<Planned | undefined> => {
    const slices = { ...pageSlices, signal };
    const found = await inSlices(builtInSteps(figures, reading, version), slices);
    if (!found) return undefined;
    if (found.kind !== 'ready') return { kind: 'not-ready' };
    const cells = await inSlices(of(found.built), slices);
    if (signal.aborted) return undefined;
    if (!cells) return { kind: 'changed' };
    // Only a workbook that is as it was built gets nothing else along with the snapshot.
    const without = await changesWith(builder, found.built, new Map(), slices);
    if (!without) return undefined;
    const sheets = otherChanges(without);
    if (sheets) return { kind: 'others', sheets };
    const changes = await changesWith(builder, found.built, cells, slices);
    if (!changes) return undefined;
    return changes.lostInputs.length > 0
      ? { kind: 'others', sheets: changes.lostInputs.map(({ sheet }) => sheet) }
      : { kind: 'planned', changes: onlyOpname(changes) };
  };

  const write = async (where: Plaats, sheetId: string, cells: OpnameCellen) => {
    if (aborter.current) return;
    const stop = new AbortController();
    aborter.current = stop;
    setHeld({ plaats: where, state: { kind: 'reading' } });
    try {
      const answer = await builder.readBuild(builder.planSheets);
      if (!answer.ok) {
        tell({ kind: 'refused', refusal: { reason: 'failure', failure: answer.failure } });
        return;
      }
      const reading = answer.value;
      const found = await planned(reading, cells, stop.signal);
      if (found === undefined) {
        tell({ kind: 'cancelled', restored: true });
        return;
      }
      if (found.kind !== 'planned') {
        setState(found);
        return;
      }
      setState({ kind: 'writing', progress: undefined, cancelling: false });
      const outcome = await builder.writeBuild(found.changes, {
        clock,
        signal: stop.signal,
        onProgress: (progress) => {
          setHeld((now) =>
            now.state.kind === 'writing' ? { ...now, state: { ...now.state, progress } } : now,
          );
        },
      });
      if (outcome.kind !== 'built') {
        if ('restored' in outcome && !outcome.restored) setSuspicions((count) => count + 1);
        tell(outcome);
        return;
      }
      const sheet = reading.sheetNames.get(sheetId) ?? '';
      setState({ kind: 'written', sheet, undo: outcome.undo });
      onWritten();
    } catch (error) {
      broken(error);
    } finally {
      aborter.current = undefined;
    }
  };

  const undo = async (evenIfChanged: boolean) => {
    if (state.kind !== 'written' && state.kind !== 'undo-asked') return;
    const { undo: way } = state;
    setState({ kind: 'writing', progress: undefined, cancelling: true });
    try {
      const outcome = await builder.undoBuild(way, { evenIfChanged });
      switch (outcome.kind) {
        case 'undone':
          setState({ kind: 'undone' });
          onWritten();
          break;
        case 'changed-since':
          setState({ kind: 'undo-asked', places: outcome.places, undo: way });
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

  return {
    plaats,
    state,
    suspicions,
    write,
    undo,
    cancel: () => {
      aborter.current?.abort();
      if (state.kind === 'writing') setState({ ...state, cancelling: true });
    },
    keep: () => {
      tell({ kind: 'kept' });
    },
    show: async () => {
      if (state.kind !== 'written') return false;
      return (await builder.showSheet(state.sheet)).ok;
    },
  };
}
