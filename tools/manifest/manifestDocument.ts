import { at, childNamed, childrenNamed, descendants, elements, type XmlNode } from './xml';

export const resourceKinds = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

export interface Resource {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly node: XmlNode;
}

/** A manifest with its resources looked up; made once per check. */
export interface ManifestDocument {
  readonly root: XmlNode;
  /** Every element, in document order. */
  readonly all: readonly XmlNode[];
  readonly resources: readonly Resource[];
  /** The folder that the add-in is served from; undefined while the page has no valid address. */
  readonly site: URL | undefined;
}

export function manifestDocument(root: XmlNode): ManifestDocument {
  const holder = at(root, 'VersionOverrides', 'Resources');
  const resources = resourceKinds.flatMap((kind) => {
    const list = holder && childNamed(holder, kind);
    return (list ? elements(list) : []).map((node) => ({
      id: node.attributes['id'] ?? '',
      kind,
      node,
    }));
  });
  const page = at(root, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'] ?? '';
  return {
    root,
    all: descendants(root),
    resources,
    site: URL.canParse(page) ? new URL('.', page) : undefined,
  };
}

export const resourceOf = (manifest: ManifestDocument, node: XmlNode | undefined) =>
  manifest.resources.find(({ id }) => node !== undefined && id === node.attributes['resid']);

/** The value in the default language of the resource that an element points at. */
export const valueOf = (
  manifest: ManifestDocument,
  node: XmlNode | undefined,
): string | undefined => resourceOf(manifest, node)?.node.attributes['DefaultValue'];

/** The only `Host` of the ribbon and the functions. */
export const hostOf = ({ root }: ManifestDocument): XmlNode | undefined =>
  at(root, 'VersionOverrides', 'Hosts', 'Host');

export const overridesOf = (node: XmlNode): XmlNode[] => [
  ...childrenNamed(node, 'Override'),
  ...childrenNamed(node, 'bt:Override'),
];

/** The default value and that of each language, as far as they are given. */
export const valuesOf = (node: XmlNode): string[] =>
  [
    node.attributes['DefaultValue'],
    ...overridesOf(node).map(({ attributes }) => attributes['Value']),
  ].filter((value) => value !== undefined);

/** How a finding names an element: its id where it has one. */
export const nameOf = (node: XmlNode): string => {
  const id = node.attributes['id'];
  return id === undefined ? node.name : `${node.name} "${id}"`;
};
