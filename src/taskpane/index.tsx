import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { paneLabels } from '../i18n/labels';
import { ErrorBoundary } from './ErrorBoundary';
import { Pane } from './Pane';
import { ServicesProvider, type PaneServices } from './services';

/**
 * Shows the pane in `container` and answers how to take it away. Fetched after the functions are
 * registered, so that no cell waits for a button.
 */
export function start(container: HTMLElement, services: PaneServices): () => void {
  const root = createRoot(container);
  const show = () => {
    // Replacing the page would unregister the functions as well: only the pane starts anew.
    generation += 1;
    root.render(
      <StrictMode>
        <ErrorBoundary key={generation} labels={paneLabels(services.language).crash} reload={show}>
          <ServicesProvider value={services}>
            <Pane />
          </ServicesProvider>
        </ErrorBoundary>
      </StrictMode>,
    );
  };
  let generation = 0;
  show();
  return () => {
    root.unmount();
  };
}

export type { EvaluateCall, PaneServices } from './services';
