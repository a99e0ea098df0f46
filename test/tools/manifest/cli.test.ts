import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkManifest } from '../../../tools/manifest/check';
import { help, run, type Surface } from '../../../tools/manifest/cli';
import { sampleFunctions } from './sampleFunctions';

const address = 'https://fusie.voorbeeld.be/';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command with a reader that answers what the file says, unless told otherwise. */
async function command(argv: string[], change: Partial<Surface> = {}) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await run(argv, {
    variables: {},
    version: '1.4.2',
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    readManifestFile: (path) => {
      const xml = readFileSync(path, 'utf8');
      const between = (tag: string) => new RegExp(`<${tag}>(.*)</${tag}>`).exec(xml)?.[1] ?? '';
      return Promise.resolve({ id: between('Id'), version: between('Version') });
    },
    ...change,
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

test('a manifest is written, and nothing else', async () => {
  const target = join(folder, 'manifest.xml');
  const { code, printed, complained } = await command([
    '--omgeving',
    'test',
    '--adres',
    address,
    '--uit',
    target,
  ]);
  expect([code, complained]).toEqual([0, '']);
  expect(printed).toContain('1.4.2.0');
  expect(readdirSync(folder)).toEqual(['manifest.xml']);
  expect(checkManifest(readFileSync(target, 'utf8'))).toEqual([]);
});

test('without a target the manifest goes to the screen', async () => {
  const { code, printed } = await command([], {
    variables: { FUSIE_ADRES: address, FUSIE_OMGEVING: 'test' },
  });
  expect(code).toBe(0);
  expect(printed).toContain('FUSIE_TEST');
  expect(checkManifest(printed)).toEqual([]);
});

test.each<[string, string[], string]>([
  ['http', ['--adres', 'http://fusie.voorbeeld.be'], 'begint niet met https://'],
  ['no address', [], 'Er is geen adres. Geef --adres'],
  ['a malformed address', ['--adres', 'fusie'], 'is geen volledig webadres'],
  [
    'an unknown environment',
    ['--adres', address, '--omgeving', 'acceptatie'],
    'Kies productie of test.',
  ],
  ['an unknown option', ['--address', address], 'is niet te lezen'],
  [
    'a folder that is not there',
    ['--adres', address, '--uit', 'nergens/manifest.xml'],
    'Maak ze eerst.',
  ],
])('%s is refused with code 2 and a sentence', async (_what, argv, sentence) => {
  const target = argv.includes('--uit') ? [] : ['--uit', join(folder, 'manifest.xml')];
  const { code, complained } = await command([...argv, ...target]);
  expect([code, readdirSync(folder)]).toEqual([2, []]);
  expect(complained).toContain(sentence);
});

test('a manifest that Office reads otherwise leaves the old one in place', async () => {
  const target = join(folder, 'manifest.xml');
  writeFileSync(target, 'oud');
  const { code, complained } = await command(['--adres', address, '--uit', target], {
    readManifestFile: () => Promise.resolve({ id: 'ander' }),
  });
  expect([code, readdirSync(folder), readFileSync(target, 'utf8')]).toEqual([
    2,
    ['manifest.xml'],
    'oud',
  ]);
  expect(complained).toContain('Er is niets geschreven.');
});

test('a failing disk leaves no draft', async () => {
  const failing = command(['--adres', address, '--uit', join(folder, 'manifest.xml')], {
    readManifestFile: () => Promise.reject(new Error('schijf vol')),
  });
  await expect(failing).rejects.toThrow('schijf vol');
  expect(readdirSync(folder)).toEqual([]);
});

test('the help teaches every option', async () => {
  const { code, printed } = await command(['--help']);
  expect([code, printed]).toEqual([0, help]);
  for (const option of ['--omgeving', '--adres', '--uit', '--controle', '--help']) {
    expect(help).toMatch(new RegExp(`^${option} `, 'm'));
  }
});

describe('--controle', () => {
  test('the root manifest is good', async () => {
    const { code, printed } = await command(['--controle', 'manifest.xml']);
    expect([code, printed]).toEqual([0, 'manifest.xml: geen fouten gevonden.']);
  });

  test('a built folder is checked whole', async () => {
    cpSync('assets', join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'manifest.xml'), readFileSync('manifest.xml'));
    for (const name of ['functions.json', 'functions.nl-NL.json']) {
      writeFileSync(join(folder, name), JSON.stringify(sampleFunctions));
    }
    for (const name of ['functions.js', 'taskpane.html']) writeFileSync(join(folder, name), '');
    const { code, complained } = await command(['--controle', join(folder, 'manifest.xml')]);
    expect(code).toBe(1);
    // The help pages are all that is missing; support and help are the same page.
    expect(complained.split('\n')).toEqual([
      expect.stringMatching(/^SupportUrl verwijst naar .*help\/nl-BE\/index.html, maar/),
      expect.stringMatching(/^bt:Url "Help.Url" verwijst naar .*help\/nl-BE\/index.html, maar/),
    ]);
  });

  test('a file that is not there is refused', async () => {
    const { code, complained } = await command(['--controle', join(folder, 'geen.xml')]);
    expect(code).toBe(2);
    expect(complained).toContain('bestaat niet');
  });
});

test('the real command writes a manifest that the reader of Microsoft reads', () => {
  const target = join(folder, 'manifest.xml');
  const result = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tools/manifest/make.ts', '--adres', address, '--uit', target],
    { encoding: 'utf8' },
  );
  expect([result.status, result.stderr]).toEqual([0, '']);
  expect(result.stdout).toContain(`Fusiebegroting`);
  expect(result.stdout).toContain(`${address}taskpane.html`);
  expect(readdirSync(folder)).toEqual(['manifest.xml']);
});
