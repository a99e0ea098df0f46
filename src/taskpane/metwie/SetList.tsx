import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Figures } from '../../figures';
import { errorName } from '../../i18n/errorNames';
import { metwieLabels } from '../../i18n/metwieLabels';
import { regelruimte, watCentrumfunctieIs, type Ramingsjaren } from '../../partners';
import { Fold } from '../cijfers/Fold';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Filters } from './Filters';
import { Gradenuitleg } from './Gradenuitleg';
import { KopieKnop } from './KopieKnop';
import { gekozenSets, isBeperkt, passend, stap, type Lijstkeuze } from './lijstkeuze';
import { lijsttekst } from './lijsttekst';
import { setregel } from './metwieView';
import { SetTable } from './SetTable';
import type { Scanresultaat } from './useScan';

interface Properties {
  readonly figures: Figures;
  /** Of the municipality itself. */
  readonly naam: string;
  readonly result: Scanresultaat;
  readonly inwonersjaar: number;
  /** Id of the regulation. */
  readonly regeling: string;
  readonly raming: Ramingsjaren | null;
  readonly ramingsjaar: number;
  readonly hasBuren: boolean;
  readonly lijst: Lijstkeuze;
  readonly onLijst: (lijst: Lijstkeuze) => void;
  /** The one that was open before, so that the keyboard comes back to it. */
  readonly focus: string | undefined;
  /** The keyboard is back: nothing else that brings a list takes it away again. */
  readonly onFocused: () => void;
  readonly onOpen: (key: string) => void;
  readonly onScenario: (key: string) => void;
}

/** The possible mergers that are asked for, some at a time. */
export function SetList(properties: Properties) {
  const { naam, result, regeling, raming, ramingsjaar, hasBuren, onLijst } = properties;
  const { language } = useServices();
  const all = metwieLabels(language);
  const labels = all.lijst;
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { kandidaten, sets } = result;
  const lijst = useMemo(
    () => passend(properties.lijst, sets, hasBuren),
    [properties.lijst, sets, hasBuren],
  );
  const found = useMemo(() => gekozenSets(sets, lijst, regeling), [sets, lijst, regeling]);
  const shown = found.slice(0, lijst.getoond);
  const woorden = { labels: all, nietBekend: errorName('#N/A', language) };
  const { onFocused } = properties;
  useEffect(() => {
    onFocused();
    // Only when the list comes back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
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
            onScenario={properties.onScenario}
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
      {found.length > 0 && (
        <KopieKnop
          count={found.length}
          text={() => lijsttekst(found, kandidaten, properties, woorden)}
        />
      )}
      <p className={styles.quiet}>{labels.scenarioHint}</p>
      <p className={styles.quiet}>{labels.legend}</p>
      <p className={styles.quiet}>{labels.legendCijfers}</p>
      <p className={styles.quiet}>{labels.grenzen}</p>
      <p className={styles.quiet}>
        {raming
          ? labels.raming(raming.officieel, raming.van, raming.tot)
          : labels.geenRaming(ramingsjaar)}
      </p>
      {shown.some((set) => regelruimte(set, regeling).grensgeval) && (
        <p className={styles.quiet}>{labels.grensgevallen}</p>
      )}
      <p className={styles.quiet}>{watCentrumfunctieIs}</p>
      <Gradenuitleg figures={properties.figures} />
    </>
  );
}
