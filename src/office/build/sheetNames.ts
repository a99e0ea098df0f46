import type { WantedSheet } from './buildReading';

const longestName = 31;

/**
 * The name of each wanted sheet: the one that it has, else the wanted one, with a number behind it
 * where somebody else's sheet has that name.
 */
export function nameSheets(
  wanted: readonly WantedSheet[],
  own: ReadonlyMap<string, string>,
  allNames: readonly string[],
): ReadonlyMap<string, string> {
  const taken = new Set(allNames.map((name) => name.toLowerCase()));
  return new Map(
    wanted.map(({ id, name }) => {
      const current = own.get(id);
      if (current !== undefined) return [id, current];
      const free = freeName(name, taken);
      taken.add(free.toLowerCase());
      return [id, free];
    }),
  );
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted.slice(0, longestName);
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const suffix = ` ${String(number)}`;
    name = wanted.slice(0, longestName - suffix.length) + suffix;
  }
  return name;
}
