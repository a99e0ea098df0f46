import { readdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../workbench/browser';
import { startWorkbench } from '../workbench/server';
import type { Reported } from './compare';
import { importWorkbook } from './importWorkbook';

const dist = path.resolve(import.meta.dirname, '../../dist');
/** Longer than this a person feels the page hesitate. */
const limit = 100;

interface Seen {
  readonly rows: number;
  readonly taken: number;
  /** Longest task of the page, in milliseconds. */
  readonly longest: number;
}

/**
 * The built worker under an empty page: what reading itself asks of the page, from handing over the
 * file until its answer is unpacked. Drawing the preview comes after that.
 */
export async function readingInPage(): Promise<Reported[]> {
  const script = readdirSync(dist).find((file) => /^lezer\.[0-9a-f]{8}\.js$/.test(file));
  if (script === undefined) throw new Error('dist holds no lezer.*.js');
  const bytes = Buffer.from(await importWorkbook()).toString('base64');
  const workbench = await startWorkbench({ port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route('**/addin/bench.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    );
    await page.goto(`${workbench.url}/addin/bench.html`);
    const seen = await page.evaluate(
      async ([address, content]): Promise<Seen> => {
        const file = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
        // What decoded the file above is no part of reading it.
        await new Promise((resolve) => setTimeout(resolve, 200));
        const tasks: number[] = [];
        const observer = new PerformanceObserver((list) => {
          tasks.push(...list.getEntries().map(({ duration }) => duration));
        });
        observer.observe({ type: 'longtask' });
        const start = performance.now();
        const worker = new Worker(address);
        const rows = await new Promise<number>((resolve, reject) => {
          worker.onerror = () => {
            reject(new Error('the worker does not start'));
          };
          worker.onmessage = ({ data }) => {
            if (data.kind === 'ready') {
              worker.postMessage({ kind: 'file', name: 'bench.xlsx', bytes: file }, [file.buffer]);
            } else if (data.answer?.ok === true) resolve(data.answer.reading.rows.length);
            else reject(new Error(JSON.stringify(data)));
          };
        });
        const taken = performance.now() - start;
        await new Promise((resolve) => setTimeout(resolve, 200));
        observer.disconnect();
        return { rows, taken, longest: Math.max(0, ...tasks) };
      },
      [`${workbench.url}/addin/${script}`, bytes] as const,
    );
    const kept = seen.longest <= limit;
    return [
      {
        kept,
        line: `${kept ? 'ok ' : 'OVER'}  pagina terwijl de lezer leest: langste taak ${seen.longest === 0 ? 'onder 50' : seen.longest.toFixed(0)} ms (limit ${String(limit)} ms); antwoord van ${String(seen.rows)} rijen na ${seen.taken.toFixed(0)} ms`,
      },
    ];
  } finally {
    await browser.close();
    await workbench.close();
  }
}
