import type { Fondscijfers } from '../fondscijfers';
import { gemeenterij } from '../fondscellen';

/** The first and the last municipality. */
export function gemeenten({ lezing }: Fondscijfers): readonly [string, string] {
  const all = lezing.stand.gemeenten;
  return [gemeenterij(all[0]?.nis ?? ''), gemeenterij(all.at(-1)?.nis ?? '')];
}
