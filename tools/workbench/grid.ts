import type { ICellData, IWorkbookData, Nullable } from '@univerjs/core';
import {
  CellValueType,
  ICommandService,
  InterceptorEffectEnum,
  LocaleType,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, ISheetPasteByShortKeyParams } from '@univerjs/preset-sheets-core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetPasteShortKeyCommand,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import { shownError, shownNumber } from './shownText';
import { readFormula, readNumber } from './typedText';

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
}

/** What the user typed, in the form that Univer stores. */
export const readEntry = <T extends ICellData>(cell: T): T => {
  if (typeof cell.f === 'string') return { ...cell, f: readFormula(cell.f) };
  const number = typeof cell.v === 'string' ? readNumber(cell.v) : null;
  // A number in text form goes on to Univer, which knows percentages and formats.
  return number === null ? cell : { ...cell, v: number };
};

type Pasted = ISheetPasteByShortKeyParams;

/** Text from elsewhere is read as if it were typed; what was copied in the grid is left alone. */
const readPasted = (pasted: Pasted): void => {
  const { textContent, htmlContent } = pasted;
  if (textContent === undefined || htmlContent?.includes('data-copy-id') === true) return;
  const read = textContent.replace(/[^\t\r\n]+/g, (text) =>
    text.startsWith('=') ? readFormula(text) : (readNumber(text) ?? text),
  );
  if (read === textContent) return;
  pasted.textContent = read;
  pasted.htmlContent = '';
};

/** A number as the editor must show it, so that leaving it unchanged changes nothing. */
const editable = <T extends ICellData>(cell: T): T =>
  typeof cell.v === 'number' && (cell.f ?? null) === null && cell.t !== CellValueType.BOOLEAN
    ? { ...cell, v: String(cell.v).replace('.', ',') }
    : cell;

const errorText = /^#[A-Z/0_]+[!?]?$/;

/**
 * What a cell without a number format shows. What a formula gives is an amount and gets points
 * between thousands; what somebody typed may be a year or a code and does not.
 */
const show = <T extends ICellData>(cell: T, typed: Nullable<ICellData>): T => {
  const calculated = (typed?.f ?? typed?.si ?? null) !== null || (typed?.v ?? null) === null;
  if (typeof cell.v === 'number' && cell.t !== CellValueType.BOOLEAN)
    return { ...cell, v: shownNumber(cell.v, calculated) };
  if (typeof cell.v === 'string' && calculated && errorText.test(cell.v))
    return { ...cell, v: shownError(cell.v) };
  return cell;
};

/**
 * The spreadsheet: Univer with the core preset alone. It has no Dutch, so what is typed and what is
 * shown pass through two doors of its own: Dutch notation in, Dutch notation out.
 */
export const createGrid = (container: HTMLElement, content: IWorkbookData): Grid => {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: english },
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    // The header holds the formula bar; the toolbar would be English and is not needed here.
    toolbar: false,
    contextMenu: false,
    statusBarStatistic: false,
    disableAutoFocus: true,
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(content);
  workbook.setNumfmtLocal('nl');

  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { worksheet, row, col }, next) => {
      if (!cell) return next(cell);
      const entry = readEntry(cell);
      const present = worksheet.getCellRaw(row, col);
      // The same formula in the other notation is no change; Univer would empty the cell.
      const same = typeof entry.f === 'string' && entry.f === present?.f;
      return next(same ? { ...entry, v: present.v ?? null } : entry);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    // After Univer's own, which turns percentages into text.
    priority: -0.5,
    handler: (cell, _place, next) => next(cell ? editable(cell) : cell),
  });
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }) => {
      if (id === SheetPasteShortKeyCommand.id) readPasted(params as Pasted);
    });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // After the number formats: what they wrote is text and stays.
    priority: -0.5,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { rawData }, next) => next(cell ? show(cell, rawData) : cell),
  });
  return { univer, api, workbook };
};
