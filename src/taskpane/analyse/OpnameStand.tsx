import { analyseLabels } from '../../i18n/analyseLabels';
import { Notice } from '../scenario/Notice';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Opname } from './builtScenario';

/** Whether what the workbook holds still is what one would compute now. */
export function OpnameStand({ opname: { stand, stempel } }: { readonly opname: Opname }) {
  const labels = analyseLabels(useServices().language).opname;
  const styles = useStyles();
  const { datum = '', scenario = '' } = stempel ?? {};
  switch (stand) {
    case 'leeg':
      return <p className={styles.quiet}>{labels.leeg}</p>;
    case 'actueel':
      return <p className={styles.quiet}>{labels.actueel(datum, scenario)}</p>;
    case 'verouderd':
      return (
        <Notice look="warning" role="status">
          {labels.verouderd(datum, scenario)}
        </Notice>
      );
  }
}
