import type { Problem } from './core';
import { addedFolders, FiguresLoader, type Network } from './figures';
import { createAdapters, registerFunctions } from './functions';
import { describeProblem } from './i18n';
import { languageFor } from './i18n/language';
import { startFailure } from './i18n/startFailure';
import { displayLanguage } from './office/ready';

/**
 * The page that Excel opens for both the functions and the pane. The functions are given to Excel
 * first; the pane is fetched after the first paint, so that no cell waits for a screen.
 */
const network: Network = {
  fetch: (url, init) => window.fetch(url, init),
  digest: async (bytes) => {
    const hash = await window.crypto.subtle.digest('SHA-256', bytes);
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  isOnline: () => window.navigator.onLine,
  after: (milliseconds, action) => {
    const timer = window.setTimeout(action, milliseconds);
    return () => {
      window.clearTimeout(timer);
    };
  },
  random: () => Math.random(),
  clock: () => Date.now(),
};
const loader = new FiguresLoader({
  ...__FIGURES__,
  fetch: (url, init) => window.fetch(url, init),
  digest: network.digest,
  added: (schema, signal) =>
    addedFolders({ url: 'bronnen.json', base: document.baseURI, network, schema }, signal),
});
const adapters = createAdapters(loader);
const describe = (problem: Problem): string =>
  describeProblem(problem, languageFor(displayLanguage()));

registerFunctions(adapters, describe);

const container = document.getElementById('pane');
if (container) {
  // One frame and one task later the functions have been told to Excel and may be called.
  requestAnimationFrame(() => {
    setTimeout(() => {
      import('./openPane')
        .then(({ openPane }) =>
          openPane(container, { figures: loader, network, adapters, describe }),
        )
        .catch((error: unknown) => {
          // An older page may ask for a script that a newer version replaced.
          const detail = error instanceof Error ? error.message : String(error);
          container.setAttribute('role', 'alert');
          container.textContent = startFailure(detail, languageFor(displayLanguage()));
        });
    });
  });
}
