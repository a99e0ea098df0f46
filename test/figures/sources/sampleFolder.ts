import { readCsv } from '../../../tools/cli/csvFolder';
import { makeFolder, type FolderFiles } from '../../../tools/figures/makeFolder';
import { figures } from '../bundledFigures';
import { json, type LocalServer } from './localServer';

export const header = 'gemeente;pad;jaar;rapport;bestuur;bedrag;document;datum;plaats';

export const sampleRows = [
  'Lummen;M2.I.a;2024;rekening;gemeente en OCMW;27.123.456,78;Jaarrekening 2024;2025-06-01;blz. 12',
  'Lummen;M2.I.b;2024;rekening;gemeente en OCMW;24000000.50;Jaarrekening 2024;2025-06-01;blz. 12',
  'Hasselt;AFM.III;2019;rekening;gemeente en OCMW;1234567;Jaarrekening 2019;;',
];

/** A folder as the command line makes it. */
export function sampleFolder(
  rows: readonly string[] = sampleRows,
  kwaliteit: 'gepubliceerd' | 'overgenomen' = 'gepubliceerd',
): FolderFiles {
  const csv = new TextEncoder().encode([header, ...rows].join('\n'));
  return makeFolder(readCsv('cijfers.csv', csv), figures, {
    naam: 'Onze regio',
    uitgever: 'Regio Voorbeeld',
    datum: '2026-03-15',
    kwaliteit,
  });
}

export function serve(server: LocalServer, files: FolderFiles, under = ''): void {
  for (const [name, body] of files) server.on(`${under}${name}`, json(body));
}

export function fileOf(files: FolderFiles, name: string): string {
  const body = files.get(name);
  if (body === undefined) throw new Error(`The folder has no ${name}.`);
  return body;
}
