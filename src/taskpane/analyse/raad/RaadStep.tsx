import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { raadLabels } from '../../../i18n/raadLabels';
import { raadnota, type InputCell } from '../../../plan';
import { copyText } from '../../copyText';
import { Notice } from '../../scenario/Notice';
import { Step } from '../../scenario/Step';
import { useServices } from '../../services';
import { useStyles } from '../../styles';
import { useRaadStyles } from './styles';

interface Properties {
  /** The cells of the workbook as they were read last, by sheet, row and column. */
  readonly cells: ReadonlyMap<string, InputCell>;
}

/** The council page as text: what the sheet Raad says, to paste in a note. */
export function RaadStep({ cells }: Properties) {
  const labels = raadLabels(useServices().language);
  const styles = useStyles();
  const own = useRaadStyles();
  const [told, setTold] = useState('');
  const text = raadnota(cells);
  if (text === undefined)
    return (
      <Step heading={labels.heading}>
        <Notice role="status">{labels.none}</Notice>
      </Step>
    );
  const copy = async () => {
    setTold((await copyText(text)) ? labels.copied : labels.copyFailed);
  };
  return (
    <Step heading={labels.heading}>
      <p className={styles.quiet}>{labels.intro}</p>
      <div className={styles.row}>
        <Button size="small" aria-label={labels.copyNamed} onClick={() => void copy()}>
          {labels.copy}
        </Button>
        <span role="status" className={styles.quiet}>
          {told}
        </span>
      </div>
      <section aria-label={labels.textNamed} className={styles.card}>
        <p className={own.note}>{text}</p>
      </section>
    </Step>
  );
}
