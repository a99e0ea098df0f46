import type { Entity } from './municipality';

export type Report = 'rekening' | 'meerjarenplan';
export const reports: readonly Report[] = ['rekening', 'meerjarenplan'];

/** The besturen that publish figures; the default is the first. */
export const besturen = ['gemeente en OCMW', 'gemeente', 'OCMW', 'AGB', 'geconsolideerd'] as const;
export type Bestuur = (typeof besturen)[number];
export const defaultBestuur: Bestuur = 'gemeente en OCMW';

/**
 * `officieel`: count of Statbel. `gepubliceerd`: printed by the municipality itself. `overgenomen`:
 * published by the region, restated by third parties. `studie`: printed by a consultant.
 * `afgeleid`, `prognose`: backed out or projected, within `bounds`.
 */
export type Quality =
  'officieel' | 'gepubliceerd' | 'overgenomen' | 'studie' | 'afgeleid' | 'prognose';
export const qualities: readonly Quality[] = [
  'officieel',
  'gepubliceerd',
  'overgenomen',
  'studie',
  'afgeleid',
  'prognose',
];

export interface SourceDocument {
  readonly id: string;
  readonly titel: string;
  readonly uitgever: string;
  /** Date (ISO) of the document; null where it is not known. */
  readonly datum: string | null;
  readonly opmerking: string | null;
}

/** A figure with everything needed to find it again. */
export interface FigureRecord {
  /** In `unit`, in the signs of M2. */
  readonly amount: number;
  readonly unit: string;
  /** null for what was printed but is no line of a schema: shown, never looked up. */
  readonly path: string | null;
  /** As printed. */
  readonly label: string;
  /** Path of the line under which it is printed. */
  readonly parent: string | null;
  readonly entity: Entity;
  readonly year: number;
  /** null where it belongs to no report: inhabitants, tax rates, shares of the Gemeentefonds. */
  readonly report: Report | 'studie' | null;
  readonly bestuur: Bestuur | null;
  readonly status: string | null;
  readonly document: SourceDocument;
  /** Table and line in the document. */
  readonly place: string | null;
  readonly quality: Quality;
  readonly bounds: { readonly low: number; readonly high: number } | null;
  readonly remark: string | null;
  /** SHA-256, in hexadecimal, of the data file that it came in. */
  readonly checksum: string;
}
