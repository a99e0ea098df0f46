import { ProblemError } from '../../core';
import type { FigureRecord } from '../figureRecord';
import { publishedRecords } from '../publishedRecords';
import type { FigureSchema, FigureSource, SourceListing } from './figureSource';
import { indexName, mostBytes, type FolderEntry, type FolderIndex } from './folderSchema';
import type { Network } from './network';
import { readFolderFile } from './readFolderFile';
import { readFolderIndex } from './readFolderIndex';
import { requestJson } from './request';
import type { SourceProblem } from './sourceProblem';

export interface HostedFolderOptions {
  readonly network: Network;
  /** What rows are held against; asked for once the first file is in. */
  readonly schema: () => Promise<FigureSchema>;
}

/**
 * A static folder of JSON files that a municipality or region hosts; `url` as `folderAddress`
 * gives it.
 */
export function hostedFolder(url: string, options: HostedFolderOptions): FigureSource {
  return new HostedFolder(url, options);
}

class HostedFolder implements FigureSource {
  #index: FolderIndex | undefined;

  constructor(
    readonly id: string,
    private readonly options: HostedFolderOptions,
  ) {}

  async list(signal: AbortSignal): Promise<SourceListing> {
    const { naam, uitgever, datum, bestanden } = await this.#readIndex(signal);
    return { naam, uitgever, datum, gemeenten: bestanden };
  }

  async load(ids: readonly string[], signal: AbortSignal): Promise<readonly FigureRecord[]> {
    const { bestanden } = this.#index ?? (await this.#readIndex(signal));
    const records: FigureRecord[] = [];
    for (const id of ids) {
      const entry = bestanden.find((each) => each.id === id);
      if (!entry)
        throw new ProblemError<SourceProblem>({ code: 'source-without', url: this.id, id });
      records.push(...(await this.#read(entry, signal)));
    }
    return records;
  }

  async #readIndex(signal: AbortSignal): Promise<FolderIndex> {
    const { network, schema } = this.options;
    const url = `${this.id}${indexName}`;
    const { data } = await requestJson(network, url, { most: mostBytes.index, signal });
    this.#index = readFolderIndex(data, url, (await schema()).register);
    return this.#index;
  }

  async #read({ id, bestand, sha256 }: FolderEntry, signal: AbortSignal): Promise<FigureRecord[]> {
    const { network, schema } = this.options;
    const url = `${this.id}${bestand}`;
    const { data } = await requestJson(network, url, { most: mostBytes.file, signal, sha256 });
    const { register, rubrieken } = await schema();
    const file = readFolderFile(data, { url, id, rubrieken });
    const entity = register.byId(id);
    if (!entity) throw new Error(`${id} staat niet in het register.`);
    return publishedRecords(file.gepubliceerd, { file, entity, checksum: sha256 });
  }
}
