import { Field, Select } from '@fluentui/react-components';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import type { SchuldovernameRegeling } from '../../regulations';
import { geenRegeling, type ScenarioBasis } from '../../scenario';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Notice } from './Notice';
import type { ShownDraft } from './readDraft';
import type { ScenarioDraft } from './scenarioDraft';

interface Properties {
  readonly draft: ScenarioDraft;
  readonly shown: ShownDraft;
  readonly basis: ScenarioBasis;
  readonly onChange: (draft: ScenarioDraft) => void;
}

/** By which rules debt is taken over, and how final those are. */
export function RegulationStep({ draft, shown, basis, onChange }: Properties) {
  const labels = scenarioLabels(useServices().language).regeling;
  const { regeling, passendeRegeling, fusiejaar } = shown;
  const chosen = basis.regelingen.find(({ id }) => id === regeling);
  const hint =
    passendeRegeling === undefined
      ? labels.noneFits(fusiejaar)
      : regeling === passendeRegeling
        ? labels.byDate
        : undefined;
  return (
    <>
      <Field
        label={labels.field}
        {...(hint === undefined ? {} : { hint })}
        {...(regeling === undefined ? { validationMessage: labels.choose } : {})}
      >
        <Select
          value={regeling ?? ''}
          onChange={(_, { value }) => {
            onChange({ ...draft, regeling: value });
          }}
        >
          {regeling === undefined && <option value="">{labels.choose}</option>}
          {basis.regelingen.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
          <option value={geenRegeling}>{labels.none}</option>
        </Select>
      </Field>
      {chosen && <Regulation regulation={chosen} shown={shown} />}
    </>
  );
}

function Regulation({
  regulation,
  shown,
}: {
  readonly regulation: SchuldovernameRegeling;
  readonly shown: ShownDraft;
}) {
  const labels = scenarioLabels(useServices().language).regeling;
  const styles = useStyles();
  const { id, stand, status, rechtsgrond, toelichting, inwonersOp } = regulation;
  const { fusiejaar, inwonersjaar, passendeRegeling } = shown;
  const legalYear = inwonersOp?.slice(0, 4);
  const notices = [
    labels.standen[stand],
    passendeRegeling !== undefined && passendeRegeling !== id
      ? labels.otherThanDate(fusiejaar)
      : '',
    legalYear !== undefined && legalYear !== inwonersjaar
      ? labels.otherInhabitants(legalYear, inwonersjaar)
      : '',
  ].filter((notice) => notice !== '');
  return (
    <>
      {notices.length > 0 && (
        <Notice look="warning" role="status">
          {notices.map((notice) => (
            <p key={notice} className={styles.text}>
              {notice}
            </p>
          ))}
        </Notice>
      )}
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt>{labels.status}</dt>
          <dd>{status}</dd>
        </div>
        <div className={styles.fact}>
          <dt>{labels.basis}</dt>
          <dd>{rechtsgrond}</dd>
        </div>
        {toelichting !== null && (
          <div className={styles.fact}>
            <dt>{labels.note}</dt>
            <dd>{toelichting}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
