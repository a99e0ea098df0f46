import type { Finding } from './finding';
import { nameOf, type ManifestDocument, type ResourceKind } from './manifestDocument';
import type { XmlNode } from './xml';

/** Office cuts off or refuses longer ids of resources. */
const longestId = 32;

const kindOf: Readonly<Record<string, ResourceKind>> = {
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Runtime: 'bt:Urls',
  'bt:Image': 'bt:Images',
};

/** Every `resid` resolves to a resource of the right kind, every resource is used, ids fit. */
export function referenceFindings({ all, resources }: ManifestDocument): Finding[] {
  const users = all.filter(({ attributes }) => attributes['resid'] !== undefined);
  const used = new Set(users.map(({ attributes }) => attributes['resid']));
  return [
    ...users.flatMap((node): Finding[] => {
      const resid = node.attributes['resid'] ?? '';
      const resource = resources.find(({ id }) => id === resid);
      if (!resource) return [{ rule: 'resid-unresolved', where: node.name, found: resid }];
      const expected = kindOf[node.name];
      if (expected === undefined || expected === resource.kind) return [];
      return [{ rule: 'resid-wrong-kind', where: `${node.name} ${resid}`, expected }];
    }),
    ...resources
      .filter(({ id }) => !used.has(id))
      .map(({ node }): Finding => ({ rule: 'resource-unused', where: nameOf(node) })),
    ...idFindings(all),
  ];
}

function idFindings(all: readonly XmlNode[]): Finding[] {
  const seen = new Set<string>();
  return all.flatMap((node) => {
    const id = node.attributes['id'];
    if (id === undefined) return [];
    const findings: Finding[] = [];
    if (id.length > longestId) {
      findings.push({
        rule: 'id-too-long',
        where: nameOf(node),
        found: `${id.length}`,
        expected: `${longestId}`,
      });
    }
    if (seen.has(id)) findings.push({ rule: 'id-repeated', where: nameOf(node) });
    seen.add(id);
    return findings;
  });
}
