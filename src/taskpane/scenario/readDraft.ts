import type { Figures } from '../../figures';
import type { KnownProblem } from '../../i18n';
import {
  geenRegeling,
  jarenNaFusie,
  prepareScenario,
  verschillen as differences,
  type Bronverschil,
  type ScenarioBasis,
  type ScenarioChoice,
  type ScenarioProblem,
} from '../../scenario';
import { problemOf } from '../problemText';
import { isYear, usualMergerYear, type ScenarioDraft } from './scenarioDraft';

export type DateField = 'fusiejaar' | 'van' | 'tot';

/** What the fields show: what was typed, else what fits the municipalities. */
export interface ShownDraft extends Readonly<Record<DateField, string>> {
  /** Empty until the municipalities and the date are known. */
  readonly inwonersjaar: string;
  /** undefined where no regulation fits and none was chosen. */
  readonly regeling: string | undefined;
  /** The regulation of the date; undefined where none fits. */
  readonly passendeRegeling: string | undefined;
}

/** Figures beside the bundled ones, and what of them may be replaced. */
export type DraftSources = Pick<
  ScenarioChoice,
  'eigenCijfers' | 'vastgelegd' | 'aanvaard' | 'overnameberekening'
>;

/** The step that a refusal is about. */
export type RefusedStep = 'gemeenten' | 'bronnen' | 'datums';

export type DraftReading = {
  readonly shown: ShownDraft;
  /** Figures of which the sources differ; empty until the municipalities are known. */
  readonly verschillen: readonly Bronverschil[];
} & (
  | { readonly kind: 'too-few' }
  /** These fields hold no year. */
  | { readonly kind: 'no-year'; readonly fields: readonly DateField[] }
  | {
      readonly kind: 'refused';
      readonly step: RefusedStep;
      readonly problem: KnownProblem;
    }
  | { readonly kind: 'no-regulation'; readonly basis: ScenarioBasis }
  | { readonly kind: 'ready'; readonly choice: ScenarioChoice; readonly basis: ScenarioBasis }
);

const ofDates: readonly ScenarioProblem['code'][] = [
  'no-merger-date',
  'no-years',
  'no-inhabitants-date',
];

function firstOfJanuary(year: string): string {
  return `${year.trim()}-01-01`;
}

/** What a draft comes to: a choice that can be built, or what still stands in its way. */
export function readDraft(
  figures: Figures,
  draft: ScenarioDraft,
  sources: DraftSources = {},
): DraftReading {
  const { gemeenten, methodes, keuzes } = draft;
  const fusiejaar = draft.fusiejaar ?? String(usualMergerYear(figures, gemeenten));
  const typed: ShownDraft = {
    fusiejaar,
    van: draft.van ?? '',
    tot: draft.tot ?? '',
    inwonersjaar: draft.inwonersjaar ?? '',
    regeling: draft.regeling,
    passendeRegeling: undefined,
  };
  if (gemeenten.length < 2) return { kind: 'too-few', shown: typed, verschillen: [] };
  if (!isYear(fusiejaar))
    return { kind: 'no-year', fields: ['fusiejaar'], shown: typed, verschillen: [] };

  const jaar = Number(fusiejaar);
  const fusiedatum = firstOfJanuary(fusiejaar);
  const given = { ...sources, keuzes, gemeenten, fusiedatum };
  const differing = attempt(() => differences(figures, given));
  const verschillen = differing.ok ? differing.value : [];
  const usual = attempt(() => prepareUsual(figures, given, typedYears(draft, jaar)));
  if (!usual.ok) return { kind: 'refused', ...usual.refusal, shown: typed, verschillen };
  const { jaren, voorstel } = usual.value;
  const proposed = String(voorstel['overname.regeling'].midden);
  const passendeRegeling = proposed === geenRegeling ? undefined : proposed;
  const shown: ShownDraft = {
    ...typed,
    // Accounts may be younger than the merger that is computed.
    van: draft.van ?? String(Math.min(jaren[0] ?? jaar - 1, jaar - 1)),
    tot: draft.tot ?? String(jaren.at(-1)),
    inwonersjaar: draft.inwonersjaar ?? String(voorstel['overname.inwonersjaar'].midden),
    regeling: draft.regeling ?? passendeRegeling,
    passendeRegeling,
  };
  const fields = (['van', 'tot'] as const).filter((field) => !isYear(shown[field]));
  if (fields.length > 0) return { kind: 'no-year', fields, shown, verschillen };

  const choice: ScenarioChoice = {
    ...given,
    jaren: { van: Number(shown.van), tot: Number(shown.tot) },
    inwonersOp: firstOfJanuary(shown.inwonersjaar),
    regeling: shown.regeling ?? geenRegeling,
    methodes,
  };
  const prepared = attempt(() => prepareScenario(figures, choice));
  if (!prepared.ok) return { kind: 'refused', ...prepared.refusal, shown, verschillen };
  const basis = prepared.value;
  return shown.regeling === undefined
    ? { kind: 'no-regulation', basis, shown, verschillen }
    : { kind: 'ready', choice, basis, shown, verschillen };
}

/** The years that were typed, as far as they say where to begin. */
function typedYears({ van, tot }: ScenarioDraft, fusiejaar: number): ScenarioChoice['jaren'] {
  if (van === undefined || !isYear(van)) return undefined;
  const first = Number(van);
  const last = Math.max(fusiejaar + jarenNaFusie, first);
  return { van: first, tot: tot !== undefined && isYear(tot) ? Number(tot) : last };
}

/** A year without a common report only counts where it is one of those that were typed. */
function prepareUsual(
  figures: Figures,
  choice: ScenarioChoice,
  jaren: ScenarioChoice['jaren'],
): ScenarioBasis {
  try {
    return prepareScenario(figures, choice);
  } catch (error) {
    if (jaren === undefined || problemOf(error)?.code !== 'mixed-reports') throw error;
    return prepareScenario(figures, { ...choice, jaren });
  }
}

type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly refusal: { readonly step: RefusedStep; readonly problem: KnownProblem };
    };

/** A refusal of the rules becomes an answer, beside the step that it is about. */
function attempt<T>(make: () => T): Attempt<T> {
  try {
    return { ok: true, value: make() };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return { ok: false, refusal: { step: stepOf(problem), problem } };
  }
}

function stepOf({ code }: KnownProblem): RefusedStep {
  if (code === 'figures-differ') return 'bronnen';
  return ofDates.some((each) => each === code) ? 'datums' : 'gemeenten';
}
