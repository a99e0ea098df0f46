import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { Notice } from '../scenario/Notice';
import { useStyles } from '../styles';

interface Properties {
  /** What still stands in the way; nothing is taken while there is any. */
  readonly obstacles: readonly string[];
  /** There may be nothing to take although nothing stands in the way. */
  readonly isReady?: boolean;
  readonly labels: { readonly ready: string; readonly open: string; readonly cancel: string };
  /** On the button that takes. */
  readonly take: string;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** What is still open, and the one button that takes over what was read. */
export function Decision({
  obstacles,
  isReady = obstacles.length === 0,
  labels,
  take,
  onTake,
  onCancel,
}: Properties) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <div id={id} role="status">
        {isReady ? (
          <p className={styles.quiet}>{labels.ready}</p>
        ) : (
          <Notice look="trouble">
            <p className={styles.text}>{labels.open}</p>
            <ul className={styles.list}>
              {obstacles.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={!isReady}
          aria-describedby={id}
          onClick={onTake}
        >
          {take}
        </Button>
        <Button onClick={onCancel}>{labels.cancel}</Button>
      </div>
    </>
  );
}
