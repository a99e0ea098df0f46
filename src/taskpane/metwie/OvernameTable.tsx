import { mergeClasses } from '@fluentui/react-components';
import { metwieLabels } from '../../i18n/metwieLabels';
import { ScrollTable } from '../cijfers/ScrollTable';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { FigureCell } from './FigureCell';
import type { Overnameregel } from './overnameregels';
import { useMetwieStyles } from './styles';

interface Properties {
  readonly label: string;
  readonly regels: readonly Overnameregel[];
}

/** One row per regulation, with as of when it counts. */
export function OvernameTable({ label, regels }: Properties) {
  const { details, lijst } = metwieLabels(useServices().language);
  const styles = useStyles();
  const own = useMetwieStyles();
  const { ruimte, schijfVanaf, naarVolgende } = lijst.columns;
  return (
    <ScrollTable label={label}>
      <thead>
        <tr>
          <th scope="col">{details.regeling}</th>
          {[ruimte, schijfVanaf, naarVolgende].map((head) => (
            <th key={head} scope="col" className={styles.figure}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.key}>
            <th scope="row">
              {regel.naam}
              <span className={mergeClasses(styles.quiet, own.words)}> {regel.telt}</span>
            </th>
            <FigureCell cel={regel.ruimte} />
            <FigureCell cel={regel.schijf} />
            <FigureCell cel={regel.naarVolgende} />
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
