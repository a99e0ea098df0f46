import { useRef, useState } from 'react';
import type { BuildChanges, BuildProgress, BuildReading, BuildUndo } from '../../office/build';
import { problemText } from '../problemText';
import { useServices } from '../services';
import type { Builder } from './builder';
import type { Told } from './told';

export type SheetsBuildState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  /** The workbook holds something else that these sheets belong to. */
  | { readonly kind: 'not-here' }
  | { readonly kind: 'preview'; readonly changes: BuildChanges; readonly reading: BuildReading }
  | { readonly kind: 'writing'; readonly progress: BuildProgress | undefined }
  | { readonly kind: 'written'; readonly sheet: string; readonly undo: BuildUndo }
  | { readonly kind: 'undo-asked'; readonly places: readonly string[]; readonly undo: BuildUndo }
  | { readonly kind: 'told'; readonly told: Told };

export interface SheetsBuild {
  readonly state: SheetsBuildState;
  preview(): Promise<void>;
  write(): Promise<void>;
  cancel(): void;
  undo(evenIfChanged: boolean): Promise<void>;
  show(): Promise<boolean>;
  /** What was compared no longer counts. */
  forget(): void;
}

/** Sheets that are built apart from a scenario. */
export interface SheetsBuildRequest {
  readonly wanted: (by: Builder) => Builder['planSheets'];
  /** What they would become, for a look at it or to be written; undefined where they may not be. */
  readonly changes: (
    by: Builder,
    reading: BuildReading,
    isWritten: boolean,
  ) => BuildChanges | undefined | Promise<BuildChanges | undefined>;
  /** Id of the sheet that is shown afterwards. */
  readonly shown: string;
  readonly onChanged?: () => void;
}

/** Puts sheets of their own in the workbook: read, compare, show, write, with a way back. */
export function useSheetsBuild({
  wanted,
  changes: changesFrom,
  shown,
  onChanged,
}: SheetsBuildRequest): SheetsBuild {
  const { language, loadBuilder, clock } = useServices();
  const [state, setState] = useState<SheetsBuildState>({ kind: 'idle' });
  const builder = useRef<Builder>(undefined);
  const aborter = useRef<AbortController>(undefined);
  // An answer that belongs to an older question is dropped.
  const question = useRef(0);
  const tell = (told: Told) => {
    setState({ kind: 'told', told });
  };
  const attempt = async (action: (builder: Builder) => Promise<void>) => {
    try {
      builder.current ??= await loadBuilder();
      await action(builder.current);
    } catch (error) {
      tell({ kind: 'broken', detail: problemText(error, language) });
    }
  };

  const preview = async () => {
    question.current += 1;
    const mine = question.current;
    setState({ kind: 'reading' });
    await attempt(async (by) => {
      const answer = await by.readBuild(wanted(by));
      if (mine !== question.current) return;
      if (!answer.ok) {
        tell({ kind: 'refused', refusal: { reason: 'failure', failure: answer.failure } });
        return;
      }
      const changes = await changesFrom(by, answer.value, false);
      if (mine !== question.current) return;
      if (!changes) setState({ kind: 'not-here' });
      else if (changes.isEmpty) tell({ kind: 'nothing-to-write' });
      else setState({ kind: 'preview', changes, reading: answer.value });
    });
  };

  const write = async () => {
    if (state.kind !== 'preview') return;
    const { reading } = state;
    const stop = new AbortController();
    aborter.current = stop;
    setState({ kind: 'writing', progress: undefined });
    await attempt(async (by) => {
      const changes = await changesFrom(by, reading, true);
      if (!changes) {
        setState({ kind: 'not-here' });
        return;
      }
      const outcome = await by.writeBuild(changes, {
        clock,
        signal: stop.signal,
        onProgress: (progress) => {
          setState((now) => (now.kind === 'writing' ? { ...now, progress } : now));
        },
      });
      if (outcome.kind !== 'built') tell(outcome);
      else {
        const sheet = reading.sheetNames.get(shown) ?? '';
        setState({ kind: 'written', sheet, undo: outcome.undo });
        onChanged?.();
      }
    });
  };

  const undo = async (evenIfChanged: boolean) => {
    if (state.kind !== 'written' && state.kind !== 'undo-asked') return;
    const { undo: way } = state;
    setState({ kind: 'writing', progress: undefined });
    await attempt(async (by) => {
      const outcome = await by.undoBuild(way, { evenIfChanged });
      switch (outcome.kind) {
        case 'changed-since':
          setState({ kind: 'undo-asked', places: outcome.places, undo: way });
          break;
        case 'failed':
          tell({ kind: 'undo-failed', failure: outcome.failure });
          break;
        case 'undone':
          tell(outcome);
          onChanged?.();
          break;
        case 'refused':
          tell(outcome);
          break;
      }
    });
  };

  return {
    state,
    preview,
    write,
    undo,
    show: async () => {
      if (state.kind !== 'written' || !builder.current) return false;
      return (await builder.current.showSheet(state.sheet)).ok;
    },
    cancel: () => {
      if (state.kind === 'writing') aborter.current?.abort();
      else if (state.kind === 'undo-asked') tell({ kind: 'kept' });
      else setState({ kind: 'idle' });
    },
    forget: () => {
      question.current += 1;
      setState((now) =>
        now.kind === 'writing' || now.kind === 'written' ? now : { kind: 'idle' },
      );
    },
  };
}
