import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Installs packages of Debian on a build server that is ours to change, and does nothing anywhere
 * else. Tests run side by side and apt refuses a second one, hence the lock.
 */
export const installOnBuildServer = (packages: readonly string[]): void => {
  if (process.env.CI !== 'true' || process.platform !== 'linux' || process.getuid?.() !== 0) return;
  if (!existsSync('/usr/bin/apt-get')) return;
  const apt = (...words: readonly string[]) =>
    execFileSync('flock', [path.join(tmpdir(), 'fusiebegroting-apt.lock'), 'apt-get', ...words], {
      stdio: 'inherit',
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
};
