import { ProblemError } from '../core';
import { reports, type Report } from '../figures';
import type { Cijfer } from './cijfer';
import type { ScenarioChoice } from './scenarioChoice';
import type { ScenarioProblem } from './scenarioProblem';

/** Studies and what belongs to no report are shown beside the figures, never added up with them. */
export function isReport(rapport: string): rapport is Report {
  return reports.some((report) => report === rapport);
}

/**
 * The report that each year shows, for all partners alike. A year without one stands in the way,
 * unless `jaren` were chosen and it is none of them.
 * @throws ProblemError `mixed-reports` where the partners have no report in common,
 * `mixed-besturen` where their figures are those of different besturen, `mixed-statuses` where those
 * of one municipality come from two versions
 */
export function reportsByYear(
  cijfers: readonly Cijfer[],
  labels: readonly string[],
  preferred: Report | undefined,
  jaren?: ScenarioChoice['jaren'],
): ReadonlyMap<number, Report> {
  const rows = cijfers.filter(
    ({ gemeente, rapport }) => labels.includes(gemeente) && isReport(rapport),
  );
  const years = [...new Set(rows.map(({ jaar }) => jaar))].sort((a, b) => a - b);
  const order: readonly Report[] =
    preferred === 'meerjarenplan' ? ['meerjarenplan', 'rekening'] : reports;
  return new Map(
    years.flatMap((jaar): [number, Report][] => {
      const ofYear = rows.filter((row) => row.jaar === jaar);
      // What third parties restated of one line is no report: it never stands in the way of one.
      const own = ofYear.filter(({ kwaliteit }) => kwaliteit !== 'overgenomen');
      const partners = labels.flatMap((gemeente) => {
        const rapporten = [
          ...new Set(
            (own.length > 0 ? own : ofYear)
              .filter((row) => row.gemeente === gemeente)
              .map((row) => row.rapport),
          ),
        ];
        return rapporten.length > 0 ? [{ gemeente, rapporten }] : [];
      });
      const common = order.find((report) =>
        partners.every(({ rapporten }) => rapporten.includes(report)),
      );
      if (!common && jaren && (jaar < jaren.van || jaar > jaren.tot)) return [];
      if (!common)
        throw new ProblemError<ScenarioProblem>({
          code: 'mixed-reports',
          jaar,
          rapporten: partners,
        });
      const shown = ofYear.filter(({ rapport }) => rapport === common);
      checkBesturen(jaar, shown);
      for (const label of labels)
        checkStatuses(
          jaar,
          label,
          shown.filter(({ gemeente }) => gemeente === label),
        );
      return [[jaar, common]];
    }),
  );
}

function checkBesturen(jaar: number, rows: readonly Cijfer[]): void {
  const besturen = new Map(
    rows.flatMap(({ gemeente, bestuur }) =>
      bestuur === '' ? [] : [[`${gemeente}|${bestuur}`, { gemeente, bestuur }] as const],
    ),
  );
  if (new Set([...besturen.values()].map(({ bestuur }) => bestuur)).size > 1)
    throw new ProblemError<ScenarioProblem>({
      code: 'mixed-besturen',
      jaar,
      besturen: [...besturen.values()],
    });
}

/** A plan and its revision added up count the same money twice. */
function checkStatuses(jaar: number, gemeente: string, rows: readonly Cijfer[]): void {
  const statussen = [...new Set(rows.map(({ status }) => status))].filter(
    (status) => status !== '',
  );
  if (statussen.length > 1)
    throw new ProblemError<ScenarioProblem>({ code: 'mixed-statuses', jaar, gemeente, statussen });
}
