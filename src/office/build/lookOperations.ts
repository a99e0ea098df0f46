import { cellAddress } from '../../spreadsheet/workbook';
import type { LineAlignment } from './lineAlignment';
import { operation, type Anchor, type Operation } from './operation';
import type { SheetChange } from './sheetChange';

/**
 * Reads a sheet in the request that writes, before anything is written there: its keys have to stand
 * where they were read, or a colleague put lines in and everything would land beside its place.
 */
export function lookOperations({ name, own, rows, columns }: SheetChange): Operation[] {
  const nothing = { top: 0, left: 0, bottom: -1, right: -1 };
  const [oldRow, oldColumn] = [beforeInserts(rows), beforeInserts(columns)];
  const stood = (row: number, column: number) => {
    const [r, c] = [oldRow(row), oldColumn(column)];
    return r === null || c === null ? '' : (own?.entries[r]?.[c] ?? '');
  };
  const areas =
    own === undefined
      ? [nothing]
      : [
          { ...nothing, bottom: Infinity, right: 0 },
          { ...nothing, bottom: 0, right: Infinity },
        ];
  return areas.map((area) =>
    operation('cells', () => undefined, { replaces: { sheet: name, stood, ...area } }),
  );
}

/** The last line and column of ours in the interim layout: other lines before it move it. */
export function anchorOf({ name, plan, rows, columns }: SheetChange): Omit<Anchor, 'cell'> {
  const lastOf = (lines: readonly { readonly key: string | null }[]) =>
    Math.max(
      lines.findLastIndex(({ key }) => key !== null),
      0,
    );
  return {
    sheet: name,
    address: cellAddress(rows.interim(lastOf(plan.rows)), columns.interim(lastOf(plan.columns))),
  };
}

/** Which old line stands at a place once new lines have come in; null for a new one. */
export function beforeInserts({ inserts }: LineAlignment): (interim: number) => number | null {
  const first = [...inserts].reverse();
  return (interim) => {
    let shift = 0;
    for (const { at, count } of first) {
      if (interim < at + shift) break;
      if (interim < at + shift + count) return null;
      shift += count;
    }
    return interim - shift;
  };
}

/** Where an old line stands once new lines have come in. */
export function afterInserts({ inserts }: LineAlignment): (old: number) => number {
  return (old) =>
    inserts.reduce((place, { at, count }) => (at <= old ? place + count : place), old);
}
