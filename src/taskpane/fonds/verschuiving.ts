import { gemeentenNa } from '../../fonds';
import type { Fondsstand } from '../../plan';

/** What somebody gets before and after the mergers, in euro. */
export interface Schuif {
  readonly naam: string;
  readonly voor: number;
  readonly na: number;
  readonly verschil: number;
}

export interface Fusieschuif {
  readonly geheel: Schuif;
  readonly partners: readonly Schuif[];
}

/** Who wins and who pays, of the whole fund or of one block; NaN where it is not known. */
export interface Verschuiving {
  readonly fusies: readonly Fusieschuif[];
  /** Of those who do not merge: who gain and who lose most. */
  readonly winnaars: readonly Schuif[];
  readonly verliezers: readonly Schuif[];
  readonly aantalAnderen: number;
  readonly anderen: Schuif;
  /** What a block that is measured on all of Flanders leaves over. */
  readonly nietVerdeeld: Schuif;
  readonly alles: Schuif;
}

/** More is no list to read in a pane. */
const meeste = 5;
/** Less comes from the last digits of a sum. */
const halveCent = 0.005;

type Reeks = ArrayLike<number>;

const schuif = (naam: string, voor: number, na: number): Schuif => {
  const verschil = na - voor;
  return { naam, voor, na, verschil: Math.abs(verschil) < halveCent ? 0 : verschil };
};

const totaal = (naam: string, parts: readonly Schuif[]): Schuif =>
  schuif(
    naam,
    parts.reduce((sum, { voor }) => sum + voor, 0),
    parts.reduce((sum, { na }) => sum + na, 0),
  );

/** `blok`: the place of a block, or undefined for the whole fund. */
export function verschuiving(stand: Fondsstand, blok?: number): Verschuiving {
  const { gemeenten, fusies, labels, vandaag, na } = stand;
  const [before, after] = [delen(vandaag, blok), delen(na, blok)];
  const van = (row: number): Schuif =>
    schuif(gemeenten[row]?.naam ?? '', before[row] ?? Number.NaN, after[row] ?? Number.NaN);
  const merging = new Set(fusies.flat());
  const anderen = gemeentenNa(gemeenten.length, fusies)
    .flat()
    .filter((row) => !merging.has(row))
    .map(van);
  const sorted = anderen.toSorted((one, other) => other.verschil - one.verschil);
  const merged = fusies.map((rows, place) => {
    const partners = rows.map(van);
    return { geheel: totaal(labels[place] ?? '', partners), partners };
  });
  const samen = totaal('', anderen);
  const nietVerdeeld = schuif('', over(vandaag, blok), over(na, blok));
  return {
    fusies: merged,
    winnaars: sorted.filter(({ verschil }) => verschil > 0).slice(0, meeste),
    verliezers: sorted
      .filter(({ verschil }) => verschil < 0)
      .slice(-meeste)
      .toReversed(),
    aantalAnderen: anderen.length,
    anderen: samen,
    nietVerdeeld,
    alles: totaal('', [...merged.map(({ geheel }) => geheel), samen, nietVerdeeld]),
  };
}

function delen({ blokken, totalen }: Fondsstand['na'], blok: number | undefined): Reeks {
  return blok === undefined ? totalen : (blokken[blok]?.delen ?? []);
}

function over({ blokken }: Fondsstand['na'], blok: number | undefined): number {
  const counted = blok === undefined ? blokken : blokken.slice(blok, blok + 1);
  return counted.reduce((sum, { nietVerdeeld }) => sum + nietVerdeeld, 0);
}

/** Of one merger, each block before and after. */
export function perBlok(stand: Fondsstand, fusie: number): readonly Schuif[] {
  const rows = stand.fusies[fusie] ?? [];
  const som = (series: Reeks) => rows.reduce((sum, row) => sum + (series[row] ?? Number.NaN), 0);
  return stand.invoer.ontwerp.map(({ naam }, blok) =>
    schuif(naam, som(delen(stand.vandaag, blok)), som(delen(stand.na, blok))),
  );
}
