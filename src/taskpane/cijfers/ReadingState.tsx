import { Button, Spinner } from '@fluentui/react-components';
import { importLabels } from '../../i18n/importLabels';
import { Notice } from '../scenario/Notice';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { ImportState } from './useImport';

interface Properties {
  readonly state: ImportState<unknown>;
  readonly onCancel: () => void;
}

/** What is being read, with the way to stop it; or why nothing was. */
export function ReadingState({ state, onCancel }: Properties) {
  const labels = importLabels(useServices().language).reading;
  const styles = useStyles();
  switch (state.kind) {
    case 'reading':
      return (
        <div className={styles.stack}>
          <div role="status">
            <Spinner size="tiny" label={state.text} />
          </div>
          <div>
            <Button onClick={onCancel}>{labels.cancel}</Button>
          </div>
        </div>
      );
    case 'told':
      return (
        <Notice
          look={state.isTrouble ? 'trouble' : 'plain'}
          role={state.isTrouble ? 'alert' : 'status'}
        >
          {state.text}
        </Notice>
      );
    case 'idle':
    case 'read':
      return null;
  }
}
