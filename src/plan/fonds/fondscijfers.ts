import { aandeelVan, samenHonderd, type Blokontwerp } from '../../fonds';
import { leesFonds, type Fondslezing } from './fondsstand';
import { segmentwoorden } from './fondskeuzes';
import type { FondsPlanRequest } from './fondsRequest';
import {
  heeftTelkolom,
  isSegmentplaats,
  ledenkolom,
  ontwerpVan,
  plaatsen,
  segmentplaatsen,
  type Plaats,
} from './plaatsen';

interface VoorEnNa<Value> {
  readonly voor: Value;
  readonly na: Value;
}

/** What the sheets show of the block at one place. */
export interface Blokstand {
  readonly plaats: Plaats;
  /** undefined where the structure does not use the place; null where no structure is chosen. */
  readonly ontwerp: Blokontwerp | undefined | null;
  readonly aandeel: number;
  readonly bedrag: number;
  /** Of a segment: 1 where it has a share, and 1 where it is known who shares. */
  readonly telt: number;
  readonly bekend: number;
  /** Row by row: who shares, what that brings in, and how much it gets. */
  readonly deelt: VoorEnNa<readonly number[]>;
  readonly bijdragen: VoorEnNa<readonly number[]>;
  readonly bedragen: VoorEnNa<readonly number[]>;
  readonly noemer: VoorEnNa<number>;
  /** In euro for each unit that counts. */
  readonly factor: VoorEnNa<number>;
  readonly nietVerdeeld: VoorEnNa<number>;
  readonly isBekend: boolean;
}

export interface Fondscijfers {
  readonly request: FondsPlanRequest;
  readonly lezing: Fondslezing;
  readonly blokken: readonly Blokstand[];
  /** The shares of all blocks together; NaN while one of them is not known. */
  readonly samen: number;
  /** Whether they are 100 %: without that nobody's total is known. */
  readonly isGeheel: boolean;
  /** Of each row the number of its merger, which is that of its first row; 0 where it has none. */
  readonly groepen: readonly number[];
}

export function fondscijfers(request: FondsPlanRequest): Fondscijfers {
  const lezing = leesFonds(request);
  const { fusies, gemeenten } = lezing.stand;
  const groepen = gemeenten.map(() => 0);
  for (const rows of fusies) for (const row of rows) groepen[row] = (rows[0] ?? 0) + 1;
  const blokken: Blokstand[] = [];
  for (const plaats of plaatsen) blokken.push(blokstand(lezing, groepen, plaats, blokken));
  const aandelen = blokken.map(({ aandeel }) => aandeel);
  return {
    request,
    lezing,
    blokken,
    samen: som(aandelen),
    isGeheel: samenHonderd(aandelen),
    groepen,
  };
}

/** The values of an indicator that count: nothing negative, no text. */
export function geldig({ stand }: Fondslezing, indicator: string): readonly number[] {
  return (stand.invoer.indicatoren.get(indicator) ?? []).map((value) =>
    value >= 0 ? value : Number.NaN,
  );
}

