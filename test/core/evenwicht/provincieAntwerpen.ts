import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

interface PrintedAmount {
  readonly pad: string;
  readonly jaar: string;
  readonly bedrag: string;
}

const printed = parse(readFileSync(join(__dirname, 'provincie-antwerpen-2026-2031.csv'), 'utf8'), {
  columns: true,
  comment: '#',
}) as readonly PrintedAmount[];

export const jaren = [2026, 2027, 2028, 2029, 2030, 2031] as const;

/** The six amounts printed on one line of the plan. */
export function line(pad: string): number[] {
  return jaren.map((jaar) => amount(pad, jaar));
}

export function amount(pad: string, jaar: number): number {
  const found = printed.find((row) => row.pad === pad && Number(row.jaar) === jaar);
  if (!found) throw new Error(`${pad} ${String(jaar)} is not in the table`);
  return Number(found.bedrag);
}
