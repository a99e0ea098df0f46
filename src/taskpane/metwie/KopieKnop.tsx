import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { metwieLabels } from '../../i18n/metwieLabels';
import { copyText } from '../copyText';
import { useServices } from '../services';
import { useStyles } from '../styles';

interface Properties {
  readonly count: number;
  /** Made only when it is asked for. */
  readonly text: () => string;
}

/** All that is found, also what is not shown yet, to paste in a sheet. */
export function KopieKnop({ count, text }: Properties) {
  const labels = metwieLabels(useServices().language).kopie;
  const styles = useStyles();
  const [told, setTold] = useState('');
  const copy = async () => {
    setTold((await copyText(text())) ? labels.gekopieerd(count) : labels.mislukt);
  };
  return (
    <div className={styles.row}>
      <Button size="small" aria-label={labels.kopieerNamed(count)} onClick={() => void copy()}>
        {labels.kopieer}
      </Button>
      <span role="status" className={styles.quiet}>
        {told}
      </span>
    </div>
  );
}
