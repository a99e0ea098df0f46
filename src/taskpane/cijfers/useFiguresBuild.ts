import { useRef, useState } from 'react';
import { importLabels } from '../../i18n/importLabels';
import type { BuildChanges, BuildProgress, BuildReading, BuildUndo } from '../../office/build';
import type { LogEntry } from '../../plan';
import { blijvend, newestDate } from '../../scenario';
import type { OwnImport } from '../ownFigures';
import { problemText } from '../problemText';
import type { Builder } from '../scenario/builder';
import { logEntry } from '../scenario/logEntry';
import type { Told } from '../scenario/told';
import { useServices } from '../services';

export type FiguresBuildState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  /** A scenario stands in the workbook: its own build takes the figures along. */
  | { readonly kind: 'has-scenario' }
  | { readonly kind: 'preview'; readonly changes: BuildChanges; readonly reading: BuildReading }
  | { readonly kind: 'writing'; readonly progress: BuildProgress | undefined }
  | { readonly kind: 'written'; readonly sheet: string; readonly undo: BuildUndo }
  | { readonly kind: 'undo-asked'; readonly places: readonly string[]; readonly undo: BuildUndo }
  | { readonly kind: 'told'; readonly told: Told };

export interface FiguresBuild {
  readonly state: FiguresBuildState;
  preview(): Promise<void>;
  write(): Promise<void>;
  cancel(): void;
  undo(evenIfChanged: boolean): Promise<void>;
  show(): Promise<boolean>;
  /** What was compared no longer counts. */
  forget(): void;
}

const ownSheets: readonly string[] = ['cijfers', 'logboek'];

/** Puts the figures on sheets of their own: read, compare, show, write, as a scenario is built. */
export function useFiguresBuild(imports: readonly OwnImport[]): FiguresBuild {
  const services = useServices();
  const { language, version, loadBuilder } = services;
  const [state, setState] = useState<FiguresBuildState>({ kind: 'idle' });
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
  const changesFrom = (by: Builder, reading: BuildReading, log: readonly LogEntry[]) => {
    const { sheetNames, inputs } = reading;
    const own = imports.flatMap(({ cijfers }) => cijfers);
    const cijfers = [...blijvend(by.vastgelegdeCijfers(inputs), own), ...own];
    return by.compareBuild(
      reading,
      by.makeFiguresPlan({ cijfers, sheetNames, inputs, log, version }),
    );
  };
  const logged = (): LogEntry => {
    const { log } = importLabels(language).workbook;
    const own = imports.flatMap(({ cijfers }) => cijfers);
    const cijfersVan = newestDate(own);
    const parts = imports.map(({ label, document }) => `${label} (${document})`);
    return logEntry(log([...new Set(parts)]), { cijfersVan }, services);
  };

  const preview = async () => {
    question.current += 1;
    const mine = question.current;
    setState({ kind: 'reading' });
    await attempt(async (by) => {
      const answer = await by.readBuild(by.planSheets);
      if (mine !== question.current) return;
      if (!answer.ok) {
        tell({ kind: 'refused', refusal: { reason: 'failure', failure: answer.failure } });
        return;
      }
      const reading = answer.value;
      if (reading.ownSheets.some(({ id }) => !ownSheets.includes(id))) {
        setState({ kind: 'has-scenario' });
        return;
      }
      const changes = changesFrom(by, reading, []);
      if (changes.isEmpty) tell({ kind: 'nothing-to-write' });
      else setState({ kind: 'preview', changes, reading });
    });
  };

  const write = async () => {
    if (state.kind !== 'preview') return;
    const { reading } = state;
    const stop = new AbortController();
    aborter.current = stop;
    setState({ kind: 'writing', progress: undefined });
    await attempt(async (by) => {
      const outcome = await by.writeBuild(changesFrom(by, reading, [logged()]), {
        clock: services.clock,
        signal: stop.signal,
        onProgress: (progress) => {
          setState((now) => (now.kind === 'writing' ? { ...now, progress } : now));
        },
      });
      if (outcome.kind !== 'built') tell(outcome);
      else {
        const sheet = reading.sheetNames.get('cijfers') ?? '';
        setState({ kind: 'written', sheet, undo: outcome.undo });
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
