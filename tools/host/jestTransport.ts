import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ExcelHost } from './excelHost';
import { installOfficeShim } from './officeShim';

/** The parts of a jsdom window that the transport uses. */
export type PageWindow = Window & typeof globalThis;

export interface OpenAddInOptions {
  readonly host: ExcelHost;
  /** Paths of scripts of the add-in, run in order after office.js. */
  readonly scripts?: readonly string[];
  /** HTML for the body, set before any script runs. */
  readonly html?: string;
  /**
   * True opens a frame of its own, so that a test file may open more than one page; the globals of
   * the test stay what they were. Otherwise the test's own window is the page.
   */
  readonly frame?: boolean;
  /** True makes the library throw for members above the host's requirement sets. */
  readonly gateApis?: boolean;
}

export interface OpenedAddIn {
  readonly window: PageWindow;
  readonly info: { readonly host: string; readonly platform: string };
  /** Runs more script text in the page. */
  run(script: string): unknown;
  /** Resolves when the page's custom functions can be called. */
  functionsReady(): Promise<void>;
  close(): void;
}

const dist = join(
  dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json'),
  ),
  'dist',
);

/** Anything under this address is answered from the package; nothing leaves the machine. */
const base = 'http://localhost/office/';

let taken = false;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Puts script text into a page, as a script element without an address. */
const evaluate = (window: PageWindow, text: string): unknown => {
  const indirect = window.eval.bind(window) as (code: string) => unknown;
  return indirect(text);
};

/**
 * Transport C: the real Office.js in jsdom, connected to an emulated Excel. Resolves when
 * `Office.onReady` does. Afterwards `Excel`, `Office` and `CustomFunctions` are globals of the page.
 */
export const openAddIn = async (options: OpenAddInOptions): Promise<OpenedAddIn> => {
  const window = options.frame === true ? openFrame() : ownWindow();
  const { document } = window;
  if (options.html !== undefined) document.body.innerHTML = options.html;
  // Office.js keeps settings and host info of the last page in the session.
  try {
    window.sessionStorage.clear();
  } catch {
    // A frame without an address has no session storage, and Office.js does without too.
  }
  const disconnect = installOfficeShim(window, options.host);
  // Office.js finds its own address in this element; jsdom fetches nothing.
  const tag = document.createElement('script');
  tag.setAttribute('src', `${base}office.js`);
  document.head.appendChild(tag);
  answerScripts(window);
  evaluate(window, await readFile(join(dist, 'office.js'), 'utf8'));
  const info = await new Promise<{ host: string; platform: string }>((resolve) => {
    const { Office } = window as unknown as { Office: typeof globalThis.Office };
    void Office.onReady((ready) =>
      resolve({ host: String(ready.host), platform: String(ready.platform) }),
    );
  });
  if (options.gateApis === true)
    evaluate(window, 'OfficeExtension.CommonUtility._doApiNotSupportedCheck = true');
  for (const script of options.scripts ?? []) evaluate(window, await readFile(script, 'utf8'));
  return {
    window,
    info,
    run: (script) => evaluate(window, script),
    functionsReady: async () => {
      while (!options.host.functions.isReady) await pause(5);
    },
    close: disconnect,
  };
};

const ownWindow = (): PageWindow => {
  if (taken)
    throw new Error('This test file opened its page already: open another one with {frame: true}.');
  taken = true;
  return globalThis.window;
};

const openFrame = (): PageWindow => {
  const frame = globalThis.document.createElement('iframe');
  globalThis.document.body.appendChild(frame);
  return frame.contentWindow as PageWindow;
};

/** Office.js fetches its parts with script elements; they are answered from the package. */
const answerScripts = (window: PageWindow): void => {
  const { head } = window.document;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    const script = node as unknown as HTMLScriptElement;
    const source = script.tagName === 'SCRIPT' ? script.src : '';
    if (!source.startsWith(base)) return append(node);
    readFile(join(dist, source.slice(base.length)), 'utf8').then(
      (text) => {
        evaluate(window, text);
        script.onload?.(new window.Event('load'));
      },
      () => script.onerror?.(new window.Event('error')),
    );
    return node;
  };
};
