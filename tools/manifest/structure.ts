import type { Finding } from './finding';
import { manifestGrammar, type ElementRule } from './grammar';
import { hostOf, nameOf, type ManifestDocument } from './manifestDocument';
import { at, childrenNamed, elements, type XmlNode } from './xml';

/** Presence, number and order of the elements, and the types that Excel reads from them. */
export function structureFindings(manifest: ManifestDocument): Finding[] {
  return [
    ...elementFindings(manifest.root, manifestGrammar),
    ...schemaFindings(manifest),
    ...typeFindings(manifest),
  ];
}

function elementFindings(node: XmlNode, rule: ElementRule): Finding[] {
  const findings: Finding[] = [];
  const taken = new Map<ElementRule, number>();
  let reached = 0;
  for (const child of elements(node)) {
    const where = `${node.name}/${child.name}`;
    if (child.name === 'Override' && node.name.startsWith('bt:')) {
      // Allowed by habit of the base schema, ignored or refused here: it deserves its own words.
      findings.push({ rule: 'override-unprefixed', where: nameOf(node) });
      continue;
    }
    const place = placeOf(child, rule, taken);
    const childRule = rule.children[place];
    if (!childRule) {
      const known = rule.children.some(({ name }) => name === child.name);
      findings.push({ rule: known ? 'element-repeated' : 'element-unknown', where });
      continue;
    }
    taken.set(childRule, (taken.get(childRule) ?? 0) + 1);
    if (place < reached) {
      const before = rule.children[reached]?.name ?? '';
      findings.push({ rule: 'element-order', where, expected: before });
    }
    reached = Math.max(reached, place);
    findings.push(...elementFindings(child, childRule));
  }
  for (const childRule of rule.children) {
    if (childRule.required && !taken.has(childRule)) {
      findings.push({ rule: 'element-missing', where: `${node.name}/${childRule.name}` });
    }
  }
  return findings;
}

/** The first rule of that name that still has room, -1 when there is none. */
function placeOf(child: XmlNode, rule: ElementRule, taken: ReadonlyMap<ElementRule, number>) {
  return rule.children.findIndex(
    (candidate) => candidate.name === child.name && (candidate.many || !taken.has(candidate)),
  );
}

const overridesSchema = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const rootSchemas: Readonly<Record<string, string>> = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};

function schemaFindings({ root }: ManifestDocument): Finding[] {
  const wanted: [XmlNode | undefined, string, string][] = [
    ...Object.entries(rootSchemas).map(([name, value]): [XmlNode, string, string] => [
      root,
      name,
      value,
    ]),
    [at(root, 'VersionOverrides'), 'xmlns', overridesSchema],
  ];
  return wanted.flatMap(([node, attribute, expected]) =>
    mismatch('namespace-of-schema', node, attribute, expected),
  );
}

function typeFindings(manifest: ManifestDocument): Finding[] {
  const { root } = manifest;
  const host = hostOf(manifest);
  const under = (...path: string[]) => host && at(host, ...path);
  const tab = under('DesktopFormFactor', 'ExtensionPoint', 'OfficeTab');
  const controls = (tab ? childrenNamed(tab, 'Group') : []).flatMap((group) =>
    childrenNamed(group, 'Control'),
  );
  const wanted: [XmlNode | undefined, string, string][] = [
    [root, 'xsi:type', 'TaskPaneApp'],
    [at(root, 'Hosts', 'Host'), 'Name', 'Workbook'],
    [at(root, 'VersionOverrides'), 'xsi:type', 'VersionOverridesV1_0'],
    [host, 'xsi:type', 'Workbook'],
    [under('AllFormFactors', 'ExtensionPoint'), 'xsi:type', 'CustomFunctions'],
    [under('DesktopFormFactor', 'ExtensionPoint'), 'xsi:type', 'PrimaryCommandSurface'],
    [tab, 'id', 'TabHome'],
    ...controls.flatMap((control): [XmlNode | undefined, string, string][] => [
      [control, 'xsi:type', 'Button'],
      [at(control, 'Action'), 'xsi:type', 'ShowTaskpane'],
    ]),
  ];
  return wanted.flatMap(([node, attribute, expected]) =>
    mismatch('type-unexpected', node, attribute, expected),
  );
}

/** An absent element is reported by the grammar, not here. */
function mismatch(
  rule: 'namespace-of-schema' | 'type-unexpected',
  node: XmlNode | undefined,
  attribute: string,
  expected: string,
): Finding[] {
  if (!node || node.attributes[attribute] === expected) return [];
  const found = node.attributes[attribute] ?? '';
  return [{ rule, where: `${node.name} ${attribute}`, found, expected }];
}
