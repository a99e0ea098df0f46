import { readFileSync } from 'node:fs';
import { ProblemError } from '../../src/core/problem';
import { checkManifest } from './check';
import {
  defaultAddress,
  identities,
  manifestVersion,
  siteAddress,
  type Environment,
  type SettingProblem,
} from './environment';
import type { Finding } from './finding';
import { childrenNamed, descendants, parseXml, printXml, setText, type XmlNode } from './xml';

export interface ManifestSettings {
  readonly environment: Environment;
  /** The https address of the folder that holds `taskpane.html`. */
  readonly address: string;
  /** Of the package: three parts, 1.0.0 or higher. */
  readonly version: string;
}

export type ManifestProblem =
  SettingProblem | { readonly code: 'manifest-faulty'; readonly findings: readonly Finding[] };

const rootManifest = new URL('../../manifest.xml', import.meta.url);

/** What a person reads on the ribbon and in the list of add-ins, so what tells the rings apart. */
const namesOnTheRibbon = ['Group.Label', 'Open.Label', 'GetStarted.Title'];

/**
 * The manifest of one environment, made out of the root `manifest.xml`: its identity, namespace,
 * version and address change, nothing else does.
 * @throws ProblemError<ManifestProblem> when a setting is refused, or when the root manifest holds
 * an address elsewhere or breaks another rule of `checkManifest`
 */
export function makeManifest(
  settings: ManifestSettings,
  root: string = readFileSync(rootManifest, 'utf8'),
): string {
  const site = siteAddress(settings.address);
  const version = manifestVersion(settings.version);
  const identity = identities[settings.environment];

  const document = parseXml(root);
  const all = document.flatMap(descendants);
  const texts = new Map<string, string>([
    ['Id', identity.id],
    ['Version', version],
    ['AppDomain', site.origin],
  ]);
  for (const node of all) {
    const text = texts.get(node.name);
    if (text !== undefined) setText(node, text);
    moveAddresses(node, site);
    if (node.name === 'DisplayName' || namesOnTheRibbon.includes(node.attributes['id'] ?? '')) {
      addSuffix(node, identity.suffix);
    }
    if (node.attributes['id'] === 'Functions.Namespace') {
      node.attributes['DefaultValue'] = identity.namespace;
    }
  }

  const xml = printXml(document);
  const findings = checkManifest(xml);
  if (findings.length > 0) {
    throw new ProblemError<ManifestProblem>({ code: 'manifest-faulty', findings });
  }
  return xml;
}

function moveAddresses(node: XmlNode, site: URL): void {
  for (const name of ['DefaultValue', 'Value']) {
    const value = node.attributes[name];
    if (value?.startsWith(`${defaultAddress}/`)) {
      node.attributes[name] = new URL(value.slice(defaultAddress.length + 1), site).href;
    }
  }
}

/** Every language of a name gets the same suffix. */
function addSuffix(node: XmlNode, suffix: string): void {
  const named = [node, ...childrenNamed(node, 'Override'), ...childrenNamed(node, 'bt:Override')];
  for (const { attributes } of named) {
    for (const name of ['DefaultValue', 'Value']) {
      const value = attributes[name];
      if (value !== undefined) attributes[name] = value + suffix;
    }
  }
}
