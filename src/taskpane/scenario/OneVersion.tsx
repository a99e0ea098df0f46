import { Button } from '@fluentui/react-components';
import type { KnownProblem } from '../../i18n';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Notice } from './Notice';

const mixtures: readonly KnownProblem['code'][] = [
  'mixed-reports',
  'mixed-besturen',
  'mixed-statuses',
];

interface Properties {
  /** What the rules refuse; undefined where they refuse nothing. */
  readonly problem: KnownProblem | undefined;
  /** Municipality and year of which the workbook holds other figures than were read in. */
  readonly replaceable: readonly string[];
  readonly hasOwn: boolean;
  readonly isReplacing: boolean;
  readonly onReplace: (replace: boolean) => void;
}

/** The way out where an earlier version of one's own figures stands in the way of the next. */
export function OneVersion({ problem, replaceable, hasOwn, isReplacing, onReplace }: Properties) {
  const labels = scenarioLabels(useServices().language).gemeenten;
  const styles = useStyles();
  const isMixed = problem !== undefined && mixtures.includes(problem.code);
  if (isReplacing && replaceable.length > 0)
    return (
      <Notice look="warning" role="status">
        <div className={styles.stack}>
          <span>{labels.replaced(replaceable)}</span>
          <div>
            <Button
              size="small"
              onClick={() => {
                onReplace(false);
              }}
            >
              {labels.replaceNot}
            </Button>
          </div>
        </div>
      </Notice>
    );
  if (!isMixed) return null;
  if (replaceable.length === 0)
    return hasOwn ? <p className={styles.text}>{labels.mixed}</p> : null;
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{labels.replace(replaceable)}</p>
      <div>
        <Button
          onClick={() => {
            onReplace(true);
          }}
        >
          {labels.replaceButton}
        </Button>
      </div>
    </div>
  );
}
