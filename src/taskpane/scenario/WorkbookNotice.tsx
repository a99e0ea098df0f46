import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { beschadigdeCijfers } from '../../plan';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Notice } from './Notice';
import { failureSentence } from './told';
import type { WorkbookFigures } from './useWorkbookFigures';

/** Told where what the workbook holds could not be read, or not all of it. */
export function WorkbookNotice({ workbook }: { readonly workbook: WorkbookFigures }) {
  const all = scenarioLabels(useServices().language);
  const labels = all.werkmap;
  const styles = useStyles();
  const { state, read } = workbook;
  const damaged = useMemo(
    () => (state.kind === 'read' ? beschadigdeCijfers(state.reading.inputs) : []),
    [state],
  );
  if (state.kind === 'unread') {
    // Outside Excel there is no workbook; the pane itself says so.
    if (state.failure.kind === 'not-in-excel') return null;
    return (
      <Notice look="warning" role="status">
        <div className={styles.stack}>
          <span>{labels.unread(failureSentence(state.failure, all))}</span>
          <div>
            <Button size="small" onClick={() => void read()}>
              {labels.readAgain}
            </Button>
          </div>
        </div>
      </Notice>
    );
  }
  if (damaged.length === 0) return null;
  return (
    <Notice look="warning" role="status">
      {labels.damaged(damaged.map(({ rij, wat }) => labels.damagedRow(rij, wat)))}
    </Notice>
  );
}
