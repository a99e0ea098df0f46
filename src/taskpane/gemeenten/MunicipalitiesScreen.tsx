import { useCallback, useState } from 'react';
import type { Figures } from '../../figures';
import type { Buren } from '../../partners';
import { LoadNotice } from '../LoadNotice';
import { MetWie } from '../metwie/MetWie';
import type { Partnerkeuze } from '../scenario/partnerkeuze';
import { useLabels, useServices } from '../services';
import { useStyles } from '../styles';
import { useLoad } from '../useLoad';
import { MunicipalityCard } from './MunicipalityCard';
import { MunicipalitySearch } from './MunicipalitySearch';
import { municipalityView } from './municipalityView';

interface Properties {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** These municipalities to the tab Scenario. */
  readonly onScenario: (keuze: Partnerkeuze) => void;
}

/** Looks up a municipality of today or before and shows what is known of it. */
export function MunicipalitiesScreen(properties: Properties) {
  const labels = useLabels().gemeenten;
  const styles = useStyles();
  const { figures } = useServices();
  const load = useCallback(() => figures.load(), [figures]);
  const { state, retry } = useLoad(load, figures.current);
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{labels.title}</h2>
      <LoadNotice state={state} retry={retry} labels={labels} />
      {state.kind === 'loaded' && <Finder figures={state.value} {...properties} />}
    </div>
  );
}

function Finder({
  figures,
  query,
  onQuery,
  onScenario,
}: Properties & { readonly figures: Figures }) {
  const [chosen, setChosen] = useState<string>();
  const [previous, setPrevious] = useState<string>();
  const [metWie, setMetWie] = useState<'shown' | 'left'>();
  const [buren, setBuren] = useState<Buren>(new Map());
  const choose = (id: string | undefined) => {
    setMetWie(undefined);
    setChosen(id);
  };
  if (chosen !== undefined && metWie === 'shown') {
    return (
      <MetWie
        figures={figures}
        id={chosen}
        buren={buren}
        onBuren={setBuren}
        onScenario={onScenario}
        onBack={() => {
          setMetWie('left');
        }}
      />
    );
  }
  if (chosen !== undefined) {
    return (
      <MunicipalityCard
        key={chosen}
        view={municipalityView(figures, chosen)}
        onBack={() => {
          setPrevious(chosen);
          choose(undefined);
        }}
        onChoose={choose}
        onMetWie={() => {
          setMetWie('shown');
        }}
        isBack={metWie === 'left'}
      />
    );
  }
  return (
    <MunicipalitySearch
      figures={figures}
      query={query}
      onQuery={onQuery}
      onChoose={choose}
      focus={previous}
    />
  );
}
