import { findLibreOffice, NoLibreOfficeError } from '../../tools/oracle/libreOfficeProgram';

const search = (
  environment: NodeJS.ProcessEnv,
  present: readonly string[],
  platform: NodeJS.Platform = 'linux',
) => findLibreOffice({ environment, platform, exists: (file) => present.includes(file) });

const PATH = '/usr/local/bin:/usr/bin';

describe('findLibreOffice', () => {
  it.each<[string, NodeJS.ProcessEnv, string[], string | null]>([
    [
      'SOFFICE_PATH first',
      { PATH, SOFFICE_PATH: '/x/soffice' },
      ['/x/soffice', '/usr/bin/soffice'],
      '/x/soffice',
    ],
    ['soffice', { PATH, SOFFICE_PATH: '' }, ['/usr/bin/soffice'], '/usr/bin/soffice'],
    ['libreoffice', { PATH }, ['/usr/bin/libreoffice'], '/usr/bin/libreoffice'],
    [
      'an application on macOS',
      { PATH },
      ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ],
    ['nothing', { PATH }, [], null],
  ])('%s', (_what, environment, present, expected) => {
    expect(search(environment, present)).toBe(expected);
  });

  it('refuses a SOFFICE_PATH that leads nowhere', () => {
    expect(() => search({ PATH, SOFFICE_PATH: '/weg' }, ['/usr/bin/soffice'])).toThrow(/\/weg/);
  });

  it.each<[NodeJS.Platform, RegExp]>([
    ['linux', /apt-get install -y libreoffice-calc-nogui/],
    ['darwin', /brew install/],
    ['win32', /winget install/],
  ])('names the command to run on %s', (platform, command) => {
    expect(new NoLibreOfficeError(platform).message).toMatch(command);
  });
});
