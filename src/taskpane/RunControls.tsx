import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { RefButton } from './RefButton';
import { Notice } from './scenario/Notice';
import { useStyles } from './styles';

export type RunState =
  | { readonly kind: 'idle' | 'busy' | 'cancelled' | 'done' }
  | { readonly kind: 'broken'; readonly detail: string };

interface Properties {
  readonly state: RunState;
  readonly words: {
    readonly start: string;
    readonly cancel: string;
    /** What the bar shows, for who cannot see it. */
    readonly progress: string;
    /** How far it is. */
    readonly busy: string;
    readonly cancelled: string;
    readonly broken: (detail: string) => string;
  };
  /** How far it is; without it the bar only says that something goes on. */
  readonly progress?: { readonly value: number; readonly max: number };
  /** Something has to be filled in first. */
  readonly isOpen?: boolean;
  readonly onStart: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** The button that computes, how it goes on, and the way to stop it. */
export function RunControls({
  state,
  words,
  progress,
  isOpen = false,
  onStart,
  onCancel,
  children,
}: Properties) {
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
        <RefButton
          ref={again}
          appearance="primary"
          disabledFocusable={isBusy || isOpen}
          onClick={onStart}
        >
          {words.start}
        </RefButton>
        {children}
        {isBusy && <Button onClick={onCancel}>{words.cancel}</Button>}
      </div>
      {isBusy && <ProgressBar aria-label={words.progress} {...progress} />}
      <div role="status">
        {isBusy && <span className={styles.quiet}>{words.busy}</span>}
        {state.kind === 'cancelled' && <Notice>{words.cancelled}</Notice>}
      </div>
      {state.kind === 'broken' && (
        <Notice look="trouble" role="alert">
          {words.broken(state.detail)}
        </Notice>
      )}
    </>
  );
}
