import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { importLabels } from '../../i18n/importLabels';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import type { OwnImport } from '../ownFigures';
import { RefButton } from '../RefButton';
import { Notice } from '../scenario/Notice';
import { Changes, Conflicts, LostInputs } from '../scenario/PreviewCard';
import { isTrouble, toldSentence } from '../scenario/told';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { useFiguresBuild, type FiguresBuild } from './useFiguresBuild';

/** For who wants the figures in the workbook before there is a scenario. */
export function WorkbookStep({ imports }: { readonly imports: readonly OwnImport[] }) {
  const { language } = useServices();
  const labels = importLabels(language).workbook;
  const scenario = scenarioLabels(language);
  const styles = useStyles();
  const build = useFiguresBuild(imports);
  const { state } = build;
  const again = useRef<HTMLButtonElement>(null);
  const { forget } = build;
  const latestForget = useRef(forget);
  useEffect(() => {
    latestForget.current = forget;
  });
  useEffect(() => {
    latestForget.current();
  }, [imports]);
  // What was pressed is gone by the time that its outcome is told.
  useEffect(() => {
    if (document.activeElement === document.body && state.kind !== 'idle') again.current?.focus();
  }, [state]);
  const isBusy = state.kind === 'reading' || state.kind === 'writing';
  return (
    <div className={styles.stack}>
      <div>
        <RefButton ref={again} disabledFocusable={isBusy} onClick={() => void build.preview()}>
          {labels.write}
        </RefButton>
      </div>
      <p className={styles.quiet}>{labels.hint}</p>
      <div role="status">
        {state.kind === 'reading' && <Spinner size="tiny" label={labels.loading} />}
      </div>
      {state.kind === 'has-scenario' && <Notice role="status">{labels.hasScenario}</Notice>}
      {state.kind === 'told' && (
        <Notice
          look={isTrouble(state.told) ? 'trouble' : 'plain'}
          role={isTrouble(state.told) ? 'alert' : 'status'}
        >
          {toldSentence(state.told, scenario)}
        </Notice>
      )}
      {state.kind === 'preview' && <WorkbookPreview build={build} preview={state} />}
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
      {state.kind === 'written' && <Written build={build} />}
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

function WorkbookPreview({
  build,
  preview,
}: {
  readonly build: FiguresBuild;
  readonly preview: Extract<FiguresBuild['state'], { kind: 'preview' }>;
}) {
  const { language } = useServices();
  const labels = scenarioLabels(language).preview;
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
            {importLabels(language).workbook.confirm}
          </Button>
        )}
        <Button onClick={build.cancel}>{labels.cancel}</Button>
      </div>
    </div>
  );
}

function Written({ build }: { readonly build: FiguresBuild }) {
  const { language } = useServices();
  const labels = importLabels(language).workbook;
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
