import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { controleLabels } from '../../i18n/controleLabels';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Checker } from './checker';
import { useJump } from './useJump';

/** A line that leads to a cell. */
export interface ListedPlace {
  readonly sheet: string;
  readonly address: string;
  readonly isHidden?: boolean;
  readonly name: string;
  readonly text: string;
}

interface Properties<T> {
  readonly label: string;
  readonly items: readonly T[];
  /** Asked of those that are shown alone: a sheet may hold a thousand. */
  readonly place: (item: T) => ListedPlace;
  readonly checker: Checker;
}

/** Longer lists are read by nobody at once; a button shows more. */
const shownFirst = 12;
const shownMore = 100;

/** Places in the workbook, each a button that brings the user there. */
export function PlaceList<T>({ label, items, place, checker }: Properties<T>) {
  const labels = controleLabels(useServices().language);
  const styles = useStyles();
  const jump = useJump(checker);
  const [most, setMost] = useState(shownFirst);
  const shown = items.slice(0, most).map(place);
  const more = Math.min(shownMore, items.length - shown.length);
  return (
    <>
      <ul className={styles.plainList} aria-label={label}>
        {shown.map(({ sheet, address, isHidden = false, name, text }, index) => (
          <li key={`${sheet} ${address} ${text} ${String(index)}`}>
            <Button
              appearance="subtle"
              className={styles.choice}
              onClick={() => void jump.to(sheet, address, isHidden)}
            >
              <span className={styles.choiceName}>{name}</span>{' '}
              <span className={styles.choiceText}>{text}</span>
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setMost(most + shownMore);
            }}
          >
            {labels.more(more, items.length - shown.length)}
          </Button>
        </div>
      )}
      <div role="status" className={styles.quiet}>
        {jump.told}
      </div>
    </>
  );
}
