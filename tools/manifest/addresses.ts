import type { Finding } from './finding';
import { nameOf, valuesOf, type ManifestDocument } from './manifestDocument';
import { at, textOf, type XmlNode } from './xml';

/** Tells whether the folder that is served holds a file; the path is relative to the address. */
export type HasFile = (path: string) => boolean;

const addressed = [
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'bt:Url',
  'bt:Image',
];

/**
 * Every address is https and on the domain of the page (the store's policy 1120 asks one domain
 * for page, script and metadata; we ask it of everything), and, when `hasFile` is given, leads to a file.
 */
export function addressFindings(manifest: ManifestDocument, hasFile?: HasFile): Finding[] {
  const domains = (at(manifest.root, 'AppDomains')?.children ?? []).filter(
    ({ name }) => name === 'AppDomain',
  );
  return [
    ...domains.flatMap((node) => originFindings(manifest, nameOf(node), textOf(node))),
    ...manifest.all
      .filter(({ name }) => addressed.includes(name))
      .flatMap((node) =>
        valuesOf(node).flatMap((address) => {
          const findings = originFindings(manifest, nameOf(node), address);
          return findings.length > 0 ? findings : fileFindings(manifest, node, address, hasFile);
        }),
      ),
  ];
}

function originFindings({ site }: ManifestDocument, where: string, address: string): Finding[] {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:') return [{ rule: 'address-not-https', where, found: address }];
  if (!site || url.origin === site.origin) return [];
  return [{ rule: 'address-other-domain', where, found: url.origin, expected: site.origin }];
}

function fileFindings(
  manifest: ManifestDocument,
  node: XmlNode,
  address: string,
  hasFile: HasFile | undefined,
): Finding[] {
  const path = pathIn(manifest, address);
  // Pictures are opened and measured elsewhere.
  if (!hasFile || /image|icon/i.test(node.name) || (path !== undefined && hasFile(path))) return [];
  return [{ rule: 'file-missing', where: nameOf(node), found: address }];
}

/** The path of an address inside the folder that is served, undefined when it lies outside. */
export function pathIn({ site }: ManifestDocument, address: string): string | undefined {
  if (!site || !address.startsWith(site.href)) return undefined;
  return decodeURIComponent(new URL(address).pathname.slice(site.pathname.length));
}
