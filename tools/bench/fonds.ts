import {
  alleParen,
  bijdrage,
  fondsgemeenten,
  fusietoets,
  huidigeStructuur,
  indicatoren,
  maakFonds,
  verdeel,
  type Fonds,
} from '../../src/fonds';
import type { Figures, FiguresLoader } from '../../src/figures';
import { atOnce } from '../../src/spreadsheet/steps';
import { compare, report, type Ratio, type Reported } from './compare';

/** Milliseconds, as the issue asks. */
const limits = { verdeling: 1, toets: 3000 };

/** Today's fund over the municipalities of today; what only a user knows is made up. */
function benchFonds(figures: Figures): Fonds {
  const gemeenten = fondsgemeenten(figures.register.today);
  const people = gemeenten.map(({ nis }) => figures.inwoners(nis, 2025).amount);
  const ontwerp = huidigeStructuur();
  return maakFonds(gemeenten, {
    hoofddotatie: 3_402_200_000,
    ontwerp,
    aandelen: new Map(
      ontwerp.map(({ id, aandeel }) => [id, Number.isNaN(aandeel) ? 0.102 : aandeel]),
    ),
    indicatoren: new Map(
      indicatoren.map(({ id }, place) => [
        id,
        people.map((each, row) =>
          place === 0 ? each : each * (300 + ((row * 7919 * place) % 400)),
        ),
      ]),
    ),
    leden: new Map(),
    norm: 500,
    noemer: 'segment',
    buitenpartnerTelt: true,
    meerSegmenten: true,
    schakelaarsGeldig: true,
  });
}

/** The same blocks, each a segment that half of the municipalities share in: every pair moves some. */
function hardestFonds(fonds: Fonds): Fonds {
  return {
    ...fonds,
    blokken: fonds.blokken.map((blok, place) => ({
      ...blok,
      regel: {
        soort: 'segment',
        indicator: Array.from({ length: fonds.aantal }, (_, row) => 1000 + ((row * 7919) % 5000)),
        lid: Array.from(
          { length: fonds.aantal },
          (_, row) => ((row * 31 + place * 17) >> 2) % 2 === 0,
        ),
        noemer: 'segment',
        buitenpartnerTelt: true,
      },
    })),
  };
}

/** What everybody brings in, a list for each block: what a bare loop has to add up. */
function contributions(fonds: Fonds): Float64Array[] {
  return fonds.blokken.map((blok) =>
    Float64Array.from({ length: fonds.aantal }, (_, row) => bijdrage(fonds, blok, [row])),
  );
}

/** Sums and quotients of all blocks and nothing else. */
function bareDivision(blocks: readonly Float64Array[], bedrag: number): Float64Array {
  const totals = new Float64Array(blocks[0]?.length ?? 0);
  for (const block of blocks) {
    let sum = 0;
    for (let row = 0; row < block.length; row += 1) sum += block[row] as number;
    for (let row = 0; row < block.length; row += 1) {
      totals[row] = (totals[row] as number) + (bedrag * (block[row] as number)) / sum;
    }
  }
  return totals;
}

/** For every pair the effect of every block on every municipality, and the largest of these. */
function barePairs(blocks: readonly Float64Array[], aantal: number): number {
  let largest = 0;
  const effects = new Float64Array(aantal);
  for (let a = 0; a < aantal; a += 1) {
    for (let b = a + 1; b < aantal; b += 1) {
      effects.fill(0);
      for (const block of blocks) {
        const change = (block[a] as number) - (block[b] as number);
        for (let row = 0; row < aantal; row += 1) {
          effects[row] = (effects[row] as number) + (block[row] as number) * change;
        }
      }
      for (let row = 0; row < aantal; row += 1) largest = Math.max(largest, effects[row] as number);
    }
  }
  return largest;
}

/** Twelve blocks over 285 municipalities, and the test of every pair, each under its limit. */
export async function fondsRatios(loader: FiguresLoader): Promise<Reported[]> {
  const fonds = benchFonds(await loader.load());
  const hardest = hardestFonds(fonds);
  const [blocks, segments] = [contributions(fonds), contributions(hardest)];
  const pairs = alleParen(fonds.aantal);
  const merger = [[0, 1, 2]];
  return [
    within(
      limits.verdeling,
      compare(
        `Gemeentefonds: ${String(fonds.blokken.length)} blokken over ${String(fonds.aantal)} gemeenten na een fusie / dezelfde sommen met de hand`,
        20,
        () => verdeel(fonds, merger),
        () => bareDivision(blocks, 1e9),
        { perRound: 20 },
      ),
    ),
    within(
      limits.toets,
      compare(
        `fusietoets: ${String(pairs.length / 2)} paren en ${String(hardest.blokken.length)} segmenten, met wat elke derde wint of verliest / elk paar, elk blok en elke gemeente met de hand`,
        2,
        () => atOnce(fusietoets(hardest, pairs)),
        () => barePairs(segments, fonds.aantal),
        { rounds: 5 },
      ),
    ),
  ];
}

/** The ratio, and the time itself as well. */
function within(milliseconds: number, ratio: Ratio): Reported {
  const { line, kept } = report(ratio);
  const fast = ratio.subjectMs < milliseconds;
  return {
    kept: kept && fast,
    line: `${line}${fast ? '' : ' OVER'} (limit ${String(milliseconds)} ms)`,
  };
}
