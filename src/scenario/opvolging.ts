import { sleutel } from './cijfer';
import type { Planlijn, Planreeksen } from './partnerPlan';
import { fusiejaar, type Partner, type ScenarioInput } from './scenarioInput';

/** The lines of schema M2 in the order in which it is printed, so that a column can be pasted. */
export const m2lijnen = [
  'M2.I',
  'M2.I.a',
  'M2.I.b',
  'M2.II',
  'M2.II.a',
  'M2.II.b',
  'M2.III',
  'M2.IV',
  'M2.IV.a',
  'M2.IV.b',
  'M2.V',
  'M2.VI',
  'M2.VII',
  'M2.VIII',
  'M2.IX',
  'AFM.I',
  'AFM.II',
  'AFM.II.a',
  'AFM.II.b',
  'AFM.III',
] as const satisfies readonly Planlijn[];

/** Lines of other schemas that are followed too. */
export const anderelijnen = [
  'SCHULD.1JAN',
  'T2.E.I.A.2',
  'T2.E.II.A.3.b',
] as const satisfies readonly Planlijn[];

export const volglijnen = [...m2lijnen, ...anderelijnen] as const;
export type Volglijn = (typeof volglijnen)[number];

/** A line that follows from others: first and second with the sign between them. */
const volgtUit = {
  'M2.I': ['M2.I.a', -1, 'M2.I.b'],
  'M2.II': ['M2.II.a', -1, 'M2.II.b'],
  'M2.III': ['M2.I', 1, 'M2.II'],
  'M2.IV': ['M2.IV.a', -1, 'M2.IV.b'],
  'M2.V': ['M2.III', 1, 'M2.IV'],
  'M2.VII': ['M2.V', 1, 'M2.VI'],
  'M2.IX': ['M2.VII', -1, 'M2.VIII'],
  'AFM.II': ['AFM.II.a', -1, 'AFM.II.b'],
  'AFM.III': ['AFM.I', -1, 'AFM.II'],
} as const satisfies Partial<Record<Volglijn, readonly [Volglijn, 1 | -1, Volglijn]>>;

/** How a total follows from lines above it; undefined for what has to be given. */
export function uitLijnen(
  lijn: Volglijn,
): readonly [eerste: Volglijn, teken: 1 | -1, tweede: Volglijn] | undefined {
  return lijn in volgtUit ? volgtUit[lijn as keyof typeof volgtUit] : undefined;
}

/** What has to be given: all the other lines are computed. */
export const gegevenLijnen = volglijnen.filter(
  (lijn) => uitLijnen(lijn) === undefined && lijn !== 'AFM.I',
);
export const berekendeLijnen = volglijnen.filter((lijn) => !gegevenLijnen.includes(lijn));

type Deel = readonly [teken: 1 | -1, lijn: Volglijn];

/** The lines of which the margin and the result consist, each with its sign. */
export const delenVan = {
  afm: [
    [1, 'M2.I.a'],
    [-1, 'M2.I.b'],
    [-1, 'AFM.II.a'],
    [1, 'AFM.II.b'],
  ],
  bbr: [
    [1, 'M2.I.a'],
    [-1, 'M2.I.b'],
    [1, 'M2.II.a'],
    [-1, 'M2.II.b'],
    [1, 'M2.IV'],
    [1, 'M2.VI'],
    [-1, 'M2.VIII'],
  ],
} as const satisfies Record<string, readonly Deel[]>;
export type Uitkomstlijn = keyof typeof delenVan;

export const uitkomstLijn = { afm: 'AFM.III', bbr: 'M2.IX' } as const satisfies Record<
  Uitkomstlijn,
  Volglijn
>;

/**
 * The name under which Cijfers has the accounts of the merged municipality: that of what came out of
 * the merger, else the one that the user gives it. Empty where a partner is called so: his own
 * accounts would be taken for those of the whole.
 */
export function gevolgdeGemeente({
  opvolger,
  fusienaam,
  partners,
}: Pick<ScenarioInput, 'opvolger' | 'fusienaam'> & {
  readonly partners: readonly Pick<Partner, 'label'>[];
}): string {
  const naam = opvolger === '' ? fusienaam : opvolger;
  const isPartner = partners.some(({ label }) => label.toLowerCase() === naam.toLowerCase());
  return isPartner ? '' : naam;
}

/** Under which key Cijfers has a line of those accounts. */
export function rekeningsleutel(
  input: Parameters<typeof gevolgdeGemeente>[0],
  lijn: Volglijn,
  jaar: number,
): string {
  const gemeente = gevolgdeGemeente(input);
  return sleutel({ gemeente, pad: lijn, omschrijving: '', jaar, rapport: 'rekening' });
}

/** What the merged municipality gave of a year; NaN where nobody gave a number. */
export interface OpvolgingInvoer {
  readonly bedrag: (lijn: Volglijn, jaar: number) => number;
  /** Somebody wrote why a line differs. */
  readonly isVerklaard: (lijn: Volglijn, jaar: number) => boolean;
  /** The largest difference that wants no explanation, in euro. */
  readonly drempel: number;
}

export type Stand = 'vóór de fusie' | 'nog geen rekening' | 'rekening onvolledig' | 'rekening';
export type Normwoord =
  'onbekend' | 'AFM en BBR niet onder 0' | 'AFM onder 0' | 'BBR onder 0' | 'AFM en BBR onder 0';

