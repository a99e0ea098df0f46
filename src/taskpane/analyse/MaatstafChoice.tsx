import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { maatstaven, type Maatstaf, type Uitkomst } from '../../analyse';
import { analyseLabels } from '../../i18n/analyseLabels';
import { useServices } from '../services';

interface Properties {
  readonly label: string;
  readonly nu: Uitkomst;
  readonly value: Maatstaf;
  readonly onChange: (maatstaf: Maatstaf) => void;
}

/** The AFM of the test year, or the lowest BBR. */
export function MaatstafChoice({ label, nu, value, onChange }: Properties) {
  const labels = analyseLabels(useServices().language).maatstaf;
  return (
    <Field label={label}>
      <RadioGroup
        value={value}
        onChange={(_, data) => {
          onChange(data.value as Maatstaf);
        }}
      >
        {maatstaven.map((each) => (
          <Radio
            key={each}
            value={each}
            label={each === 'afm' ? labels.afm(nu.afmJaar) : labels.bbr}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
