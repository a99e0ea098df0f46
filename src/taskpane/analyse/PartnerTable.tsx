import type { Partnerset } from '../../analyse';
import { analyseLabels } from '../../i18n/analyseLabels';
import type { Partner } from '../../scenario';
import { formatAmount } from '../../spreadsheet/dutchNumber';
import { ScrollTable } from '../cijfers/ScrollTable';
import { useServices } from '../services';
import { useStyles } from '../styles';

interface Properties {
  readonly sets: readonly Partnerset[];
  readonly partners: readonly Partner[];
}

/** One row per set of partners: each alone, then with more. */
export function PartnerTable({ sets, partners }: Properties) {
  const all = analyseLabels(useServices().language);
  const labels = all.vergelijk.partners;
  const styles = useStyles();
  const { afmJaar = Number.NaN } = sets.at(-1)?.uitkomst ?? {};
  const nameOf = (id: string) => partners.find((partner) => partner.id === id)?.naam ?? id;
  const heads = [
    labels.inwoners,
    all.vergelijk.scenarios.overgenomen,
    all.maatstaf.kort.afm(afmJaar),
    all.maatstaf.kort.bbr(),
    labels.belasting,
    labels.schuld,
  ];
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
        {sets.map((set) => {
          const names = set.partners.map(nameOf);
          const { inwoners, overgenomen, uitkomst, belastingeffect, schuldPerInwoner } = set;
          const amounts = [overgenomen, uitkomst.afm, uitkomst.bbr, belastingeffect];
          return (
            <tr key={set.partners.join()}>
              <th scope="row">
                {names.length === 1 ? labels.alleen(names[0] ?? '') : names.join(' + ')}
              </th>
              <td className={styles.figure}>{all.waarde.aantal(inwoners)}</td>
              {[...amounts, schuldPerInwoner].map((amount, index) => (
                <td key={heads[index + 1]} className={styles.figure}>
                  {Number.isNaN(amount) ? all.waarde.onbekend : formatAmount(amount)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
