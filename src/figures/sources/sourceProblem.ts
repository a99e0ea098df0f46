/** What a field of a hosted file should have held. */
export type ExpectedField =
  | 'version'
  | 'list'
  | 'object'
  | 'row'
  | 'text'
  | 'text-or-null'
  | 'date-or-null'
  | 'file-name'
  | 'municipality'
  | 'name-of-municipality'
  | 'this-municipality'
  | 'years'
  | 'whole'
  | 'checksum'
  | 'report'
  | 'bestuur'
  | 'quality'
  | 'place-in-list'
  | 'path'
  | 'paths'
  | 'path-or-null'
  | 'year'
  | 'number'
  | 'unit'
  | 'unique';

/** Every way in which a source that was asked does not answer, as data. */
export type SourceProblem =
  /** Refused before anything is asked. */
  | {
      readonly code: 'source-address';
      readonly given: string;
      readonly reason: 'no-address' | 'not-https' | 'credentials' | 'query';
    }
  | { readonly code: 'source-offline'; readonly url: string }
  /** No answer at all: network, name, certificate, or a browser that may not ask there. */
  | { readonly code: 'source-unreachable'; readonly url: string }
  | { readonly code: 'source-timeout'; readonly url: string; readonly seconds: number }
  | { readonly code: 'source-cancelled'; readonly url: string }
  | { readonly code: 'source-refused'; readonly url: string; readonly status: number }
  /** `seconds`: how long the server asks to wait; null where it says nothing of it. */
  | {
      readonly code: 'source-busy';
      readonly url: string;
      readonly status: number;
      readonly attempts: number;
      readonly seconds: number | null;
    }
  | { readonly code: 'source-redirect'; readonly url: string }
  | { readonly code: 'source-too-large'; readonly url: string; readonly most: number }
  | { readonly code: 'source-cut-off'; readonly url: string }
  | { readonly code: 'source-not-json'; readonly url: string; readonly html: boolean }
  | { readonly code: 'source-checksum'; readonly url: string }
  /** A file that came whole but holds something else; `row` counts from 1, null outside a list. */
  | {
      readonly code: 'source-schema';
      readonly url: string;
      readonly list: string | null;
      readonly row: number | null;
      readonly field: string;
      readonly given: string;
      readonly expected: ExpectedField;
    }
  /** Asked for a municipality that the source has no file of. */
  | { readonly code: 'source-without'; readonly url: string; readonly id: string };

/** A source, or one file of it, that could not be read. */
export interface UnreadSource {
  readonly url: string;
  readonly reason: SourceProblem;
}
