import {
  aandelenUitGewichten,
  aandelenVanVoorafnames,
  fondsgemeenten,
  hervorming,
  huidigeStructuur,
  indicatoren,
  inwonersIndicator,
  ledenVan,
  maakFonds,
  verdeel,
  type Blokontwerp,
  type Fondsgemeente,
  type Fondsinvoer,
  type Reeks,
} from '../../fonds';
import type { CellContent } from '../../spreadsheet/workbook';
import type { InputCell } from '../planRequest';
import { leesDelen, leesKeuzes, type Fondsdelen, type Fondskeuzes } from './fondskeuzes';
import { gemeenterij } from './fondscellen';
import type { Fondsgegevens, FondsPlanRequest, Fondsstand, Fondsvoorstel } from './fondsRequest';
import { fusiesVan, labeltekst, vergelijkbaar } from './fusielabels';
import { Ingevuld, zonderVoorstellen } from './ingevuld';
import { ledenkolom, ledenkolommen, type Ledenkolom } from './plaatsen';

/** What the sheets show besides the engine's own: everything that was read, row by row. */
export interface Fondslezing {
  readonly inputs: ReadonlyMap<string, InputCell>;
  readonly ingevuld: Ingevuld;
  readonly keuzes: Fondskeuzes;
  readonly delen: Fondsdelen;
  readonly inwonersjaar: number;
  /** In square kilometres, by NIS code. */
  readonly oppervlakten: ReadonlyMap<string, number>;
  /** The label of each municipality as it is compared; empty where it has none. */
  readonly labels: readonly string[];
  readonly fusiecellen: readonly CellContent[];
  readonly leden: ReadonlyMap<string, Ledenlezing>;
  readonly stand: Fondsstand;
}

/** The column of a group of members. */
export interface Ledenlezing {
  readonly cellen: readonly CellContent[];
  /** Whether it holds 1 and 0 alone, and something. */
  readonly bekend: boolean;
}

/** What the cells of the sheets come to: those that were typed, and else the proposals. */
export function fondsstand(request: FondsPlanRequest): Fondsstand {
  return leesFonds(request).stand;
}

export function leesFonds({ figures, voorstel, inputs: typed }: FondsPlanRequest): Fondslezing {
  const inputs = zonderVoorstellen(typed ?? new Map<string, InputCell>());
  const ingevuld = new Ingevuld(inputs);
  const keuzes = leesKeuzes(ingevuld, voorstel);
  const delen = leesDelen(ingevuld);
  const gemeenten = fondsgemeenten(figures.register.today).toSorted((one, other) =>
    one.naam.localeCompare(other.naam, 'nl'),
  );
  const inwonersjaar = officieelJaar(figures, gemeenten);
  const inwoners = gemeenten.map(({ nis }) => figures.inwoners(nis, inwonersjaar).amount);
  const fusiecellen = gemeenten.map(({ nis }) =>
    ingevuld.inhoud('fondsVerdeling', gemeenterij(nis), 'fusie', labelVan(voorstel, nis)),
  );
  const labels = fusiecellen.map(vergelijkbaar);
  const leden = new Map(
    ledenkolommen.map((kolom) => [kolom.key, leesLeden(ingevuld, gemeenten, kolom)]),
  );
  const indicatorreeksen = new Map<string, Reeks>(
    indicatoren.map(({ id }) => [
      id,
      id === inwonersIndicator
        ? inwoners
        : gemeenten.map(({ nis }) => ingevuld.getal('fondsVerdeling', gemeenterij(nis), id)),
    ]),
  );
  const ontwerp = ontwerpMetLeden(keuzes, leden);
  const invoer: Fondsinvoer = {
    hoofddotatie: keuzes.hoofddotatie,
    ontwerp,
    aandelen: aandelenVan(keuzes, delen, ontwerp),
    indicatoren: indicatorreeksen,
    leden: new Map(
      ontwerp.flatMap((blok) => {
        const column = blok.soort === 'segment' ? leden.get(ledenkolom(blok)) : undefined;
        return column?.bekend === true ? [[blok.id, column.cellen.map(isLid)] as const] : [];
      }),
    ),
    norm: keuzes.norm,
    noemer: keuzes.noemer ?? 'segment',
    buitenpartnerTelt: keuzes.buitenpartner === 'ja',
    meerSegmenten: keuzes.meerSegmenten === 'ja',
    schakelaarsGeldig: keuzes.schakelaarsGeldig,
  };
  const fonds = maakFonds(gemeenten, invoer);
  const fusies = fusiesVan(labels);
  return {
    inputs,
    ingevuld,
    keuzes,
    delen,
    inwonersjaar,
    oppervlakten: new Map(
      figures.register.today.flatMap(({ nis, indeling }) =>
        indeling === null ? [] : [[nis, indeling.oppervlakte] as const],
      ),
    ),
    labels,
    fusiecellen,
    leden,
    stand: {
      gemeenten,
      structuur: keuzes.structuur,
      jaar: keuzes.jaar,
      invoer,
      fusies,
      labels: fusies.map(([first = 0]) => labeltekst(fusiecellen[first] ?? null)),
      inwoners,
      vandaag: verdeel(fonds),
      na: verdeel(fonds, fusies),
    },
  };
}

