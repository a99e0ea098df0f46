import { useCallback, type ComponentProps } from 'react';
import { analyseLabels } from '../../i18n/analyseLabels';
import { Fold } from '../cijfers/Fold';
import type { FondsScreen as Screen } from '../fonds/FondsScreen';
import { LoadNotice } from '../LoadNotice';
import { Step } from '../scenario/Step';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { useLoad } from '../useLoad';

type Properties = ComponentProps<typeof Screen>;

/** The Gemeentefonds; fetched when it is opened, for it needs no scenario and few ask for it. */
export function FondsStep(properties: Properties) {
  const labels = analyseLabels(useServices().language).fonds;
  const styles = useStyles();
  return (
    <Step heading={labels.title}>
      <p className={styles.quiet}>{labels.intro}</p>
      <Fold summary={labels.open}>{() => <Loaded {...properties} />}</Fold>
    </Step>
  );
}

function Loaded(properties: Properties) {
  const labels = analyseLabels(useServices().language).fonds;
  const load = useCallback(async () => (await import('../fonds/FondsScreen')).FondsScreen, []);
  const { state, retry } = useLoad(load);
  if (state.kind !== 'loaded') return <LoadNotice state={state} retry={retry} labels={labels} />;
  const FondsScreen = state.value;
  return <FondsScreen {...properties} />;
}
