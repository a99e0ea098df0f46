import type { ImportReading } from '../../figures/import';
import type { OwnImport } from '../ownFigures';

/** What was read, and where it came from. */
export interface ImportSource<R = ImportReading> {
  readonly origin: Exclude<OwnImport['origin'], 'folder'>;
  /** Name of the file, or words for the selection or what was pasted. */
  readonly name: string;
  readonly reading: R;
  /** SHA-256 of what was handed over. */
  readonly sha256: string;
}
