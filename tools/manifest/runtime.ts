import type { Finding } from './finding';
import { hostOf, valueOf, type ManifestDocument } from './manifestDocument';
import { at, childrenNamed } from './xml';

/**
 * What the add-in cannot do without. Higher would shut out hosts for nothing, lower would promise
 * what the code does not check: CustomFunctionsRuntime 1.2 brings the error objects, SharedRuntime
 * the one page, ExcelApi 1.14 the pane's members; newer ones are detected while running.
 */
const requirementSets: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.2',
  ExcelApi: '1.14',
};

/** Requirement sets, the lifetime of the runtime, and the one page for everything. */
export function runtimeFindings(manifest: ManifestDocument): Finding[] {
  return [
    ...requirementFindings(manifest),
    ...lifetimeFindings(manifest),
    ...pageFindings(manifest),
  ];
}

function requirementFindings({ root }: ManifestDocument): Finding[] {
  const sets = at(root, 'Requirements', 'Sets');
  if (!sets) return [];
  const given = new Map(
    childrenNamed(sets, 'Set').map(({ attributes }) => [
      attributes['Name'] ?? '',
      attributes['MinVersion'] ?? sets.attributes['DefaultMinVersion'] ?? '',
    ]),
  );
  return [...new Set([...Object.keys(requirementSets), ...given.keys()])].flatMap((name) => {
    const expected = requirementSets[name] ?? '';
    const found = given.get(name) ?? '';
    return found === expected ? [] : [{ rule: 'requirement-set', where: name, found, expected }];
  });
}

function lifetimeFindings(manifest: ManifestDocument): Finding[] {
  const host = hostOf(manifest);
  const runtime = host && at(host, 'Runtimes', 'Runtime');
  const found = runtime?.attributes['lifetime'] ?? '';
  if (!runtime || found === 'long') return [];
  return [{ rule: 'runtime-lifetime', where: 'Runtime', found, expected: 'long' }];
}

function pageFindings(manifest: ManifestDocument): Finding[] {
  const host = hostOf(manifest);
  if (!host) return [];
  const expected =
    at(manifest.root, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'] ?? '';
  const panes = manifest.all.filter(({ name }) => name === 'Action');
  const pages: [string, string | undefined][] = [
    ['Runtime', valueOf(manifest, at(host, 'Runtimes', 'Runtime'))],
    [
      'Page',
      valueOf(manifest, at(host, 'AllFormFactors', 'ExtensionPoint', 'Page', 'SourceLocation')),
    ],
    ['FunctionFile', valueOf(manifest, at(host, 'DesktopFormFactor', 'FunctionFile'))],
    ...panes.map((action): [string, string | undefined] => [
      'Action',
      valueOf(manifest, at(action, 'SourceLocation')),
    ]),
  ];
  return pages
    .filter(([, page]) => page !== undefined && page !== expected)
    .map(([where, found]) => ({ rule: 'page-not-shared', where, found: found ?? '', expected }));
}
