import { useEffect, useRef } from 'react';
import { RefButton } from './RefButton';
import { useStyles } from './styles';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly text: string;
}

interface Properties<Id extends string> {
  readonly choices: readonly Choice<Id>[];
  readonly onChoose: (id: Id) => void;
  /** The one that was open before, so that the keyboard comes back to it. */
  readonly focus: Id | undefined;
}

/** What a search found, each a button that opens its detail. */
export function ChoiceList<Id extends string>({ choices, onChoose, focus }: Properties<Id>) {
  const styles = useStyles();
  const focused = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    focused.current?.focus();
  }, []);
  return (
    <ul className={styles.plainList}>
      {choices.map(({ id, name, text }) => (
        <li key={id}>
          <RefButton
            appearance="subtle"
            className={styles.choice}
            ref={id === focus ? focused : null}
            onClick={() => {
              onChoose(id);
            }}
          >
            <span className={styles.choiceName}>{name}</span>{' '}
            <span className={styles.choiceText}>{text}</span>
          </RefButton>
        </li>
      ))}
    </ul>
  );
}
