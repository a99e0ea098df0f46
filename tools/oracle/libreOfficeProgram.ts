import { existsSync } from 'node:fs';
import path from 'node:path';
import { installOnBuildServer } from '../aptPackages';

/** Where LibreOffice stands when it is not on the path (macOS, Windows). */
const places = (environment: NodeJS.ProcessEnv): readonly string[] => [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ...[environment.PROGRAMFILES, environment['PROGRAMFILES(X86)']].flatMap((folder) =>
    folder === undefined ? [] : [path.join(folder, 'LibreOffice/program/soffice.com')],
  ),
];

/** No LibreOffice, and none may be installed by us: the message holds the command that helps. */
export class NoLibreOfficeError extends Error {
  constructor(platform: NodeJS.Platform, asked?: string) {
    const command =
      platform === 'linux'
        ? 'sudo apt-get update && sudo apt-get install -y libreoffice-calc-nogui'
        : platform === 'darwin'
          ? 'brew install --cask libreoffice'
          : 'winget install TheDocumentFoundation.LibreOffice';
    super(
      asked === undefined
        ? `De herberekening vindt geen LibreOffice. Voer uit: ${command}, of zet SOFFICE_PATH op het programma.`
        : `SOFFICE_PATH wijst naar ${asked}, maar daar staat geen programma. Verbeter SOFFICE_PATH, of voer uit: ${command}`,
    );
    this.name = 'NoLibreOfficeError';
  }
}

interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly exists: (file: string) => boolean;
}

/** The program that recalculates; null when there is none. */
export const findLibreOffice = ({ environment, platform, exists }: Surroundings): string | null => {
  const asked = environment.SOFFICE_PATH;
  if (asked !== undefined && asked !== '') {
    if (!exists(asked)) throw new NoLibreOfficeError(platform, asked);
    return asked;
  }
  const folders = (environment.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = ['soffice', 'libreoffice'].flatMap((name) =>
    folders.map((folder) => path.join(folder, name)),
  );
  return [...onPath, ...places(environment)].find(exists) ?? null;
};

const here: Surroundings = {
  environment: process.env,
  platform: process.platform,
  exists: existsSync,
};

/** Never skips. @throws NoLibreOfficeError */
export const libreOfficeProgram = (): string => {
  const present = findLibreOffice(here);
  if (present !== null) return present;
  installOnBuildServer(['libreoffice-calc-nogui', 'fonts-liberation']);
  const installed = findLibreOffice(here);
  if (installed === null) throw new NoLibreOfficeError(process.platform);
  return installed;
};
