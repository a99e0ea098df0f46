import { emptyDraft, type ScenarioDraft } from './scenarioDraft';

/** Municipalities that were chosen on another tab; the same ones chosen again are another choice. */
export interface Partnerkeuze {
  /** Ids of the register. */
  readonly gemeenten: readonly string[];
}

/** A draft with only these: what fits other municipalities does not fit them. */
export function draftVan({ gemeenten }: Partnerkeuze): ScenarioDraft {
  return { ...emptyDraft, gemeenten };
}

/** Whether the draft has exactly these, in whatever order. */
export function isGekozen({ gemeenten }: Partnerkeuze, draft: ScenarioDraft): boolean {
  return (
    gemeenten.length === draft.gemeenten.length &&
    gemeenten.every((id) => draft.gemeenten.includes(id))
  );
}
