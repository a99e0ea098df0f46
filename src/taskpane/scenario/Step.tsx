import { useId, type ReactNode } from 'react';
import { useStyles } from '../styles';
import { useScenarioStyles } from './styles';

/** One of the numbered steps, each a landmark of its own. */
export function Step({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useStyles();
  const own = useScenarioStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={own.step}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
