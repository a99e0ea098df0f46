import type { Finding } from './finding';
import {
  hostOf,
  nameOf,
  overridesOf,
  resourceOf,
  valueOf,
  valuesOf,
  type ManifestDocument,
} from './manifestDocument';
import { at, childNamed, textOf, type XmlNode } from './xml';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The same pattern as in the schema of the unified manifest (`extensionCustomFunctionsNamespace`). */
const namespacePattern = /^[A-Za-z][A-Za-z0-9._]{0,31}$/;
const short = 125;
const long = 250;

/** Identity, version, the length of every text, the languages and the namespace. */
export function textFindings(manifest: ManifestDocument): Finding[] {
  return [
    ...identityFindings(manifest),
    ...lengthFindings(manifest),
    ...languageFindings(manifest),
    ...namespaceFindings(manifest),
  ];
}

function identityFindings({ root }: ManifestDocument): Finding[] {
  const findings: Finding[] = [];
  const id = textOf(childNamed(root, 'Id'));
  if (!guid.test(id)) findings.push({ rule: 'id-not-guid', where: 'Id', found: id });
  const version = textOf(childNamed(root, 'Version'));
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) {
    findings.push({ rule: 'version-not-four-parts', where: 'Version', found: version });
  } else if (version.startsWith('0')) {
    findings.push({ rule: 'version-too-low', where: 'Version', found: version });
  }
  return findings;
}

function lengthFindings({ root, resources }: ManifestDocument): Finding[] {
  const limited: [XmlNode | undefined, number, string[]?][] = [
    [childNamed(root, 'DisplayName'), short],
    [childNamed(root, 'Description'), long],
    [childNamed(root, 'ProviderName'), short, [textOf(childNamed(root, 'ProviderName'))]],
    ...resources.flatMap(({ kind, node }): [XmlNode, number][] => {
      if (kind === 'bt:ShortStrings') return [[node, short]];
      return kind === 'bt:LongStrings' ? [[node, long]] : [];
    }),
  ];
  return limited.flatMap(([node, limit, given]): Finding[] => {
    if (!node) return [];
    const texts = given ?? valuesOf(node);
    const where = nameOf(node);
    if (texts.length === 0 || texts.some((text) => text.trim() === '')) {
      return [{ rule: 'text-empty', where }];
    }
    const tooLong = texts.find((text) => text.length > limit);
    if (tooLong === undefined) return [];
    return [{ rule: 'text-too-long', where, found: `${tooLong.length}`, expected: `${limit}` }];
  });
}

/** A language that is given for one text is given for all of them, and for the metadata. */
function languageFindings(manifest: ManifestDocument): Finding[] {
  const { root, resources, all } = manifest;
  const host = hostOf(manifest);
  const namespace = resourceOf(manifest, host && at(host, ...functionsPath, 'Namespace'));
  const translated = [
    childNamed(root, 'DisplayName'),
    childNamed(root, 'Description'),
    ...resources
      .filter(({ kind, id }) => kind.endsWith('Strings') && id !== namespace?.id)
      .map(({ node }) => node),
  ].filter((node) => node !== undefined);
  const localesOf = (node: XmlNode) =>
    overridesOf(node).map(({ attributes }) => attributes['Locale'] ?? '');

  const locales = new Set(all.flatMap(localesOf));
  const metadata = resourceOf(
    manifest,
    host && at(host, ...functionsPath, 'Metadata', 'SourceLocation'),
  );
  return [
    ...[...locales, textOf(childNamed(root, 'DefaultLocale'))]
      .filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale))
      .map((locale): Finding => ({ rule: 'language-malformed', where: 'Locale', found: locale })),
    ...all
      .filter((node) => new Set(localesOf(node)).size < localesOf(node).length)
      .map((node): Finding => ({ rule: 'language-repeated', where: nameOf(node) })),
    ...[...locales].flatMap((locale) => [
      ...translated
        .filter((node) => !localesOf(node).includes(locale))
        .map((node): Finding => ({
          rule: 'language-incomplete',
          where: nameOf(node),
          expected: locale,
        })),
      ...(metadata && !hasMetadata(metadata.node, locale)
        ? [
            {
              rule: 'metadata-override-missing',
              where: nameOf(metadata.node),
              expected: `functions.${locale}.json`,
            } as const,
          ]
        : []),
    ]),
  ];
}

const hasMetadata = (metadata: XmlNode, locale: string): boolean =>
  overridesOf(metadata).some(
    ({ attributes }) =>
      attributes['Locale'] === locale &&
      attributes['Value']?.endsWith(`/functions.${locale}.json`) === true,
  );

const functionsPath = ['AllFormFactors', 'ExtensionPoint'];

function namespaceFindings(manifest: ManifestDocument): Finding[] {
  const host = hostOf(manifest);
  const element = host && at(host, ...functionsPath, 'Namespace');
  const value = valueOf(manifest, element);
  const resource = resourceOf(manifest, element);
  if (value === undefined || !resource) return [];
  const where = nameOf(resource.node);
  const findings: Finding[] = [];
  if (!namespacePattern.test(value)) {
    findings.push({ rule: 'namespace-invalid', where, found: value });
  }
  if (overridesOf(resource.node).length > 0) findings.push({ rule: 'namespace-localised', where });
  return findings;
}
