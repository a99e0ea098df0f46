import {
  FormulaCalculationSessionService,
  IEditorBridgeService,
  ILayoutService,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import { ICommandService } from '@univerjs/core';
import { Figures, isCompiledFigures } from '../../src/figures';
import { cellAddress } from '../../src/spreadsheet/workbook';
import { parseCells, splitAddress } from '../host/address';
import type { Area } from '../host/cellStore';
import { ExcelHost } from '../host/excelHost';
import { readManifest } from './addInManifest';
import { isCalculating } from './calculation';
import { ChartLayer } from './chartLayer';
import { makeResizable } from './divider';
import { exampleWorkbook } from './exampleSheet';
import { FunctionsInGrid } from './functionsInGrid';
import type { Grid } from './grid';
import { createGrid, readEntry } from './grid';
import { statusOf } from './statusLine';
import { isThemeName, workbenchThemes } from './themes';
import { UniverStore } from './univerStore';
import type { Werkbank } from './werkbank';

const element = <T extends HTMLElement>(id: string, kind: new () => T): T => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`page.html has no #${id}.`);
  return found;
};

const fetched = async (url: string): Promise<Response> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
};

/** Looks in a row that must find nothing going on: Univer waits 100 ms before it calculates. */
const quietLooks = 12;

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // An idle page, not a clock: on a busy machine a calculation may start late.
    setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 500 }), 25);
  });

/** Tells when the grid has come to rest. */
const restOf = (grid: Grid, functions: FunctionsInGrid): (() => Promise<void>) => {
  const injector = grid.univer.__getInjector();
  const calculation = injector.get(FormulaCalculationSessionService);
  let stirred = false;
  const stir = (): void => void (stirred = true);
  calculation.state$.subscribe(stir);
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetRangeValuesMutation.id) stir();
  });
  return async () => {
    for (let looks = 0; looks < quietLooks; looks++) {
      await idle();
      if (stirred || functions.isBusy || isCalculating(calculation)) looks = 0;
      stirred = false;
    }
  };
};

const addressed = (store: UniverStore, address: string): Area => {
  const split = splitAddress(address);
  const sheet = split?.sheet
    ? store.sheets().find(({ name }) => name === split.sheet)?.id
    : store.activeSheet();
  const area = split && sheet !== undefined ? parseCells(split.cells, sheet) : null;
  if (!area) throw new Error(`${address} is no cell of this workbook.`);
  return area;
};

const openWorkbench = async (): Promise<void> => {
  const [figures, manifest] = await Promise.all([
    fetched('/figures.json').then((response) => response.json() as Promise<unknown>),
    fetched('/addin/manifest.xml').then((response) => response.text()),
  ]);
  if (!isCompiledFigures(figures)) throw new Error('/figures.json holds no figures.');
  const { namespace, metadata, requirementSets } = readManifest(manifest);
  const functionsFile: unknown = await (await fetched(`/addin/${metadata}`)).json();

  const grid = createGrid(element('grid', HTMLElement), exampleWorkbook(new Figures(figures)));
  const store = new UniverStore(grid);
  const host = new ExcelHost({
    store,
    requirementSets,
    documentName: 'Werkbank.xlsx',
  });
  const functions = new FunctionsInGrid(host, grid.univer.__getInjector());
  store.messageOf = (error, caller, row, column) => functions.message(error, caller, row, column);
  store.onCellsChanged((area) => functions.forget(area));

  const addIn = (present: boolean): void => {
    document.querySelector('#addin iframe')?.remove();
    if (present) {
      functions.register(namespace, functionsFile);
      openAddIn();
    } else functions.unregister();
    element('addin-switch', HTMLSelectElement).value = present ? 'aan' : 'uit';
  };
  const settled = restOf(grid, functions);
  const charts = new ChartLayer(element('sheet', HTMLElement), grid, store, host);
  const werkbank: Werkbank = {
    host,
    read: (address) => store.values(addressed(store, address))[0]?.[0] ?? null,
    shown: (address) => store.texts(addressed(store, address))[0]?.[0] ?? '',
    type: (address, text) => {
      const { sheetId, row, column } = addressed(store, address);
      const { f, v } = readEntry(text.startsWith('=') ? { f: text } : { v: text });
      const number = typeof v === 'string' && v.trim() !== '' ? Number(v) : NaN;
      const content = f ?? (Number.isNaN(number) ? (v ?? '') : number);
      store.write({ sheetId, row, column, rows: 1, columns: 1 }, [[content]]);
    },
    select: (address) => {
      store.select(addressed(store, address));
      // Keys go to the grid again, as after a click on the cell.
      grid.univer.__getInjector().get(ILayoutService).focus();
    },
    typingPlace: () => {
      const editor = grid.univer.__getInjector().get(IEditorBridgeService);
      const place = editor.getEditLocation();
      return place
        ? {
            address: cellAddress(place.row, place.column),
            isTyping: editor.isVisible().visible,
          }
        : null;
    },
    look: (address) => store.look(addressed(store, address)),
    charts: () => charts.shown(),
    addIn,
    settled,
  };
  Object.assign(window, { werkbank });

  followStatus(grid, store);
  followControls(grid, host, functions, charts);
  followAddIn(addIn);
};

