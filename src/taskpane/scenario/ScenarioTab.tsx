import { useCallback } from 'react';
import { LoadNotice } from '../LoadNotice';
import { useLabels, useServices } from '../services';
import { useStyles } from '../styles';
import { useLoad } from '../useLoad';

/** The tab Scenario: fetches the figures, the builder and the steps themselves, then shows them. */
export function ScenarioTab() {
  const { figures: loader, loadBuilder } = useServices();
  const labels = useLabels().scenario;
  const styles = useStyles();
  const load = useCallback(async () => {
    const [figures, builder, { ScenarioScreen }] = await Promise.all([
      loader.load(),
      loadBuilder(),
      import('./ScenarioScreen'),
    ]);
    return { figures, builder, ScenarioScreen };
  }, [loader, loadBuilder]);
  const { state, retry } = useLoad(load);
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{labels.title}</h2>
      <LoadNotice state={state} retry={retry} labels={labels} />
      {state.kind === 'loaded' && (
        <state.value.ScenarioScreen figures={state.value.figures} builder={state.value.builder} />
      )}
    </div>
  );
}
