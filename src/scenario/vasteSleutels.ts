import { bronnaam, type Bronverschil } from './bronverschil';
import { zonderGebruik, type GekozenCijfers } from './bronnenKiezen';
import { sleutel, zelfdeBedrag, type Cijfer, type Gebruik } from './cijfer';
import { vasteLijnen, type VasteLijn } from './scenarioInput';

/** The last year of which a debt on 31 December is published for one of them. */
export function yearOfDebt(
  cijfers: readonly Cijfer[],
  owners: readonly string[],
): number | undefined {
  const years = cijfers.flatMap(({ gemeente, pad, jaar, rapport }) =>
    pad === 'SCHULD.31DEC' &&
    owners.includes(gemeente) &&
    (rapport === 'rekening' || rapport === '')
      ? [jaar]
      : [],
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** Where Cijfers has it; where it has not, the key under which it would stand. */
export function fixedKey(
  cijfers: readonly Cijfer[],
  label: string,
  lijn: VasteLijn,
  schuldjaar: number,
): string {
  const rapport = reportOf(lijn);
  const found = fixedRow(cijfers, label, lijn, schuldjaar);
  const jaar = found?.jaar ?? schuldjaar;
  return sleutel({ gemeente: label, pad: lijn, omschrijving: '', jaar, rapport });
}

function reportOf(lijn: VasteLijn): string {
  return lijn === 'SCHULD.31DEC' ? 'rekening' : '';
}

/** The newest; of the debt that of the year of the debt. */
function fixedRow(
  cijfers: readonly Cijfer[],
  label: string,
  lijn: VasteLijn,
  schuldjaar: number | undefined,
): Cijfer | undefined {
  return cijfers
    .filter(
      ({ gemeente, pad, rapport, jaar }) =>
        gemeente === label &&
        pad === lijn &&
        rapport === reportOf(lijn) &&
        (lijn !== 'SCHULD.31DEC' || jaar === schuldjaar),
    )
    .reduce<Cijfer | undefined>(
      (newest, each) => (newest === undefined || each.jaar > newest.jaar ? each : newest),
      undefined,
    );
}

export interface Studiekeuzes extends Pick<GekozenCijfers, 'cijfers' | 'verschillen'> {
  /** By key of the figure, the key of the study that takes its place. */
  readonly inPlaats: ReadonlyMap<string, string>;
}

/**
 * A study may print another amount than the accounts for what the sheets fetch once, such as the
 * debt. The accounts count unless the study was chosen; either keeps its own report and key. Where
 * the accounts themselves differ, that comes first.
 */
export function kiesStudies(
  { cijfers, verschillen }: Pick<GekozenCijfers, 'cijfers' | 'verschillen'>,
  labels: readonly string[],
  schuldjaar: number | undefined,
  keuzes: ReadonlyMap<string, string> = new Map(),
): Studiekeuzes {
  const differing = new Set(verschillen.map((each) => each.sleutel));
  const wanted = new Map([...keuzes].map(([key, name]) => [key.toLowerCase(), name]));
  const found = labels.flatMap((label) =>
    vasteLijnen.flatMap((lijn): (Bronverschil & { readonly gekozen: Cijfer })[] => {
      const row = fixedRow(cijfers, label, lijn, schuldjaar);
      if (row === undefined || differing.has(sleutel(row))) return [];
      const study = cijfers.find(
        ({ gemeente, pad, jaar, rapport }) =>
          gemeente === label && pad === lijn && jaar === row.jaar && rapport === 'studie',
      );
      if (study === undefined || zelfdeBedrag(study.bedrag, row.bedrag)) return [];
      const kandidaten = [row, study];
      const name = wanted.get(sleutel(row).toLowerCase());
      const gekozen =
        kandidaten.find((each) => bronnaam(each, kandidaten) === name) ??
        (study.gebruik === 'gekozen' ? study : row);
      const { gemeente, pad, omschrijving, jaar } = row;
      return [{ sleutel: sleutel(row), gemeente, pad, omschrijving, jaar, kandidaten, gekozen }];
    }),
  );
  const uses = new Map(
    found.flatMap(({ kandidaten, gekozen }) =>
      kandidaten.map((each): [Cijfer, Gebruik] => [
        each,
        each === gekozen ? 'gekozen' : 'niet gekozen',
      ]),
    ),
  );
  return {
    cijfers: cijfers.map((each) => {
      const gebruik = uses.get(each);
      if (gebruik !== undefined) return { ...each, gebruik };
      return each.rapport === 'studie' ? zonderGebruik(each) : each;
    }),
    verschillen: [...verschillen, ...found],
    inPlaats: new Map(
      found.flatMap(({ sleutel: key, gekozen }) =>
        gekozen.rapport === 'studie' ? [[key.toLowerCase(), sleutel(gekozen)]] : [],
      ),
    ),
  };
}
