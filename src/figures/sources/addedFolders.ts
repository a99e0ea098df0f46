import { ProblemError } from '../../core';
import type { FigureRecord } from '../figureRecord';
import { FieldReader, isFields, isList, isText } from './fieldReader';
import type { AddedFigures, FigureSource } from './figureSource';
import { folderAddress } from './folderAddress';
import { mostBytes, type AddedList } from './folderSchema';
import { hostedFolder, type HostedFolderOptions } from './hostedFolder';
import { requestJson, secondsPerAttempt } from './request';
import type { SourceProblem, UnreadSource } from './sourceProblem';

export interface AddedFoldersOptions extends HostedFolderOptions {
  /** `bronnen.json`, as the page asks for it. */
  readonly url: string;
  /** What the addresses in it are beside. */
  readonly base: string;
}

/** A server of files answers a few at a time well, and hundreds at once badly. */
const atOnce = 6;

/**
 * The figures of all folders that the organisation added. A folder or file that cannot be read
 * comes back as `unread`: it never stands in the way of the others.
 */
export async function addedFolders(
  options: AddedFoldersOptions,
  signal: AbortSignal,
): Promise<AddedFigures> {
  const { url, base, network } = options;
  const records: FigureRecord[] = [];
  const unread: UnreadSource[] = [];
  const attempt = async (what: string, action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      unread.push({ url: what, reason: asTimeout(error.problem as SourceProblem) });
    }
  };
  const readFolder = async (source: FigureSource): Promise<void> => {
    const waiting = (await source.list(signal)).gemeenten.map(({ id }) => id);
    const worker = async (): Promise<void> => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        const asked = id;
        await attempt(source.id, async () => {
          records.push(...(await source.load([asked], signal)));
        });
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, worker));
  };
  await attempt(url, async () => {
    const { data } = await requestJson(network, url, { most: mostBytes.list, signal });
    const { mappen } = readAddedList(data, url);
    await Promise.all(
      mappen.map((given) =>
        attempt(given, () => readFolder(hostedFolder(folderAddress(given, base), options))),
      ),
    );
  });
  return { records, unread };
}

/** Nobody stops this load but its time limit. */
function asTimeout(reason: SourceProblem): SourceProblem {
  return reason.code === 'source-cancelled'
    ? { code: 'source-timeout', url: reason.url, seconds: secondsPerAttempt }
    : reason;
}

function readAddedList(data: unknown, url: string): AddedList {
  const reader = new FieldReader(url);
  const fields = reader.is('', data, 'object', isFields);
  const mappen = reader
    .is('mappen', fields['mappen'], 'list', isList)
    .map((each, index) => reader.at('mappen', index + 1).is('', each, 'text', isText));
  return { mappen: [...new Set(mappen)] };
}
