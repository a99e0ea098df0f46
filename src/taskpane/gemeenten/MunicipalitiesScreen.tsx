import { useCallback, useState } from 'react';
import type { Figures } from '../../figures';
import { LoadNotice } from '../LoadNotice';
import { useLabels, useServices } from '../services';
import { useStyles } from '../styles';
import { useLoad } from '../useLoad';
import { MunicipalityCard } from './MunicipalityCard';
import { MunicipalitySearch } from './MunicipalitySearch';
import { municipalityView } from './municipalityView';

interface Properties {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Looks up a municipality of today or before and shows what is known of it. */
export function MunicipalitiesScreen({ query, onQuery }: Properties) {
  const labels = useLabels().gemeenten;
  const styles = useStyles();
  const { figures } = useServices();
  const load = useCallback(() => figures.load(), [figures]);
  const { state, retry } = useLoad(load, figures.current);
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{labels.title}</h2>
      <LoadNotice state={state} retry={retry} labels={labels} />
      {state.kind === 'loaded' && <Finder figures={state.value} query={query} onQuery={onQuery} />}
    </div>
  );
}

function Finder({ figures, query, onQuery }: Properties & { readonly figures: Figures }) {
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
  return (
    <MunicipalitySearch
      figures={figures}
      query={query}
      onQuery={onQuery}
      onChoose={setChosen}
      focus={previous}
    />
  );
}
