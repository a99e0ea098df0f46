import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo } from 'react';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { harmonisatieKeuzes, type HarmonisatieKeuze, type ScenarioBasis } from '../../scenario';
import { formatDecimal, formatWhole } from '../../spreadsheet/dutchNumber';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { rateViews, type RateView } from './rateView';
import type { ScenarioDraft } from './scenarioDraft';

interface Properties {
  readonly draft: ScenarioDraft;
  readonly basis: ScenarioBasis;
  readonly onChange: (draft: ScenarioDraft) => void;
}

/** One rate for the merged municipality out of those of the partners, and what it costs. */
export function RatesStep({ draft, basis, onChange }: Properties) {
  const labels = scenarioLabels(useServices().language).tarieven;
  const styles = useStyles();
  const views = useMemo(() => rateViews(basis), [basis]);
  return (
    <>
      <p className={styles.quiet}>{labels.intro}</p>
      {views.map((view) => (
        <Rate
          key={view.soort}
          view={view}
          chosen={draft.methodes[view.soort]}
          onChoose={(keuze) => {
            onChange({ ...draft, methodes: { ...draft.methodes, [view.soort]: keuze } });
          }}
        />
      ))}
    </>
  );
}

function Rate({
  view,
  chosen,
  onChoose,
}: {
  readonly view: RateView;
  readonly chosen: HarmonisatieKeuze;
  readonly onChoose: (keuze: HarmonisatieKeuze) => void;
}) {
  const labels = scenarioLabels(useServices().language).tarieven;
  const styles = useStyles();
  const { soort, partners, options } = view;
  const rate = (value: number) =>
    Number.isNaN(value) ? labels.unknown : labels.rate[soort](formatDecimal(rounded(value)));
  const isKnown = options.every(({ effect }) => !Number.isNaN(effect));
  const outcome = (keuze: HarmonisatieKeuze) => {
    const option = options.find((each) => each.keuze === keuze);
    if (!option) return labels.ownHint;
    return Number.isNaN(option.tarief)
      ? labels.unknown
      : `${rate(option.tarief)}; ${
          Number.isNaN(option.effect) ? labels.unknown : labels.perYear(signed(option.effect))
        }`;
  };
  return (
    <div className={styles.tight}>
      <h4 className={styles.heading}>{labels.soorten[soort]}</h4>
      <table className={styles.table} aria-label={`${labels.soorten[soort]}: ${labels.now}`}>
        <tbody>
          {partners.map(({ id, naam, tarief }) => (
            <tr key={id}>
              <th scope="row">{naam}</th>
              <td className={styles.figure}>{rate(tarief)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isKnown && <p className={styles.quiet}>{labels.unknownHint}</p>}
      <Field label={labels.choice(labels.short[soort])}>
        <RadioGroup
          value={chosen}
          onChange={(_, data) => {
            const keuze = harmonisatieKeuzes.find((each) => each === data.value);
            if (keuze) onChoose(keuze);
          }}
        >
          {harmonisatieKeuzes.map((keuze) => (
            <Radio
              key={keuze}
              value={keuze}
              label={
                <span className={styles.tight}>
                  <span>{labels.keuzes[keuze]}</span>
                  <span className={styles.quiet}>{outcome(keuze)}</span>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}

/** A weighted rate has no end; hundredths tell enough. */
function rounded(value: number): number {
  return Number(value.toFixed(2));
}

function signed(amount: number): string {
  const text = formatWhole(amount);
  return Math.round(amount) > 0 ? `+${text}` : text;
}
