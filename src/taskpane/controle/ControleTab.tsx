import { useCallback } from 'react';
import { LoadedScreen } from '../LoadedScreen';
import { useLabels, useServices } from '../services';

interface Properties {
  /** Another number on each visit: then the workbook is read again. */
  readonly visit: number;
}

/** The tab Controle: fetches the checker and the screen, then shows them. */
export function ControleTab({ visit }: Properties) {
  const { loadChecker } = useServices();
  const load = useCallback(async () => {
    const [checker, { ControleScreen }] = await Promise.all([
      loadChecker(),
      import('./ControleScreen'),
    ]);
    return { checker, ControleScreen };
  }, [loadChecker]);
  return (
    <LoadedScreen labels={useLabels().controle} load={load}>
      {({ checker, ControleScreen }) => <ControleScreen checker={checker} visit={visit} />}
    </LoadedScreen>
  );
}
