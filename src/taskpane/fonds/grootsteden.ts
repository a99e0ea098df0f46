import type { Figures, Municipality } from '../../figures';

export interface Grootsteden {
  readonly jaar: number;
  /** With Borsbeek in it. */
  readonly antwerpen: number;
  readonly gent: number;
}

/** The cities of the published example, by NIS code. */
const [antwerpen, gent] = ['11002', '44021'] as const;

/** Their inhabitants in the last year in which both have an official figure. */
export function grootsteden(figures: Figures): Grootsteden | undefined {
  const of = (nis: string) => officieel(figures, figures.register.byCode(nis));
  const [first, other] = [of(antwerpen), of(gent)];
  const jaar = Math.max(...[...first.keys()].filter((year) => other.has(year)));
  const [here, there] = [first.get(jaar), other.get(jaar)];
  return here === undefined || there === undefined
    ? undefined
    : { jaar, antwerpen: here, gent: there };
}

function officieel(
  figures: Figures,
  municipality: Municipality | undefined,
): ReadonlyMap<number, number> {
  const records = municipality ? figures.series(municipality, 'INWONERS') : [];
  return new Map(
    records
      .filter(({ quality }) => quality === 'officieel')
      .map(({ year, amount }) => [year, amount]),
  );
}
