import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { RefButton } from '../RefButton';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Notice } from './Notice';
import { Changes, Conflicts, LostInputs } from './PreviewCard';
import { isTrouble, toldSentence } from './told';
import type { SheetsBuild } from './useSheetsBuild';

export interface SheetsBuildLabels {
  /** On the button that begins. */
  readonly write: string;
  readonly hint: string;
  readonly loading: string;
  readonly notHere: string;
  readonly confirm: string;
  readonly written: string;
  readonly show: string;
  readonly notShown: string;
  readonly undo: string;
}

interface Properties {
  readonly build: SheetsBuild;
  readonly labels: SheetsBuildLabels;
  readonly children?: ReactNode;
}

/** The button that builds sheets of their own, and all that follows: a look, the writing, the way back. */
export function SheetsBuildCard({ build, labels, children }: Properties) {
  const scenario = scenarioLabels(useServices().language);
  const styles = useStyles();
  const { state } = build;
  const again = useRef<HTMLButtonElement>(null);
  // What was pressed is gone by the time that its outcome is told.
  useEffect(() => {
    if (document.activeElement === document.body && state.kind !== 'idle') again.current?.focus();
  }, [state]);
  const isBusy = state.kind === 'reading' || state.kind === 'writing';
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <RefButton ref={again} disabledFocusable={isBusy} onClick={() => void build.preview()}>
          {labels.write}
        </RefButton>
        {children}
      </div>
      <p className={styles.quiet}>{labels.hint}</p>
      <div role="status">
        {state.kind === 'reading' && <Spinner size="tiny" label={labels.loading} />}
      </div>
      {state.kind === 'not-here' && <Notice role="status">{labels.notHere}</Notice>}
      {state.kind === 'told' && (
        <Notice
          look={isTrouble(state.told) ? 'trouble' : 'plain'}
          role={isTrouble(state.told) ? 'alert' : 'status'}
        >
          {toldSentence(state.told, scenario)}
        </Notice>
      )}
      {state.kind === 'preview' && (
        <SheetsPreview build={build} preview={state} confirm={labels.confirm} />
      )}
      {state.kind === 'writing' && (
        <div className={styles.card}>
          <ProgressBar
            aria-label={scenario.progress.title}
            value={state.progress?.done ?? 0}
            max={Math.max(state.progress?.total ?? 1, 1)}
          />
          <div role="status" className={styles.text}>
            {scenario.progress.phases[state.progress?.phase ?? 'checking']}
          </div>
          <div>
            <Button onClick={build.cancel}>{scenario.progress.cancel}</Button>
          </div>
        </div>
      )}
      {state.kind === 'written' && <Written build={build} labels={labels} />}
      {state.kind === 'undo-asked' && (
        <Notice look="warning" role="alert">
          <p className={styles.text}>{scenario.result.changedSince(state.places)}</p>
          <div className={styles.row}>
            <Button onClick={build.cancel}>{scenario.result.keepBuilt}</Button>
            <Button onClick={() => void build.undo(true)}>{scenario.result.undoAnyway}</Button>
          </div>
        </Notice>
      )}
    </div>
  );
}

function SheetsPreview({
  build,
  preview,
  confirm,
}: {
  readonly build: SheetsBuild;
  readonly preview: Extract<SheetsBuild['state'], { kind: 'preview' }>;
  readonly confirm: string;
}) {
  const labels = scenarioLabels(useServices().language).preview;
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const { changes } = preview;
  return (
    <div className={styles.card}>
      <h4 ref={title} tabIndex={-1} className={styles.heading}>
        {labels.title}
      </h4>
      {changes.conflicts.length > 0 && <Conflicts conflicts={changes.conflicts} labels={labels} />}
      <Changes preview={preview} />
      <LostInputs lost={changes.lostInputs} />
      <div className={styles.row}>
        {changes.conflicts.length === 0 && (
          <Button appearance="primary" onClick={() => void build.write()}>
            {confirm}
          </Button>
        )}
        <Button onClick={build.cancel}>{labels.cancel}</Button>
      </div>
    </div>
  );
}

function Written({ build, labels }: Pick<Properties, 'build' | 'labels'>) {
  const styles = useStyles();
  const notice = useRef<HTMLDivElement>(null);
  const [isMissed, setMissed] = useState(false);
  useEffect(() => {
    notice.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={notice}>
      <Notice look="success" role="status">
        <div className={styles.stack}>
          <span>{labels.written}</span>
          {isMissed && <span>{labels.notShown}</span>}
          <div className={styles.row}>
            <Button
              onClick={() => {
                void build.show().then((isShown) => {
                  setMissed(!isShown);
                });
              }}
            >
              {labels.show}
            </Button>
            <Button onClick={() => void build.undo(false)}>{labels.undo}</Button>
          </div>
        </div>
      </Notice>
    </div>
  );
}
