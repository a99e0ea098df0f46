import { act, configure } from '@testing-library/react';
import axe from 'axe-core';
import type { EvaluatedCell } from '../../src/functions';
import { catalogue } from '../../src/functions/catalogue';
import { functionTexts } from '../../src/functions/texts';
import type { FiguresLoader } from '../../src/figures';
import { start, type PaneServices } from '../../src/taskpane';
import { fakeOffice } from './fakeOffice';

const neverLoaded = {
  current: undefined,
  load: () => new Promise(() => undefined),
} as unknown as FiguresLoader;

// A machine that does other work is slow; a test that waits for what never comes still ends.
configure({ asyncUtilTimeout: 120_000 });

// jsdom draws nothing and says so at length when axe looks for icons made of letters.
HTMLCanvasElement.prototype.getContext = () => null;

let stopLast: (() => void) | undefined;

afterEach(() => {
  act(() => stopLast?.());
  stopLast = undefined;
  document.body.innerHTML = '';
});

/** The whole pane over the real catalogue and texts; what touches Excel or the network is given. */
export async function showPane(services: Partial<PaneServices> = {}) {
  const container = document.createElement('div');
  document.body.append(container);
  const all: PaneServices = {
    language: 'nl-BE',
    catalogue,
    texts: functionTexts('nl-BE'),
    legalBasis: (id) => ({
      article: `artikel bij ${id}`,
      status: 'van kracht',
      document: 'Belgisch Staatsblad',
    }),
    evaluateCall: () => Promise.resolve<EvaluatedCell[][]>([[{ kind: 'value', value: 42 }]]),
    figures: neverLoaded,
    openFolder: () => {
      throw new Error('No folder was given.');
    },
    office: fakeOffice(),
    version: '1.2.3',
    clock: () => new Date(2026, 4, 7, 12),
    loadBuilder: () => new Promise(() => undefined),
    loadChecker: () => new Promise(() => undefined),
    createReader: () => new Promise(() => undefined),
    createToetser: () => new Promise(() => undefined),
    loadExamples: () => new Promise(() => undefined),
    saveFile: () => undefined,
    ...services,
  };
  await act(async () => {
    stopLast = start(container, all);
    await Promise.resolve();
  });
  return { container, stop: stopLast };
}

/** What axe finds wrong in the structure; colours need a real browser. */
export async function violations(container: HTMLElement): Promise<string[]> {
  const found = await act(() =>
    axe.run(
      {
        include: [container],
        // Fluent's focus guards are hidden and pass the focus on at once.
        exclude: ['[data-tabster-dummy]'],
      },
      { rules: { 'color-contrast': { enabled: false } } },
    ),
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
