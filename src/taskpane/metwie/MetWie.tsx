import { useCallback } from 'react';
import { BackButton } from '../BackButton';
import { LoadNotice } from '../LoadNotice';
import { useLabels } from '../services';
import { useStyles } from '../styles';
import { useLoad } from '../useLoad';
import type { MetWieProperties } from './MetWieScreen';

interface Properties extends MetWieProperties {
  readonly onBack: () => void;
}

/** Fetches the screen "Met wie?" when it is asked for, with a way back beside it. */
export function MetWie({ onBack, ...given }: Properties) {
  const labels = useLabels().gemeenten.metwie;
  const styles = useStyles();
  const load = useCallback(() => import('./MetWieScreen'), []);
  const { state, retry } = useLoad(load);
  return (
    <article className={styles.stack}>
      <BackButton label={labels.back} onBack={onBack} />
      <LoadNotice state={state} retry={retry} labels={labels} />
      {state.kind === 'loaded' && <state.value.MetWieScreen {...given} />}
    </article>
  );
}
