import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { libreOfficeProgram } from './libreOfficeProgram';
import type { RecalculatedContent } from './recalculated';
import { workbookValues } from './workbookValues';

const defaultSeconds = 120;

/**
 * Opens the file in LibreOffice, which recalculates every formula whatever value stands beside it,
 * and reads all cells. Numbers come with 15 digits. A comparison in a cell with a number format of
 * its own gives 1 or 0; a function of the add-in gives `#NAME?`: see `withoutAddInCalls`.
 *
 * @throws Error when LibreOffice fails or takes too long.
 */
export function recalculateFile(
  file: string,
  seconds = defaultSeconds,
): Promise<Map<string, RecalculatedContent>> {
  return converted(file, 'xlsx', seconds, workbookValues);
}

/** The file as LibreOffice writes it for Excel again, recalculated. */
export function toXlsx(file: string, seconds = defaultSeconds): Promise<Uint8Array> {
  return converted(file, 'xlsx', seconds, (bytes) => bytes);
}

/** The file as it would be printed, recalculated: to look at. */
export function toPdf(file: string, seconds = defaultSeconds): Promise<Uint8Array> {
  return converted(file, 'pdf', seconds, (bytes) => bytes);
}

async function converted<T>(
  file: string,
  format: 'xlsx' | 'pdf',
  seconds: number,
  read: (bytes: Uint8Array) => T,
): Promise<T> {
  const program = libreOfficeProgram();
  const folder = await mkdtemp(path.join(tmpdir(), 'fusiebegroting-libreoffice-'));
  try {
    const profile = path.join(folder, 'profile');
    await mkdir(path.join(profile, 'user'), { recursive: true });
    await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
    const output = path.join(folder, 'output');
    const said = await run(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--nologo',
        '--convert-to',
        format,
        '--outdir',
        output,
        path.resolve(file),
      ],
      seconds,
    );
    // It may end well without having written anything, such as for a file that is not there.
    const written = path.join(output, `${path.parse(file).name}.${format}`);
    if (!existsSync(written)) throw new Error(`LibreOffice did not convert ${file}: ${said}`);
    return read(await readFile(written));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(program: string, words: readonly string[], seconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    // A group of its own, because the program starts others that would outlive it.
    const group = process.platform !== 'win32';
    const child = spawn(program, words, { detached: group, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (piece: Buffer) => {
      said += piece.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      if (group && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    }, seconds * 1000);
    child.on('error', (cause) => {
      clearTimeout(limit);
      reject(new Error(`LibreOffice did not start: ${program}`, { cause }));
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      if (late) reject(new Error(`LibreOffice took more than ${String(seconds)} seconds: ${said}`));
      else if (code === 0) resolve(said);
      else reject(new Error(`LibreOffice ended with ${String(code)}: ${said}`));
    });
  });
}

/** Recalculate always, never ask, and read and write as in the United States, as a file does. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${setting('/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0')}
${setting('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', 'en-US')}
</oor:items>
`;

function setting(node: string, name: string, value: string): string {
  return `<item oor:path="${node}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
}
