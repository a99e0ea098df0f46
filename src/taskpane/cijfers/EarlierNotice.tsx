import type { ReactNode } from 'react';
import { importLabels } from '../../i18n/importLabels';
import { Notice } from '../scenario/Notice';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { ClashTable } from './ClashTable';
import type { EarlierFigures } from './earlierFigures';
import { Fold } from './Fold';

interface Properties {
  readonly earlier: EarlierFigures;
  /** How the user says that they may go. */
  readonly children: ReactNode;
}

/** What was read in before and does not go with what comes in now. */
export function EarlierNotice({ earlier, children }: Properties) {
  const labels = importLabels(useServices().language).known;
  const styles = useStyles();
  return (
    <Notice look="warning">
      <p className={styles.text}>
        <strong>{labels.replaceTitle}</strong>
      </p>
      <p className={styles.text}>{labels.replaceText(earlier.documents)}</p>
      <Fold summary={labels.clashes(earlier.clashes.length)}>
        {() => <ClashTable title={labels.replaceTitle} clashes={earlier.clashes} />}
      </Fold>
      {children}
    </Notice>
  );
}
