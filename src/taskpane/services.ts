import { createContext, useContext } from 'react';
import type { EvaluatedCell, FunctionId, Signature } from '../functions';
import type { LegalBasis } from '../functions/legalBasis';
import type { FunctionText } from '../functions/texts';
import type { FigureSource, FiguresLoader } from '../figures';
import { paneLabels, type PaneLabels } from '../i18n/labels';
import type { Language } from '../i18n/language';
import type { CellValue, OfficeRoom } from '../office';
import type { ExampleAnswer } from './cijfers/exampleFiles';
import type { Reader } from './cijfers/reader';
import type { Checker } from './controle/checker';
import type { Toetser } from './fonds/toetsing/toetser';
import type { FileKind } from './saveFile';
import type { Builder } from './scenario/builder';

/** Recomputes one call: a block of cells per argument, null where it was left out. */
export type EvaluateCall = (
  id: FunctionId,
  arguments_: readonly (readonly (readonly CellValue[])[] | null)[],
) => Promise<readonly (readonly EvaluatedCell[])[]>;

/** All that the pane needs from the rest of the add-in; it reaches for nothing itself. */
export interface PaneServices {
  readonly language: Language;
  readonly catalogue: readonly Signature[];
  readonly texts: Readonly<Record<FunctionId, FunctionText>>;
  readonly legalBasis: (id: FunctionId) => LegalBasis;
  readonly evaluateCall: EvaluateCall;
  readonly figures: FiguresLoader;
  /** The folder at an address; refuses an address that is none. Nothing is asked yet. */
  readonly openFolder: (address: string) => FigureSource;
  readonly office: OfficeRoom;
  /** Version of the product, as the sheets mention it. */
  readonly version: string;
  readonly clock: () => Date;
  /** Fetched when it is asked for, because most who open the pane come for a function. */
  readonly loadBuilder: () => Promise<Builder>;
  /** What reads the workbook and checks it; fetched when the tab is opened. */
  readonly loadChecker: () => Promise<Checker>;
  /** What reads files in a thread of its own; fetched when the tab is opened. */
  readonly createReader: () => Promise<Reader>;
  /** What tests mergers in a thread of its own; fetched when it is asked for. */
  readonly createToetser: () => Promise<Toetser>;
  /** The example files that stand beside the page. */
  readonly loadExamples: () => Promise<ExampleAnswer>;
  /** Hands a file to the user. */
  readonly saveFile: (name: string, bytes: Uint8Array, kind?: FileKind) => void;
}

const ServicesContext = createContext<PaneServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('A screen of the pane stands outside ServicesProvider.');
  return services;
}

export function useLabels(): PaneLabels {
  return paneLabels(useServices().language);
}
