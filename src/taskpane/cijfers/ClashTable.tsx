import { importLabels } from '../../i18n/importLabels';
import type { Botsing, Botsingzijde } from '../../scenario';
import { formatAmount } from '../../spreadsheet/dutchNumber';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { ScrollTable } from './ScrollTable';
import { useImportStyles } from './styles';

interface Properties {
  readonly title: string;
  readonly clashes: readonly Botsing[];
}

/** So many say what there is to say. */
const shownClashes = 200;

/** Two sources side by side, each with its document. */
export function ClashTable({ title, clashes }: Properties) {
  const labels = importLabels(useServices().language).known;
  const styles = useStyles();
  const own = useImportStyles();
  const side = ({ waarde, document }: Botsingzijde) => (
    <>
      <span className={own.printed}>
        {typeof waarde === 'number' ? formatAmount(waarde) : waarde}
      </span>
      <span className={own.cited}>{document}</span>
    </>
  );
  return (
    <>
      <ScrollTable label={title}>
        <thead>
          <tr>
            <th scope="col">{labels.what}</th>
            <th scope="col">{labels.yours}</th>
            <th scope="col">{labels.other}</th>
          </tr>
        </thead>
        <tbody>
          {clashes.slice(0, shownClashes).map((clash, index) => (
            // A year may clash in more than one way with more than one document.
            <tr key={index}>
              <th scope="row">
                <span className={own.printed}>
                  {clash.wat === 'bedrag' ? clash.omschrijving : labels.kinds[clash.wat]}
                </span>
                <span className={own.path}>{String(clash.jaar)}</span>
              </th>
              <td>{side(clash.nieuw)}</td>
              <td>{side(clash.bestaand)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {clashes.length > shownClashes && (
        <p className={styles.quiet}>{labels.more(clashes.length - shownClashes)}</p>
      )}
    </>
  );
}
