import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface LocalServer {
  /** Ends with a slash. */
  readonly url: string;
  /** Paths as they were asked, with what else came along. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** Answers, one after the other; the last goes on. */
  on(path: string, ...answers: readonly Answer[]): void;
  close(): Promise<void>;
}

/** A real server on this machine, which answers as badly as a test asks it to. */
export async function localServer(): Promise<LocalServer> {
  const answers = new Map<string, readonly Answer[]>();
  const asked: LocalServer['asked'] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    const before = asked.filter((each) => each.path === path).length;
    asked.push({ path, headers: request.headers });
    const known = answers.get(path) ?? [status(404)];
    known[Math.min(before, known.length - 1)]?.(response, request);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    asked,
    on: (path, ...list) => {
      answers.set(path, list);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export const json =
  (body: string): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  };

export const html: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html>');
};

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(code, { ...headers }).end('nee');
  };

/** Promises the whole, sends half and cuts the line. */
export const half =
  (body: string): Answer =>
  (response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    });
    response.write(body.slice(0, Math.ceil(body.length / 2)), () => {
      response.destroy();
    });
  };

/** Sends the beginning and then nothing any more. */
export const stalled =
  (body: string): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(body.slice(0, 1));
  };

/** Goes on for ever without saying how long it is. */
export const endless: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = (): void => {
    if (!response.destroyed) response.write(' '.repeat(64_000), more);
  };
  more();
};

export const silent: Answer = () => undefined;
