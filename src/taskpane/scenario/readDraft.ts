import type { Figures } from '../../figures';
import type { KnownProblem } from '../../i18n';
import {
  geenRegeling,
  prepareScenario,
  type ScenarioBasis,
  type ScenarioChoice,
  type ScenarioProblem,
} from '../../scenario';
import { problemOf } from '../problemText';
import { usualMergerYear, type ScenarioDraft } from './scenarioDraft';

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

export type DraftReading = { readonly shown: ShownDraft } & (
  | { readonly kind: 'too-few' }
  /** These fields hold no year. */
  | { readonly kind: 'no-year'; readonly fields: readonly DateField[] }
  | {
      readonly kind: 'refused';
      readonly step: 'gemeenten' | 'datums';
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

function isYear(text: string): boolean {
  return /^(?:19|20|21)\d\d$/.test(text.trim());
}

function firstOfJanuary(year: string): string {
  return `${year.trim()}-01-01`;
}

/** What a draft comes to: a choice that can be built, or what still stands in its way. */
export function readDraft(figures: Figures, draft: ScenarioDraft): DraftReading {
  const { gemeenten, methodes } = draft;
  const fusiejaar = draft.fusiejaar ?? String(usualMergerYear(figures, gemeenten));
  const typed: ShownDraft = {
    fusiejaar,
    van: draft.van ?? '',
    tot: draft.tot ?? '',
    inwonersjaar: draft.inwonersjaar ?? '',
    regeling: draft.regeling,
    passendeRegeling: undefined,
  };
  if (gemeenten.length < 2) return { kind: 'too-few', shown: typed };
  if (!isYear(fusiejaar)) return { kind: 'no-year', fields: ['fusiejaar'], shown: typed };

  const jaar = Number(fusiejaar);
  const fusiedatum = firstOfJanuary(fusiejaar);
  const usual = attempt(() => prepareScenario(figures, { gemeenten, fusiedatum }));
  if (!usual.ok) return { kind: 'refused', ...usual.refusal, shown: typed };
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
  if (fields.length > 0) return { kind: 'no-year', fields, shown };

  const choice: ScenarioChoice = {
    gemeenten,
    fusiedatum,
    jaren: { van: Number(shown.van), tot: Number(shown.tot) },
    inwonersOp: firstOfJanuary(shown.inwonersjaar),
    regeling: shown.regeling ?? geenRegeling,
    methodes,
  };
  const prepared = attempt(() => prepareScenario(figures, choice));
  if (!prepared.ok) return { kind: 'refused', ...prepared.refusal, shown };
  const basis = prepared.value;
  return shown.regeling === undefined
    ? { kind: 'no-regulation', basis, shown }
    : { kind: 'ready', choice, basis, shown };
}

type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly refusal: { readonly step: 'gemeenten' | 'datums'; readonly problem: KnownProblem };
    };

/** A refusal of the rules becomes an answer, beside the step that it is about. */
function attempt<T>(make: () => T): Attempt<T> {
  try {
    return { ok: true, value: make() };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    const isDate = ofDates.some((code) => code === problem.code);
    return { ok: false, refusal: { step: isDate ? 'datums' : 'gemeenten', problem } };
  }
}
