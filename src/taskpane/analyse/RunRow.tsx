import type { ReactNode } from 'react';
import { analyseLabels } from '../../i18n/analyseLabels';
import { RunControls } from '../RunControls';
import { useServices } from '../services';
import type { AnalysisState } from './useAnalysis';

interface Properties {
  readonly state: AnalysisState<unknown>;
  readonly label: string;
  readonly onStart: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** The button that computes a question to the scenario, and how often it was computed so far. */
export function RunRow({ state, label, onStart, onCancel, children }: Properties) {
  const { run, broken } = analyseLabels(useServices().language);
  const busy = state.kind === 'busy' ? run.done(state.done) : '';
  return (
    <RunControls
      state={state}
      words={{ ...run, start: label, busy, broken }}
      onStart={onStart}
      onCancel={onCancel}
    >
      {children}
    </RunControls>
  );
}
