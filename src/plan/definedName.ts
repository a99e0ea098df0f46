/** What Excel takes at most. */
const longestName = 255;

/**
 * A name that Excel takes: letters, digits, `_` and `.`. The words in front of the underscore keep it
 * from looking like a cell (`AB12`); what is no letter or digit becomes `_`.
 */
export function definedName(prefix: string, ...words: readonly string[]): string {
  return [prefix, ...words]
    .map((word) =>
      word
        .normalize('NFD')
        .replace(/[\p{M}'’]/gu, '')
        .replace(/[^A-Za-z0-9.]+/g, '_')
        .replace(/^_+|_+$/g, ''),
    )
    .join('_')
    .slice(0, longestName);
}

/** Excel tells names apart without regard to case: of two the second gets a number. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) {
      const number = `_${String(count)}`;
      unique = `${name.slice(0, longestName - number.length)}${number}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
