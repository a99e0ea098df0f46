import type { Entity, Figures, Municipality } from '../../figures';
import { usualMergerDate, type Belastingsoort, type HarmonisatieKeuze } from '../../scenario';

/** What is typed and picked on the screen, as it stands there: a year may still be half a year. */
export interface ScenarioDraft {
  /** Ids of the register, in the order of the sheets. */
  readonly gemeenten: readonly string[];
  /** Absent where nothing was chosen: then what fits the municipalities is shown. */
  readonly fusiejaar?: string;
  readonly van?: string;
  readonly tot?: string;
  readonly inwonersjaar?: string;
  readonly regeling?: string;
  readonly methodes: Readonly<Record<Belastingsoort, HarmonisatieKeuze>>;
  /** Which source counts where two differ, by key of the figure. */
  readonly keuzes?: ReadonlyMap<string, string>;
}

export const emptyDraft: ScenarioDraft = {
  gemeenten: [],
  methodes: { apb: 'laagste', oov: 'laagste' },
};

/** The merger whose figures were published: regime 2025 with the inhabitants of 2021. */
export const exampleDraft: ScenarioDraft = {
  ...emptyDraft,
  gemeenten: ['71022', '73040'],
  inwonersjaar: '2021',
};

/** A year that a field accepts; while somebody types it is not one yet. */
export function isYear(text: string): boolean {
  return /^(?:19|20|21)\d\d$/.test(text.trim());
}

export function municipalityOf({ register }: Figures, id: string): Municipality {
  const entity: Entity | undefined = register.byId(id);
  if (entity?.kind !== 'gemeente') throw new Error(`There is no municipality ${id}.`);
  return entity;
}

/** The year in which the former ones among them merged; else the usual one. */
export function usualMergerYear(figures: Figures, gemeenten: readonly string[]): number {
  const date = usualMergerDate(gemeenten.map((id) => municipalityOf(figures, id)));
  return Number(date.slice(0, 4));
}

export function withPartner(draft: ScenarioDraft, id: string): ScenarioDraft {
  return draft.gemeenten.includes(id) ? draft : { ...draft, gemeenten: [...draft.gemeenten, id] };
}

/** Without its last municipality nothing is left that the dates were chosen for. */
export function withoutPartner(draft: ScenarioDraft, id: string): ScenarioDraft {
  const gemeenten = draft.gemeenten.filter((each) => each !== id);
  return gemeenten.length === 0 ? emptyDraft : { ...draft, gemeenten };
}

/** With these sources, by key of the figure, beside what was chosen before. */
export function withSources(
  draft: ScenarioDraft,
  chosen: Iterable<readonly [string, string]>,
): ScenarioDraft {
  return { ...draft, keuzes: new Map([...(draft.keuzes ?? []), ...chosen]) };
}

/** One place up (-1) or down (1); at the end of the list nothing happens. */
export function movedPartner(draft: ScenarioDraft, id: string, step: -1 | 1): ScenarioDraft {
  const from = draft.gemeenten.indexOf(id);
  const other = draft.gemeenten[from + step];
  if (from < 0 || other === undefined) return draft;
  return {
    ...draft,
    gemeenten: draft.gemeenten.map((each, index) =>
      index === from ? other : index === from + step ? id : each,
    ),
  };
}
