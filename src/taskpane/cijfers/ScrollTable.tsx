import type { ReactNode } from 'react';
import { useStyles } from '../styles';
import { useImportStyles } from './styles';

interface Properties {
  /** What the table holds, for who does not see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A table that is wider than the pane; it scrolls by itself, with the keyboard too. */
export function ScrollTable({ label, children }: Properties) {
  const styles = useStyles();
  const own = useImportStyles();
  // Without a place in the tab order the arrow keys could not reach what is out of sight.
  const reachable = { tabIndex: 0, role: 'region', 'aria-label': label };
  return (
    <div className={own.sheet} {...reachable}>
      <table className={styles.table}>{children}</table>
    </div>
  );
}
