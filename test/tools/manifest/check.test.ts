import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest, type Surroundings } from '../../../tools/manifest/check';
import { describeFinding } from '../../../tools/manifest/describe';
import { rules, type Finding, type Rule } from '../../../tools/manifest/finding';
import { sampleFunctions } from './sampleFunctions';

const good = readFileSync('manifest.xml', 'utf8');
const png = (size: number) => readFileSync(join('assets', `icon-${size}.png`));
const surroundings: Surroundings = {
  readAsset: (path) => readFileSync(path),
  hasFile: () => true,
  functions: sampleFunctions,
  localisedFunctions: [sampleFunctions],
};

/** A replacement that changes nothing would make a test that cannot fail. */
const swap = (from: string | RegExp, to: string) => (xml: string) => {
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`nothing to replace: ${String(from)}`);
  return changed;
};
/** The text between two marks, marks included, moves behind another mark. */
const move = (part: RegExp, behind: string) => (xml: string) => {
  const text = part.exec(xml)?.[0] ?? '';
  return swap(behind, `${behind}${text}`)(swap(part, '')(xml));
};

type Broken = [what: string, mutate: (xml: string) => string, expected: [Rule, string][]];

const structure: Broken[] = [
  ['a tag that is not closed', swap('</Hosts>', ''), [['not-well-formed', '']]],
  [
    'another root',
    (xml) => xml.replaceAll('OfficeApp', 'OfficeAddin'),
    [['element-missing', 'OfficeApp']],
  ],
  [
    'the schema of another version',
    swap('appforoffice/1.1', 'appforoffice/1.0'),
    [['namespace-of-schema', 'OfficeApp xmlns']],
  ],
  [
    'overrides for mail',
    swap(
      'xmlns="http://schemas.microsoft.com/office/taskpaneapp',
      'xmlns="http://schemas.microsoft.com/office/mailapp',
    ),
    [['namespace-of-schema', 'VersionOverrides xmlns']],
  ],
  [
    'a content add-in',
    swap('xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'),
    [['type-unexpected', 'OfficeApp xsi:type']],
  ],
  [
    'a host for Word',
    swap('Name="Workbook"', 'Name="Document"'),
    [['type-unexpected', 'Host Name']],
  ],
  [
    'overrides of 1.1, which are for mail',
    swap('"VersionOverridesV1_0"', '"VersionOverridesV1_1"'),
    [['type-unexpected', 'VersionOverrides xsi:type']],
  ],
  [
    'a button that runs a function',
    swap('"ShowTaskpane"', '"ExecuteFunction"'),
    [['type-unexpected', 'Action xsi:type']],
  ],
  [
    'no support address',
    swap(/<SupportUrl.*\/>/, ''),
    [['element-missing', 'OfficeApp/SupportUrl']],
  ],
  [
    'no requirements',
    swap(/<Requirements>[^]*<\/Requirements>/, ''),
    [['element-missing', 'OfficeApp/Requirements']],
  ],
  ['no runtimes', swap(/<Runtimes>[^]*<\/Runtimes>/, ''), [['element-missing', 'Host/Runtimes']]],
  [
    'an element that Excel does not know',
    swap('<Permissions>', '<Colour>blue</Colour><Permissions>'),
    [['element-unknown', 'OfficeApp/Colour']],
  ],
  ['two ids', swap(/<Id>.*<\/Id>/, '$&$&'), [['element-repeated', 'OfficeApp/Id']]],
  [
    'the version before the id',
    move(/<Id>.*<\/Id>/, '</Version>'),
    [['element-order', 'OfficeApp/Id']],
  ],
  [
    'runtimes behind the form factors',
    move(/<Runtimes>[^]*<\/Runtimes>/, '</AllFormFactors>'),
    [['element-order', 'Host/Runtimes']],
  ],
  [
    'metadata before the page',
    move(/<Page>[^]*?<\/Page>/, '</Metadata>'),
    [['element-order', 'ExtensionPoint/Page']],
  ],
  [
    'an override without prefix',
    swap(/<bt:Override (Locale="nl-NL" Value="https.*?)\/>/, '<Override $1/>'),
    [['override-unprefixed', 'bt:Url "Functions.Metadata.Url"']],
  ],
];

const texts: Broken[] = [
  ['an id that is no GUID', swap(/<Id>.*<\/Id>/, '<Id>fusie</Id>'), [['id-not-guid', 'Id']]],
  [
    'a version of three parts',
    swap(/<Version>.*<\/Version>/, '<Version>1.0.0</Version>'),
    [['version-not-four-parts', 'Version']],
  ],
  [
    'a version below 1.0',
    swap(/<Version>.*<\/Version>/, '<Version>0.9.0.0</Version>'),
    [['version-too-low', 'Version']],
  ],
  [
    'an empty name',
    swap('<DisplayName DefaultValue="Fusiebegroting"', '<DisplayName DefaultValue=""'),
    [['text-empty', 'DisplayName']],
  ],
  [
    'no supplier',
    swap(/<ProviderName>.*<\/ProviderName>/, '<ProviderName></ProviderName>'),
    [['text-empty', 'ProviderName']],
  ],
  ...(
    [
      ['DisplayName', /(<DisplayName DefaultValue=")[^"]*/, 125],
      ['Description', /(<Description DefaultValue=")[^"]*/, 250],
      ['bt:String "Open.Label"', /(id="Open.Label" DefaultValue=")[^"]*/, 125],
      ['bt:String "Open.Tooltip"', /(id="Open.Tooltip" DefaultValue=")[^"]*/, 250],
      ['bt:String "Open.Tooltip"', /(<bt:String id="Open.Tooltip"[^]*?nl-NL" Value=")[^"]*/, 250],
    ] as const
  ).map(([where, text, limit]): Broken => [
    `${where} of ${limit + 1} characters`,
    swap(text, `$1${'x'.repeat(limit + 1)}`),
    [['text-too-long', where]],
  ]),
  [
    'a language without a country',
    swap('<DefaultLocale>nl-BE', '<DefaultLocale>nl'),
    [['language-malformed', 'Locale']],
  ],
  [
    'a language given twice',
    swap(/<Override .*Fusiebegroting"\/>/, '$&$&'),
    [['language-repeated', 'DisplayName']],
  ],
  [
    'a name that one language lacks',
    swap(/<Override .*Fusiebegroting"\/>/, ''),
    [['language-incomplete', 'DisplayName']],
  ],
  [
    'a button that one language lacks',
    swap(/(id="Open.Label".*>\s*)<bt:Override .*\/>/, '$1'),
    [['language-incomplete', 'bt:String "Open.Label"']],
  ],
  [
    'functions that one language lacks',
    swap(/<bt:Override .*functions.nl-NL.json"\/>/, ''),
    [['metadata-override-missing', 'bt:Url "Functions.Metadata.Url"']],
  ],
  [
    'functions of another language',
    swap('functions.nl-NL.json', 'functions.fr-FR.json'),
    [['metadata-override-missing', 'bt:Url "Functions.Metadata.Url"']],
  ],
  [
    'a namespace of 33 characters',
    swap('DefaultValue="FUSIE"', `DefaultValue="${'F'.repeat(33)}"`),
    [['namespace-invalid', 'bt:String "Functions.Namespace"']],
  ],
  [
    'a namespace with a dash',
    swap('DefaultValue="FUSIE"', 'DefaultValue="FUSIE-TEST"'),
    [['namespace-invalid', 'bt:String "Functions.Namespace"']],
  ],
  [
    'a translated namespace',
    swap(
      'DefaultValue="FUSIE"/>',
      'DefaultValue="FUSIE"><bt:Override Locale="nl-NL" Value="FUSIES"/></bt:String>',
    ),
    [['namespace-localised', 'bt:String "Functions.Namespace"']],
  ],
];

const addresses: Broken[] = [
  [
    'a support page over http',
    swap('<SupportUrl DefaultValue="https', '<SupportUrl DefaultValue="http'),
    [['address-not-https', 'SupportUrl']],
  ],
  [
    'a support page without a domain',
    swap(/<SupportUrl DefaultValue="[^"]*/, '<SupportUrl DefaultValue="/help/'),
    [['address-not-https', 'SupportUrl']],
  ],
  [
    'a help page on another domain',
    swap(/(id="Help.Url" DefaultValue=")[^"]*/, '$1https://elders.be/help.html'),
    [['address-other-domain', 'bt:Url "Help.Url"']],
  ],
  [
    'metadata of one language on another domain',
    swap('Value="https://localhost:3000/functions.nl', 'Value="https://elders.be/functions.nl'),
    [['address-other-domain', 'bt:Url "Functions.Metadata.Url"']],
  ],
  [
    'an application domain elsewhere',
    swap('<AppDomain>https://localhost:3000', '<AppDomain>https://elders.be'),
    [['address-other-domain', 'AppDomain']],
  ],
];

const references: Broken[] = [
  [
    'a resid without resource',
    swap('<Label resid="Group.Label"/>', '<Label resid="Groep"/>'),
    [
      ['resid-unresolved', 'Label'],
      ['resource-unused', 'bt:String "Group.Label"'],
    ],
  ],
  [
    'a label that points at a long text',
    swap('<Label resid="Open.Label"/>', '<Label resid="Open.Tooltip"/>'),
    [['resid-wrong-kind', 'Label Open.Tooltip']],
  ],
  [
    'a resource that nothing uses',
    swap(
      '<bt:Urls>',
      '<bt:Urls><bt:Url id="Old.Url" DefaultValue="https://localhost:3000/x.html"/>',
    ),
    [['resource-unused', 'bt:Url "Old.Url"']],
  ],
  [
    'an id of 33 characters',
    (xml) => xml.replaceAll('"Help.Url"', `"${'H'.repeat(33)}"`),
    [['id-too-long', `bt:Url "${'H'.repeat(33)}"`]],
  ],
  [
    'an id given twice',
    swap('id="Fusiebegroting.Open"', 'id="Fusiebegroting.Group"'),
    [['id-repeated', 'Control "Fusiebegroting.Group"']],
  ],
];

const icons: Broken[] = [
  ...[16, 20, 24, 32, 40, 48, 64, 80].map((size): Broken => [
    `a group without the icon of ${size}`,
    swap(new RegExp(`<bt:Image size="${size}" resid="Icon.${size}"/>`), ''),
    [['icon-size-missing', 'Icon']],
  ]),
  [
    'an icon in the place of another size',
    swap('resid="Icon.16"', 'resid="Icon.32"'),
    [['icon-wrong-pixels', 'bt:Image "Icon.32"']],
  ],
  [
    'a list icon of 64 pixels',
    swap(/(<IconUrl .*)icon-32/, '$1icon-64'),
    [['icon-wrong-pixels', 'IconUrl']],
  ],
  [
    'a sharp list icon of 128 pixels',
    swap(/(<HighRes.*)icon-64/, '$1icon-128'),
    [['icon-wrong-pixels', 'HighResolutionIconUrl']],
  ],
];

const runtime: Broken[] = [
  ...(
    [
      ['SharedRuntime', '1.1', '1.2'],
      ['CustomFunctionsRuntime', '1.2', '1.1'],
      ['ExcelApi', '1.14', '1.13'],
    ] as const
  ).flatMap(([name, version, other]): Broken[] => [
    [
      `${name} ${other}`,
      swap(`"${name}" MinVersion="${version}"`, `"${name}" MinVersion="${other}"`),
      [['requirement-set', name]],
    ],
    [`no ${name}`, swap(new RegExp(`<Set Name="${name}".*/>`), ''), [['requirement-set', name]]],
  ]),
  [
    'a requirement too many',
    swap('</Sets>', '<Set Name="IdentityAPI" MinVersion="1.3"/></Sets>'),
    [['requirement-set', 'IdentityAPI']],
  ],
  [
    'a short runtime',
    swap('lifetime="long"', 'lifetime="short"'),
    [['runtime-lifetime', 'Runtime']],
  ],
  ...(
    [
      ['Runtime', /(<Runtime resid=")Page.Url/],
      ['Page', /(<Page>\s*<SourceLocation resid=")Page.Url/],
      ['FunctionFile', /(<FunctionFile resid=")Page.Url/],
      ['Action', /(<\/TaskpaneId>\s*<SourceLocation resid=")Page.Url/],
    ] as const
  ).map(([where, place]): Broken => [
    `another page for ${where}`,
    swap(place, '$1Help.Url'),
    [['page-not-shared', where]],
  ]),
];

const broken = [...structure, ...texts, ...addresses, ...references, ...icons, ...runtime];
const short = (findings: readonly Finding[]) => findings.map(({ rule, where }) => [rule, where]);

test('the manifest of the project has no findings', () => {
  expect(checkManifest(good, surroundings)).toEqual([]);
});

test.each(broken)('%s', (_what, mutate, expected) => {
  const findings = checkManifest(mutate(good), surroundings);
  const found =
    expected[0]?.[0] === 'not-well-formed'
      ? findings.map(({ rule }) => [rule, ''])
      : short(findings);
  expect(found).toEqual(expected);
});

test.each<[string, Surroundings, [Rule, string][]]>([
  [
    'a page that is not there',
    { hasFile: (path) => path !== 'functions.js' },
    [['file-missing', 'bt:Url "Functions.Script.Url"']],
  ],
  [
    'metadata of a language that is not there',
    { hasFile: (path) => path !== 'functions.nl-NL.json' },
    [['file-missing', 'bt:Url "Functions.Metadata.Url"']],
  ],
  [
    'a picture that is not there',
    { readAsset: (path) => (path.endsWith('-80.png') ? undefined : readFileSync(path)) },
    [['icon-file-missing', 'bt:Image "Icon.80"']],
  ],
  [
    'a picture one pixel off',
    { readAsset: (path) => (path.endsWith('-24.png') ? png(20) : readFileSync(path)) },
    [['icon-wrong-pixels', 'bt:Image "Icon.24"']],
  ],
  [
    'a drawing that is no PNG',
    {
      readAsset: (path) =>
        path.endsWith('-40.png') ? readFileSync('assets/icon.svg') : readFileSync(path),
    },
    [['icon-wrong-pixels', 'bt:Image "Icon.40"']],
  ],
  [
    'a picture that is text',
    {
      readAsset: (path) =>
        path.endsWith('-40.png') ? Buffer.from('geen beeld') : readFileSync(path),
    },
    [['icon-wrong-pixels', 'bt:Image "Icon.40"']],
  ],
  [
    'functions without help',
    {
      functions: {
        ...sampleFunctions,
        functions: [{ ...sampleFunctions.functions[0], helpUrl: undefined }],
      },
    },
    [['function-help-missing', 'AFM']],
  ],
  [
    'functions with help elsewhere',
    {
      functions: {
        ...sampleFunctions,
        functions: [{ ...sampleFunctions.functions[0], helpUrl: 'https://elders.be/AFM.html' }],
      },
    },
    [['address-other-domain', 'AFM']],
  ],
])('%s', (_what, around, expected) => {
  expect(short(checkManifest(good, around))).toEqual(expected);
});

test('every rule of the manifest is broken once above; those of the functions have their own table', () => {
  const shown = new Set(broken.flatMap(([, , expected]) => expected.map(([rule]) => rule)));
  const elsewhere: Rule[] = ['file-missing', 'icon-file-missing'];
  expect(rules.filter((rule) => !/^(function|metadata)-/.test(rule) && !shown.has(rule))).toEqual(
    elsewhere,
  );
});

test.each(rules)('%s is told as whole sentences that name the place', (rule) => {
  const sentence = describeFinding({ rule, where: 'Hier', found: 'dit', expected: 'dat' });
  expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
  expect(sentence).toMatch(/Hier|dit/);
});
