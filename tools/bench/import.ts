import { createHash } from 'node:crypto';
import SheetJS from '@e965/xlsx/dist/xlsx.mini.min';
import { recognise } from '../../src/figures/import';
import { readFile } from '../../src/spreadsheet/read';
import { median, report, type Reported } from './compare';
import { importWorkbook, linesPerMunicipality } from './importWorkbook';

const sha256 = (bytes: ArrayBuffer): Promise<string> =>
  Promise.resolve(createHash('sha256').update(new Uint8Array(bytes)).digest('hex'));

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Reading and recognising a large file, beside what the library alone needs to open it. */
export async function importRatios(): Promise<Reported[]> {
  const bytes = await importWorkbook();
  const ours = async (): Promise<number> => {
    const answer = await readFile({ name: 'bench.xlsx', bytes }, sha256);
    if (!answer.ok) throw new Error(answer.problem.code);
    return recognise(answer.tables).rows.length;
  };
  // A ratio over a file that was not recognised would say nothing.
  const found = await ours();
  const expected = 6 * linesPerMunicipality;
  if (found !== expected) {
    throw new Error(`recognised ${String(found)} rows of ${String(expected)}`);
  }
  const alone = (): unknown => SheetJS.read(bytes, { type: 'array' });
  const times = { ours: [] as number[], alone: [] as number[] };
  for (let round = -5; round < 21; round += 1) {
    const pair = [await timed(ours), await timed(alone)] as const;
    // The first rounds warm up the compiler.
    if (round < 0) continue;
    times.ours.push(pair[0]);
    times.alone.push(pair[1]);
  }
  return [
    report({
      name: `M2 + T2 + schuld van 6 gemeenten × 12 jaren lezen en herkennen (${String(found)} rijen) / hetzelfde bestand openen met de xlsx-bibliotheek alleen`,
      limit: 3,
      subjectMs: median(times.ours),
      yardstickMs: median(times.alone),
    }),
  ];
}
