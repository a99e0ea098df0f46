import type { Signature } from '../../src/functions';

/** What the lock keeps of a function: all that a formula in a workbook rests on. */
export interface LockedParameter {
  readonly id: string;
  readonly optional: boolean;
  readonly default?: string | number;
}
export type Lock = Readonly<Record<string, readonly LockedParameter[]>>;

export function lockOf(catalogue: readonly Signature[]): Lock {
  return Object.fromEntries(
    catalogue.map(({ id, parameters }) => [
      id,
      parameters.map((parameter) => ({
        id: parameter.id,
        optional: parameter.optional,
        ...(parameter.default === undefined ? {} : { default: parameter.default }),
      })),
    ]),
  );
}

/**
 * What would break a formula that stands in somebody's workbook: a function that is gone, an
 * argument that changed, or a new argument that is not an optional one at the end.
 */
export function breaches(locked: Lock, current: Lock): string[] {
  return Object.entries(locked).flatMap(([id, before]) => {
    const now = current[id];
    if (!now) return [`${id} bestaat niet meer; een functie verdwijnt nooit.`];
    const changed = before.flatMap((parameter, index) => {
      const after = now[index];
      const same = JSON.stringify(parameter) === JSON.stringify(after);
      return same
        ? []
        : [
            `${id}: argument ${String(index + 1)} was ${JSON.stringify(parameter)} en is nu ${JSON.stringify(after ?? null)}.`,
          ];
    });
    const added = now
      .slice(before.length)
      .filter((parameter) => !parameter.optional)
      .map((parameter) => `${id}: het nieuwe argument ${parameter.id} moet optioneel zijn.`);
    return [...changed, ...added];
  });
}