/** What the column of the labels proposes. */
export function labelVan(voorstel: Fondsvoorstel | undefined, nis: string): string | null {
  return voorstel?.gemeenten.includes(nis) === true ? voorstel.naam : null;
}

/** The last year of which every municipality has an official figure. */
function officieelJaar(figures: Fondsgegevens, gemeenten: readonly Fondsgemeente[]): number {
  const years = figures.register.today
    .flatMap((each) => figures.series(each, 'INWONERS'))
    .filter(({ quality }) => quality === 'officieel')
    .map(({ year }) => year);
  const counted = new Map<number, number>();
  for (const year of years) counted.set(year, (counted.get(year) ?? 0) + 1);
  const complete = [...counted].filter(([, count]) => count >= gemeenten.length);
  return Math.max(...complete.map(([year]) => year));
}

export const isLid = (cell: CellContent): boolean => cell === 1;

function leesLeden(
  ingevuld: Ingevuld,
  gemeenten: readonly Fondsgemeente[],
  { key, leden }: Ledenkolom,
): Ledenlezing {
  const proposal = ledenVan(gemeenten, leden);
  const cellen = gemeenten.map(({ nis }, row) =>
    ingevuld.inhoud('fondsVerdeling', gemeenterij(nis), key, proposal?.[row] === true ? 1 : null),
  );
  const filled = cellen.filter((cell) => cell !== null);
  return {
    cellen,
    bekend: filled.length > 0 && filled.every((cell) => cell === 1 || cell === 0),
  };
}

/** A segment whose column names nobody has no members that the data could tell. */
function ontwerpMetLeden(
  { structuur }: Fondskeuzes,
  leden: ReadonlyMap<string, Ledenlezing>,
): readonly Blokontwerp[] {
  const ontwerp = structuur === 'hervorming' ? hervorming() : huidigeStructuur();
  return ontwerp.map((blok) =>
    blok.soort === 'segment' && leden.get(ledenkolom(blok))?.bekend !== true
      ? { ...blok, leden: 'gebruiker' }
      : blok,
  );
}

function aandelenVan(
  { structuur }: Fondskeuzes,
  delen: Fondsdelen,
  ontwerp: readonly Blokontwerp[],
): ReadonlyMap<string, number> {
  const given =
    structuur === 'hervorming'
      ? hervormdeAandelen(delen)
      : structuur === null
        ? new Map<string, number>()
        : huidigeAandelen(delen);
  return new Map(ontwerp.map(({ id }) => [id, given.get(id) ?? Number.NaN]));
}

export function huidigeAandelen(delen: Fondsdelen): ReadonlyMap<string, number> {
  return new Map([
    ...aandelenVanVoorafnames(delen.voorafnamegroepen, delen.voorafnames),
    ...delen.gegeven,
  ]);
}

export function hervormdeAandelen(delen: Fondsdelen): ReadonlyMap<string, number> {
  return aandelenUitGewichten(delen.gewichten, delen.segmenten);
}
