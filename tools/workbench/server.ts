import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { addInPage } from './addInPage';
import { buildWorkbench } from './bundle';

export interface WorkbenchOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the project stands; the working folder when left out. */
  readonly root?: string;
  /** The built add-in; `dist/` when left out. */
  readonly addIn?: string;
}

export interface Workbench {
  readonly url: string;
  close(): Promise<void>;
}

/** The add-in was not built yet. */
export class NoAddInError extends Error {
  constructor(readonly folder: string) {
    super(`In ${folder} staat geen gebouwde invoegtoepassing. Voer eerst "npm run build" uit.`);
    this.name = 'NoAddInError';
  }
}

/** Another program listens on this port. */
export class PortInUseError extends Error {
  constructor(readonly port: number) {
    super(
      `Poort ${port} is al in gebruik. Stop het andere programma of kies een andere poort, bijvoorbeeld: PORT=${port + 1} npm start`,
    );
    this.name = 'PortInUseError';
  }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const headers = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };

const send = (response: ServerResponse, type: string, body: string): void => {
  response.writeHead(200, { ...headers, 'Content-Type': `${type}; charset=utf-8` }).end(body);
};

/** Files as they are; what is not there is 404. */
const folder = (place: string): Handler => {
  const serve = sirv(place, {
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  return (request, response) =>
    serve(request, response, () => {
      response.writeHead(404, headers).end();
    });
};

/** The figures carry a hash in their name; the example sheet asks for them without it. */
const figuresIn = (addIn: string): string => {
  const place = path.join(addIn, 'data');
  const name = existsSync(place)
    ? readdirSync(place).find((file) => /^cijfers\..*\.json$/.test(file))
    : undefined;
  if (name === undefined) throw new NoAddInError(addIn);
  return readFileSync(path.join(place, name), 'utf8');
};

/** Which part of the workbench answers an address; the first prefix that fits. */
const routesFor = (root: string, addIn: string): readonly (readonly [string, Handler])[] => {
  const read = (file: string) => readFileSync(path.join(root, 'tools/workbench', file), 'utf8');
  return [
    [
      '/addin/taskpane.html',
      (_request, response) => {
        const built = readFileSync(path.join(addIn, 'taskpane.html'), 'utf8');
        send(response, 'text/html', addInPage(built));
      },
    ],
    ['/addin/', folder(addIn)],
    ['/office-js/', folder(path.join(root, 'node_modules/@microsoft/office-js/dist'))],
    ['/figures.json', (_request, response) => send(response, 'application/json', figuresIn(addIn))],
    ['/workbench.page.css', (_request, response) => send(response, 'text/css', read('page.css'))],
    ['/favicon.ico', (_request, response) => void response.writeHead(204).end()],
    ['/', folder(path.join(root, 'build/workbench'))],
  ];
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      reject(problem.code === 'EADDRINUSE' ? new PortInUseError(port) : problem);
    });
    // Only this machine: the workbench has no lock on the door.
    server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });

/**
 * Starts the workbench: the grid at `/`, the built add-in at `/addin/`, Office.js from node_modules
 * at `/office-js/`. Nothing comes from outside this machine.
 * @throws NoAddInError, PortInUseError, WorkbenchBuildError
 */
export const startWorkbench = async ({
  port,
  root = process.cwd(),
  addIn = path.join(root, 'dist'),
}: WorkbenchOptions): Promise<Workbench> => {
  if (!existsSync(path.join(addIn, 'taskpane.html'))) throw new NoAddInError(addIn);
  buildWorkbench(root);
  const routes = routesFor(root, addIn);
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/') {
      send(
        response,
        'text/html',
        readFileSync(path.join(root, 'tools/workbench/page.html'), 'utf8'),
      );
      return;
    }
    const route = routes.find(([prefix]) => pathname.startsWith(prefix));
    if (!route) {
      response.writeHead(404, headers).end();
      return;
    }
    const [prefix, handle] = route;
    // A folder is asked for the path within it.
    if (prefix.endsWith('/')) request.url = `/${url.slice(prefix.length)}`;
    handle(request, response);
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((problem) => (problem ? reject(problem) : resolve()));
        server.closeAllConnections();
      }),
  };
};
