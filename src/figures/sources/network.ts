/** The part of a `Response` that is read here. */
export interface FetchedFile {
  readonly ok: boolean;
  readonly status: number;
  /** `opaqueredirect` where the address points elsewhere. */
  readonly type?: string;
  readonly headers?: { get(name: string): string | null };
  readonly body?: ReadableStream<Uint8Array> | null;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What a request for a file carries: nothing that says who asks or from where. */
export interface FileRequest {
  readonly signal: AbortSignal;
  readonly credentials: 'omit';
  readonly referrerPolicy: 'no-referrer';
  readonly redirect: 'manual';
  /** A folder may have been renewed since: what was kept is asked after first. */
  readonly cache: 'no-cache';
}

/** All that a request needs from the browser, so that a test waits for nothing. */
export interface Network {
  readonly fetch: (url: string, init: FileRequest) => Promise<FetchedFile>;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly digest: (bytes: ArrayBuffer) => Promise<string>;
  /** False only where the computer knows that it has no network. */
  readonly isOnline: () => boolean;
  /** Does something later; what it gives back takes that off again. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}
