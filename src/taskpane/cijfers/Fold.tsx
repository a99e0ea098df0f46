import { useState, type ReactNode } from 'react';
import { useStyles } from '../styles';

interface Properties {
  readonly summary: string;
  readonly isOpen?: boolean;
  readonly children: () => ReactNode;
}

/** A part that is opened by who wants to read it; what it holds is made only then. */
export function Fold({ summary, isOpen = false, children }: Properties) {
  const styles = useStyles();
  const [open, setOpen] = useState(isOpen);
  return (
    <details
      className={styles.details}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
