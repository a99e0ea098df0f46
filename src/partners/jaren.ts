import type { FigureRecord, Figures, Municipality } from '../figures';

/** On which dates the candidates are looked at. */
export interface Scanjaren {
  /** Inhabitants on 1 January of this year. */
  readonly inwonersjaar: number;
  /** Inhabitants estimated on 1 January of this year. */
  readonly raming: number;
  /** Year of account of the investments. */
  readonly investeringsjaar: number;
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

export function tellingen(figures: Figures, gemeente: Municipality): readonly FigureRecord[] {
  return figures.series(gemeente, 'INWONERS');
}

/** Accounts only: a plan is no investment yet. */
export function investeringsrekeningen(
  figures: Figures,
  gemeente: Municipality,
): readonly FigureRecord[] {
  return figures.series(gemeente, 'M2.II.b').filter(({ report }) => report === 'rekening');
}

/**
 * The count that all municipalities of today have and the first projection from then on; null where
 * there is no such count or no such projection.
 */
export function ramingsjaren(figures: Figures, tot: number): Ramingsjaren | null {
  const series = figures.register.today.map((gemeente) => tellingen(figures, gemeente));
  const officieel = Math.max(
    ...(series[0] ?? [])
      .map(({ year }) => year)
      .filter((year) => series.every((each) => each.some(isOfficial(year)))),
  );
  const van = Math.min(
    ...series
      .flat()
      .filter(({ quality, year }) => quality === 'prognose' && year >= officieel)
      .map(({ year }) => year),
  );
  return Number.isFinite(officieel) && van < tot ? { officieel, van, tot } : null;
}

function isOfficial(wanted: number): (record: FigureRecord) => boolean {
  return ({ quality, year }) => quality === 'officieel' && year === wanted;
}

/** Years on whose 1 January inhabitants were counted or derived somewhere, newest first. */
export function inwonersjaren(figures: Figures): number[] {
  return newestFirst(
    figures.register.today.flatMap((gemeente) =>
      tellingen(figures, gemeente).filter(({ quality }) => quality !== 'prognose'),
    ),
  );
}

/** Years of account in which some municipality has its investments, newest first. */
export function investeringsjaren(figures: Figures): number[] {
  return newestFirst(
    figures.register.today.flatMap((gemeente) => investeringsrekeningen(figures, gemeente)),
  );
}

function newestFirst(records: readonly FigureRecord[]): number[] {
  return [...new Set(records.map(({ year }) => year))].sort((a, b) => b - a);
}
