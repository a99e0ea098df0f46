import type { Scenarioresultaat } from '../../analyse';
import { analyseLabels } from '../../i18n/analyseLabels';
import type { ScenarioNaam } from '../../scenario';
import { formatAmount } from '../../spreadsheet/dutchNumber';
import { ScrollTable } from '../cijfers/ScrollTable';
import { useServices } from '../services';
import { useStyles } from '../styles';

interface Properties {
  readonly results: readonly Scenarioresultaat[];
  readonly live: ScenarioNaam | undefined;
}

/** One row per scenario; one-off and recurring apart. */
export function ScenarioTable({ results, live }: Properties) {
  const all = analyseLabels(useServices().language);
  const labels = all.vergelijk.scenarios;
  const styles = useStyles();
  const { afmJaar = Number.NaN } = results[0]?.uitkomst ?? {};
  const heads = [
    all.maatstaf.kort.afm(afmJaar),
    all.maatstaf.kort.bbr(),
    labels.overgenomen,
    labels.eenmalig,
    labels.jaarlijks(afmJaar),
    labels.laagste,
    labels.terugverdiend,
  ];
  const payback = (value: Scenarioresultaat['terugverdiendIn']) =>
    typeof value === 'number' ? labels.jaar(value) : value;
  return (
    <ScrollTable label={labels.table}>
      <thead>
        <tr>
          <th scope="col">{labels.naam}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className={styles.figure}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {results.map((result) => {
          const { kolom, uitkomst, overgenomen, eenmalig, jaarlijks, laagstePunt } = result;
          return (
            <tr key={kolom.id}>
              <th scope="row">{kolom.id === live ? labels.live(kolom.naam) : kolom.naam}</th>
              {[uitkomst.afm, uitkomst.bbr, overgenomen, eenmalig, jaarlijks, laagstePunt].map(
                (amount, index) => (
                  <td key={heads[index]} className={styles.figure}>
                    {Number.isNaN(amount) ? all.waarde.onbekend : formatAmount(amount)}
                  </td>
                ),
              )}
              <td className={styles.figure}>{payback(result.terugverdiendIn)}</td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
