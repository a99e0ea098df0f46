import { Field, Select } from '@fluentui/react-components';
import type { Figures, Municipality } from '../../figures';
import { metwieLabels } from '../../i18n/metwieLabels';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { tellingen } from '../../partners';
import { schuldovernameRegeling, schuldovernameRegelingen } from '../../regulations';
import { Notice } from '../scenario/Notice';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { useMetwieStyles } from './styles';

interface Properties {
  readonly figures: Figures;
  readonly gemeente: Municipality;
  /** To choose from, newest first. */
  readonly jaren: readonly number[];
  readonly inwonersjaar: number;
  /** Id of the regulation. */
  readonly regeling: string;
  /** Years of account to choose from, newest first, and the one of the investments. */
  readonly rekeningen: readonly number[];
  readonly investeringsjaar: number | null;
  readonly onInwonersjaar: (year: number) => void;
  readonly onInvesteringsjaar: (year: number) => void;
  readonly onRegeling: (id: string) => void;
}

/** As of when the inhabitants count, and by which regulation the room; how final that is. */
export function Instellingen(properties: Properties) {
  const { figures, gemeente, jaren, inwonersjaar, onInwonersjaar, onRegeling } = properties;
  const { language } = useServices();
  const labels = metwieLabels(language).instellingen;
  const standen = scenarioLabels(language).regeling.standen;
  const styles = useStyles();
  const own = useMetwieStyles();
  const regeling = schuldovernameRegeling(properties.regeling);
  const legalYear = regeling.inwonersOp?.slice(0, 4);
  const counts = tellingen(figures, gemeente);
  const qualityOf = (year: number) => counts.find((each) => each.year === year)?.quality;
  return (
    <section aria-label={labels.title} className={styles.stack}>
      <Field label={labels.inwoners}>
        <Select
          className={own.select}
          value={String(inwonersjaar)}
          onChange={(_, { value }) => {
            onInwonersjaar(Number(value));
          }}
        >
          {jaren.map((year) => (
            <option key={year} value={String(year)}>
              {labels.jaar(year, qualityOf(year))}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={labels.regeling}>
        <Select
          className={own.select}
          value={regeling.id}
          onChange={(_, { value }) => {
            onRegeling(value);
          }}
        >
          {schuldovernameRegelingen.map(({ id, naam, stand }) => (
            <option key={id} value={id}>
              {labels.regelingnaam(naam, stand)}
            </option>
          ))}
        </Select>
      </Field>
      <Notice look={regeling.stand === 'geldend' ? 'plain' : 'warning'} role="status">
        {standen[regeling.stand] !== '' && <p className={styles.text}>{standen[regeling.stand]}</p>}
        <p className={styles.quiet}>{labels.status(regeling.status, regeling.bron)}</p>
        {legalYear !== undefined && legalYear !== String(inwonersjaar) && (
          <p className={styles.quiet}>{labels.andereDatum(legalYear, inwonersjaar)}</p>
        )}
      </Notice>
      {properties.investeringsjaar !== null && (
        <Field label={labels.investeringen}>
          <Select
            className={own.select}
            value={String(properties.investeringsjaar)}
            onChange={(_, { value }) => {
              properties.onInvesteringsjaar(Number(value));
            }}
          >
            {properties.rekeningen.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        </Field>
      )}
    </section>
  );
}
