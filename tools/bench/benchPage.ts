import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../workbench/browser';
import { startWorkbench } from '../workbench/server';

const root = path.resolve(import.meta.dirname, '../..');
let bundled = false;

/** The path of a script that is measured in a page; all of them are bundled at the first one. */
function script(name: string): string {
  if (!bundled) {
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/webpack/bin/webpack.js', '--config', 'tools/bench/webpack.bench.config.js'],
      { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    if (status !== 0) throw new Error(`webpack ended with code ${String(status)}`);
    bundled = true;
  }
  return path.join(root, `build/bench/${name}.js`);
}

/** Opens an empty page of the workbench with a script of webpack.bench.config.js in it. */
export async function inBenchPage<Result>(
  name: 'bench' | 'analyse',
  measure: (page: Page, url: string) => Promise<Result>,
): Promise<Result> {
  const file = script(name);
  const workbench = await startWorkbench({ port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route('**/bench.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    );
    await page.goto(`${workbench.url}/bench.html`);
    page.on('pageerror', (problem) => {
      throw problem;
    });
    await page.addScriptTag({ path: file });
    return await measure(page, workbench.url);
  } finally {
    await browser.close();
    await workbench.close();
  }
}
