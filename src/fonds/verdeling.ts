import { bijdrage, noemer, rijaandeel, type Rijen } from './bijdrage';
import type { Blok, Fonds, Fusies } from './blok';

/** Of one block, in euro: the part of each municipality of today, and what nobody gets. */
export interface Blokverdeling {
  readonly id: string;
  /** One for each row; the sum over partners is the part of their merged municipality. */
  readonly delen: Float64Array;
  /** What a block that is measured on all of Flanders leaves over; 0 in every other. */
  readonly nietVerdeeld: number;
}

export interface Verdeling {
  readonly blokken: readonly Blokverdeling[];
  /** Over all blocks; NaN where one of them is not known, or where they are not the whole fund. */
  readonly totalen: Float64Array;
}

/** Every municipality as it is after the mergers, by its rows. */
export function gemeentenNa(aantal: number, fusies: Fusies): Rijen[] {
  const mergerOf = new Map<number, Rijen>();
  for (const fusie of fusies) {
    for (const row of fusie) {
      if (row < 0 || row >= aantal || !Number.isInteger(row)) {
        throw new RangeError(
          `Rij ${String(row)} staat niet tussen de ${String(aantal)} gemeenten.`,
        );
      }
      if (mergerOf.has(row)) throw new RangeError(`Rij ${String(row)} fuseert tweemaal.`);
      mergerOf.set(row, fusie);
    }
  }
  const all: Rijen[] = [];
  for (let row = 0; row < aantal; row += 1) {
    const fusie = mergerOf.get(row);
    if (fusie === undefined) all.push([row]);
    else if (fusie[0] === row) all.push(fusie);
  }
  return all;
}

/**
 * Divides the fund over the municipalities, as they are or after mergers. A block of which an
 * indicator is missing is NaN for everybody, because its whole is not known; so is a block in which
 * nobody counts.
 */
export function verdeel(fonds: Fonds, fusies: Fusies = []): Verdeling {
  const gemeenten = gemeentenNa(fonds.aantal, fusies);
  const blokken = fonds.blokken.map((blok) => verdeelBlok(fonds, blok, gemeenten));
  const totalen = new Float64Array(fonds.aantal).fill(fonds.isGeheel === false ? Number.NaN : 0);
  for (const { delen } of blokken) {
    for (let row = 0; row < delen.length; row += 1) {
      totalen[row] = (totalen[row] ?? 0) + (delen[row] ?? Number.NaN);
    }
  }
  return { blokken, totalen };
}

function verdeelBlok(fonds: Fonds, blok: Blok, gemeenten: readonly Rijen[]): Blokverdeling {
  const delen = new Float64Array(fonds.aantal);
  if (blok.bedrag === 0) return { id: blok.id, delen, nietVerdeeld: 0 };
  const counted = gemeenten.map((rows) => bijdrage(fonds, blok, rows));
  let sum = 0;
  for (const each of counted) sum += each;
  const whole = noemer(blok, sum);
  if (![blok.bedrag, whole, sum].every(Number.isFinite) || whole === 0) {
    return { id: blok.id, delen: delen.fill(Number.NaN), nietVerdeeld: Number.NaN };
  }
  gemeenten.forEach((rows, index) => {
    const part = (blok.bedrag * (counted[index] ?? 0)) / whole;
    for (const row of rows) delen[row] = part === 0 ? 0 : part * rijaandeel(blok, rows, row);
  });
  return {
    id: blok.id,
    delen,
    nietVerdeeld: sum === whole ? 0 : blok.bedrag * (1 - sum / whole),
  };
}
