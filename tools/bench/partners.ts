import { overnameruimte } from '../../src/core';
import type { FiguresLoader } from '../../src/figures';
import { kandidaten, scan, type Kandidaat } from '../../src/partners';
import { schuldovernameRegelingen } from '../../src/regulations';
import { atOnce } from '../../src/spreadsheet/steps';
import { compare, report, type Reported } from './compare';

/** Milliseconds for all sets of the largest region. */
const limit = 500;

/** The same sums and nothing else: inhabitants, estimate, bounds and rooms of every set. */
function bareSums(region: readonly Kandidaat[]): number {
  const series = (['aantal', 'ondergrens', 'bovengrens'] as const).flatMap((which) => [
    region.map(({ inwoners }) => inwoners?.[which] ?? Number.NaN),
    region.map(({ geraamd }) => geraamd?.[which] ?? Number.NaN),
  ]);
  let [rooms, sets] = [0, 0];
  const add = (a: number, b: number, c: number): void => {
    for (const [index, each] of series.entries()) {
      let sum = each[0] as number;
      if (a >= 0) sum += each[a] as number;
      if (b >= 0) sum += each[b] as number;
      if (c >= 0) sum += each[c] as number;
      // The counted inhabitants are exact here: their bounds give no room of their own.
      if (index > 1 && index % 2 === 0) continue;
      for (const regeling of schuldovernameRegelingen) rooms += overnameruimte(sum, regeling);
    }
    sets += 1;
  };
  for (let a = 1; a < region.length; a += 1) {
    add(a, -1, -1);
    for (let b = a + 1; b < region.length; b += 1) {
      add(a, b, -1);
      for (let c = b + 1; c < region.length; c += 1) add(a, b, c);
    }
  }
  if (sets !== 8473) throw new Error(`Limburg heeft ${String(sets)} sets.`);
  return rooms;
}

/** All mergers of Hasselt with one to three others of the largest region. */
export async function partnerRatios(loader: FiguresLoader): Promise<Reported[]> {
  const lijst = kandidaten(await loader.load(), {
    inwonersjaar: 2025,
    raming: 2031,
    investeringsjaar: 2024,
  });
  const region = lijst.filter(({ referentieregio }) => referentieregio === 'Limburg');
  const ratio = compare(
    'alle 8.473 sets van 2 tot 4 in Limburg / dezelfde sommen in een kale lus',
    40,
    () => atOnce(scan(lijst, '71072')),
    () => bareSums(region),
    { rounds: 15 },
  );
  const kept = ratio.subjectMs < limit;
  return [
    report(ratio),
    {
      kept,
      line: `${kept ? 'ok ' : 'OVER'}  alle 8.473 sets van 2 tot 4 in Limburg: ${ratio.subjectMs.toFixed(1)} ms (limit ${String(limit)} ms)`,
    },
  ];
}
