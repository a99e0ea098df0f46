import type { Partnerset } from '../../analyse';
import { analyseLabels } from '../../i18n/analyseLabels';
import type { Partner } from '../../scenario';
import { useServices } from '../services';
import { FigureTable } from './FigureTable';
import { amountText } from './amounts';

interface Properties {
  readonly sets: readonly Partnerset[];
  readonly partners: readonly Partner[];
}

/** One row per set of partners: each alone, then with more. */
export function PartnerTable({ sets, partners }: Properties) {
  const all = analyseLabels(useServices().language);
  const labels = all.vergelijk.partners;
  const { afmJaar = Number.NaN } = sets.at(-1)?.uitkomst ?? {};
  const nameOf = (id: string) => partners.find((partner) => partner.id === id)?.naam ?? id;
  return (
    <FigureTable
      label={labels.table}
      heads={[
        labels.naam,
        labels.inwoners,
        all.vergelijk.scenarios.overgenomen,
        all.maatstaf.kort.afm(afmJaar),
        all.maatstaf.kort.bbr(),
        labels.belasting,
        labels.schuld,
      ]}
      rows={sets.map((set) => {
        const names = set.partners.map(nameOf);
        const { inwoners, overgenomen, uitkomst, belastingeffect, schuldPerInwoner } = set;
        const amounts = [overgenomen, uitkomst.afm, uitkomst.bbr, belastingeffect];
        return {
          key: set.partners.join(),
          name: names.length === 1 ? labels.alleen(names[0] ?? '') : names.join(' + '),
          cells: [
            all.waarde.aantal(inwoners),
            ...[...amounts, schuldPerInwoner].map((amount) => amountText(amount, all)),
          ],
        };
      })}
    />
  );
}
