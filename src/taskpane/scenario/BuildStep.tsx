import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { RefButton } from '../RefButton';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Builder } from './builder';
import { Notice } from './Notice';
import type { PreparedBuild } from './preparedBuild';
import { PreviewCard } from './PreviewCard';
import { ResultCard } from './ResultCard';
import { SaveFileButton } from './SaveFileButton';
import { isTrouble, toldSentence } from './told';
import type { BuildState, ScenarioBuild } from './useScenarioBuild';

interface Properties {
  readonly builder: Builder;
  readonly build: ScenarioBuild;
  /** undefined as long as the choice is not complete. */
  readonly prepared: PreparedBuild | undefined;
}

/** Preview, progress, result; and the file for who wants no sheets in this workbook. */
export function BuildStep({ builder, build, prepared }: Properties) {
  const { language } = useServices();
  const all = scenarioLabels(language);
  const labels = all.bouwen;
  const styles = useStyles();
  const { state, built } = build;
  const again = useRef<HTMLButtonElement>(null);
  // What was pressed is gone by the time that its outcome is told.
  useEffect(() => {
    if (state.kind === 'told' && document.activeElement === document.body) again.current?.focus();
  }, [state]);
  const isAtRest =
    state.kind === 'idle' ||
    state.kind === 'told' ||
    (state.kind === 'preview' && state.changes.isEmpty);
  const isBusy = state.kind === 'building' || state.kind === 'undoing' || state.kind === 'reading';
  return (
    <>
      <p className={styles.quiet}>{prepared ? labels.intro : all.mend}</p>
      {prepared && (
        <div className={styles.row}>
          <RefButton
            ref={again}
            appearance={state.kind === 'preview' || built ? 'secondary' : 'primary'}
            disabledFocusable={isBusy}
            onClick={() => void build.preview(prepared)}
          >
            {labels.preview}
          </RefButton>
          {!built && <SaveFileButton builder={builder} prepared={prepared} isBusy={isBusy} />}
        </div>
      )}
      <div role="status">
        {state.kind === 'reading' && <Spinner size="tiny" label={labels.reading} />}
        {state.kind === 'undoing' && <Spinner size="tiny" label={all.progress.undoing} />}
      </div>
      {state.kind === 'reading' && (
        <div className={styles.row}>
          <Button
            onClick={() => {
              build.cancel();
              again.current?.focus();
            }}
          >
            {all.progress.cancel}
          </Button>
        </div>
      )}
      <Told state={state} />
      {state.kind === 'preview' && (
        <PreviewCard
          preview={state}
          onBuild={() => void build.build()}
          onCancel={() => {
            build.cancel();
            again.current?.focus();
          }}
        />
      )}
      {state.kind === 'building' && <Progress state={state} onCancel={build.cancel} />}
      {state.kind === 'undo-asked' && (
        <UndoQuestion
          places={state.places}
          onUndo={() => void build.undo(true)}
          onKeep={build.keep}
        />
      )}
      {built && (
        // Stays, so that the keyboard is taken to it only when it is new.
        <div hidden={!isAtRest}>
          <ResultCard
            key={built.undo.builtAt}
            builder={builder}
            built={built}
            onUndo={() => void build.undo(false)}
          />
        </div>
      )}
    </>
  );
}

function Told({ state }: { readonly state: BuildState }) {
  const labels = scenarioLabels(useServices().language);
  if (state.kind !== 'told') return null;
  const { told } = state;
  return (
    <Notice
      look={isTrouble(told) ? 'trouble' : 'plain'}
      role={isTrouble(told) ? 'alert' : 'status'}
    >
      {toldSentence(told, labels)}
    </Notice>
  );
}

function Progress({
  state: { progress, cancelling },
  onCancel,
}: {
  readonly state: Extract<BuildState, { kind: 'building' }>;
  readonly onCancel: () => void;
}) {
  const labels = scenarioLabels(useServices().language).progress;
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  // "Bouw" is gone; the keyboard goes on where the build can be stopped.
  useEffect(() => {
    button.current?.focus();
  }, []);
  const { phase = 'checking', done = 0, total = 1 } = progress ?? {};
  const isRestoring = phase === 'restoring';
  return (
    <div className={styles.card}>
      <h4 className={styles.heading}>{labels.title}</h4>
      <ProgressBar aria-label={labels.title} value={done} max={Math.max(total, 1)} />
      <div role="status" className={styles.text}>
        {cancelling ? labels.cancelling : labels.phases[phase]}
      </div>
      <p className={styles.quiet}>{labels.step(done, total)}</p>
      <div>
        <RefButton ref={button} disabledFocusable={cancelling || isRestoring} onClick={onCancel}>
          {labels.cancel}
        </RefButton>
      </div>
    </div>
  );
}

function UndoQuestion({
  places,
  onUndo,
  onKeep,
}: {
  readonly places: readonly string[];
  readonly onUndo: () => void;
  readonly onKeep: () => void;
}) {
  const labels = scenarioLabels(useServices().language).result;
  const styles = useStyles();
  const keep = useRef<HTMLButtonElement>(null);
  // The question is asked where the keyboard is, on the answer that changes nothing.
  useEffect(() => {
    keep.current?.focus();
  }, []);
  return (
    <Notice look="warning" role="alert">
      <div className={styles.stack}>
        <span>{labels.changedSince(places)}</span>
        <div className={styles.row}>
          <RefButton ref={keep} onClick={onKeep}>
            {labels.keepBuilt}
          </RefButton>
          <Button onClick={onUndo}>{labels.undoAnyway}</Button>
        </div>
      </div>
    </Notice>
  );
}
