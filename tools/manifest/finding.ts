/** Every rule that a manifest or its metadata can break; `describe.ts` has a sentence for each. */
export const rules = [
  'not-well-formed',
  'namespace-of-schema',
  'type-unexpected',
  'element-missing',
  'element-unknown',
  'element-repeated',
  'element-order',
  'override-unprefixed',
  'id-not-guid',
  'version-not-four-parts',
  'version-too-low',
  'text-empty',
  'text-too-long',
  'language-malformed',
  'language-repeated',
  'language-incomplete',
  'address-not-https',
  'address-other-domain',
  'file-missing',
  'resid-unresolved',
  'resid-wrong-kind',
  'resource-unused',
  'id-too-long',
  'id-repeated',
  'icon-size-missing',
  'icon-file-missing',
  'icon-wrong-pixels',
  'requirement-set',
  'runtime-lifetime',
  'page-not-shared',
  'namespace-invalid',
  'namespace-localised',
  'metadata-override-missing',
  'metadata-shape',
  'metadata-errors-refused',
  'metadata-differs',
  'function-schema',
  'function-id-differs',
  'function-name-invalid',
  'function-repeated',
  'function-parameter',
  'function-help-missing',
] as const;
export type Rule = (typeof rules)[number];

/** A broken rule as data. */
export interface Finding {
  readonly rule: Rule;
  /** The element, resource id or function that breaks it. */
  readonly where: string;
  readonly found?: string;
  readonly expected?: string;
}
