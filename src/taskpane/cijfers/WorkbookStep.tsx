import { useEffect, useRef } from 'react';
import { importLabels } from '../../i18n/importLabels';
import type { OwnImport } from '../ownFigures';
import { SheetsBuildCard } from '../scenario/SheetsBuildCard';
import { useServices } from '../services';
import { useFiguresBuild } from './useFiguresBuild';

/** For who wants the figures in the workbook before there is a scenario. */
export function WorkbookStep({ imports }: { readonly imports: readonly OwnImport[] }) {
  const build = useFiguresBuild(imports);
  const latestForget = useRef(build.forget);
  useEffect(() => {
    latestForget.current = build.forget;
  });
  useEffect(() => {
    latestForget.current();
  }, [imports]);
  return <SheetsBuildCard build={build} labels={importLabels(useServices().language).workbook} />;
}
