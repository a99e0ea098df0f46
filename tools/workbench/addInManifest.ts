import type { RequirementSets } from '../host/requirementSets';
import { setsOfManifest } from '../host/requirementSets';

/** What the emulated Excel needs to know from a manifest.xml. */
export interface AddInManifest {
  readonly namespace: string;
  /** File name of the functions' metadata, next to the page. */
  readonly metadata: string;
  readonly requirementSets: RequirementSets;
}

export class ManifestError extends Error {
  constructor(readonly missing: string) {
    super(`In manifest.xml ontbreekt ${missing}.`);
    this.name = 'ManifestError';
  }
}

const attribute = (tag: string | undefined, name: string): string | undefined =>
  tag === undefined ? undefined : new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

const present = (value: string | undefined, what: string): string => {
  if (value === undefined || value === '') throw new ManifestError(what);
  return value;
};

/**
 * Reads the manifest that our own build writes (so its form is known).
 * @throws ManifestError
 */
export const readManifest = (xml: string): AddInManifest => {
  const resource = (resid: string | undefined): string | undefined =>
    attribute(
      [...xml.matchAll(/<bt:(?:Url|String)\b[^>]*>/g)]
        .map(([tag]) => tag)
        .find((tag) => attribute(tag, 'id') === resid),
      'DefaultValue',
    );
  const named = (pattern: RegExp, what: string): string => {
    const resid = attribute(pattern.exec(xml)?.[0], 'resid');
    return present(resource(resid), what);
  };
  const metadata = named(
    /(?<=<Metadata>\s*)<SourceLocation\b[^>]*>/,
    'het adres van functions.json (Metadata)',
  );
  return {
    namespace: named(/<Namespace\b[^>]*>/, 'de naamruimte van de functies (Namespace)'),
    metadata: present(new URL(metadata).pathname.split('/').pop(), 'de naam van functions.json'),
    requirementSets: setsOfManifest(xml),
  };
};
