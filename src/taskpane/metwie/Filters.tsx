import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { metwieLabels } from '../../i18n/metwieLabels';
import { schijfgrenzen } from '../../partners';
import { schuldovernameRegeling } from '../../regulations';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { minimumVan, stap, type Lijstkeuze } from './lijstkeuze';
import { useMetwieStyles } from './styles';
import type { Scanresultaat } from './useScan';

/** Of how many municipalities a merger of this list can be. */
const groottes = [2, 3, 4] as const;

interface Properties {
  readonly result: Scanresultaat;
  /** Id of the regulation. */
  readonly regeling: string;
  readonly hasBuren: boolean;
  readonly lijst: Lijstkeuze;
  readonly onLijst: (lijst: Lijstkeuze) => void;
}

/** What a merger must meet to stand in the list. */
export function Filters({ result, regeling, hasBuren, lijst, onLijst }: Properties) {
  const labels = metwieLabels(useServices().language).filters;
  const styles = useStyles();
  const own = useMetwieStyles();
  const change = (part: Partial<Lijstkeuze>) => {
    onLijst({ ...lijst, ...part, getoond: stap });
  };
  const choose = (
    field: 'grootte' | 'met' | 'schijf',
    options: readonly (readonly [value: number, text: string])[],
  ) => (
    <Field label={labels[field]}>
      <Select
        className={own.select}
        value={lijst[field]}
        onChange={(_, { value }) => {
          change({ [field]: value });
        }}
      >
        <option value="">{labels.alle}</option>
        {options.map(([value, text]) => (
          <option key={value} value={String(value)}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
  const check = (field: 'zonderBezwaren' | 'mogelijkGeheel' | 'zekerGeheel') => (
    <Checkbox
      className={own.tick}
      label={labels[field]}
      checked={lijst[field]}
      onChange={(_, { checked }) => {
        change({ [field]: checked === true });
      }}
    />
  );
  const anderen = result.sets.flatMap(({ leden: [, other, ...more] }) => {
    const found = other === undefined ? undefined : result.kandidaten[other];
    return found && other !== undefined && more.length === 0 ? [[other, found.naam] as const] : [];
  });
  return (
    <div className={styles.stack}>
      <div className={own.fields}>
        {choose(
          'grootte',
          groottes.map((count) => [count, labels.aantal(count)]),
        )}
        {choose('met', anderen)}
        {choose(
          'schijf',
          schijfgrenzen(schuldovernameRegeling(regeling)).map((from) => [from, labels.vanaf(from)]),
        )}
        <Field
          label={labels.minimum}
          hint={labels.minimumHint}
          {...(minimumVan(lijst) === null ? { validationMessage: labels.noNumber } : {})}
        >
          <Input
            className={own.select}
            inputMode="numeric"
            value={lijst.minimum}
            onChange={(_, { value }) => {
              change({ minimum: value });
            }}
          />
        </Field>
      </div>
      <div className={own.checks}>
        {check('zonderBezwaren')}
        {hasBuren && check('mogelijkGeheel')}
        {hasBuren && check('zekerGeheel')}
      </div>
    </div>
  );
}
