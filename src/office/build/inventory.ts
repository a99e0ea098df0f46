import { isJournalKey } from './journal';
import { isTurnKey } from './turn';
import { choiceKey } from './keptChoice';
import type { NameInWorkbook, OtherSheet } from './buildReading';
import { markKey, originals, readMark, type SheetMark } from './sheetMark';

/** The comment of a defined name that is ours. */
export const nameComment = 'Fusiebegroting';

/** A sheet with our mark. */
export interface MarkedSheet extends OtherSheet {
  readonly isProtected: boolean;
  readonly mark: SheetMark;
}

/** Everything of the workbook that stands outside cells and concerns a build. */
export interface Inventory {
  readonly own: readonly MarkedSheet[];
  readonly unfinished: readonly MarkedSheet[];
  readonly others: readonly OtherSheet[];
  readonly allNames: readonly string[];
  readonly names: readonly NameInWorkbook[];
  readonly styles: readonly string[];
  readonly structureIsProtected: boolean;
  /** Of builds that are under way or broke off: the keys of their settings, and what these hold. */
  readonly journals: readonly { readonly key: string; readonly text: string }[];
  /** How far each of those builds is. */
  readonly turns: readonly string[];
  /** What the pane kept with the last build; null where there is nothing. */
  readonly choice: string | null;
}

interface InventoryAsked {
  readonly sheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly styles: Excel.StyleCollection;
  readonly protection: Excel.WorkbookProtection;
  readonly settings: Excel.SettingCollection;
  readonly choice: Excel.Setting;
}

/** Asks for the inventory; read it with `inventoryRead` after the next sync. */
export function takeInventory({ workbook }: Excel.RequestContext): InventoryAsked {
  const { worksheets: sheets, names, styles, protection, settings } = workbook;
  const choice = settings.getItemOrNullObject(choiceKey);
  sheets.load(
    'items/id,items/name,items/position,items/protection/protected,' +
      'items/customProperties/items/key,items/customProperties/items/value',
  );
  names.load('items/name,items/formula,items/comment');
  styles.load('items/name');
  protection.load('protected');
  settings.load('items/key,items/value');
  choice.load('value');
  return { sheets, names, styles, protection, settings, choice };
}

export function inventoryRead(asked: InventoryAsked): Inventory {
  const sheets = asked.sheets.items.map((sheet) => {
    const property = sheet.customProperties.items.find(({ key }) => key.toLowerCase() === markKey);
    return {
      worksheetId: sheet.id,
      name: sheet.name,
      position: sheet.position,
      isProtected: sheet.protection.protected,
      mark: property === undefined ? null : readMark(property.value),
    };
  });
  const marked = sheets.filter((sheet): sheet is MarkedSheet => sheet.mark !== null);
  const own = originals(marked.filter(({ mark }) => mark.state === 'klaar'));
  const unfinished = marked.filter(({ mark }) => mark.state === 'in aanbouw');
  const isOurs = (id: string) => [...own, ...unfinished].some((one) => one.worksheetId === id);
  return {
    own,
    unfinished,
    others: sheets
      .filter(({ worksheetId }) => !isOurs(worksheetId))
      .map(({ worksheetId, name, position }) => ({ worksheetId, name, position })),
    allNames: sheets.map(({ name }) => name),
    names: asked.names.items.map(({ name, formula, comment }) => ({
      name,
      formula: String(formula as unknown),
      isOwn: comment === nameComment,
    })),
    styles: asked.styles.items.map(({ name }) => name),
    structureIsProtected: asked.protection.protected,
    journals: asked.settings.items.flatMap(({ key, value }) =>
      isJournalKey(key) && typeof value === 'string' ? [{ key, text: value }] : [],
    ),
    turns: asked.settings.items.map(({ key }) => key).filter(isTurnKey),
    choice: settingRead(asked.choice),
  };
}

/** Anything but a text was not put there by us. */
function settingRead(setting: Excel.Setting): string | null {
  const value: unknown = setting.isNullObject ? null : setting.value;
  return typeof value === 'string' ? value : null;
}
