import { Checkbox, mergeClasses } from '@fluentui/react-components';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import type { Cijferwijziging } from '../../scenario';
import { formatDecimal } from '../../spreadsheet/dutchNumber';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { useScenarioStyles } from './styles';
import { canAccept, type Refresh } from './useRefresh';

/** More rows make the pane slow and nobody reads them; "Alles" and "Niets" reach the rest. */
const shownRows = 100;

type Properties = Pick<Refresh, 'wijzigingen' | 'taken' | 'accept'>;

/** Figure by figure: what the workbook holds, what the source says now, and whether it is taken. */
export function RefreshTable({ wijzigingen, taken, accept }: Properties) {
  const labels = scenarioLabels(useServices().language).vernieuwen;
  const styles = useStyles();
  const { columns } = labels;
  const more = wijzigingen.length - shownRows;
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={labels.table}>
          <thead>
            <tr>
              <th scope="col">{columns.take}</th>
              <th scope="col">{columns.figure}</th>
              <th scope="col" className={styles.figure}>
                {columns.old}
              </th>
              <th scope="col" className={styles.figure}>
                {columns.new}
              </th>
              <th scope="col" className={styles.figure}>
                {columns.difference}
              </th>
            </tr>
          </thead>
          <tbody>
            {wijzigingen.slice(0, shownRows).map((each) => (
              <Row
                key={`${each.soort} ${each.sleutel}`}
                wijziging={each}
                taken={taken.includes(each)}
                onTake={(isTaken) => {
                  accept([each], isTaken);
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className={styles.quiet}>{labels.more(more)}</p>}
    </>
  );
}

function Row({
  wijziging,
  taken,
  onTake,
}: {
  readonly wijziging: Cijferwijziging;
  readonly taken: boolean;
  readonly onTake: (isTaken: boolean) => void;
}) {
  const labels = scenarioLabels(useServices().language);
  const words = labels.vernieuwen;
  const styles = useStyles();
  const scenario = useScenarioStyles();
  const about = mergeClasses(styles.quiet, scenario.light);
  const { soort, oud, nieuw, verschil } = wijziging;
  const { gemeente = '', omschrijving = '', jaar = 0 } = nieuw ?? oud ?? {};
  const figure = labels.bronnen.figure(gemeente, omschrijving, jaar);
  const isPossible = canAccept(wijziging);
  const amount = (value: number | undefined) =>
    value === undefined ? words.absent : formatDecimal(value);
  const remark =
    soort === 'getypt' && nieuw === undefined ? words.typedWithoutSource : words.kinds[soort];
  return (
    <tr>
      <td>
        {isPossible && (
          <Checkbox
            checked={taken}
            aria-label={words.take(figure)}
            onChange={(_, { checked }) => {
              onTake(checked === true);
            }}
          />
        )}
      </td>
      <th scope="row" className={scenario.refreshed}>
        {figure}
        {nieuw && <div className={about}>{words.source(nieuw.document, nieuw.datum)}</div>}
        {remark !== '' && <div className={about}>{remark}</div>}
      </th>
      <td className={styles.figure}>{amount(oud?.bedrag)}</td>
      <td className={styles.figure}>{amount(nieuw?.bedrag)}</td>
      <td className={styles.figure}>
        {Number.isNaN(verschil) ? '' : `${verschil > 0 ? '+' : ''}${formatDecimal(verschil)}`}
      </td>
    </tr>
  );
}
