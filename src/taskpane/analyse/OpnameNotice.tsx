import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { analyseLabels } from '../../i18n/analyseLabels';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { Notice } from '../scenario/Notice';
import { isTrouble, toldSentence } from '../scenario/told';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { OpnameState, OpnameWriter, Plaats } from './useOpname';

interface Properties {
  readonly writer: OpnameWriter;
  readonly plaats: Plaats;
}

export function isWriting({ state }: OpnameWriter): boolean {
  return state.kind === 'reading' || state.kind === 'writing';
}

/** How the writing of a snapshot goes and went, beside the button that asked for it. */
export function OpnameNotice({ writer, plaats }: Properties) {
  const { language } = useServices();
  const labels = analyseLabels(language).schrijven;
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const isMine = writer.plaats === plaats;
  const state: OpnameState = isMine ? writer.state : { kind: 'idle' };
  const { kind } = state;
  // What was pressed is gone by the time that its outcome is told.
  useEffect(() => {
    if (kind !== 'idle' && document.activeElement === document.body)
      place.current?.querySelector('button')?.focus();
  }, [kind]);
  return (
    <div ref={place} className={styles.tight}>
      <div role="status">
        {kind === 'reading' && <Spinner size="tiny" label={labels.busy} />}
        {kind === 'undone' && <Notice>{labels.undone}</Notice>}
      </div>
      {kind === 'reading' && (
        <div>
          <Button onClick={writer.cancel}>{analyseLabels(language).run.cancel}</Button>
        </div>
      )}
      {state.kind === 'writing' && <Writing state={state} onCancel={writer.cancel} />}
      {state.kind === 'written' && <Written sheet={state.sheet} writer={writer} />}
      {state.kind === 'undo-asked' && <UndoQuestion places={state.places} writer={writer} />}
      <Outcome state={state} />
    </div>
  );
}

function Outcome({ state }: { readonly state: OpnameState }) {
  const { language } = useServices();
  const labels = analyseLabels(language).schrijven;
  switch (state.kind) {
    case 'changed':
      return (
        <Notice look="warning" role="alert">
          {labels.changed}
        </Notice>
      );
    case 'not-ready':
      return (
        <Notice look="trouble" role="alert">
          {labels.notReady}
        </Notice>
      );
    case 'others':
      return (
        <Notice look="warning" role="alert">
          {labels.others(state.sheets)}
        </Notice>
      );
    case 'told':
      return (
        <Notice
          look={isTrouble(state.told) ? 'trouble' : 'plain'}
          role={isTrouble(state.told) ? 'alert' : 'status'}
        >
          {state.told.kind === 'nothing-to-write'
            ? labels.same
            : toldSentence(state.told, scenarioLabels(language))}
        </Notice>
      );
    case 'idle':
    case 'reading':
    case 'writing':
    case 'written':
    case 'undo-asked':
    case 'undone':
      return null;
  }
}

function Writing({
  state: { progress, cancelling },
  onCancel,
}: {
  readonly state: Extract<OpnameState, { kind: 'writing' }>;
  readonly onCancel: () => void;
}) {
  const labels = scenarioLabels(useServices().language).progress;
  const styles = useStyles();
  const { phase = 'checking', done = 0, total = 1 } = progress ?? {};
  return (
    <div className={styles.card}>
      <ProgressBar aria-label={labels.title} value={done} max={Math.max(total, 1)} />
      <div role="status" className={styles.text}>
        {cancelling ? labels.cancelling : labels.phases[phase]}
      </div>
      <div>
        <Button disabledFocusable={cancelling} onClick={onCancel}>
          {labels.cancel}
        </Button>
      </div>
    </div>
  );
}

function Written({ sheet, writer }: { readonly sheet: string; readonly writer: OpnameWriter }) {
  const labels = analyseLabels(useServices().language).schrijven;
  const styles = useStyles();
  const [isMissed, setMissed] = useState(false);
  const show = async () => {
    setMissed(!(await writer.show()));
  };
  return (
    <Notice look="success" role="status">
      <div className={styles.stack}>
        <span>{labels.written(sheet)}</span>
        {isMissed && <span>{labels.notShown}</span>}
        <div className={styles.row}>
          <Button size="small" onClick={() => void show()}>
            {labels.show(sheet)}
          </Button>
          <Button size="small" onClick={() => void writer.undo(false)}>
            {labels.undo}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function UndoQuestion({
  places,
  writer,
}: {
  readonly places: readonly string[];
  readonly writer: OpnameWriter;
}) {
  const labels = scenarioLabels(useServices().language).result;
  const styles = useStyles();
  return (
    <Notice look="warning" role="alert">
      <div className={styles.stack}>
        <span>{labels.changedSince(places)}</span>
        <div className={styles.row}>
          <Button onClick={writer.keep}>{labels.keepBuilt}</Button>
          <Button onClick={() => void writer.undo(true)}>{labels.undoAnyway}</Button>
        </div>
      </div>
    </Notice>
  );
}
