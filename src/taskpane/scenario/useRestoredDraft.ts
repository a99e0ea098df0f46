import { useCallback, useState } from 'react';
import type { Figures } from '../../figures';
import { readChoice, type KeptChoice } from './keptChoice';
import { emptyDraft, type ScenarioDraft } from './scenarioDraft';
import type { WorkbookFigures } from './useWorkbookFigures';

interface RestoredDraft {
  readonly draft: ScenarioDraft;
  /** What the workbook had kept, as long as nothing else was chosen here. */
  readonly kept: KeptChoice['kind'];
  readonly setDraft: (draft: ScenarioDraft) => void;
}

/**
 * The choice on the screen: what the workbook was built with, until something is chosen here. Only
 * the first reading counts: nothing changes under the hands of who is choosing.
 */
export function useRestoredDraft(
  figures: Figures,
  { state, choice }: Pick<WorkbookFigures, 'state' | 'choice'>,
): RestoredDraft {
  const [held, hold] = useState<Pick<RestoredDraft, 'draft' | 'kept'>>();
  const setDraft = useCallback((draft: ScenarioDraft) => {
    hold({ draft, kept: 'none' });
  }, []);
  let now = held;
  if (now === undefined && state.kind === 'read') {
    const kept = readChoice(figures, choice);
    now = { draft: kept.kind === 'kept' ? kept.draft : emptyDraft, kept: kept.kind };
    hold(now);
  }
  return { draft: emptyDraft, kept: 'none', ...now, setDraft };
}
