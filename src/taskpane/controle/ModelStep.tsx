import { Button, Checkbox, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { controleLabels } from '../../i18n/controleLabels';
import { RefButton } from '../RefButton';
import { Notice } from '../scenario/Notice';
import { Step } from '../scenario/Step';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Checker } from './checker';
import { failureSentence } from './failureSentence';
import { ModelResult } from './ModelResult';
import { useModelCheck, type ModelCheckState } from './useModelCheck';

/** Goes through the formulas of the whole workbook when it is asked to. */
export function ModelStep({ checker }: { readonly checker: Checker }) {
  const labels = controleLabels(useServices().language).model;
  const styles = useStyles();
  const { state, start, cancel } = useModelCheck(checker);
  const [withOwn, setWithOwn] = useState(true);
  const again = useRef<HTMLButtonElement>(null);
  const isBusy = state.kind === 'reading' || state.kind === 'checking';
  // "Annuleer" is gone by the time that the outcome is told.
  useEffect(() => {
    if (!isBusy && state.kind !== 'idle' && document.activeElement === document.body)
      again.current?.focus();
  }, [isBusy, state]);
  return (
    <Step heading={labels.title}>
      <p className={styles.quiet}>{labels.intro}</p>
      <Checkbox
        label={labels.withOwn}
        checked={withOwn}
        disabled={isBusy}
        onChange={(_, { checked }) => {
          setWithOwn(checked === true);
        }}
      />
      <div className={styles.row}>
        <RefButton
          ref={again}
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void start(withOwn)}
        >
          {labels.check}
        </RefButton>
        {isBusy && <Button onClick={cancel}>{labels.cancel}</Button>}
      </div>
      {isBusy && <ProgressBar aria-label={labels.progress} value={state.part} max={1} />}
      <div role="status">
        {isBusy && <span className={styles.quiet}>{labels[state.kind]}</span>}
      </div>
      <Outcome state={state} checker={checker} />
    </Step>
  );
}

function Outcome({
  state,
  checker,
}: {
  readonly state: ModelCheckState;
  readonly checker: Checker;
}) {
  const all = controleLabels(useServices().language);
  const labels = all.model;
  switch (state.kind) {
    case 'idle':
    case 'reading':
    case 'checking':
      return null;
    case 'cancelled':
      return <Notice role="status">{labels.cancelled}</Notice>;
    case 'failed':
      return (
        <Notice look="trouble" role="alert">
          {labels.failed(failureSentence(state.failure, all))}
        </Notice>
      );
    case 'broken':
      return (
        <Notice look="trouble" role="alert">
          {labels.broken(state.detail)}
        </Notice>
      );
    case 'done':
      return <ModelResult reading={state.reading} check={state.check} checker={checker} />;
  }
}
