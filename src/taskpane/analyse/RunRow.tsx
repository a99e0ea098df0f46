import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { analyseLabels } from '../../i18n/analyseLabels';
import { RefButton } from '../RefButton';
import { Notice } from '../scenario/Notice';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { AnalysisState } from './useAnalysis';

interface Properties {
  readonly state: AnalysisState<unknown>;
  readonly label: string;
  readonly onStart: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** The button that computes, how it goes on, and the way to stop it. */
export function RunRow({ state, label, onStart, onCancel, children }: Properties) {
  const labels = analyseLabels(useServices().language);
  const styles = useStyles();
  const again = useRef<HTMLButtonElement>(null);
  const isBusy = state.kind === 'busy';
  // "Annuleer" is gone by the time that the outcome is told.
  useEffect(() => {
    if (state.kind !== 'busy' && state.kind !== 'idle' && document.activeElement === document.body)
      again.current?.focus();
  }, [state]);
  return (
    <>
      <div className={styles.row}>
        <RefButton ref={again} appearance="primary" disabledFocusable={isBusy} onClick={onStart}>
          {label}
        </RefButton>
        {children}
        {isBusy && <Button onClick={onCancel}>{labels.run.cancel}</Button>}
      </div>
      {isBusy && <ProgressBar aria-label={labels.run.progress} />}
      <div role="status">
        {isBusy && <span className={styles.quiet}>{labels.run.done(state.done)}</span>}
        {state.kind === 'cancelled' && <Notice>{labels.run.cancelled}</Notice>}
      </div>
      {state.kind === 'broken' && (
        <Notice look="trouble" role="alert">
          {labels.broken(state.detail)}
        </Notice>
      )}
    </>
  );
}
