import { defaultBestuur, type FigureRecord, type Figures, type Municipality } from '../figures';

/** On which dates the candidates are looked at. */
export interface Scanjaren {
  /** Inhabitants on 1 January of this year. */
  readonly inwonersjaar: number;
  /** Inhabitants estimated on 1 January of this year. */
  readonly raming: number;
  /** Year of account of the investments; null where nobody has accounts. */
  readonly investeringsjaar: number | null;
}

/**
 * From what an estimate is made: the official count of one year, times the growth within the
 * projection. What changes between the count and the first year of the projection is not in it.
 */
export interface Ramingsjaren {
  readonly officieel: number;
  readonly van: number;
  readonly tot: number;
}

/** Inhabitants that were counted or derived, never projected; oldest first. */
export function tellingen(figures: Figures, gemeente: Municipality): readonly FigureRecord[] {
  return figures.series(gemeente, 'INWONERS').filter(({ quality }) => quality !== 'prognose');
}

/** Inhabitants as they were projected, also for a year that was counted since; oldest first. */
export function prognoses(figures: Figures, gemeente: Municipality): readonly FigureRecord[] {
  return figures.projections(gemeente, 'INWONERS');
}

/** Sources that contradict each other leave more than one: then nobody knows which. */
export function only(records: readonly FigureRecord[]): FigureRecord | null {
  const [found, other] = records;
  return found && !other ? found : null;
}

/** Of gemeente en OCMW together, and accounts only: a plan is no investment yet. */
export function investeringsrekeningen(
  figures: Figures,
  gemeente: Municipality,
): readonly FigureRecord[] {
  return figures
    .series(gemeente, 'M2.II.b')
    .filter(({ report, bestuur }) => report === 'rekening' && bestuur === defaultBestuur);
}

/**
 * The count that all municipalities of today have and the first projection from then on; null where
 * there is no such count or no such projection.
 */
export function ramingsjaren(figures: Figures, tot: number): Ramingsjaren | null {
  const { today } = figures.register;
  const series = today.map((gemeente) => tellingen(figures, gemeente));
  const officieel = Math.max(
    ...(series[0] ?? [])
      .map(({ year }) => year)
      .filter((year) => series.every((each) => each.some(isOfficial(year)))),
  );
  const van = Math.min(
    ...today
      .flatMap((gemeente) => prognoses(figures, gemeente))
      .map(({ year }) => year)
      .filter((year) => year >= officieel),
  );
  return Number.isFinite(officieel) && van < tot ? { officieel, van, tot } : null;
}

function isOfficial(wanted: number): (record: FigureRecord) => boolean {
  return ({ quality, year }) => quality === 'officieel' && year === wanted;
}

/** Years on whose 1 January inhabitants were counted or derived somewhere, newest first. */
export function inwonersjaren(figures: Figures): number[] {
  return jarenVan(figures, tellingen).jaren;
}

/** Years of account in which some municipality has its investments, newest first. */
export function investeringsjaren(figures: Figures): number[] {
  return jarenVan(figures, investeringsrekeningen).jaren;
}

/** The newest year in which no other is known of more municipalities; null where none is known. */
export const volledigsteInwonersjaar = (figures: Figures): number | null =>
  jarenVan(figures, tellingen).volledigste;
export const volledigsteInvesteringsjaar = (figures: Figures): number | null =>
  jarenVan(figures, investeringsrekeningen).volledigste;

/** Newest first, with the newest of those that most municipalities have. */
function jarenVan(
  figures: Figures,
  recordsOf: (figures: Figures, gemeente: Municipality) => readonly FigureRecord[],
): { readonly jaren: number[]; readonly volledigste: number | null } {
  const known = new Map<number, number>();
  for (const gemeente of figures.register.today) {
    const years = recordsOf(figures, gemeente).map(({ year }) => year);
    for (const year of new Set(years)) known.set(year, (known.get(year) ?? 0) + 1);
  }
  const jaren = [...known.keys()].sort((a, b) => b - a);
  const most = Math.max(...known.values());
  return { jaren, volledigste: jaren.find((year) => known.get(year) === most) ?? null };
}
