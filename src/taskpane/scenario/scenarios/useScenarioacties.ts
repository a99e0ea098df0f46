import { useCallback, useMemo, useState } from 'react';
import type { Scenarioactie } from '../../../plan';

/** What the next build does with the scenario columns. */
export interface Scenarioacties {
  readonly acties: readonly Scenarioactie[];
  readonly add: (actie: Scenarioactie) => void;
  /** Takes back the last one: those before it may be what it builds on. */
  readonly takeBack: () => void;
  /** They were built, or told that they cannot be: they are not done again. */
  readonly settle: (built: readonly Scenarioactie[]) => void;
}

export function useScenarioacties(): Scenarioacties {
  const [acties, setActies] = useState<readonly Scenarioactie[]>([]);
  const add = useCallback((actie: Scenarioactie) => {
    setActies((now) => [...now, actie]);
  }, []);
  const takeBack = useCallback(() => {
    setActies((now) => now.slice(0, -1));
  }, []);
  const settle = useCallback((built: readonly Scenarioactie[]) => {
    if (built.length > 0) setActies((now) => now.filter((each) => !built.includes(each)));
  }, []);
  return useMemo(() => ({ acties, add, takeBack, settle }), [acties, add, takeBack, settle]);
}
