import fc from 'fast-check';
import { prints, type PrintFormat } from './printedSchemas/printDraw';
import { roundTrip, neverWrong } from './printedSchemas/roundTrip';
const [, , f, n, seed, show] = process.argv;
let i = 0,
  bad = 0;
const t0 = Date.now();
const kinds = new Map<string, number[]>();
const all = fc.sample(prints(), { numRuns: Number(n), seed: Number(seed) });
for (const d of all) {
  try {
    await (f === 'never' ? neverWrong(d) : roundTrip(d, f as PrintFormat));
  } catch (e) {
    bad++;
    const m = (e as Error).message;
    const k = m.split('\n')[0]!.replace(/\d+/g, '#').slice(0, 90);
    kinds.set(k, [...(kinds.get(k) ?? []), i]);
    if (show !== undefined && Number(show) === i) {
      console.log(JSON.stringify(d));
      console.log(m.replace(/\n\s+at .*/g, '').slice(0, 5000));
    }
  }
  i++;
}
if (show === undefined)
  for (const [k, v] of [...kinds].sort((a, b) => b[1].length - a[1].length).slice(0, 18))
    console.log(v.length, v.slice(0, 4).join(','), k);
console.log(f, 'bad', bad, 'of', n, Date.now() - t0, 'ms');
