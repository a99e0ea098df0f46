/** API sets and the versions that the host supports, as in `Office.context.requirements`. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * Sets that no manifest names. With `CustomFunctions` 1.9 the runtime sends its results as arrays
 * and asks for the enabled features (custom-functions-runtime.debug.js, CustomFunctions.initialize).
 * `DelayForCellEdit` is what `Excel.run({delayForCellEdit: true})` asks for.
 */
export const internalSets: RequirementSets = { CustomFunctions: '1.9', DelayForCellEdit: '1.1' };

/** The declared minimum of the add-in: what it may use without asking. */
export const minimumSets: RequirementSets = {
  ExcelApi: '1.14',
  CustomFunctionsRuntime: '1.2',
  SharedRuntime: '1.1',
};

/** True when `version` is `wanted` or newer; compared part by part, so 1.14 is above 1.9. */
export const isAtLeast = (version: string, wanted: string): boolean => {
  const [have, need] = [version, wanted].map((text) => text.split('.').map(Number));
  for (let part = 0; part < Math.max(have?.length ?? 0, need?.length ?? 0); part++) {
    const difference = (have?.[part] ?? 0) - (need?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
};

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1];

/**
 * The sets that an add-in-only manifest requires, at their minimum version. A `<Sets>` without
 * `DefaultMinVersion` means 1.1
 * (https://learn.microsoft.com/javascript/api/manifest/sets). When a set is required twice the
 * higher version counts.
 */
export const setsOfManifest = (xml: string): RequirementSets => {
  const sets: Record<string, string> = {};
  const withoutComments = xml.replaceAll(/<!--[\s\S]*?-->/g, '');
  for (const block of withoutComments.matchAll(
    /<(?:\w+:)?Sets\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?Sets>/g,
  )) {
    const fallback = attribute(block[1] ?? '', 'DefaultMinVersion') ?? '1.1';
    for (const tag of (block[2] ?? '').matchAll(/<(?:\w+:)?Set\b([^>]*)>/g)) {
      const name = attribute(tag[1] ?? '', 'Name');
      if (name === undefined) continue;
      const version = attribute(tag[1] ?? '', 'MinVersion') ?? fallback;
      const known = sets[name];
      if (known === undefined || isAtLeast(version, known)) sets[name] = version;
    }
  }
  return sets;
};
