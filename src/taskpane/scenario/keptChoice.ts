import type { Figures } from '../../figures';
import { schuldovernameRegelingIds } from '../../regulations';
import {
  geenRegeling,
  harmonisatieKeuzes,
  meestePartners,
  type HarmonisatieKeuze,
  type ScenarioChoice,
} from '../../scenario';
import { emptyDraft, isYear, type ScenarioDraft } from './scenarioDraft';

/** What the workbook keeps of the last build, as the pane can use it. */
export type KeptChoice =
  | { readonly kind: 'none' }
  /** Something stands there that this version does not know. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'kept'; readonly draft: ScenarioDraft };

/** Another number is another product's business. */
const version = 1;

/**
 * What was built, as text for the workbook. Everything that the fields showed goes along: what fits
 * the municipalities today may be something else when the pane is opened again.
 */
export function choiceText(choice: ScenarioChoice): string {
  const { gemeenten, fusiedatum, jaren, inwonersOp, regeling, methodes, keuzes } = choice;
  return JSON.stringify({
    versie: version,
    gemeenten,
    fusiejaar: fusiedatum.slice(0, 4),
    van: jaren && String(jaren.van),
    tot: jaren && String(jaren.tot),
    inwonersjaar: inwonersOp?.slice(0, 4),
    regeling,
    methodes: { ...emptyDraft.methodes, ...methodes },
    keuzes: [...(keuzes ?? [])],
  });
}

/** Reads it back; anybody can have put anything there, so nothing is taken for granted. */
export function readChoice(figures: Figures, text: string | null): KeptChoice {
  if (text === null) return { kind: 'none' };
  const kept = recordIn(text);
  const gemeenten = municipalitiesIn(figures, kept['gemeenten']);
  const methodes = methodsIn(kept['methodes']);
  const keuzes = sourcesIn(kept['keuzes']);
  const fields = fieldsIn(kept);
  const isKnown = kept['versie'] === version && gemeenten && methodes && keuzes && fields;
  return isKnown
    ? { kind: 'kept', draft: { ...fields, gemeenten, methodes, keuzes } }
    : { kind: 'unreadable' };
}

function recordIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function municipalitiesIn({ register }: Figures, kept: unknown): readonly string[] | undefined {
  if (!Array.isArray(kept) || !kept.every(isText)) return undefined;
  const areMunicipalities = kept.every((id) => register.byId(id)?.kind === 'gemeente');
  const isNumber = kept.length >= 2 && kept.length <= meestePartners;
  return areMunicipalities && isNumber && new Set(kept).size === kept.length ? kept : undefined;
}

function methodsIn(kept: unknown): ScenarioDraft['methodes'] | undefined {
  const { apb, oov } = recordOf(kept);
  return isMethod(apb) && isMethod(oov) ? { apb, oov } : undefined;
}

function isMethod(value: unknown): value is HarmonisatieKeuze {
  return harmonisatieKeuzes.some((each) => each === value);
}

function sourcesIn(kept: unknown): ReadonlyMap<string, string> | undefined {
  return Array.isArray(kept) && kept.every(isPair) ? new Map(kept) : undefined;
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every(isText);
}

/** A field that nobody filled in is absent; one that holds something else makes all of it unknown. */
function fieldsIn(kept: Readonly<Record<string, unknown>>): Partial<ScenarioDraft> | undefined {
  const named = (['fusiejaar', 'van', 'tot', 'inwonersjaar', 'regeling'] as const).flatMap(
    (field) => (kept[field] === undefined ? [] : [[field, kept[field]] as const]),
  );
  const areKnown = named.every(
    ([field, value]) => isText(value) && (field === 'regeling' ? isRegulation : isYear)(value),
  );
  return areKnown ? Object.fromEntries(named) : undefined;
}

function isRegulation(id: string): boolean {
  return id === geenRegeling || schuldovernameRegelingIds.includes(id);
}