export function som(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function blokstand(
  lezing: Fondslezing,
  groepen: readonly number[],
  plaats: Plaats,
  before: readonly Blokstand[],
): Blokstand {
  const { keuzes, stand } = lezing;
  const { structuur, invoer, gemeenten } = stand;
  const index = plaats.nummer - 1;
  const ontwerp = structuur === null ? null : ontwerpVan(plaats, structuur);
  const aandeel = ontwerp === undefined ? 0 : ontwerp ? aandeelVan(invoer, ontwerp) : Number.NaN;
  const bedrag = aandeel * keuzes.hoofddotatie;
  const isSegment = ontwerp?.soort === 'segment';
  const telt = ontwerp === null ? Number.NaN : isSegment && aandeel !== 0 ? 1 : 0;
  const bekend = isBekend(lezing, plaats, ontwerp, telt, before);
  const deelt = deelnemers(lezing, groepen, ontwerp, telt, before);
  const bijdragen = {
    voor: bijdragenVan(lezing, groepen, ontwerp, deelt, 'voor'),
    na: bijdragenVan(lezing, groepen, ontwerp, deelt, 'na'),
  };
  const whole = ontwerp
    ? som(geldig(lezing, ontwerp.indicator))
    : ontwerp === null
      ? Number.NaN
      : 0;
  const measured = (counted: readonly number[]): number =>
    !heeftTelkolom(plaats) || (isSegment && segmentwoorden(ontwerp, keuzes).noemer === 'Vlaanderen')
      ? whole
      : som(counted);
  const noemer = { voor: measured(bijdragen.voor), na: measured(bijdragen.na) };
  const factorVan = (of: number): number => {
    if (bedrag === 0) return 0;
    return bekend === 0 || of === 0
      ? Number.NaN
      : (bedrag / of) * (Number.isNaN(bekend) ? Number.NaN : 1);
  };
  const factor = { voor: factorVan(noemer.voor), na: factorVan(noemer.na) };
  const engine = (moment: 'voor' | 'na') =>
    (moment === 'voor' ? stand.vandaag : stand.na).blokken[index];
  const amounts = (moment: 'voor' | 'na'): readonly number[] => {
    const divided = ontwerp ? engine(moment) : undefined;
    return divided ? [...divided.delen] : gemeenten.map(() => factor[moment]);
  };
  const rest = (moment: 'voor' | 'na'): number =>
    ontwerp ? (engine(moment)?.nietVerdeeld ?? Number.NaN) : factor[moment];
  return {
    plaats,
    ontwerp,
    aandeel,
    bedrag,
    telt,
    bekend,
    deelt,
    bijdragen,
    bedragen: { voor: amounts('voor'), na: amounts('na') },
    noemer,
    factor,
    nietVerdeeld: { voor: rest('voor'), na: rest('na') },
    isBekend: !Number.isNaN(factor.voor) && !Number.isNaN(factor.na),
  };
}

function isBekend(
  { keuzes, leden }: Fondslezing,
  plaats: Plaats,
  ontwerp: Blokontwerp | undefined | null,
  telt: number,
  before: readonly Blokstand[],
): number {
  if (!isSegmentplaats(plaats)) return 1;
  if (Number.isNaN(telt)) return Number.NaN;
  const own = telt === 1 && ontwerp && leden.get(ledenkolom(ontwerp))?.bekend !== true ? 0 : 1;
  const earlier = segmentplaatsen[segmentplaatsen.indexOf(plaats) - 1];
  if (earlier === undefined || keuzes.meerSegmenten === 'ja') return own;
  return own * (before[earlier.nummer - 1]?.bekend ?? Number.NaN);
}

function deelnemers(
  { keuzes, leden, stand: { gemeenten } }: Fondslezing,
  groepen: readonly number[],
  ontwerp: Blokontwerp | undefined | null,
  telt: number,
  before: readonly Blokstand[],
): VoorEnNa<readonly number[]> {
  if (telt !== 1 || !ontwerp) {
    const nobody = gemeenten.map(() => telt);
    return { voor: nobody, na: nobody };
  }
  const earlier = before.filter(({ plaats }) => isSegmentplaats(plaats));
  const isFree = (row: number, moment: 'voor' | 'na'): boolean =>
    keuzes.meerSegmenten === 'ja' || earlier.every(({ deelt }) => deelt[moment][row] === 0);
  const cells = leden.get(ledenkolom(ontwerp))?.cellen ?? [];
  const voor = gemeenten.map((_, row) => (cells[row] === 1 && isFree(row, 'voor') ? 1 : 0));
  const joined = new Set(groepen.filter((group, row) => group > 0 && voor[row] === 1));
  const na = groepen.map((group, row) => {
    if (group === 0) return voor[row] ?? Number.NaN;
    return joined.has(group) && isFree(row, 'na') ? 1 : 0;
  });
  return { voor, na };
}

function bijdragenVan(
  lezing: Fondslezing,
  groepen: readonly number[],
  ontwerp: Blokontwerp | undefined | null,
  deelt: VoorEnNa<readonly number[]>,
  moment: 'voor' | 'na',
): readonly number[] {
  const { keuzes, stand } = lezing;
  if (!ontwerp) return stand.gemeenten.map(() => (ontwerp === null ? Number.NaN : 0));
  const values = geldig(lezing, ontwerp.indicator);
  if (ontwerp.soort === 'aandelen') return values;
  if (ontwerp.soort === 'segment') {
    return values.map((value, row) => {
      const counts =
        moment === 'voor' ||
        segmentwoorden(ontwerp, keuzes).buiten === 'ja' ||
        deelt.voor[row] === 1;
      return deelt[moment][row] === 1 && counts ? value : 0;
    });
  }
  const short = (rows: readonly number[]): number => {
    const people = som(rows.map((row) => stand.inwoners[row] ?? Number.NaN));
    return Math.max(0, keuzes.norm * people - som(rows.map((row) => values[row] ?? Number.NaN)));
  };
  const alone = values.map((_, row) => short([row]));
  if (moment === 'voor') return alone;
  const isKnown = !Number.isNaN(som(alone));
  const rowsOf = new Map<number, number[]>();
  groepen.forEach((group, row) => rowsOf.set(group, [...(rowsOf.get(group) ?? []), row]));
  return alone.map((own, row) => {
    const rows = rowsOf.get(groepen[row] ?? 0) ?? [];
    if (groepen[row] === 0) return own;
    if (!isKnown) return Number.NaN;
    const together = som(rows.map((each) => alone[each] ?? Number.NaN));
    return together === 0 ? 0 : (short(rows) * own) / together;
  });
}
