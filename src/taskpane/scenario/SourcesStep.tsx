import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { bronnaam, type Bronverschil, type Cijfer } from '../../scenario';
import { formatDecimal } from '../../spreadsheet/dutchNumber';
import { useServices } from '../services';
import { useStyles } from '../styles';

interface Properties {
  readonly verschillen: readonly Bronverschil[];
  /** By key of the figure, what the source is called. */
  readonly onChoose: (chosen: readonly (readonly [string, string])[]) => void;
}

/** More of them are folded: what still has to be chosen comes first. */
const unfolded = 10;

/** Figures of which two sources give another amount, side by side; one of them counts. */
export function SourcesStep({ verschillen, onChoose }: Properties) {
  const labels = scenarioLabels(useServices().language).bronnen;
  const styles = useStyles();
  const open = verschillen.filter(({ gekozen }) => gekozen === undefined);
  const ordered = [...open, ...verschillen.filter(({ gekozen }) => gekozen !== undefined)];
  const choices = (list: readonly Bronverschil[]) =>
    list.map((each) => (
      <SourceChoice
        key={each.sleutel}
        verschil={each}
        onChoose={(name) => {
          onChoose([[each.sleutel, name]]);
        }}
      />
    ));
  const folded = ordered.slice(unfolded);
  return (
    <>
      <p role="status" className={styles.quiet}>
        {labels.intro(open.length)}
      </p>
      <Documents verschillen={verschillen} onChoose={onChoose} />
      {choices(ordered.slice(0, unfolded))}
      {folded.length > 0 && (
        <details className={styles.details}>
          <summary>{labels.more(folded.length)}</summary>
          <div className={styles.stack}>{choices(folded)}</div>
        </details>
      )}
    </>
  );
}

/** The same source for all figures that it has, in one go. */
function Documents({ verschillen, onChoose }: Properties) {
  const labels = scenarioLabels(useServices().language).bronnen;
  const styles = useStyles();
  const documents = new Map<string, (readonly [string, string])[]>();
  for (const { sleutel, kandidaten } of verschillen) {
    for (const each of kandidaten) {
      // Two amounts out of one document: that document alone decides nothing.
      if (kandidaten.filter(({ document }) => document === each.document).length > 1) continue;
      const chosen = documents.get(each.document) ?? [];
      documents.set(each.document, [...chosen, [sleutel, bronnaam(each, kandidaten)]]);
    }
  }
  const several = [...documents].filter(([, chosen]) => chosen.length > 1);
  if (several.length === 0) return null;
  return (
    <div className={styles.row}>
      {several.map(([document, chosen]) => (
        <Button
          key={document}
          size="small"
          onClick={() => {
            onChoose(chosen);
          }}
        >
          {labels.all(document, chosen.length)}
        </Button>
      ))}
    </div>
  );
}

function SourceChoice({
  verschil,
  onChoose,
}: {
  readonly verschil: Bronverschil;
  readonly onChoose: (name: string) => void;
}) {
  const labels = scenarioLabels(useServices().language).bronnen;
  const styles = useStyles();
  const { gemeente, omschrijving, jaar, kandidaten, gekozen } = verschil;
  const about = ({ rapport, status, datum, plaats }: Cijfer) =>
    labels.source([rapport, status, datum === '' ? labels.noDate : labels.of(datum), plaats]);
  return (
    <Field
      label={labels.figure(gemeente, omschrijving, jaar)}
      {...(gekozen === undefined ? { hint: labels.toChoose } : {})}
    >
      <RadioGroup
        value={gekozen === undefined ? '' : bronnaam(gekozen, kandidaten)}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {kandidaten.map((each) => {
          const name = bronnaam(each, kandidaten);
          return (
            <Radio
              key={name}
              value={name}
              label={
                <span className={styles.tight}>
                  <span>
                    {formatDecimal(each.bedrag)} {each.eenheid}
                  </span>
                  <span>{each.document}</span>
                  <span className={styles.quiet}>{about(each)}</span>
                </span>
              }
            />
          );
        })}
      </RadioGroup>
    </Field>
  );
}
