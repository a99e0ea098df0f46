import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { checkTotals, type ImportAnswers, type ImportReading } from '../../figures/import';
import { importLabels } from '../../i18n/importLabels';
import { formatAmount } from '../../spreadsheet/dutchNumber';
import { Notice } from '../scenario/Notice';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { answerFor } from './importDraft';
import { ScrollTable } from './ScrollTable';
import { useImportStyles } from './styles';

interface Properties {
  readonly reading: ImportReading;
  readonly answers: ImportAnswers;
}

/** Printed totals beside the sums of their parts; a difference often is a row that was left out. */
export function TotalChecks({ reading, answers }: Properties) {
  const labels = importLabels(useServices().language).totals;
  const styles = useStyles();
  const own = useImportStyles();
  const checks = useMemo(() => checkTotals(reading, answers), [reading, answers]);
  const differing = checks.filter(
    ({ difference, tolerance }) => !(Math.abs(difference) <= tolerance),
  );
  const agreeing = checks.length - differing.length;
  const labelOf = (path: string) => reading.rows.find((row) => row.path === path)?.label ?? path;
  return (
    <div className={mergeClasses(styles.tight, own.part)}>
      <h5 className={styles.heading}>{labels.title}</h5>
      {checks.length === 0 && <p className={styles.text}>{labels.none}</p>}
      {agreeing > 0 && <p className={styles.text}>{labels.agree(agreeing)}</p>}
      {differing.length > 0 && (
        <>
          <Notice look="warning">{labels.differ(differing.length)}</Notice>
          <ScrollTable label={labels.title}>
            <thead>
              <tr>
                <th scope="col">{labels.line}</th>
                <th scope="col" className={styles.figure}>
                  {labels.printed}
                </th>
                <th scope="col" className={styles.figure}>
                  {labels.computed}
                </th>
                <th scope="col" className={styles.figure}>
                  {labels.difference}
                </th>
              </tr>
            </thead>
            <tbody>
              {differing.map(({ path, column, printed, computed, difference }) => (
                <tr key={`${path} ${column}`}>
                  <th scope="row">
                    <span className={own.printed}>{labelOf(path)}</span>
                    <span className={own.path}>
                      {path}, {String(answerFor(answers, column).year ?? '')}
                    </span>
                  </th>
                  <td className={styles.figure}>{formatAmount(printed)}</td>
                  <td className={styles.figure}>{formatAmount(computed)}</td>
                  <td className={styles.figure}>{formatAmount(difference)}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
    </div>
  );
}
