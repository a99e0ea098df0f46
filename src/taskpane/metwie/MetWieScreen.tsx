import { Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Figures } from '../../figures';
import { metwieLabels } from '../../i18n/metwieLabels';
import { investeringsjaren, inwonersjaren, ramingsjaren, type Buren } from '../../partners';
import { faciliteitengemeenten, regelingVoorFusiedatum } from '../../regulations';
import { usualMergerDate } from '../../scenario';
import { Notice } from '../scenario/Notice';
import { municipalityOf } from '../scenario/scenarioDraft';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { BurenStep } from './BurenStep';
import { Instellingen } from './Instellingen';
import { keyOf } from './metwieView';
import { SetDetails } from './SetDetails';
import { SetList } from './SetList';
import { emptyLijst, type Lijstkeuze } from './lijstkeuze';
import { useScan } from './useScan';

/** The last year that the bundled projection reaches. */
const ramingsjaar = 2031;

export interface MetWieProperties {
  readonly figures: Figures;
  /** Id of a municipality of today. */
  readonly id: string;
  /** Who borders on whom, as far as the user said so in this session. */
  readonly buren: Buren;
  readonly onBuren: (buren: Buren) => void;
  /** Ids of the register. */
  readonly onScenario: (gemeenten: readonly string[]) => void;
}

/** All mergers of one municipality with one to three others, and what is known of each. */
export function MetWieScreen({ figures, id, buren, onBuren, onScenario }: MetWieProperties) {
  const gemeente = municipalityOf(figures, id);
  const labels = metwieLabels(useServices().language);
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const known = useMemo(
    () => ({
      jaren: inwonersjaren(figures),
      investeringsjaar: Math.max(...investeringsjaren(figures)),
      raming: ramingsjaren(figures, ramingsjaar),
    }),
    [figures],
  );
  const [inwonersjaar, setInwonersjaar] = useState(() => Math.max(...known.jaren));
  const [regeling, setRegeling] = useState(
    () => regelingVoorFusiedatum(usualMergerDate([gemeente])).id,
  );
  const [lijst, setLijst] = useState<Lijstkeuze>(emptyLijst);
  const [opened, setOpened] = useState<string>();
  const [previous, setPrevious] = useState<string>();
  const jaren = useMemo(
    () => ({ inwonersjaar, raming: ramingsjaar, investeringsjaar: known.investeringsjaar }),
    [inwonersjaar, known],
  );
  const state = useScan(figures, { nis: gemeente.nis, jaren, buren });
  useEffect(() => {
    title.current?.focus();
  }, []);

  const { naam, indeling } = gemeente;
  const result = state.kind === 'done' ? state.result : undefined;
  const chosen = result?.sets.find((set) => keyOf(set) === opened);
  if (result && chosen) {
    return (
      <SetDetails
        figures={figures}
        result={result}
        set={chosen}
        jaren={jaren}
        raming={known.raming}
        hasBuren={buren.size > 0}
        onBack={() => {
          setPrevious(opened);
          setOpened(undefined);
        }}
        onScenario={onScenario}
      />
    );
  }
  return (
    <>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {labels.title(naam)}
      </h3>
      <p className={styles.text}>{labels.intro(naam, indeling?.referentieregio ?? '')}</p>
      <Notice>{labels.advies}</Notice>
      {indeling?.faciliteitengemeente === true && (
        <Notice look="warning">{labels.faciliteiten(naam, faciliteitengemeenten.gevolg)}</Notice>
      )}
      <Instellingen
        figures={figures}
        gemeente={gemeente}
        jaren={known.jaren}
        inwonersjaar={inwonersjaar}
        regeling={regeling}
        onInwonersjaar={setInwonersjaar}
        onRegeling={(next) => {
          setRegeling(next);
          // The brackets of another regulation begin elsewhere.
          setLijst({ ...lijst, schijf: '' });
        }}
      />
      <BurenStep figures={figures} gemeente={gemeente} buren={buren} onChange={onBuren} />
      <div role="status">
        {(state.kind === 'busy' || state.kind === 'idle') && (
          <Spinner size="tiny" label={labels.busy} />
        )}
      </div>
      {state.kind === 'broken' && (
        <Notice look="trouble" role="alert">
          {labels.broken(state.detail)}
        </Notice>
      )}
      {result && (
        <SetList
          naam={naam}
          result={result}
          regeling={regeling}
          raming={known.raming}
          ramingsjaar={ramingsjaar}
          hasBuren={buren.size > 0}
          lijst={lijst}
          onLijst={setLijst}
          focus={previous}
          onOpen={setOpened}
        />
      )}
    </>
  );
}
