import type { Table } from '../table';

/** Why a file or a text gives no tables, as data. `name` is that of the file; sizes in bytes. */
export type ReadProblem =
  | {
      readonly code: 'file-too-large';
      readonly name: string;
      readonly size: number;
      readonly most: number;
    }
  /** What it would become once unpacked: a zip bomb, or a workbook with far too much in it. */
  | {
      readonly code: 'file-unpacks-too-large';
      readonly name: string;
      readonly size: number;
      readonly most: number;
    }
  | {
      readonly code: 'file-too-many-cells';
      readonly name: string;
      readonly sheet: string;
      readonly most: number;
    }
  /** Excel 97-2003 (.xls), or the binary .xlsb. */
  | { readonly code: 'file-old-excel'; readonly name: string; readonly kind: 'xls' | 'xlsb' }
  | { readonly code: 'file-opendocument'; readonly name: string }
  | { readonly code: 'file-password'; readonly name: string }
  /** Neither a workbook nor text: a picture, a PDF, a Word file. `kind` where it is known. */
  | {
      readonly code: 'file-other-kind';
      readonly name: string;
      readonly kind: 'pdf' | 'word' | 'picture' | 'unknown';
    }
  /** It begins as a workbook or as text, and breaks off or does not hold together. */
  | { readonly code: 'file-damaged'; readonly name: string }
  | { readonly code: 'file-empty'; readonly name: string }
  | { readonly code: 'file-timeout'; readonly name: string; readonly seconds: number }
  | { readonly code: 'file-cancelled'; readonly name: string }
  /** Through no fault of the file: what reads it did not start, or stopped halfway. */
  | { readonly code: 'file-not-read'; readonly name: string; readonly detail: string };

export type ReadAnswer =
  | {
      readonly ok: true;
      readonly tables: readonly Table[];
      /** SHA-256 of the bytes as they came in, in hexadecimal. */
      readonly sha256: string;
    }
  | { readonly ok: false; readonly problem: ReadProblem };
