import { Button, Spinner } from '@fluentui/react-components';
import { useMemo } from 'react';
import { controleLabels } from '../../i18n/controleLabels';
import type { BuildReading } from '../../office/build';
import { Step } from '../scenario/Step';
import { useWorkbookFigures } from '../scenario/useWorkbookFigures';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Checker } from './checker';
import { failureSentence } from './failureSentence';
import { OpenPointsStep } from './OpenPointsStep';
import { openPoints, type PointFilter } from './openPoints';
import { StatusStep } from './StatusStep';
import { scenarioStatus } from './statusView';

interface Properties {
  readonly checker: Checker;
  readonly filter: PointFilter;
  readonly onFilter: (filter: PointFilter) => void;
}

/** Controles and open points, as the workbook has them now. */
export function ScenarioSteps({ checker, filter, onFilter }: Properties) {
  const labels = controleLabels(useServices().language);
  const styles = useStyles();
  const { state, read } = useWorkbookFigures(checker);
  // Outside Excel there is no workbook; the pane itself says so.
  const isUnread = state.kind === 'unread' && state.failure.kind !== 'not-in-excel';
  return (
    <>
      <div role="status">
        {state.kind === 'reading' && <Spinner size="tiny" label={labels.reading} />}
      </div>
      {isUnread && (
        <p role="alert" className={styles.text}>
          {labels.unread(failureSentence(state.failure, labels))}
        </p>
      )}
      {state.kind === 'read' && (
        <Scenario reading={state.reading} checker={checker} filter={filter} onFilter={onFilter} />
      )}
      {(isUnread || state.kind === 'read') && (
        <div>
          <Button size="small" onClick={() => void read()}>
            {labels.readAgain}
          </Button>
        </div>
      )}
    </>
  );
}

function Scenario({
  reading,
  checker,
  filter,
  onFilter,
}: Properties & { readonly reading: BuildReading }) {
  const labels = controleLabels(useServices().language);
  const styles = useStyles();
  const status = useMemo(() => scenarioStatus(reading), [reading]);
  const open = useMemo(() => openPoints(reading), [reading]);
  if (!status && open.all === 0) return <p className={styles.text}>{labels.noScenario}</p>;
  return (
    <>
      {status && (
        <Step heading={labels.status.title}>
          <StatusStep status={status} checker={checker} />
        </Step>
      )}
      {open.all > 0 && (
        <Step heading={labels.open.title}>
          <OpenPointsStep open={open} filter={filter} onFilter={onFilter} checker={checker} />
        </Step>
      )}
    </>
  );
}
