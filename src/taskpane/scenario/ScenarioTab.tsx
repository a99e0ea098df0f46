import { useCallback } from 'react';
import { LoadedScreen } from '../LoadedScreen';
import { useLabels, useServices } from '../services';

/** The tab Scenario: fetches the figures, the builder and the steps themselves, then shows them. */
export function ScenarioTab() {
  const { figures: loader, loadBuilder } = useServices();
  const load = useCallback(async () => {
    const [figures, builder, { ScenarioScreen }] = await Promise.all([
      loader.load(),
      loadBuilder(),
      import('./ScenarioScreen'),
    ]);
    return { figures, builder, ScenarioScreen };
  }, [loader, loadBuilder]);
  return (
    <LoadedScreen labels={useLabels().scenario} load={load}>
      {({ figures, builder, ScenarioScreen }) => (
        <ScenarioScreen figures={figures} builder={builder} />
      )}
    </LoadedScreen>
  );
}
