import { Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Figures } from '../../figures';
import { metwieLabels } from '../../i18n/metwieLabels';
import {
  investeringsjaren,
  inwonersjaren,
  ramingsjaren,
  volledigsteInvesteringsjaar,
  volledigsteInwonersjaar,
  type Buren,
} from '../../partners';
import { faciliteitengemeenten, regelingVoorFusiedatum } from '../../regulations';
import { usualMergerDate } from '../../scenario';
import { Notice } from '../scenario/Notice';
import type { Partnerkeuze } from '../scenario/partnerkeuze';
import { municipalityOf } from '../scenario/scenarioDraft';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { BurenStep } from './BurenStep';
import { burenstand } from './burenstand';
import { Instellingen } from './Instellingen';
import { keyOf, ledenVan } from './metwieView';
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
  readonly onScenario: (keuze: Partnerkeuze) => void;
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
      rekeningen: investeringsjaren(figures),
      raming: ramingsjaren(figures, ramingsjaar),
    }),
    [figures],
  );
  const [inwonersjaar, setInwonersjaar] = useState(
    () => volledigsteInwonersjaar(figures) ?? Number.NaN,
  );
  const [investeringsjaar, setInvesteringsjaar] = useState(() =>
    volledigsteInvesteringsjaar(figures),
  );
  const [regeling, setRegeling] = useState(
    () => regelingVoorFusiedatum(usualMergerDate([gemeente])).id,
  );
  const [lijst, setLijst] = useState<Lijstkeuze>(emptyLijst);
  const [opened, setOpened] = useState<string>();
  const [previous, setPrevious] = useState<string>();
  const jaren = useMemo(
    () => ({ inwonersjaar, raming: ramingsjaar, investeringsjaar }),
    [inwonersjaar, investeringsjaar],
  );
  const stand = useMemo(() => burenstand(figures, buren, gemeente), [figures, buren, gemeente]);
  const state = useScan(figures, { nis: gemeente.nis, jaren, buren });
  useEffect(() => {
    title.current?.focus();
  }, []);

  const { naam, indeling } = gemeente;
  const result = state.kind === 'done' ? state.result : undefined;
  const chosen = result?.sets.find((set) => keyOf(set) === opened);
  const naarScenario = (key: string) => {
    const set = result?.sets.find((each) => keyOf(each) === key);
    if (!result || !set) return;
    onScenario({
      // Candidates are municipalities of today: a code is an id.
      gemeenten: ledenVan(set, result.kandidaten).map(({ nis }) => nis),
      ...(set.inwoners && { inwonersjaar: String(inwonersjaar) }),
      regeling,
    });
  };
  if (result && chosen) {
    return (
      <SetDetails
        figures={figures}
        result={result}
        set={chosen}
        jaren={jaren}
        raming={known.raming}
        buren={buren}
        onBack={() => {
          setPrevious(opened);
          setOpened(undefined);
        }}
        onScenario={() => {
          naarScenario(keyOf(chosen));
        }}
      />
    );
  }
  return (
    <>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {labels.title(naam)}
      </h3>
      <p className={styles.text}>
        {labels.intro(naam, indeling?.referentieregio ?? '', stand.vanBuiten)}
      </p>
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
        rekeningen={known.rekeningen}
        investeringsjaar={investeringsjaar}
        onInwonersjaar={setInwonersjaar}
        onInvesteringsjaar={setInvesteringsjaar}
        onRegeling={(next) => {
          setRegeling(next);
          // The brackets of another regulation begin elsewhere.
          setLijst({ ...lijst, schijf: '' });
        }}
      />
      <BurenStep
        figures={figures}
        gemeente={gemeente}
        buren={buren}
        stand={stand}
        onChange={onBuren}
      />
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
          figures={figures}
          naam={naam}
          result={result}
          inwonersjaar={inwonersjaar}
          regeling={regeling}
          raming={known.raming}
          ramingsjaar={ramingsjaar}
          hasBuren={buren.size > 0}
          lijst={lijst}
          onLijst={setLijst}
          focus={previous}
          onFocused={() => {
            setPrevious(undefined);
          }}
          onOpen={setOpened}
          onScenario={naarScenario}
        />
      )}
    </>
  );
}
