import { entryRead, shownEntry } from '../build/cellEntry';
import type { Band } from '../sheetContents';
import type { LogPlace } from './sharingReading';

/** Part of a sheet with what stands in it. */
export interface Grid {
  readonly band: Band;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** Behind the last line of our Logboek; null where there is none, or where its keys are gone. */
export function logPlace(
  marked: readonly { readonly id: string; readonly name: string; readonly mark: { id: string } }[],
  grids: readonly Grid[],
): LogPlace | null {
  const sheet = marked.find(({ mark }) => mark.id === 'logboek');
  const parts = grids.filter(({ band }) => band.sheetId === sheet?.id);
  const [first] = parts;
  const last = parts.at(-1);
  // The keys begin in A1; without them nobody can tell what stands where.
  if (sheet === undefined || last === undefined || first?.band.top !== 0 || first.band.left !== 0)
    return null;
  const keyOf = (formula: unknown, value: unknown): string =>
    String(shownEntry(entryRead(formula, value)).value ?? '');
  const columns = new Map(
    (first.formulas[0] ?? []).map((key, c) => [keyOf(key, first.values[0]?.[c]), c]),
  );
  const numbers = parts.flatMap(({ formulas, values }) =>
    formulas.flatMap((line, r) => {
      const found = /^regel\/(\d+)$/.exec(keyOf(line[0], values[r]?.[0]));
      return found?.[1] === undefined ? [] : [Number(found[1])];
    }),
  );
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    row: last.band.top + last.band.rows,
    number: Math.max(0, ...numbers) + 1,
    columns,
  };
}
