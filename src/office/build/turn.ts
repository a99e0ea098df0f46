import type { Journal } from './journal';

/**
 * How the keys of the workbook's settings begin that say how far a build is, or its putting back.
 * Each request that changes the workbook takes the ones away that its plan rests on, and puts one of
 * its own there: where another request ran since the reading, it fails with nothing done.
 */
const turnKey = 'fusiebegroting.beurt';

export function isTurnKey(key: string): boolean {
  return key.startsWith(turnKey);
}

/** The key that the builder puts down with the journal. */
export function firstTurnOf({ id }: Pick<Journal, 'id'>): string {
  return `${turnKey}.${id}`;
}

/** A key that nobody has yet. */
export function nextTurnOf(journal: Pick<Journal, 'id'>): string {
  return `${firstTurnOf(journal)}.${crypto.randomUUID()}`;
}

/** Those of one build among all keys. */
export function turnsOf(journal: Pick<Journal, 'id'>, keys: readonly string[]): string[] {
  return keys.filter((key) => key.startsWith(firstTurnOf(journal)));
}

/** Fails the request before it does anything where one of the turns is gone; then they go. */
export function takeTurn(
  { workbook: { settings } }: Excel.RequestContext,
  turns: readonly string[],
  next: string | null,
): void {
  const found = turns.map((key) => settings.getItem(key));
  for (const turn of found) turn.load('key');
  if (next !== null) settings.add(next, '');
  for (const turn of found) turn.delete();
}
