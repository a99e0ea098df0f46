import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../../src/functions';
import { breaches, lockOf, type Lock } from '../../../tools/build/lock';

describe('the lock', () => {
  const locked = lockOf(catalogue);

  it.each([
    ['a function that is gone', (lock: Record<string, unknown>) => delete lock['AFM']],
    [
      'a renamed argument',
      (lock: Record<string, unknown>) => (lock['AFM'] = [{ id: 'x', optional: false }]),
    ],
    [
      'a default that moves',
      (lock: Record<string, unknown>) =>
        (lock['SCHULDOVERNAME'] = [
          { id: 'inwoners', optional: false },
          { id: 'schuld', optional: true },
          { id: 'regeling', optional: true, default: '2031' },
        ]),
    ],
    [
      'a required argument at the end',
      (lock: Record<string, unknown>) =>
        (lock['INWONERS'] = [...(locked['INWONERS'] ?? []), { id: 'x', optional: false }]),
    ],
    [
      'an argument in between',
      (lock: Record<string, unknown>) =>
        (lock['INWONERS'] = [{ id: 'x', optional: true }, ...(locked['INWONERS'] ?? [])]),
    ],
  ])('refuses %s', (_name, change) => {
    const changed: Record<string, never> = { ...locked } as never;
    change(changed);
    expect(breaches(locked, changed)).not.toEqual([]);
  });

  it('allows an optional argument at the end and a new function', () => {
    const grown = {
      ...locked,
      INWONERS: [...(locked['INWONERS'] ?? []), { id: 'bron', optional: true }],
      NIEUW: [],
    };
    expect(breaches(locked, grown)).toEqual([]);
    expect(breaches(locked, locked)).toEqual([]);
  });
});

it('the lock in the repository is the catalogue of today', () => {
  const file = path.resolve(__dirname, '../../../functions.lock.json');
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  expect(kept).toEqual(lockOf(catalogue));
});
