import { Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  metWijziging,
  stressen,
  uitkomst,
  uitkomstZonderFusie,
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
  /** The municipalities without a merger, as they stand now. */
  readonly zonderFusie: Uitkomst;
  readonly results: readonly Stressresultaat[];
}

/**
 * Setbacks, each alone and those that are ticked together; beside the merged plan always the
 * municipalities without a merger, or a setback would read as its price.
 */
export function StressTable({ input, nu, zonderFusie, results }: Properties) {
  const all = analyseLabels(useServices().language);
  const labels = all.stress;
  const styles = useStyles();
  const own = useAnalyseStyles();
  const [ticked, tick] = useState<readonly Stress[]>([]);
  const together = useMemo(() => {
    const changes = results.filter(({ stress }) => ticked.includes(stress));
    const wijziging = Object.assign({}, ...changes.map((each) => each.wijziging)) as Wijziging;
    if (ticked.length === 0) return undefined;
    const changed = metWijziging(input, wijziging);
    return {
      uitkomst: uitkomst(computeScenario(changed)),
      zonderFusie: uitkomstZonderFusie(changed),
    };
  }, [input, results, ticked]);
  return (
    <>
      <p className={styles.quiet}>{labels.intro}</p>
      <p className={styles.quiet}>{labels.zonderFusie.uitleg}</p>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={labels.table}>
          <thead>
            <tr>
              <th scope="col">{labels.columns.what}</th>
              {[
                all.maatstaf.kort.afm(nu.afmJaar),
                all.maatstaf.kort.bbr(),
                labels.zonderFusie.afm(nu.afmJaar),
                labels.zonderFusie.bbr,
              ].map((head) => (
                <th key={head} scope="col" className={styles.figure}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{labels.nu}</th>
              <Amounts of={nu} />
              <Amounts of={zonderFusie} />
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
                <Amounts of={result.zonderFusie} />
              </tr>
            ))}
            <tr className={own.total} aria-live="polite">
              <th scope="row">{labels.samen(ticked.length)}</th>
              <Amounts of={together?.uitkomst} />
              <Amounts of={together?.zonderFusie} />
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
