import { scenarioLabels } from '../../i18n/scenarioLabels';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { KeptChoice } from './keptChoice';
import { Notice } from './Notice';

/** Says where the choice on the screen comes from when nobody made it just now. */
export function KeptChoiceNotice({ kept }: { readonly kept: KeptChoice['kind'] }) {
  const labels = scenarioLabels(useServices().language).werkmap;
  const styles = useStyles();
  return (
    <div role="status">
      {kept === 'kept' && <p className={styles.quiet}>{labels.kept}</p>}
      {kept === 'unreadable' && <Notice look="warning">{labels.keptUnreadable}</Notice>}
    </div>
  );
}
