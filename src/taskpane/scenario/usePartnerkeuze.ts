import { useState } from 'react';
import { draftVan, isGekozen, type Partnerkeuze } from './partnerkeuze';
import type { ScenarioDraft } from './scenarioDraft';

/** What became of a choice made elsewhere. */
export type Keuzestand = 'genomen' | 'zelfde' | 'gebleven';

export interface Aangereikt {
  readonly keuze: Partnerkeuze | undefined;
  /** Absent as long as nothing was decided, and once the municipalities are others again. */
  readonly stand: Keuzestand | undefined;
  /** Another choice stands there: whether it may be replaced has to be asked. */
  readonly isVraag: boolean;
  readonly answer: (isReplaced: boolean) => void;
}

interface Given {
  readonly draft: ScenarioDraft;
  readonly setDraft: (draft: ScenarioDraft) => void;
  /** The workbook may hold a choice that is not on the screen yet. */
  readonly isReading: boolean;
}

interface Answered {
  readonly keuze: Partnerkeuze;
  readonly stand: Keuzestand;
  /** What was chosen when it was told. */
  readonly gemeenten: readonly string[];
}

/** Takes over a choice where nothing was chosen yet; never replaces one without asking. */
export function usePartnerkeuze(
  keuze: Partnerkeuze | undefined,
  { draft, setDraft, isReading }: Given,
): Aangereikt {
  const [held, hold] = useState<Answered>();
  const { gemeenten } = draft;
  const isEmpty = gemeenten.length === 0;
  const isOpen = keuze !== undefined && held?.keuze !== keuze && !(isEmpty && isReading);
  const isVraag = isOpen && !isEmpty && !isGekozen(keuze, draft);
  const take = (given: Partnerkeuze) => {
    hold({ keuze: given, stand: 'genomen', gemeenten: given.gemeenten });
    setDraft(draftVan(given));
  };
  if (isOpen && isEmpty) take(keuze);
  else if (isOpen && !isVraag) hold({ keuze, stand: 'zelfde', gemeenten });
  return {
    keuze,
    stand: held?.keuze === keuze && held?.gemeenten === gemeenten ? held.stand : undefined,
    isVraag,
    answer: (isReplaced) => {
      if (keuze === undefined) return;
      if (isReplaced) take(keuze);
      else hold({ keuze, stand: 'gebleven', gemeenten });
    },
  };
}
