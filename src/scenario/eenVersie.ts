import type { Cijfer } from './cijfer';
import { isReport } from './guards';

/**
 * Where two documents print the same amount, the row of the version that the rest of the year comes
 * from: an amount that a revision left as it was belongs to the revision too.
 */
export function eenVersie(
  cijfers: readonly Cijfer[],
  gelijke: (cijfer: Cijfer) => readonly Cijfer[],
): readonly Cijfer[] {
  const statuses = new Map<string, Set<string>>();
  for (const cijfer of cijfers) {
    if (!isReport(cijfer.rapport) || cijfer.status === '' || gelijke(cijfer).length > 1) continue;
    const known = statuses.get(yearOf(cijfer));
    if (known) known.add(cijfer.status);
    else statuses.set(yearOf(cijfer), new Set([cijfer.status]));
  }
  return cijfers.map((cijfer) => {
    const [status, other] = statuses.get(yearOf(cijfer)) ?? [];
    if (status === undefined || other !== undefined || cijfer.status === status) return cijfer;
    const same = gelijke(cijfer).find((each) => each.status === status);
    if (same === undefined) return cijfer;
    return cijfer.gebruik === undefined ? same : { ...same, gebruik: cijfer.gebruik };
  });
}

function yearOf({ gemeente, jaar, rapport }: Cijfer): string {
  return `${gemeente}|${String(jaar)}|${rapport}`;
}
