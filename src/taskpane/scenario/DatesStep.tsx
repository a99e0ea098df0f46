import { Field, Input, Select } from '@fluentui/react-components';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { useServices } from '../services';
import { inhabitantYears } from './inhabitantYears';
import type { DateField, DraftReading } from './readDraft';
import type { ScenarioDraft } from './scenarioDraft';
import { useScenarioStyles } from './styles';

interface Properties {
  readonly draft: ScenarioDraft;
  readonly reading: DraftReading;
  readonly onChange: (draft: ScenarioDraft) => void;
}

/** When they merge, over which years is computed, and when the inhabitants were counted. */
export function DatesStep({ draft, reading, onChange }: Properties) {
  const labels = scenarioLabels(useServices().language).datums;
  const own = useScenarioStyles();
  const { shown } = reading;
  const wrong = reading.kind === 'no-year' ? reading.fields : [];
  const year = (field: DateField, hint?: string) => (
    <Field
      label={labels[field]}
      {...(hint === undefined ? {} : { hint })}
      {...(wrong.includes(field) ? { validationMessage: labels.noYear } : {})}
    >
      <Input
        className={own.year}
        inputMode="numeric"
        maxLength={4}
        value={shown[field]}
        onChange={(_, { value }) => {
          onChange({ ...draft, [field]: value });
        }}
      />
    </Field>
  );
  return (
    <>
      {year('fusiejaar', labels.fusiejaarHint)}
      <div className={own.years}>
        {year('van')}
        {year('tot')}
      </div>
      <Inhabitants draft={draft} reading={reading} onChange={onChange} />
    </>
  );
}

function Inhabitants({ draft, reading, onChange }: Properties) {
  const labels = scenarioLabels(useServices().language).datums;
  if (reading.kind !== 'ready' && reading.kind !== 'no-regulation') return null;
  const { inwonersjaar } = reading.shown;
  const known = inhabitantYears(reading.basis);
  const isKnown = known.some((each) => String(each.year) === inwonersjaar);
  return (
    <Field label={labels.inwoners} hint={labels.inwonersHint}>
      <Select
        value={inwonersjaar}
        onChange={(_, { value }) => {
          onChange({ ...draft, inwonersjaar: value });
        }}
      >
        {!isKnown && <option value={inwonersjaar}>{`${inwonersjaar} (${labels.notKnown})`}</option>}
        {known.map((each) => (
          <option key={each.year} value={String(each.year)}>
            {each.quality === 'geteld'
              ? String(each.year)
              : `${String(each.year)} (${labels.qualities[each.quality]})`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