type Reeks = readonly number[];

/** Actual figures beside the plan: amounts in euro per year, NaN where there is no account. */
export interface Opvolging {
  readonly stand: readonly Stand[];
  readonly rekening: Readonly<Record<Volglijn, Reeks>>;
  /** Actual minus plan. */
  readonly verschil: Readonly<Record<Volglijn, Reeks>>;
  /** The difference as a share of the plan; NaN where the plan is 0. */
  readonly aandeel: Readonly<Record<Volglijn, Reeks>>;
  /** What each line adds to the difference of the margin and of the result, in order of `delenVan`. */
  readonly delen: Readonly<Record<Uitkomstlijn, readonly Reeks[]>>;
  /** A typed total minus the computed one, over all totals without sign; 0 where none was typed. */
  readonly totaalfout: Reeks;
  /** Per given line: the size of a difference that nobody explained, else 0. */
  readonly onverklaard: Readonly<Record<Volglijn, Reeks>>;
  readonly normwoord: readonly Normwoord[];
}

/** Puts the accounts of the merged municipality beside its plan. */
export function opvolging(
  input: Pick<ScenarioInput, 'jaren' | 'fusiedatum'>,
  plan: Planreeksen,
  invoer: OpvolgingInvoer,
): Opvolging {
  const { jaren } = input;
  const n = fusiejaar(input);
  const per = (bereken: (jaar: number, index: number) => number): number[] =>
    jaren.map((jaar, index) => bereken(jaar, index));
  const voorLijnen = (reeks: (lijn: Volglijn) => Reeks) =>
    Object.fromEntries(volglijnen.map((lijn) => [lijn, reeks(lijn)])) as Record<Volglijn, Reeks>;
  const getypt = (lijn: Volglijn, jaar: number): number =>
    jaar < n ? Number.NaN : invoer.bedrag(lijn, jaar);

  const berekend = (lijn: Volglijn, jaar: number): number => {
    if (lijn === 'AFM.I') return berekend('M2.I', jaar);
    const uit = uitLijnen(lijn);
    if (uit) return berekend(uit[0], jaar) + uit[1] * berekend(uit[2], jaar);
    // Unavailable money lowers the result whatever its sign in the report.
    return lijn === 'M2.VIII' ? Math.abs(getypt(lijn, jaar)) : getypt(lijn, jaar);
  };
  const rekening = voorLijnen((lijn) => per((jaar) => berekend(lijn, jaar)));
  const verschil = voorLijnen((lijn) =>
    per((_, t) => (rekening[lijn][t] ?? Number.NaN) - planVan(lijn, t)),
  );
  function planVan(lijn: Volglijn, t: number): number {
    return plan[lijn][t] ?? Number.NaN;
  }
  const bekend = (reeks: Reeks, t: number): number => reeks[t] ?? Number.NaN;
  return {
    stand: jaren.map((jaar): Stand => {
      if (jaar < n) return 'vóór de fusie';
      const gegeven = gegevenLijnen.filter((lijn) => !Number.isNaN(getypt(lijn, jaar))).length;
      if (gegeven === 0) return 'nog geen rekening';
      return gegeven < gegevenLijnen.length ? 'rekening onvolledig' : 'rekening';
    }),
    rekening,
    verschil,
    aandeel: voorLijnen((lijn) =>
      per((_, t) => {
        const gepland = planVan(lijn, t);
        return gepland === 0 ? Number.NaN : bekend(verschil[lijn], t) / Math.abs(gepland);
      }),
    ),
    delen: {
      afm: delenVan.afm.map(([teken, lijn]) => per((_, t) => teken * bekend(verschil[lijn], t))),
      bbr: delenVan.bbr.map(([teken, lijn]) => per((_, t) => teken * bekend(verschil[lijn], t))),
    },
    totaalfout: per((jaar, t) =>
      berekendeLijnen.reduce((som, lijn) => {
        const fout = getypt(lijn, jaar) - bekend(rekening[lijn], t);
        return som + (Number.isNaN(fout) ? 0 : Math.abs(fout));
      }, 0),
    ),
    onverklaard: voorLijnen((lijn) =>
      per((jaar, t) => {
        const grootte = Math.abs(bekend(verschil[lijn], t));
        // Hidden cents are no difference that somebody has to explain.
        const isGroot = Math.round(grootte * 100) / 100 > invoer.drempel;
        return isGroot && !invoer.isVerklaard(lijn, jaar) ? grootte : 0;
      }),
    ),
    normwoord: per((_, t) => t).map((t): Normwoord =>
      normwoord(bekend(rekening['AFM.III'], t), bekend(rekening['M2.IX'], t)),
    ),
  };
}

function normwoord(afm: number, bbr: number): Normwoord {
  if (Number.isNaN(afm) || Number.isNaN(bbr)) return 'onbekend';
  const onder = (bedrag: number): boolean => Math.round(bedrag * 100) / 100 < 0;
  if (onder(afm)) return onder(bbr) ? 'AFM en BBR onder 0' : 'AFM onder 0';
  return onder(bbr) ? 'BBR onder 0' : 'AFM en BBR niet onder 0';
}
