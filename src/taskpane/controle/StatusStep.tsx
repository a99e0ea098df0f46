import { controleLabels } from '../../i18n/controleLabels';
import { formatAmount } from '../../spreadsheet/dutchNumber';
import { Fold } from '../cijfers/Fold';
import { Notice } from '../scenario/Notice';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Checker } from './checker';
import { PlaceList, type ListedPlace } from './PlaceList';
import type { JudgedCheck, ScenarioStatus } from './statusView';

interface Properties {
  readonly status: ScenarioStatus;
  readonly checker: Checker;
}

/** The light of Controles, and each check that asks for a look. */
export function StatusStep({ status, checker }: Properties) {
  const labels = controleLabels(useServices().language).status;
  const styles = useStyles();
  const { light, isGood, good, all, attention, unknown, rounding, information } = status;
  const place = ({ row, label, verdict, difference, unit }: JudgedCheck): ListedPlace => ({
    sheet: row.sheet,
    address: row.address,
    name: label,
    text:
      difference === undefined
        ? verdict
        : labels.difference(verdict, formatAmount(difference), unit),
  });
  const folds = [
    { checks: unknown, summary: labels.unknown },
    { checks: rounding, summary: labels.rounding },
    { checks: information, summary: labels.information },
  ].filter(({ checks }) => checks.length > 0);
  return (
    <>
      <Notice look={isGood ? 'success' : 'warning'}>
        <div className={styles.tight}>
          <strong>{labels.light(light)}</strong>
          <span>{labels.counts(good, all)}</span>
        </div>
      </Notice>
      {isGood ? (
        <p className={styles.text}>{labels.allGood}</p>
      ) : (
        <PlaceList label={labels.title} items={attention} place={place} checker={checker} />
      )}
      {folds.map(({ checks, summary }) => (
        <Fold key={summary(checks.length)} summary={summary(checks.length)}>
          {() => (
            <PlaceList
              label={summary(checks.length)}
              items={checks}
              place={place}
              checker={checker}
            />
          )}
        </Fold>
      ))}
    </>
  );
}
