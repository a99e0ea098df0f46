import { Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  metWijziging,
  stressen,
  uitkomst,
  type Stress,
  type Stressresultaat,
  type Uitkomst,
  type Wijziging,
} from '../../analyse';
import { analyseLabels } from '../../i18n/analyseLabels';
import { ActieveAannames, computeScenario, type ScenarioInput } from '../../scenario';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { amountText } from './amounts';
import { useAnalyseStyles } from './styles';

interface Properties {
  readonly input: ScenarioInput;
  readonly nu: Uitkomst;
  readonly results: readonly Stressresultaat[];
}

/** Setbacks, each alone and those that are ticked together. */
export function StressTable({ input, nu, results }: Properties) {
  const all = analyseLabels(useServices().language);
  const labels = all.stress;
  const styles = useStyles();
  const own = useAnalyseStyles();
  const [ticked, tick] = useState<readonly Stress[]>([]);
  const together = useMemo(() => {
    const changes = results.filter(({ stress }) => ticked.includes(stress));
    const wijziging = Object.assign({}, ...changes.map((each) => each.wijziging)) as Wijziging;
    return ticked.length === 0
      ? undefined
      : uitkomst(computeScenario(metWijziging(input, wijziging)));
  }, [input, results, ticked]);
  return (
    <>
      <p className={styles.quiet}>{labels.intro}</p>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={labels.table}>
          <thead>
            <tr>
              <th scope="col">{labels.columns.what}</th>
              <th scope="col" className={styles.figure}>
                {all.maatstaf.kort.afm(nu.afmJaar)}
              </th>
              <th scope="col" className={styles.figure}>
                {all.maatstaf.kort.bbr()}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{labels.nu}</th>
              <Amounts of={nu} />
            </tr>
            {results.map((result) => (
              <tr key={result.stress}>
                <th scope="row">
                  <Checkbox
                    className={own.tick}
                    label={{
                      className: own.tickLabel,
                      children: labels.namen[result.stress](grootte(input, result)),
                    }}
                    checked={ticked.includes(result.stress)}
                    onChange={(_, { checked }) => {
                      tick(
                        stressen.filter((each) =>
                          each === result.stress ? checked : ticked.includes(each),
                        ),
                      );
                    }}
                  />
                </th>
                <Amounts of={result.uitkomst} />
              </tr>
            ))}
            <tr className={own.total} aria-live="polite">
              <th scope="row">{labels.samen(ticked.length)}</th>
              <Amounts of={together} />
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}

function Amounts({ of }: { readonly of: Uitkomst | undefined }) {
  const labels = analyseLabels(useServices().language);
  const styles = useStyles();
  const amount = (value: number | undefined) =>
    value === undefined ? '' : amountText(value, labels);
  return (
    <>
      <td className={styles.figure}>{amount(of?.afm)}</td>
      <td className={styles.figure}>{amount(of?.bbr)}</td>
    </>
  );
}

/** How large a setback is, as Aannames says; NaN where it does not. */
function grootte(input: ScenarioInput, { stress, wijziging }: Stressresultaat): number {
  if (stress !== 'uitvoering') return new ActieveAannames(input).getal(`schok.${stress}`);
  const share = wijziging['investeringen.uitvoering'];
  return typeof share === 'number' ? share : Number.NaN;
}
