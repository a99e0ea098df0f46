import { findBrowser, NoBrowserError } from '../../../tools/workbench/browser';

const search = (
  environment: NodeJS.ProcessEnv,
  present: readonly string[],
  platform: NodeJS.Platform = 'linux',
) => findBrowser({ environment, platform, exists: (file) => present.includes(file) });

const PATH = '/usr/local/bin:/usr/bin';

describe('findBrowser', () => {
  it.each<[string, NodeJS.ProcessEnv, string[], string | null]>([
    [
      'CHROME_PATH first',
      { PATH, CHROME_PATH: '/x/chrome' },
      ['/x/chrome', '/usr/bin/chromium'],
      '/x/chrome',
    ],
    [
      'Chrome before Chromium',
      { PATH },
      ['/usr/bin/chromium', '/usr/bin/google-chrome'],
      '/usr/bin/google-chrome',
    ],
    ['Edge', { PATH }, ['/usr/bin/microsoft-edge'], '/usr/bin/microsoft-edge'],
    ['Chromium', { PATH, CHROME_PATH: '' }, ['/usr/bin/chromium'], '/usr/bin/chromium'],
    [
      'an application on macOS',
      { PATH },
      ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    ['nothing', { PATH }, [], null],
  ])('%s', (_what, environment, present, expected) => {
    expect(search(environment, present)).toBe(expected);
  });

  it('refuses a CHROME_PATH that leads nowhere', () => {
    expect(() => search({ PATH, CHROME_PATH: '/weg' }, ['/usr/bin/chromium'])).toThrow(/\/weg/);
  });

  it.each<[NodeJS.Platform, RegExp]>([
    ['linux', /apt-get install -y chromium/],
    ['darwin', /brew install/],
    ['win32', /winget install/],
  ])('names the command to run on %s', (platform, command) => {
    expect(new NoBrowserError(platform).message).toMatch(command);
  });
});
