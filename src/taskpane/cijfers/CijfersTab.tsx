import { useCallback } from 'react';
import { LoadedScreen } from '../LoadedScreen';
import { useLabels, useServices } from '../services';

/** The tab Cijfers: fetches the figures, the reader and the screen itself, then shows them. */
export function CijfersTab() {
  const { figures: loader, createReader } = useServices();
  const load = useCallback(async () => {
    const [figures, reader, { CijfersScreen }] = await Promise.all([
      loader.load(),
      createReader(),
      import('./CijfersScreen'),
    ]);
    return { figures, reader, CijfersScreen };
  }, [loader, createReader]);
  return (
    <LoadedScreen labels={useLabels().cijfers} load={load}>
      {({ figures, reader, CijfersScreen }) => <CijfersScreen figures={figures} reader={reader} />}
    </LoadedScreen>
  );
}
