import type { Scenarioresultaat } from '../../analyse';
import { analyseLabels } from '../../i18n/analyseLabels';
import type { ScenarioNaam } from '../../scenario';
import { useServices } from '../services';
import { FigureTable } from './FigureTable';
import { amountText } from './amounts';

interface Properties {
  readonly results: readonly Scenarioresultaat[];
  readonly live: ScenarioNaam | undefined;
}

/** One row per scenario; one-off and recurring apart. */
export function ScenarioTable({ results, live }: Properties) {
  const all = analyseLabels(useServices().language);
  const labels = all.vergelijk.scenarios;
  const { afmJaar = Number.NaN } = results[0]?.uitkomst ?? {};
  const payback = (value: Scenarioresultaat['terugverdiendIn']) =>
    typeof value === 'number' ? labels.jaar(value) : value;
  return (
    <FigureTable
      label={labels.table}
      heads={[
        labels.naam,
        all.maatstaf.kort.afm(afmJaar),
        all.maatstaf.kort.bbr(),
        labels.overgenomen,
        labels.eenmalig,
        labels.jaarlijks(afmJaar),
        labels.laagste,
        labels.terugverdiend,
      ]}
      rows={results.map((result) => {
        const { kolom, uitkomst, overgenomen, eenmalig, jaarlijks, laagstePunt } = result;
        const amounts = [uitkomst.afm, uitkomst.bbr, overgenomen, eenmalig, jaarlijks, laagstePunt];
        return {
          key: kolom.id,
          name: kolom.id === live ? labels.live(kolom.naam) : kolom.naam,
          cells: [
            ...amounts.map((amount) => amountText(amount, all)),
            payback(result.terugverdiendIn),
          ],
        };
      })}
    />
  );
}
