import { useMemo } from 'react';
import {
  Bezwaren,
  Grenzen,
  watCentrumfunctieIs,
  type Buren,
  type Partnerset,
} from '../../partners';
import { useStyles } from '../styles';
import { bezwaarzinnen } from './bezwaarzinnen';
import type { Woorden } from './metwieView';
import { nagekeken } from './nagekeken';
import type { Scanresultaat } from './useScan';

interface Properties {
  readonly result: Scanresultaat;
  readonly set: Partnerset;
  readonly buren: Buren;
  readonly woorden: Woorden;
}

/** What stands against a merger, what was looked at for it, and what could not be. */
export function BezwaarSection({ result: { kandidaten }, set, buren, woorden }: Properties) {
  const { labels: all } = woorden;
  const labels = all.details;
  const styles = useStyles();
  const hasBuren = buren.size > 0;
  const bezwaren = useMemo(
    () => new Bezwaren(kandidaten, hasBuren ? new Grenzen(kandidaten, buren) : null),
    [kandidaten, buren, hasBuren],
  );
  const alleen = bezwaren.alleen(set.leden).flatMap((place) => kandidaten[place] ?? []);
  const zinnen = bezwaarzinnen(set, kandidaten, alleen, all);
  const { wel, niet } = nagekeken(set, bezwaren.isRandBekend(set.leden), hasBuren, all);
  return (
    <>
      <h4 className={styles.heading}>{labels.bezwaren}</h4>
      {zinnen.length === 0 ? (
        <p className={styles.text}>{labels.geenBezwaar}</p>
      ) : (
        <ul className={styles.list}>
          {zinnen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>{labels.nagekeken(wel)}</p>
      {niet.length > 0 && <p className={styles.text}>{labels.nietNagekeken(niet)}</p>}
      <p className={styles.quiet}>{watCentrumfunctieIs}</p>
    </>
  );
}
