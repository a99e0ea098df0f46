import { readFileSync } from 'node:fs';
import { ProblemError } from '../../../src/core/problem';
import { checkManifest } from '../../../tools/manifest/check';
import { describeManifestProblem } from '../../../tools/manifest/describe';
import { settingsFrom, siteAddress } from '../../../tools/manifest/environment';
import { makeManifest, type ManifestProblem } from '../../../tools/manifest/makeManifest';

const root = readFileSync('manifest.xml', 'utf8');
const rootVersion = /<Version>(.*)\.0<\/Version>/.exec(root)?.[1] ?? '';
const address = 'https://fusie.voorbeeld.be/excel';
const readAsset = (path: string) => readFileSync(path);

const problemOf = (act: () => unknown): ManifestProblem => {
  try {
    act();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem as ManifestProblem;
    throw error;
  }
  throw new Error('nothing was refused');
};

test('the root manifest is exactly that of production on this machine', () => {
  expect(
    makeManifest({
      environment: 'productie',
      address: 'https://localhost:3000',
      version: rootVersion,
    }),
  ).toBe(root);
});

test.each(['productie', 'test'] as const)(
  '%s passes every rule at another address',
  (environment) => {
    const xml = makeManifest({ environment, address, version: '1.4.2' });
    expect(checkManifest(xml, { readAsset })).toEqual([]);
    expect(xml).not.toContain('localhost');
  },
);

const excerpt = (xml: string, part: RegExp) => part.exec(xml)?.[1];

test.each([
  ['the namespace', /Functions.Namespace" DefaultValue="(.*?)"/, 'FUSIE', 'FUSIE_TEST'],
  ['the name', /<DisplayName DefaultValue="(.*?)"/, 'Fusiebegroting', 'Fusiebegroting (test)'],
  [
    'the name in Dutch of the Netherlands',
    /<Override Locale="nl-NL" Value="(.*?)"/,
    'Fusiebegroting',
    'Fusiebegroting (test)',
  ],
  ['the button', /id="Open.Label" DefaultValue="(.*?)"/, 'Fusiebegroting', 'Fusiebegroting (test)'],
  ['the version', /<Version>(.*?)</, '1.4.2.0', '1.4.2.0'],
  [
    'the page',
    /id="Page.Url" DefaultValue="(.*?)"/,
    `${address}/taskpane.html`,
    `${address}/taskpane.html`,
  ],
  ['the domain', /<AppDomain>(.*?)</, 'https://fusie.voorbeeld.be', 'https://fusie.voorbeeld.be'],
])('%s', (_what, part, production, testing) => {
  const made = (environment: 'productie' | 'test') =>
    excerpt(makeManifest({ environment, address, version: '1.4.2' }), part);
  expect([made('productie'), made('test')]).toEqual([production, testing]);
});

test('each environment has an id of its own, the same on every machine', () => {
  const id = (environment: 'productie' | 'test', at: string) =>
    excerpt(makeManifest({ environment, address: at, version: '1.0.0' }), /<Id>(.*?)</);
  expect(id('test', address)).not.toBe(id('productie', address));
  expect(id('test', address)).toBe(id('test', 'https://elders.be/'));
});

test.each([
  ['http://fusie.voorbeeld.be', 'not-https'],
  ['ftp://fusie.voorbeeld.be', 'not-https'],
  ['fusie.voorbeeld.be', 'malformed'],
  ['https:fusie', 'malformed'],
  ['https://', 'malformed'],
  ['https://fusie voorbeeld.be', 'malformed'],
  ['https://fusie.voorbeeld.be/"><x', 'malformed'],
  ['', 'malformed'],
  ['https://jan:geheim@fusie.voorbeeld.be', 'credentials'],
  ['https://fusie.voorbeeld.be/?v=1', 'query'],
  ['https://fusie.voorbeeld.be/#top', 'query'],
  ['https://fusie.voorbeeld.be/taskpane.html', 'page'],
])('the address "%s" is refused: %s', (refused, reason) => {
  const problem = problemOf(() =>
    makeManifest({ environment: 'test', address: refused, version: '1.0.0' }),
  );
  expect(problem).toEqual({ code: 'address-refused', address: refused, reason });
  expect(describeManifestProblem(problem)).toMatch(
    new RegExp(`^Het adres "[^]*" .*\\. Geef .*\\.$`),
  );
});

test('an address elsewhere in the root manifest is refused, not carried along', () => {
  const elsewhere = root.replace(
    /(id="Help.Url" DefaultValue=")[^"]*/,
    '$1https://elders.be/help.html',
  );
  const problem = problemOf(() =>
    makeManifest({ environment: 'test', address, version: '1.0.0' }, elsewhere),
  );
  expect(problem).toMatchObject({
    code: 'manifest-faulty',
    findings: [{ rule: 'address-other-domain', where: 'bt:Url "Help.Url"' }],
  });
  expect(describeManifestProblem(problem)).toContain(
    'bt:Url "Help.Url" verwijst naar https://elders.be. Zet alles op één domein: https://fusie.voorbeeld.be.',
  );
});

test.each(['0.1.0', '1.0', '1.0.0.0', '1.0.0-beta.1', 'v1.0.0', ''])(
  'the version "%s" is refused',
  (version) => {
    const problem = problemOf(() => makeManifest({ environment: 'test', address, version }));
    expect(problem).toEqual({ code: 'version-refused', version });
    expect(describeManifestProblem(problem)).toContain(`"${version}"`);
  },
);

test.each([
  ['https://fusie.voorbeeld.be', 'https://fusie.voorbeeld.be/'],
  ['https://fusie.voorbeeld.be/excel', 'https://fusie.voorbeeld.be/excel/'],
  ['HTTPS://Fusie.Voorbeeld.be:8443/excel/', 'https://fusie.voorbeeld.be:8443/excel/'],
])('%s is served from %s', (given, expected) => {
  expect(siteAddress(given).href).toBe(expected);
});

test.each([
  [{}, { environment: 'productie', address: 'https://localhost:3000' }],
  [
    { FUSIE_OMGEVING: '', FUSIE_ADRES: '' },
    { environment: 'productie', address: 'https://localhost:3000' },
  ],
  [
    { FUSIE_OMGEVING: 'test', FUSIE_ADRES: address },
    { environment: 'test', address },
  ],
])('the build takes %j as %j', (variables, expected) => {
  expect(settingsFrom(variables)).toEqual(expected);
});

test('an unknown environment names the known ones', () => {
  const problem = problemOf(() => settingsFrom({ FUSIE_OMGEVING: 'acceptatie' }));
  expect(problem).toEqual({ code: 'environment-unknown', environment: 'acceptatie' });
  expect(describeManifestProblem(problem)).toBe(
    'De omgeving "acceptatie" bestaat niet. Kies productie of test.',
  );
});
