import { Button, Checkbox } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { fold, formatDutchDate, type SourceListing } from '../../../figures';
import { sourceLabels } from '../../../i18n/sourceLabels';
import { SearchField } from '../../SearchField';
import { useServices } from '../../services';
import { useStyles } from '../../styles';

interface Properties {
  readonly listing: SourceListing;
  readonly labelOf: (id: string) => string;
  readonly isBusy: boolean;
  readonly onTake: (ids: readonly string[]) => void;
}

/** More than this is no list to look through in a narrow pane. */
const withoutFilter = 10;

/** What a folder has, to choose from. */
export function FolderChoice({ listing, labelOf, isBusy, onTake }: Properties) {
  const labels = sourceLabels(useServices().language);
  const styles = useStyles();
  const heading = useId();
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { naam, uitgever, datum, gemeenten } = listing;
  const wanted = fold(filter);
  const shown = gemeenten.filter(
    ({ id, nis }) => wanted === '' || fold(labelOf(id)).includes(wanted) || nis.startsWith(wanted),
  );
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <div className={styles.stack}>
      <div role="status" className={styles.text}>
        {labels.found(naam, uitgever, datum && formatDutchDate(datum), gemeenten.length)}
        {gemeenten.length === 0 && ` ${labels.empty}`}
      </div>
      {gemeenten.length > withoutFilter && (
        <SearchField
          label={labels.filter}
          hint={labels.filterHint}
          query={filter}
          onQuery={setFilter}
        />
      )}
      {gemeenten.length > 0 && (
        <>
          <h4 id={heading} className={styles.heading}>
            {labels.choose}
          </h4>
          <div role="group" aria-labelledby={heading} className={styles.tight}>
            {shown.length === 0 && <p className={styles.quiet}>{labels.noneLikeThat}</p>}
            {shown.map(({ id, nis, jaren }) => (
              <Checkbox
                key={id}
                label={labels.municipality(labelOf(id), nis, jaren)}
                checked={chosen.has(id)}
                onChange={(_, { checked }) => {
                  toggle(id, checked === true);
                }}
              />
            ))}
          </div>
          {chosen.size === 0 && <p className={styles.quiet}>{labels.nothingChosen}</p>}
          <div>
            <Button
              appearance="primary"
              disabledFocusable={isBusy || chosen.size === 0}
              onClick={() => {
                // In the order of the folder, whatever the order of the clicks.
                onTake(gemeenten.map(({ id }) => id).filter((id) => chosen.has(id)));
              }}
            >
              {labels.take}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
