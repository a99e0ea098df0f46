import type { Area, CellStore } from './cellStore';
import type { FilterState } from './autoFilter';
import { movedFilter } from './autoFilter';
import { invalidArgument, WireError } from './wire';

interface SheetState {
  visibility: string;
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  isProtected: boolean;
  frozen: Area | null;
  readonly customProperties: Map<string, string>;
  readonly page: PageState;
  filter: FilterState | null;
}

/** How a sheet is printed, as far as somebody set it. */
interface PageState {
  readonly settings: Map<string, unknown>;
  printArea: readonly Area[];
  titleRows: readonly Area[];
  titleColumns: readonly Area[];
}

/** What a sheet has besides cells; the store knows only cells. */
export class SheetBook {
  /** True while the structure of the workbook is protected: no sheet comes, goes, moves or changes its name. */
  structureIsProtected = false;
  private readonly sheets = new Map<string, SheetState>();

  of(sheetId: string): SheetState {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const state: SheetState = {
      visibility: 'Visible',
      tabColor: '',
      gridlines: true,
      headings: true,
      isProtected: false,
      frozen: null,
      customProperties: new Map(),
      page: { settings: new Map(), printArea: [], titleRows: [], titleColumns: [] },
      filter: null,
    };
    this.sheets.set(sheetId, state);
    return state;
  }

  protect(sheetId: string, on: boolean): void {
    this.of(sheetId).isProtected = on;
  }

  /** What is printed and filtered follows the cells. */
  move(sheetId: string, moved: (area: Area) => Area | null): void {
    const state = this.of(sheetId);
    const { page } = state;
    state.filter = movedFilter(state.filter, moved);
    for (const key of ['printArea', 'titleRows', 'titleColumns'] as const)
      page[key] = page[key].flatMap((area) => moved(area) ?? []);
  }

  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /** Refuses a change of the sheets themselves (https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection). */
  checkStructure(): void {
    if (this.structureIsProtected)
      throw new WireError('AccessDenied', 'The structure of the workbook is protected.');
  }

  /** Refuses a write to a protected sheet (office-js 6784). */
  checkWritable(sheetId: string): void {
    if (this.of(sheetId).isProtected)
      throw new WireError('AccessDenied', 'The sheet is protected: its cells cannot be changed.');
  }
}

/** Refuses a name that Excel refuses (https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9). */
export const checkSheetName = (store: CellStore, name: string, own: string | null): void => {
  if (name.length < 1 || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
    throw invalidArgument(`"${name}" cannot be the name of a sheet.`);
  const taken = store
    .sheets()
    .some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new WireError('ItemAlreadyExists', `There is a sheet ${name} already.`);
};
