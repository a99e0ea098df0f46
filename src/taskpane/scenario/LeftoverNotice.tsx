import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import type { Leftover } from '../../office/build';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Builder } from './builder';
import { Notice } from './Notice';
import { failureSentence } from './told';

interface Properties {
  readonly builder: Builder;
  /** Goes up when a build may have left something behind: then it is looked for again. */
  readonly suspicions: number;
  readonly onCleaned: () => void;
}

type State =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'found'; readonly leftover: Leftover; readonly failure?: string }
  | { readonly kind: 'busy' }
  | { readonly kind: 'cleaned' };

/** Offers to clean up after a build that broke off. */
export function LeftoverNotice({ builder, suspicions, onCleaned }: Properties) {
  const labels = scenarioLabels(useServices().language);
  const styles = useStyles();
  const [state, setState] = useState<State>({ kind: 'nothing' });
  useEffect(() => {
    let mounted = true;
    void builder.findLeftover().then((answer) => {
      // A workbook that cannot be read now is told when it is built in.
      if (!mounted || !answer.ok) return;
      setState(answer.value ? { kind: 'found', leftover: answer.value } : { kind: 'nothing' });
    });
    return () => {
      mounted = false;
    };
  }, [builder, suspicions]);

  const cleanUp = async (leftover: Leftover) => {
    setState({ kind: 'busy' });
    const answer = await builder.cleanUp(leftover);
    if (answer.ok) {
      setState({ kind: 'cleaned' });
      onCleaned();
    } else {
      setState({ kind: 'found', leftover, failure: failureSentence(answer.failure, labels) });
    }
  };

  switch (state.kind) {
    case 'nothing':
      return null;
    case 'busy':
      return <Spinner size="tiny" label={labels.leftover.busy} />;
    case 'cleaned':
      return (
        <Notice look="success" role="status">
          {labels.leftover.done}
        </Notice>
      );
    case 'found': {
      const { leftover, failure } = state;
      return (
        <Notice look="warning" role="alert">
          <div className={styles.stack}>
            <strong>{labels.leftover.title}</strong>
            {leftover.unfinishedSheets.length > 0 && (
              <span>{labels.leftover.unfinished(leftover.unfinishedSheets)}</span>
            )}
            {leftover.changedSheets.length > 0 && (
              <span>{labels.leftover.changed(leftover.changedSheets)}</span>
            )}
            <span>{labels.leftover.text}</span>
            {failure !== undefined && <span>{failure}</span>}
            <div>
              <Button appearance="primary" onClick={() => void cleanUp(leftover)}>
                {labels.leftover.cleanUp}
              </Button>
            </div>
          </div>
        </Notice>
      );
    }
  }
}
