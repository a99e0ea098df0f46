import { ProblemError } from '../../src/core/problem';

/** The rings an add-in is tried and used in; each has its own identity, so both can be installed. */
export const environments = ['productie', 'test'] as const;
export type Environment = (typeof environments)[number];

/** Where `npm start` and `manifest.xml` expect the page. */
export const defaultAddress = 'https://localhost:3000';

interface Identity {
  /** Excel tells add-ins apart by this alone: never change it for an environment that is in use. */
  readonly id: string;
  readonly namespace: string;
  /** Behind every name that a person sees. */
  readonly suffix: string;
}

export const identities: Readonly<Record<Environment, Identity>> = {
  productie: { id: '4c31c186-b98e-43e7-b529-3d492ad001c7', namespace: 'FUSIE', suffix: '' },
  test: { id: '15e73a66-5c0f-4638-a143-2b2e2e384533', namespace: 'FUSIE_TEST', suffix: ' (test)' },
};

export type SettingProblem =
  | { readonly code: 'environment-unknown'; readonly environment: string }
  | {
      readonly code: 'address-refused';
      readonly address: string;
      readonly reason: 'malformed' | 'not-https' | 'credentials' | 'query' | 'page';
    }
  | { readonly code: 'version-refused'; readonly version: string };

/** @throws ProblemError `environment-unknown` */
export function parseEnvironment(text: string): Environment {
  const found = environments.find((environment) => environment === text);
  if (found) return found;
  throw new ProblemError<SettingProblem>({ code: 'environment-unknown', environment: text });
}

/**
 * The folder that the add-in is served from, with a slash at the end, so that every file is
 * `new URL(path, siteAddress(address))`. Office loads add-ins over https only.
 * @throws ProblemError `address-refused`
 */
export function siteAddress(address: string): URL {
  const refuse = (reason: (SettingProblem & { code: 'address-refused' })['reason']): never => {
    throw new ProblemError<SettingProblem>({ code: 'address-refused', address, reason });
  };
  // The URL parser forgives "https:x", spaces and backslashes; a manifest does not.
  if (!/^[a-z]+:\/\/[^\s\\<>"]+$/i.test(address) || !URL.canParse(address)) {
    return refuse('malformed');
  }
  const url = new URL(address);
  if (url.protocol !== 'https:') return refuse('not-https');
  if (url.username || url.password) return refuse('credentials');
  if (/[?#]/.test(address)) return refuse('query');
  if (/\.[a-z]+$/i.test(url.pathname)) return refuse('page');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/**
 * A manifest's four-part version of a package's three-part one: 1.4.2 becomes 1.4.2.0.
 * Below 1.0 Microsoft's validation refuses a manifest ("Manifest Version Too Low").
 * @throws ProblemError `version-refused`
 */
export function manifestVersion(version: string): string {
  if (!/^[1-9]\d{0,4}\.\d{1,5}\.\d{1,5}$/.test(version)) {
    throw new ProblemError<SettingProblem>({ code: 'version-refused', version });
  }
  return `${version}.0`;
}

/** What the build takes from FUSIE_OMGEVING and FUSIE_ADRES; an empty variable counts as absent. */
export function settingsFrom(variables: Readonly<Record<string, string | undefined>>): {
  environment: Environment;
  address: string;
} {
  return {
    environment: parseEnvironment(variables['FUSIE_OMGEVING'] || 'productie'),
    address: variables['FUSIE_ADRES'] || defaultAddress,
  };
}
