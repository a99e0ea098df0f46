import { useCallback } from 'react';
import { LoadedScreen } from '../LoadedScreen';
import { useLabels, useServices } from '../services';

interface Properties {
  /** Another number on each visit: then the workbook is read again. */
  readonly visit: number;
}

/** The tab Analyse: fetches the figures, what reads and writes, and the screen; then shows them. */
export function AnalyseTab({ visit }: Properties) {
  const { figures: loader, loadBuilder } = useServices();
  const load = useCallback(async () => {
    const [figures, builder, { AnalyseScreen }] = await Promise.all([
      loader.load(),
      loadBuilder(),
      import('./AnalyseScreen'),
    ]);
    return { figures, builder, AnalyseScreen };
  }, [loader, loadBuilder]);
  return (
    <LoadedScreen labels={useLabels().analyse} load={load}>
      {({ figures, builder, AnalyseScreen }) => (
        <AnalyseScreen figures={figures} builder={builder} visit={visit} />
      )}
    </LoadedScreen>
  );
}