/** The line under the grid follows the cell under the pointer, else the selected one. */
const followStatus = (grid: Grid, store: UniverStore): void => {
  const line = element('status', HTMLElement);
  let hovered: Area | null = null;
  const refresh = (): void => {
    const under = hovered && statusOf(store, hovered);
    const { kind, text } = under?.kind === 'error' ? under : statusOf(store, store.selection());
    // Said anew only when it changes: a screen reader reads each change aloud.
    if (line.textContent === text) return;
    line.dataset.kind = kind;
    line.textContent = text;
  };
  const { api } = grid;
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    hovered = { sheetId: worksheet.getSheetId(), row, column, rows: 1, columns: 1 };
    refresh();
  });
  element('grid', HTMLElement).addEventListener('pointerleave', () => {
    hovered = null;
    refresh();
  });
  store.onSelectionChanged(() => {
    hovered = null;
    refresh();
  });
  store.onCalculated(refresh);
  store.onCellsChanged(refresh);
};

/** Milliseconds for which Office.js remembers the colours that it read last (5 s, and a little). */
const themeIsKept = 5_200;

const followControls = (
  grid: Grid,
  host: ExcelHost,
  functions: FunctionsInGrid,
  charts: ChartLayer,
): void => {
  const asked = new URLSearchParams(window.location.search);

  const platform = element('platform', HTMLSelectElement);
  const changePlatform = (): void =>
    functions.changeEmptyCell(platform.value === 'web' ? 'null' : 'zero');
  platform.value = asked.get('excel') === 'web' ? 'web' : 'desktop';
  if (platform.value === 'web') changePlatform();
  platform.addEventListener('change', changePlatform);

  const theme = element('theme', HTMLSelectElement);
  // The pane asks for the colours when it is looked at again, as after a visit to Excel's options.
  const lookAgain = (): void =>
    void document.querySelector('iframe')?.contentWindow?.dispatchEvent(new Event('focus'));
  let later: ReturnType<typeof setTimeout> | undefined;
  const changeTheme = (): void => {
    if (!isThemeName(theme.value)) return;
    document.documentElement.dataset.theme = theme.value;
    grid.api.toggleDarkMode(theme.value !== 'licht');
    host.changeTheme(workbenchThemes[theme.value]);
    charts.follow();
    lookAgain();
    clearTimeout(later);
    later = setTimeout(lookAgain, themeIsKept);
  };
  const wanted = asked.get('thema') ?? '';
  theme.value = isThemeName(wanted) ? wanted : 'licht';
  changeTheme();
  theme.addEventListener('change', changeTheme);

  const pane = element('addin', HTMLElement);
  const divider = element('divider', HTMLElement);
  makeResizable(divider, pane);
  const toggle = element('pane-toggle', HTMLButtonElement);
  toggle.addEventListener('click', () => {
    pane.hidden = !pane.hidden;
    divider.hidden = pane.hidden;
    toggle.setAttribute('aria-expanded', String(!pane.hidden));
  });
};

/** `?invoegtoepassing=uit` opens the workbook as in an Excel without the add-in. */
const followAddIn = (addIn: (present: boolean) => void): void => {
  const choice = element('addin-switch', HTMLSelectElement);
  const asked = new URLSearchParams(window.location.search).get('invoegtoepassing');
  addIn(asked !== 'uit');
  choice.addEventListener('change', () => {
    addIn(choice.value === 'aan');
  });
};

/** Opens the add-in last: its first script finds the emulated Excel in this window. */
const openAddIn = (): void => {
  const frame = document.createElement('iframe');
  frame.title = 'Fusiebegroting';
  frame.src = '/addin/taskpane.html';
  element('addin', HTMLElement).append(frame);
};

await openWorkbench();
