import { ProblemError } from '../../core';
import type { SourceProblem } from './sourceProblem';

const local = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The address of a folder as it is asked, with a slash at the end; the address of its `index.json`
 * means the same folder. `base`: what an address without a server is beside.
 * @throws ProblemError `source-address`
 */
export function folderAddress(given: string, base?: string): string {
  const url = parse(given, base);
  if (url.username !== '' || url.password !== '') refuse(given, 'credentials');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local.includes(url.hostname)))
    refuse(given, 'not-https');
  if (url.search !== '' || url.hash !== '') refuse(given, 'query');
  const folder = url.href.replace(/\/index\.json$/, '/');
  return folder.endsWith('/') ? folder : `${folder}/`;
}

function parse(given: string, base: string | undefined): URL {
  try {
    return new URL(given.trim(), base);
  } catch {
    return refuse(given, 'no-address');
  }
}

function refuse(
  given: string,
  reason: Extract<SourceProblem, { code: 'source-address' }>['reason'],
): never {
  throw new ProblemError<SourceProblem>({ code: 'source-address', given, reason });
}
