import { useCallback } from 'react';
import { LoadedScreen } from '../LoadedScreen';
import { useLabels, useServices } from '../services';
import type { Partnerkeuze } from './partnerkeuze';

interface Properties {
  /** Chosen on another tab to make a scenario of. */
  readonly partnerkeuze?: Partnerkeuze | undefined;
}

/** The tab Scenario: fetches the figures, the builder and the steps themselves, then shows them. */
export function ScenarioTab({ partnerkeuze }: Properties) {
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
        <ScenarioScreen figures={figures} builder={builder} partnerkeuze={partnerkeuze} />
      )}
    </LoadedScreen>
  );
}
