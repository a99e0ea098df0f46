import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { installOnBuildServer } from '../aptPackages';

const programs = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];

/** Where Chrome, Edge and Chromium stand when they are not on the path (macOS, Windows). */
const places = (environment: NodeJS.ProcessEnv): readonly string[] => [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA].flatMap(
    (folder) =>
      folder === undefined
        ? []
        : [
            path.join(folder, 'Google/Chrome/Application/chrome.exe'),
            path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ],
  ),
];

/** No browser, and none may be installed by us: the message holds the command that helps. */
export class NoBrowserError extends Error {
  constructor(platform: NodeJS.Platform, asked?: string) {
    const command =
      platform === 'linux'
        ? 'sudo apt-get update && sudo apt-get install -y chromium'
        : platform === 'darwin'
          ? 'brew install --cask google-chrome'
          : 'winget install Google.Chrome';
    super(
      asked === undefined
        ? `De browsertests vinden geen Chrome, Edge of Chromium. Voer uit: ${command}, of zet CHROME_PATH op het programma.`
        : `CHROME_PATH wijst naar ${asked}, maar daar staat geen programma. Verbeter CHROME_PATH, of voer uit: ${command}`,
    );
    this.name = 'NoBrowserError';
  }
}

interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly exists: (file: string) => boolean;
}

/** The browser that the tests use; null when there is none. */
export const findBrowser = ({ environment, platform, exists }: Surroundings): string | null => {
  const asked = environment.CHROME_PATH;
  if (asked !== undefined && asked !== '') {
    if (!exists(asked)) throw new NoBrowserError(platform, asked);
    return asked;
  }
  const folders = (environment.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = programs.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...places(environment)].find(exists) ?? null;
};

const here: Surroundings = {
  environment: process.env,
  platform: process.platform,
  exists: existsSync,
};

/** Starts a headless browser; never skips. @throws NoBrowserError */
export const launchBrowser = async (): Promise<Browser> => {
  let executablePath = findBrowser(here);
  if (executablePath === null) {
    installOnBuildServer(['chromium', 'fonts-liberation']);
    executablePath = findBrowser(here);
  }
  if (executablePath === null) throw new NoBrowserError(process.platform);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
};
