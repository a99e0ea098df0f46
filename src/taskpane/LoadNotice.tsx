import { Button, Spinner } from '@fluentui/react-components';
import { useStyles } from './styles';
import type { LoadState } from './useLoad';

interface Properties {
  readonly state: LoadState<unknown>;
  readonly retry: () => void;
  readonly labels: { readonly loading: string; readonly failed: string; readonly retry: string };
}

/** What stands on a screen until its content has come, or because it did not come. */
export function LoadNotice({ state, retry, labels }: Properties) {
  const styles = useStyles();
  if (state.kind === 'loading') return <Spinner size="tiny" label={labels.loading} />;
  if (state.kind === 'loaded') return null;
  return (
    <div role="alert" className={styles.stack}>
      <p className={styles.text}>{labels.failed}</p>
      <p className={styles.text}>{state.message}</p>
      <div>
        <Button onClick={retry}>{labels.retry}</Button>
      </div>
    </div>
  );
}
