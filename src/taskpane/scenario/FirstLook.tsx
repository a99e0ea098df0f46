import { scenarioLabels } from '../../i18n/scenarioLabels';
import type { ScenarioPlan } from '../../plan';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Notice } from './Notice';
import { firstLook } from './firstLookView';

/** What deserves to be looked at before the results are. */
export function FirstLook({ plan }: { readonly plan: ScenarioPlan }) {
  const labels = scenarioLabels(useServices().language);
  const styles = useStyles();
  return (
    <Notice look="warning">
      <p className={styles.text}>{labels.result.first}</p>
      <ul className={styles.list}>
        {firstLook(plan, labels).map(({ text, parts }) => (
          <li key={text}>
            {text}
            {parts.length > 0 && (
              <ul className={styles.list}>
                {parts.map((part) => (
                  <li key={part}>{part}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
