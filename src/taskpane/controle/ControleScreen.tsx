import { useState } from 'react';
import { controleLabels } from '../../i18n/controleLabels';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Checker } from './checker';
import { ModelStep } from './ModelStep';
import type { PointFilter } from './openPoints';
import { ScenarioSteps } from './ScenarioSteps';

interface Properties {
  readonly checker: Checker;
  readonly visit: number;
}

/** What the scenario says of itself, what is still open, and what a look at all formulas finds. */
export function ControleScreen({ checker, visit }: Properties) {
  const labels = controleLabels(useServices().language);
  const styles = useStyles();
  const [filter, setFilter] = useState<PointFilter>({ status: undefined, owner: undefined });
  return (
    <>
      <p className={styles.quiet}>{labels.intro}</p>
      <ScenarioSteps key={visit} checker={checker} filter={filter} onFilter={setFilter} />
      <ModelStep checker={checker} />
    </>
  );
}
