import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AddressInfo, Server } from 'node:net';
import type { Workbench } from '../../../tools/workbench/server';
import { NoAddInError, PortInUseError, startWorkbench } from '../../../tools/workbench/server';

describe('startWorkbench', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench({ port: 0 });
  });
  afterAll(() => workbench?.close());

  it.each([
    ['/', 'text/html', 'Werkbank'],
    ['/workbench.js', 'text/javascript', ''],
    ['/workbench.css', 'text/css', ''],
    ['/host-shim.js', 'text/javascript', 'GetHostInfo'],
    ['/workbench.page.css', 'text/css', '#grid'],
    ['/office-js/office.js', 'text/javascript', 'Office'],
    ['/addin/taskpane.html', 'text/html', '/host-shim.js'],
    ['/addin/functions.json', 'application/json', '"AFM"'],
    ['/addin/manifest.xml', 'xml', 'FUSIE'],
    ['/figures.json', 'application/json', 'Kortessem'],
  ])('serves %s as %s', async (address, type, text) => {
    const response = await fetch(workbench.url + address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(await response.text()).toContain(text);
  });

  it.each(['/weg.js', '/addin/weg.html', '/addin/../package.json', '/%2e%2e/%2e%2e/package.json'])(
    'answers 404 for %s',
    async (address) => {
      expect((await fetch(workbench.url + address)).status).toBe(404);
    },
  );

  it('says which command makes the add-in when there is none', async () => {
    const addIn = mkdtempSync(path.join(tmpdir(), 'leeg-'));
    await expect(startWorkbench({ port: 0, addIn })).rejects.toThrow(NoAddInError);
    await expect(startWorkbench({ port: 0, addIn })).rejects.toThrow(/npm run build/);
  });

  it('names a port that is taken and how to choose another', async () => {
    const port = Number(new URL(workbench.url).port);
    await expect(startWorkbench({ port })).rejects.toThrow(PortInUseError);
    await expect(startWorkbench({ port })).rejects.toThrow(`PORT=${port + 1} npm start`);
  });
});

describe('npm start', () => {
  let other: Server;
  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  });
  afterAll(() => other.close());

  it('ends with code 1 and one clear line when the port is taken', () => {
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'tools/workbench/serve.ts'],
      { env: { ...process.env, PORT: String(port) }, encoding: 'utf8' },
    );
    expect(stderr.trim().split('\n').at(-1)).toMatch(`Poort ${port} is al in gebruik`);
    expect(status).toBe(1);
  });
});
