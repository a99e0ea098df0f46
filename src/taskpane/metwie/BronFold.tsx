import { Fragment } from 'react';
import type { Figures, Municipality } from '../../figures';
import { metwieLabels } from '../../i18n/metwieLabels';
import type { Ramingsjaren, Scanjaren } from '../../partners';
import { Fold } from '../cijfers/Fold';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { bronregels } from './bronregels';

interface Properties {
  readonly figures: Figures;
  readonly gemeenten: readonly Municipality[];
  readonly jaren: Scanjaren;
  readonly raming: Ramingsjaren | null;
}

/** The source of every figure, partner by partner, for who wants to find it again. */
export function BronFold({ figures, gemeenten, jaren, raming }: Properties) {
  const labels = metwieLabels(useServices().language).details;
  const styles = useStyles();
  return (
    <Fold summary={labels.bronnen}>
      {() => (
        <div className={styles.stack}>
          {gemeenten.map((gemeente) => (
            <Fragment key={gemeente.id}>
              <h5 className={styles.heading}>{gemeente.naam}</h5>
              <ul className={styles.list}>
                {bronregels(figures, gemeente, jaren, raming).map((regel) => (
                  <li key={regel} className={styles.quiet}>
                    {regel}
                  </li>
                ))}
              </ul>
            </Fragment>
          ))}
        </div>
      )}
    </Fold>
  );
}
