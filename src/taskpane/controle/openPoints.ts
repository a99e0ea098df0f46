import type { BuildReading } from '../../office/build';
import { groepsnamen, isOpenPunt } from '../../plan';
import { aannamegroepen, type AannameId, type Aannamegroep } from '../../scenario';
import { rowsOf, type WorkbookRow } from './workbookRows';

/** An assumption that is not settled. */
export interface OpenPoint {
  readonly row: WorkbookRow;
  readonly label: string;
  /** Empty where there is none. */
  readonly status: string;
  readonly owner: string;
  readonly group: string;
}

export interface OpenPoints {
  readonly points: readonly OpenPoint[];
  /** Of all assumptions. */
  readonly all: number;
}

/** Empty stands for those without. */
export interface PointFilter {
  readonly status: string | undefined;
  readonly owner: string | undefined;
}

const known = new Map<string, readonly [AannameId, Aannamegroep]>(
  aannamegroepen.flatMap(({ groep, ids }) => ids.map((id) => [id, [id, groep]] as const)),
);

/** What the sheet Aannames says of each assumption now. */
export function openPoints(reading: BuildReading): OpenPoints {
  const rows = rowsOf(reading, 'aannames').filter(({ key }) => known.has(key));
  return {
    all: rows.length,
    points: rows.flatMap((row): OpenPoint[] => {
      const [id, group] = known.get(row.key) ?? [];
      if (!id || !group || !isOpenPunt(id, row.value('actief'), row.value('status'))) return [];
      return [
        {
          row,
          status: row.text('status').trim().toLowerCase(),
          label: row.text('omschrijving'),
          owner: row.text('eigenaar').trim(),
          group: groepsnamen[group],
        },
      ];
    }),
  };
}

export function filtered(points: readonly OpenPoint[], filter: PointFilter): OpenPoint[] {
  return points.filter(
    ({ status, owner }) =>
      (filter.status === undefined || status === filter.status) &&
      (filter.owner === undefined || owner === filter.owner),
  );
}

/** What occurs, so that no choice leads to nothing. */
export function choices(
  points: readonly OpenPoint[],
  of: (point: OpenPoint) => string,
): readonly string[] {
  return [...new Set(points.map(of))].sort((one, other) => one.localeCompare(other, 'nl'));
}
