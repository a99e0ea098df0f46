import { Field, Select } from '@fluentui/react-components';
import { controleLabels } from '../../i18n/controleLabels';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Checker } from './checker';
import { choices, filtered, type OpenPoints, type PointFilter } from './openPoints';
import { PlaceList } from './PlaceList';
import { useControleStyles } from './styles';

interface Properties {
  readonly open: OpenPoints;
  readonly filter: PointFilter;
  readonly onFilter: (filter: PointFilter) => void;
  readonly checker: Checker;
}

/** The assumptions that somebody still has to settle, of one status or one owner if need be. */
export function OpenPointsStep({ open: { points, all }, filter, onFilter, checker }: Properties) {
  const labels = controleLabels(useServices().language).open;
  const styles = useStyles();
  const own = useControleStyles();
  if (points.length === 0) return <p className={styles.text}>{labels.none(all)}</p>;
  const shown = filtered(points, filter);
  return (
    <>
      <p className={styles.quiet}>{labels.intro}</p>
      <div className={own.filters}>
        <Choice
          label={labels.status}
          none={labels.noStatus}
          values={choices(points, ({ status }) => status)}
          chosen={filter.status}
          onChoose={(status) => {
            onFilter({ ...filter, status });
          }}
        />
        <Choice
          label={labels.owner}
          none={labels.noOwner}
          values={choices(points, ({ owner }) => owner)}
          chosen={filter.owner}
          onChoose={(owner) => {
            onFilter({ ...filter, owner });
          }}
        />
      </div>
      <p role="status" className={styles.text}>
        {labels.shown(shown.length, points.length, all)}
      </p>
      <PlaceList
        label={labels.title}
        items={shown}
        place={({ row, label, status, owner, group }) => ({
          sheet: row.sheet,
          address: row.address,
          name: label,
          text: labels.point(status || labels.noStatus, owner || labels.noOwner, group),
        })}
        checker={checker}
      />
    </>
  );
}

/** No status and no owner can be called so. */
const everything = '*';

function Choice({
  label,
  none,
  values,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly none: string;
  readonly values: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}) {
  const labels = controleLabels(useServices().language).open;
  const own = useControleStyles();
  // What was chosen stays in the list when the workbook no longer has it, or the filter would lie.
  const all = chosen === undefined || values.includes(chosen) ? values : [...values, chosen];
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        className={own.filter}
        value={chosen ?? everything}
        onChange={(_, { value }) => {
          onChoose(value === everything ? undefined : value);
        }}
      >
        <option value={everything}>{labels.all}</option>
        {all.map((value) => (
          <option key={value} value={value}>
            {value === '' ? none : value}
          </option>
        ))}
      </Select>
    </Field>
  );
}
