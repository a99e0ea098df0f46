import { useCallback } from 'react';
import { LoadNotice } from '../LoadNotice';
import { useLabels, useServices } from '../services';
import { useStyles } from '../styles';
import { useLoad } from '../useLoad';

/** The tab Cijfers: fetches the figures, the reader and the screen itself, then shows them. */
export function CijfersTab() {
  const { figures: loader, createReader } = useServices();
  const labels = useLabels().cijfers;
  const styles = useStyles();
  const load = useCallback(async () => {
    const [figures, reader, { CijfersScreen }] = await Promise.all([
      loader.load(),
      createReader(),
      import('./CijfersScreen'),
    ]);
    return { figures, reader, CijfersScreen };
  }, [loader, createReader]);
  const { state, retry } = useLoad(load);
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{labels.title}</h2>
      <LoadNotice state={state} retry={retry} labels={labels} />
      {state.kind === 'loaded' && (
        <state.value.CijfersScreen figures={state.value.figures} reader={state.value.reader} />
      )}
    </div>
  );
}
