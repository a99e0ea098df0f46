import type { Problem } from './core';
import { folderAddress, hostedFolder, type FiguresLoader, type Network } from './figures';
import { catalogue, evaluateCall, type Adapter, type FunctionId } from './functions';
import { legalBasis } from './functions/legalBasis';
import { functionTexts } from './functions/texts';
import { languageFor } from './i18n/language';
import { displayLanguage, excelRoom } from './office';
import { start } from './taskpane';
import { saveFile } from './taskpane/saveFile';

/** Puts the pane together from the rooms that it asks; fetched after the functions are in. */
export async function openPane(
  container: HTMLElement,
  {
    figures,
    network,
    adapters,
    describe,
  }: {
    readonly figures: FiguresLoader;
    readonly network: Network;
    readonly adapters: Readonly<Record<FunctionId, Adapter>>;
    readonly describe: (problem: Problem) => string;
  },
): Promise<void> {
  await excelRoom.whenReady();
  const language = languageFor(displayLanguage());
  start(container, {
    language,
    catalogue,
    texts: functionTexts(language),
    legalBasis,
    evaluateCall: (id, arguments_) => evaluateCall(adapters, describe, id, arguments_),
    figures,
    openFolder: (address) =>
      hostedFolder(folderAddress(address), { network, schema: () => figures.load() }),
    office: excelRoom,
    version: __VERSION__,
    clock: () => new Date(),
    loadBuilder: async () => {
      const { excelBuilder } = await import('./taskpane/scenario/excelBuilder');
      return excelBuilder;
    },
    loadChecker: async () => {
      const { excelChecker } = await import('./taskpane/controle/excelChecker');
      return excelChecker;
    },
    createReader: async () => {
      const { createReader } = await import('./taskpane/cijfers/reading');
      return createReader();
    },
    createToetser: async () => {
      const { createToetser } = await import('./taskpane/fonds/toetsing');
      return createToetser();
    },
    loadExamples: async () => {
      const { loadExamples } = await import('./taskpane/cijfers/exampleFiles');
      return loadExamples((address) => window.fetch(address));
    },
    saveFile,
  });
}
