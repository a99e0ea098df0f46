import type { ReactNode } from 'react';
import { LoadNotice } from './LoadNotice';
import { useStyles } from './styles';
import { useLoad } from './useLoad';

interface Properties<T> {
  readonly labels: {
    readonly title: string;
    readonly loading: string;
    readonly failed: string;
    readonly retry: string;
  };
  /** The same function from one drawing to the next, or it loads again. */
  readonly load: () => Promise<T>;
  readonly children: (loaded: T) => ReactNode;
}

/** A tab whose content comes over the network: its title, how the loading goes, then the content. */
export function LoadedScreen<T>({ labels, load, children }: Properties<T>) {
  const styles = useStyles();
  const { state, retry } = useLoad(load);
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{labels.title}</h2>
      <LoadNotice state={state} retry={retry} labels={labels} />
      {state.kind === 'loaded' && children(state.value)}
    </div>
  );
}
