import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/**
 * The licences of everything that may be in the scripts, as most of them ask: each text once, below
 * the packages that it is the licence of. The same lockfile gives the same text.
 */
export function licences(root: string): string {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, LockedPackage>>;
  };
  const byText = new Map<string, string[]>();
  for (const [folder, { version, license = 'niet vermeld', dev, optional }] of Object.entries(
    packages,
  )) {
    if (folder === '' || dev === true || optional === true) continue;
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const text = licenceText(path.join(root, folder)) ?? `Licentie: ${license}`;
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  return [...byText]
    .map(([text, names]) => `${names.sort().join('\n')}\n\n${text}\n`)
    .sort()
    .join(`\n${'-'.repeat(72)}\n\n`);
}

function licenceText(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)(\.|$)/i.test(name))
    .sort();
  return files.length === 0
    ? null
    : files.map((name) => readFileSync(path.join(folder, name), 'utf8').trim()).join('\n\n');
}
