import { aannamegrenzen, type Bandbreedtes } from '../../analyse';
import { aannameIds, type AannameId } from '../../scenario';
import type { CellContent } from '../../spreadsheet/workbook';
import type { InputCell } from '../planRequest';

type Inputs = ReadonlyMap<string, InputCell>;

/** The columns of Gevoeligheid in which somebody types by which range an assumption is tried. */
export const bandkolommen = ['laag', 'hoog'] as const;
export type Bandkolom = (typeof bandkolommen)[number];

/** Assumptions that are numbers, and no year or date. */
export const bandaannames: readonly AannameId[] = aannameIds.filter(
  (id) => aannamegrenzen(id) !== undefined && !/jaar$|datum$|vanaf$/.test(id),
);

export const bandrij = (id: AannameId): string => `bandbreedte/${id}`;

/** The first row and the last. */
export function bandrijen(): readonly [string, string] {
  const [first, last] = [bandaannames[0], bandaannames.at(-1)];
  return [first ? bandrij(first) : 'titel', last ? bandrij(last) : 'titel'];
}

const cel = (id: AannameId, kolom: Bandkolom): string => `gevoeligheid/${bandrij(id)}/${kolom}`;

export function bandwaarden(inputs: Inputs, kolom: Bandkolom): CellContent[] {
  return bandaannames.map((id) => inputs.get(cel(id, kolom))?.value ?? null);
}

/** The ranges that somebody typed whole: two numbers, the lowest first. */
export function getypteBandbreedtes(inputs: Inputs): Bandbreedtes {
  return new Map(
    bandaannames.flatMap((id) => {
      const [laag, hoog] = bandkolommen.map((kolom) => inputs.get(cel(id, kolom))?.value);
      return typeof laag === 'number' && typeof hoog === 'number' && laag <= hoog
        ? [[id, [laag, hoog]] as const]
        : [];
    }),
  );
}
