import { randomUUID } from 'node:crypto';
import { statSync, type Stats } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from './errorCode';
import { refuse } from './refusal';

/** Refuses, before anything is computed, a place where no file can come. */
export function checkTarget(target: string): void {
  const there = lookAt(target);
  if (there?.isDirectory()) {
    refuse(
      `"${target}" van --uit is een map. Geef ook de naam van het bestand, bijvoorbeeld ${join(target, 'fusie.xlsx')}.`,
    );
  }
  if (!/[^/\\]\.xlsx$/i.test(target)) {
    refuse(`"${target}" van --uit eindigt niet op .xlsx. Geef bijvoorbeeld fusie.xlsx.`);
  }
  const folder = lookAt(dirname(target));
  if (!folder) refuse(`De map van "${target}" van --uit bestaat niet. Maak ze eerst.`);
  if (!folder.isDirectory()) {
    refuse(`"${dirname(target)}" is een bestand, geen map. Geef bij --uit een andere plaats.`);
  }
}

/** undefined where nothing is, or can be: a path may lead through a file. */
export function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error))) throw error;
    return undefined;
  }
}

/** Writes beside the target and moves into place, so that there is never half a workbook. */
export async function writeTarget(target: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(target), `.fusiebegroting-${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, target);
  } catch (error) {
    const reason = blocked.get(errorCode(error));
    if (reason === undefined) throw error;
    refuse(`"${target}" kan niet worden geschreven: ${reason} Er is niets gewijzigd.`);
  } finally {
    await rm(draft, { force: true });
  }
}

const noRight =
  'u hebt er geen schrijfrecht, of het bestand is geopend. Sluit het of kies bij --uit een andere plaats.';
const blocked: ReadonlyMap<string, string> = new Map([
  ['EACCES', noRight],
  ['EPERM', noRight],
  ['EBUSY', noRight],
  ['EROFS', 'de schijf laat geen schrijven toe. Kies bij --uit een andere plaats.'],
  ['ENOSPC', 'de schijf is vol. Maak plaats of kies bij --uit een andere schijf.'],
  ['ENAMETOOLONG', 'de naam is te lang. Kies een kortere.'],
]);
