import type { Derdeneffect, Fondsgemeente } from '../../fonds';
import { analyseLabels } from '../../i18n/analyseLabels';
import { fondsLabels } from '../../i18n/fondsLabels';
import { amountText } from '../analyse/amounts';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { useFondsStyles } from './styles';
import type { Toetsuitslag } from './toetsing/toetser';

interface Properties {
  readonly uitslag: Toetsuitslag;
  readonly gemeenten: readonly Fondsgemeente[];
}

/** The mergers that move most for somebody else, each in a sentence. */
export function Toetstabel({ uitslag, gemeenten }: Properties) {
  const { language } = useServices();
  const labels = fondsLabels(language).toets;
  const styles = useStyles();
  const own = useFondsStyles();
  const { aantal, geraakt, onbekend, eerste } = uitslag;
  const nameOf = (row: number | null) => (row === null ? '' : (gemeenten[row]?.naam ?? ''));
  const zin = ({ partners: [a, b], winnaar, winst, verliezer, verlies }: Derdeneffect) =>
    labels.gevolg([nameOf(a), nameOf(b)], nameOf(winnaar), winst, nameOf(verliezer), verlies);
  return (
    <>
      <div role="status" className={styles.tight}>
        {aantal > onbekend && (
          <p className={styles.text}>{labels.resultaat(aantal - onbekend, geraakt, onbekend)}</p>
        )}
        {onbekend > 0 && <p className={styles.text}>{labels.onbekend(onbekend)}</p>}
      </div>
      {eerste.length > 0 && (
        <table className={styles.table} aria-label={labels.tabel}>
          <thead>
            <tr>
              <th scope="col">{labels.kolommen.gevolg}</th>
              <th scope="col" className={styles.figure}>
                {labels.kolommen.samen}
              </th>
            </tr>
          </thead>
          <tbody>
            {eerste.map((effect) => (
              <tr key={effect.partners.join(' ')}>
                <th scope="row" className={own.sentence}>
                  {zin(effect)}
                </th>
                <td className={styles.figure}>
                  {amountText(effect.samen, analyseLabels(language))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
