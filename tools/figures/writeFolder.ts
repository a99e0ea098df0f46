import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { folderVersion, indexName } from '../../src/figures/sources/folderSchema';
import { errorCode } from '../cli/errorCode';
import { refuse } from '../cli/refusal';
import { lookAt } from '../cli/target';
import type { FolderFiles } from './makeFolder';

/** Refuses, before anything is read, a place where no folder can come. */
export function checkFolderTarget(target: string, from: string): void {
  if (resolve(target) === resolve(from))
    refuse(`--uit is de map met uw CSV-bestanden zelf. Geef een andere map.`);
  const parent = lookAt(dirname(resolve(target)));
  if (!parent?.isDirectory())
    refuse(`De map waarin "${target}" van --uit moet komen, bestaat niet. Maak ze eerst.`);
  const there = lookAt(target);
  if (!there) return;
  if (!there.isDirectory())
    refuse(`"${target}" van --uit is een bestand. Geef de naam van een map.`);
  const names = readdirSync(target);
  if (
    names.length > 0 &&
    !(names.every((name) => /^[a-z0-9-]+\.json$/.test(name)) && isOurs(target))
  )
    refuse(
      `In de map "${target}" van --uit staat iets dat deze opdracht niet maakte. Geef een nieuwe of een lege map.`,
    );
}

function isOurs(folder: string): boolean {
  const index = join(folder, indexName);
  if (!lookAt(index)?.isFile()) return false;
  try {
    const found: unknown = JSON.parse(readFileSync(index, 'utf8'));
    return (
      typeof found === 'object' &&
      found !== null &&
      'versie' in found &&
      found.versie === folderVersion &&
      'bestanden' in found
    );
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Writes beside the target and moves into place, so that there is never half a folder. */
export async function writeFolder(target: string, files: FolderFiles): Promise<void> {
  const place = resolve(target);
  const beside = (kind: string): string =>
    join(dirname(place), `.${basename(place)}-${kind}-${randomUUID()}`);
  const draft = beside('nieuw');
  const old = beside('oud');
  try {
    await mkdir(draft);
    for (const [name, content] of files) await writeFile(join(draft, name), content);
    if (lookAt(place)) await rename(place, old);
    await rename(draft, place);
  } catch (error) {
    if (lookAt(old) && !lookAt(place)) await rename(old, place);
    const code = errorCode(error);
    if (!['EACCES', 'EPERM', 'EBUSY', 'EROFS', 'ENOSPC', 'ENAMETOOLONG'].includes(code))
      throw error;
    refuse(
      `"${target}" kan niet worden geschreven (${code}). Kijk na of u er mag schrijven en of er plaats is. Er is niets gewijzigd.`,
    );
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
