import { useCallback, useMemo, useRef, useState } from 'react';
import type { IngelezenLijst } from '../../../plan';
import type { GelezenLeningen } from './gelezenLeningen';

/** The lists of loans that the next build writes; they stand in no cell yet. */
export interface Leningen {
  readonly lijsten: readonly GelezenLeningen[];
  readonly add: (lijst: IngelezenLijst & Pick<GelezenLeningen, 'naam'>) => void;
  readonly remove: (id: number) => void;
  /** They were built: they stand in the workbook, and are not written again. */
  readonly settle: (written: readonly GelezenLeningen[]) => void;
}

export function useLeningen(): Leningen {
  const [lijsten, setLijsten] = useState<readonly GelezenLeningen[]>([]);
  const count = useRef(0);
  const add = useCallback<Leningen['add']>((lijst) => {
    count.current += 1;
    const id = count.current;
    setLijsten((now) => [...now, { ...lijst, id }]);
  }, []);
  const remove = useCallback((id: number) => {
    setLijsten((now) => now.filter((each) => each.id !== id));
  }, []);
  const settle = useCallback<Leningen['settle']>((written) => {
    if (written.length > 0) setLijsten((now) => now.filter((each) => !written.includes(each)));
  }, []);
  return useMemo(() => ({ lijsten, add, remove, settle }), [lijsten, add, remove, settle]);
}
