import { botsingen, vervangen, type Botsing, type Cijfer } from '../../scenario';
import type { OwnImport } from '../ownFigures';

/** What was read in before and does not go with what comes in now. */
export interface EarlierFigures {
  readonly clashes: readonly Botsing[];
  /** Documents that would lose figures. */
  readonly documents: readonly string[];
  /** What would go, by report. */
  readonly parts: readonly { readonly report: string; readonly years: readonly number[] }[];
  /** The imports that are touched, without what would go. */
  readonly rest: readonly OwnImport[];
  readonly count: number;
}

/** undefined where all goes together. */
export function earlierFigures(
  imports: readonly OwnImport[],
  next: readonly Cijfer[],
): EarlierFigures | undefined {
  const clashes = botsingen(
    imports.flatMap(({ cijfers }) => cijfers),
    next,
  );
  if (clashes.length === 0) return undefined;
  // Accounts and plan of one year are two reports: the one that comes in now is meant.
  const otherReport = new Set(
    clashes.flatMap(({ wat, gemeente, jaar, bestaand }) =>
      wat === 'rapport' ? [`${gemeente}|${String(jaar)}|${String(bestaand.waarde)}`] : [],
    ),
  );
  const touched = imports
    .map((before) => ({
      before,
      after: {
        ...before,
        cijfers: vervangen(before.cijfers, next).filter(
          ({ gemeente, jaar, rapport }) =>
            !otherReport.has(`${gemeente}|${String(jaar)}|${rapport}`),
        ),
      },
    }))
    .filter(({ before, after }) => after.cijfers.length < before.cijfers.length);
  const gone = touched.flatMap(({ before, after }) => {
    const kept = new Set(after.cijfers);
    return before.cijfers.filter((cijfer) => !kept.has(cijfer));
  });
  const reports = [...new Set(gone.map(({ rapport }) => rapport))].sort();
  return {
    clashes,
    documents: [...new Set(touched.map(({ before }) => before.document))],
    parts: reports.map((report) => ({
      report,
      years: [
        ...new Set(gone.flatMap(({ rapport, jaar }) => (rapport === report ? [jaar] : []))),
      ].sort((a, b) => a - b),
    })),
    rest: touched.map(({ after }) => after),
    count: gone.length,
  };
}
