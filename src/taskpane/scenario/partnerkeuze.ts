import { emptyDraft, type ScenarioDraft } from './scenarioDraft';

/** Municipalities that were chosen on another tab; the same ones chosen again are another choice. */
export interface Partnerkeuze {
  /** Ids of the register. */
  readonly gemeenten: readonly string[];
  /** As of which 1 January the inhabitants counted there; absent where not all are known then. */
  readonly inwonersjaar?: string;
  /** Id of the regulation that was looked at. */
  readonly regeling?: string;
}

/** A draft with only these: what fits other municipalities does not fit them. */
export function draftVan(keuze: Partnerkeuze): ScenarioDraft {
  return { ...emptyDraft, ...keuze };
}

/** Whether the draft has exactly these, in whatever order, with that date and regulation. */
export function isGekozen(keuze: Partnerkeuze, draft: ScenarioDraft): boolean {
  return (
    zijnGekozen(keuze, draft) &&
    (['inwonersjaar', 'regeling'] as const).every(
      (field) => keuze[field] === undefined || keuze[field] === draft[field],
    )
  );
}

/** Whether the draft has exactly these municipalities, whatever else was chosen. */
export function zijnGekozen(
  { gemeenten }: Partnerkeuze,
  draft: Pick<ScenarioDraft, 'gemeenten'>,
): boolean {
  return (
    gemeenten.length === draft.gemeenten.length &&
    gemeenten.every((id) => draft.gemeenten.includes(id))
  );
}
