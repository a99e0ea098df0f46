import { controleLabels } from '../../i18n/controleLabels';
import type { ModelReading } from '../../office/modelReading';
import {
  mostFindings,
  mostFormulas,
  type Finding,
  type ModelCheck,
} from '../../spreadsheet/modelcheck';
import { Fold } from '../cijfers/Fold';
import { Notice } from '../scenario/Notice';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Checker } from './checker';
import { addressOf, bySheet, findingText } from './findingView';
import { PlaceList } from './PlaceList';

interface Properties {
  readonly reading: ModelReading;
  readonly check: ModelCheck;
  readonly checker: Checker;
}

/** What was found, sheet by sheet; and what was not looked at, so that silence says nothing. */
export function ModelResult({ reading, check, checker }: Properties) {
  const labels = controleLabels(useServices().language).model;
  const styles = useStyles();
  const { findings, omitted, formulas, checkedSheets, leftOut, unread } = check;
  const clear = findings.filter(({ isMild }) => !isMild);
  const mild = findings.filter(({ isMild }) => isMild);
  const sheets = checkedSheets.length;
  const isComplete = reading.tooLarge.length + leftOut.length + unread === 0;
  const summary =
    formulas === 0
      ? labels.noFormulas
      : clear.length > 0
        ? labels.found(clear.length, formulas, sheets)
        : (mild.length > 0 ? labels.onlyMild : labels.nothing)(formulas, sheets);
  return (
    <>
      <Notice
        look={clear.length > 0 || !isComplete ? 'warning' : formulas === 0 ? 'plain' : 'success'}
        role="status"
      >
        <div className={styles.tight}>
          <strong>{summary}</strong>
          {reading.tooLarge.map(({ sheet, cells }) => (
            <span key={sheet}>{labels.tooLarge(sheet, cells)}</span>
          ))}
          {leftOut.map(({ sheet, formulas: count }) => (
            <span key={sheet}>{labels.tooMany(sheet, count, mostFormulas)}</span>
          ))}
          {omitted > 0 && <span>{labels.omitted(omitted, mostFindings)}</span>}
          {unread > 0 && <span>{labels.unread(unread)}</span>}
          <span>{labels.since}</span>
        </div>
      </Notice>
      <Sheets findings={clear} checker={checker} />
      {mild.length > 0 && (
        <Fold summary={labels.mild(mild.length)}>
          {() => <Sheets findings={mild} checker={checker} />}
        </Fold>
      )}
    </>
  );
}

function Sheets({
  findings,
  checker,
}: {
  readonly findings: readonly Finding[];
  readonly checker: Checker;
}) {
  const { language } = useServices();
  const labels = controleLabels(language);
  const styles = useStyles();
  return bySheet(findings).map(({ sheet, isHidden, findings: here }) => {
    const title = labels.model.onSheet(sheet, here.length, isHidden);
    return (
      <div key={sheet} className={styles.stack}>
        <h4 className={styles.heading}>{title}</h4>
        <PlaceList
          label={title}
          checker={checker}
          items={here}
          place={(finding) => ({
            sheet,
            isHidden,
            address: addressOf(finding),
            name: addressOf(finding),
            text: findingText(finding, labels, language),
          })}
        />
      </div>
    );
  });
}
