import { Button } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { errorName } from '../../i18n/errorNames';
import { metwieLabels } from '../../i18n/metwieLabels';
import { watCentrumfunctieIs, type Ramingsjaren } from '../../partners';
import { Fold } from '../cijfers/Fold';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Filters } from './Filters';
import { gekozenSets, isBeperkt, stap, type Lijstkeuze } from './lijstkeuze';
import { setregel } from './metwieView';
import { SetTable } from './SetTable';
import type { Scanresultaat } from './useScan';

interface Properties {
  /** Of the municipality itself. */
  readonly naam: string;
  readonly result: Scanresultaat;
  /** Id of the regulation. */
  readonly regeling: string;
  readonly raming: Ramingsjaren | null;
  readonly ramingsjaar: number;
  readonly hasBuren: boolean;
  readonly lijst: Lijstkeuze;
  readonly onLijst: (lijst: Lijstkeuze) => void;
  /** The one that was open before, so that the keyboard comes back to it. */
  readonly focus: string | undefined;
  readonly onOpen: (key: string) => void;
}

/** The possible mergers that are asked for, some at a time. */
export function SetList(properties: Properties) {
  const { naam, result, regeling, raming, ramingsjaar, hasBuren, lijst, onLijst } = properties;
  const { language } = useServices();
  const all = metwieLabels(language);
  const labels = all.lijst;
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { kandidaten, sets } = result;
  const found = useMemo(() => gekozenSets(sets, lijst, regeling), [sets, lijst, regeling]);
  const shown = found.slice(0, lijst.getoond);
  const woorden = { labels: all, nietBekend: errorName('#N/A', language) };
  return (
    <>
      <Fold summary={all.filters.title} isOpen={isBeperkt(lijst)}>
        {() => (
          <Filters
            result={result}
            regeling={regeling}
            hasBuren={hasBuren}
            lijst={lijst}
            onLijst={onLijst}
          />
        )}
      </Fold>
      <div role="status" className={styles.text}>
        {labels.count(shown.length, found.length, sets.length)}
      </div>
      {shown.length > 0 && (
        <div ref={place} className={styles.stack}>
          <SetTable
            naam={naam}
            regels={shown.map((set) => setregel(set, kandidaten, regeling, woorden))}
            ramingsjaar={ramingsjaar}
            lijst={lijst}
            onLijst={onLijst}
            focus={properties.focus}
            onOpen={properties.onOpen}
          />
          {shown.length < found.length && (
            <div>
              <Button
                onClick={() => {
                  const first = shown.length;
                  onLijst({ ...lijst, getoond: lijst.getoond + stap });
                  // What is new is read next; after the last of it this button is gone.
                  requestAnimationFrame(() => {
                    const rows = place.current?.querySelectorAll('tbody tr');
                    rows?.[first]?.querySelector('button')?.focus();
                  });
                }}
              >
                {labels.more}
              </Button>
            </div>
          )}
        </div>
      )}
      <p className={styles.quiet}>{labels.legend}</p>
      <p className={styles.quiet}>
        {raming
          ? labels.raming(raming.officieel, raming.van, raming.tot)
          : labels.geenRaming(ramingsjaar)}
      </p>
      {shown.some((set) => set.regelingen.some(({ grensgeval }) => grensgeval)) && (
        <p className={styles.quiet}>{labels.grensgevallen}</p>
      )}
      <p className={styles.quiet}>{watCentrumfunctieIs}</p>
    </>
  );
}
