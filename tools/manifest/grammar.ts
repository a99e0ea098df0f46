/**
 * Which element may stand where, how often, and in which order: the part of Microsoft's schemas
 * (OfficeAppManifestV1_1.xsd, TaskPaneAppVersionOverridesV1_0.xsd; the order is restated in
 * "How to find the proper order of manifest elements", learn.microsoft.com) that a task pane
 * add-in with custom functions uses. Excel refuses a manifest with one element out of place.
 */
export interface ElementRule {
  readonly name: string;
  readonly required: boolean;
  readonly many: boolean;
  readonly children: readonly ElementRule[];
}

const rule = (
  name: string,
  children: readonly ElementRule[],
  required: boolean,
  many: boolean,
): ElementRule => ({ name, required, many, children });

const one = (name: string, ...children: ElementRule[]) => rule(name, children, true, false);
const maybe = (name: string, ...children: ElementRule[]) => rule(name, children, false, false);
const some = (name: string, ...children: ElementRule[]) => rule(name, children, true, true);
const any = (name: string, ...children: ElementRule[]) => rule(name, children, false, true);

const localised = (name: string) => one(name, any('Override'));
const resource = (name: string) => some(name, any('bt:Override'));
const icon = one('Icon', some('bt:Image'));

const button = some(
  'Control',
  one('Label'),
  one('Supertip', one('Title'), one('Description')),
  icon,
  one('Action', maybe('TaskpaneId'), one('SourceLocation')),
);

/** `ExtensionPoint` has two shapes, told apart by its place. */
const customFunctions = one(
  'ExtensionPoint',
  one('Script', one('SourceLocation')),
  one('Page', one('SourceLocation')),
  one('Metadata', one('SourceLocation')),
  one('Namespace'),
);
const ribbon = one('ExtensionPoint', one('OfficeTab', some('Group', one('Label'), icon, button)));

const host = one(
  'Host',
  one('Runtimes', one('Runtime')),
  one('AllFormFactors', customFunctions),
  one(
    'DesktopFormFactor',
    one('GetStarted', one('Title'), one('Description'), one('LearnMoreUrl')),
    one('FunctionFile'),
    ribbon,
  ),
);

const resources = one(
  'Resources',
  one('bt:Images', resource('bt:Image')),
  one('bt:Urls', resource('bt:Url')),
  one('bt:ShortStrings', resource('bt:String')),
  one('bt:LongStrings', resource('bt:String')),
);

export const manifestGrammar: ElementRule = one(
  'OfficeApp',
  one('Id'),
  one('Version'),
  one('ProviderName'),
  one('DefaultLocale'),
  localised('DisplayName'),
  localised('Description'),
  localised('IconUrl'),
  localised('HighResolutionIconUrl'),
  localised('SupportUrl'),
  one('AppDomains', some('AppDomain')),
  one('Hosts', some('Host')),
  one('Requirements', one('Sets', some('Set'))),
  one('DefaultSettings', localised('SourceLocation')),
  one('Permissions'),
  one('VersionOverrides', one('Hosts', host), resources),
);
