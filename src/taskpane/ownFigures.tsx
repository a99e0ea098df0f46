import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Cijfer } from '../scenario';

/** What was taken over in one go: of one municipality, out of one document. */
export interface OwnImport {
  readonly id: string;
  /** Id of the register. */
  readonly municipality: string;
  /** As the sheets name it. */
  readonly label: string;
  readonly document: string;
  readonly origin: 'file' | 'selection' | 'clipboard' | 'folder';
  readonly cijfers: readonly Cijfer[];
}

/** The user's own figures of this session; a build writes them into the workbook. */
export interface OwnFigures {
  /** Oldest first. */
  readonly imports: readonly OwnImport[];
  readonly add: (next: OwnImport) => void;
  readonly remove: (id: string) => void;
}

const OwnFiguresContext = createContext<OwnFigures | undefined>(undefined);

/** Stands above the tabs: what one reads in, another builds with. */
export function OwnFiguresProvider({ children }: { readonly children: ReactNode }) {
  const [imports, setImports] = useState<readonly OwnImport[]>([]);
  const add = useCallback((next: OwnImport) => {
    setImports((now) => [...now.filter(({ id }) => id !== next.id), next]);
  }, []);
  const remove = useCallback((id: string) => {
    setImports((now) => now.filter((each) => each.id !== id));
  }, []);
  const own = useMemo(() => ({ imports, add, remove }), [imports, add, remove]);
  return <OwnFiguresContext.Provider value={own}>{children}</OwnFiguresContext.Provider>;
}

export function useOwnFigures(): OwnFigures {
  const own = useContext(OwnFiguresContext);
  if (!own) throw new Error('A screen of the pane stands outside OwnFiguresProvider.');
  return own;
}
