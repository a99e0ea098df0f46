import type { Figures, Municipality } from '../../figures';
import { voorafnames } from '../../fonds';

export interface Grootsteden {
  readonly jaar: number;
  /** With Borsbeek in it. */
  readonly antwerpen: number;
  readonly gent: number;
}

/** Their inhabitants in the last year in which both have an official figure. */
export function grootsteden(figures: Figures): Grootsteden | undefined {
  const of = (naam: string) => officieel(figures, stad(figures, naam));
  const [first, other] = [of('Antwerpen'), of('Gent')];
  const jaar = Math.max(...[...first.keys()].filter((year) => other.has(year)));
  const [here, there] = [first.get(jaar), other.get(jaar)];
  return here === undefined || there === undefined
    ? undefined
    : { jaar, antwerpen: here, gent: there };
}

/** A city of the published example, as the regulations name the members of its voorafname. */
function stad({ register }: Figures, naam: string): Municipality | undefined {
  const lid = voorafnames.groepen.flatMap(({ leden }) => leden).find((each) => each.naam === naam);
  return lid && register.byCode(lid.nis);
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
