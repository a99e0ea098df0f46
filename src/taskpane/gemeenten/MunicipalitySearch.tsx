import type { Figures } from '../../figures';
import { ChoiceList } from '../ChoiceList';
import { SearchField } from '../SearchField';
import { useLabels } from '../services';
import { useStyles } from '../styles';
import { findMunicipalities } from './municipalityView';

/** More than this is no list to choose from in a narrow pane. */
const shownResults = 20;

interface Properties {
  readonly figures: Figures;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (id: string) => void;
  /** The one that was open before, so that the keyboard comes back to it. */
  readonly focus?: string | undefined;
}

/** Finds municipalities of today and before by name or code, and lets one be chosen. */
export function MunicipalitySearch({ figures, query, onQuery, onChoose, focus }: Properties) {
  const labels = useLabels().gemeenten;
  const styles = useStyles();
  const found = query.trim() === '' ? undefined : findMunicipalities(figures, query, shownResults);
  return (
    <>
      <SearchField label={labels.search} hint={labels.searchHint} query={query} onQuery={onQuery} />
      <div role="status" className={styles.quiet}>
        {!found && labels.prompt}
        {found &&
          (found.count === 0
            ? labels.none(query.trim())
            : found.count > shownResults
              ? labels.firstOf(shownResults, found.count)
              : labels.found(found.count))}
      </div>
      {found && (
        <ChoiceList
          choices={found.found.map(({ id, nis, name, lastYear }) => ({
            id,
            name: lastYear === undefined ? name : `${name} ${labels.until(lastYear)}`,
            text: `${labels.nis} ${nis}`,
          }))}
          onChoose={onChoose}
          focus={focus}
        />
      )}
    </>
  );
}
