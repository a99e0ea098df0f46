import content from '../../../data/schemas.json';

/** The line of T2 that an account of the MAR adds to. */
export interface AccountLine {
  /** null where the annex puts it under a heading that has no rubriek. */
  readonly path: string | null;
  /** Path, or that heading. */
  readonly of: string;
  /** The account lowers its line. */
  readonly reversed: boolean;
}

interface RawAccount {
  readonly rekening: string;
  readonly keertOm?: boolean;
}

const byPrefix = new Map<string, AccountLine[]>();

/** `600/4` is 600 up to and including 604. */
export function prefixesOf(account: string): string[] {
  const [first = '', last] = account.split('/');
  if (last === undefined) return [first];
  const stem = first.slice(0, -1);
  const from = Number(first.at(-1));
  return Array.from(
    { length: Number(last) - from + 1 },
    (_, step) => `${stem}${String(from + step)}`,
  );
}

function add(path: string | null, of: string, accounts: readonly RawAccount[]): void {
  for (const { rekening, keertOm } of accounts) {
    for (const prefix of prefixesOf(rekening)) {
      const line = { path, of, reversed: keertOm === true };
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), line]);
    }
  }
}
for (const { pad, rekeningen } of content.rekeningen.perPad) add(pad, pad, rekeningen);
for (const { kop, rekeningen } of content.rekeningen.zonderPad) add(null, kop, rekeningen);

const code = /^(\d{3,8})(?:\/\d)?(?=\s|$|[:.-])/;

/** The account that a label begins with; null where it begins with none. */
export function accountCode(label: string): string | null {
  return code.exec(label)?.[1] ?? null;
}

/**
 * The lines that an account adds to: those of its longest known beginning. Many accounts of class 2
 * stand under uitgaven and under ontvangsten; `under`, the line printed above it, tells which.
 */
export function linesOfAccount(account: string, under: string | null): readonly AccountLine[] {
  for (let length = account.length; length >= 2; length -= 1) {
    const found = byPrefix.get(account.slice(0, length));
    if (!found) continue;
    if (found.length === 1 || under === null) return found;
    const same = found.filter(({ path }) => path === under);
    if (same.length > 0) return same;
    const section = under.split('.').slice(0, 3).join('.');
    const near = found.filter(({ path }) => path?.startsWith(`${section}.`));
    return near.length > 0 ? near : found;
  }
  return [];
}

/** True where the account lowers the line that it adds to. */
export function lowersItsLine(account: string, path: string): boolean {
  return linesOfAccount(account, path).some((line) => line.path === path && line.reversed);
}
