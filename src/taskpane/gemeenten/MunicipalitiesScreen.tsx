import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { Figures } from '../../figures';
import { ChoiceList } from '../ChoiceList';
import { SearchField } from '../SearchField';
import { useLabels } from '../services';
import { useStyles } from '../styles';
import { MunicipalityCard } from './MunicipalityCard';
import { findMunicipalities, municipalityView } from './municipalityView';
import { useFigures } from './useFigures';

/** More than this is no list to choose from in a narrow pane. */
const shownResults = 20;

interface Properties {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Looks up a municipality of today or before and shows what is known of it. */
export function MunicipalitiesScreen({ query, onQuery }: Properties) {
  const labels = useLabels().gemeenten;
  const styles = useStyles();
  const { state, retry } = useFigures();
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{labels.title}</h2>
      {state.kind === 'loading' && <Spinner size="tiny" label={labels.loading} />}
      {state.kind === 'failed' && (
        <div role="alert" className={styles.stack}>
          <p className={styles.text}>{labels.failed}</p>
          <p className={styles.text}>{state.message}</p>
          <div>
            <Button onClick={retry}>{labels.retry}</Button>
          </div>
        </div>
      )}
      {state.kind === 'loaded' && (
        <Finder figures={state.figures} query={query} onQuery={onQuery} />
      )}
    </div>
  );
}

function Finder({ figures, query, onQuery }: Properties & { readonly figures: Figures }) {
  const labels = useLabels().gemeenten;
  const styles = useStyles();
  const [chosen, setChosen] = useState<string>();
  const [previous, setPrevious] = useState<string>();
  if (chosen !== undefined) {
    return (
      <MunicipalityCard
        key={chosen}
        view={municipalityView(figures, chosen)}
        onBack={() => {
          setPrevious(chosen);
          setChosen(undefined);
        }}
        onChoose={setChosen}
      />
    );
  }
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
          onChoose={setChosen}
          focus={previous}
        />
      )}
    </>
  );
}
