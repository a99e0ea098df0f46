import type { Area, CellStore } from './cellStore';
import { cellsAddress, sheetColumns, sheetRows } from './address';
import type { CellShift } from './cellShift';
import type { WireMessage } from './wire';
import { messageCategory } from './wire';

/** Numbers of the events (`eventType` in excel-win32-16.01.debug.js). */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
} as const;

export type EventName = keyof typeof eventType;

/** The target of an event that a collection listens to (`Constants.eventWorkbookId`). */
export const workbookTarget = 'Workbook';

/**
 * Tells the page what happened in the cells, for the events that it registered
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events).
 */
export class ExcelEvents {
  private readonly registered = new Map<string, number>();
  private queue: WireMessage[] = [];
  private scheduled = false;
  private byPage = false;
  private active: string;
  /** Set by the host: keeps a changed range so that `getRange()` of the event finds it. */
  keepArea: ((area: Area) => string) | null = null;

  constructor(
    store: CellStore,
    private readonly send: (messages: readonly WireMessage[]) => void,
  ) {
    this.active = store.activeSheet();
    store.onCellsChanged((area) => this.cellsChanged(area));
    store.onSelectionChanged((area) => this.selectionChanged(area));
    store.onCalculated?.((sheetId) =>
      this.tell('calculated', sheetId, { worksheetId: sheetId, address: '' }),
    );
  }

  register(name: EventName, target: string): void {
    const key = `${eventType[name]}/${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, target: string): void {
    const key = `${eventType[name]}/${target}`;
    const count = (this.registered.get(key) ?? 0) - 1;
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  /** The page is gone, and its registrations with it. */
  forget(): void {
    this.registered.clear();
    this.queue = [];
  }

  /** What changes meanwhile was done by the page itself (`triggerSource`). */
  duringRequest<T>(action: () => T): T {
    this.byPage = true;
    try {
      return action();
    } finally {
      this.byPage = false;
    }
  }

  added(sheetId: string): void {
    this.tell('added', sheetId, { source: 'Local', worksheetId: sheetId });
  }

  deleted(sheetId: string): void {
    this.tell('deleted', sheetId, { source: 'Local', worksheetId: sheetId });
  }

  private cellsChanged(area: Area, changeType = 'RangeEdited'): void {
    this.tell('changed', area.sheetId, {
      source: 'Local',
      changeType,
      address: cellsAddress(area),
      worksheetId: area.sheetId,
      referenceId: this.listens('changed', area.sheetId) ? (this.keepArea?.(area) ?? '') : '',
      triggerSource: this.byPage ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
    });
  }

  /** Rows or columns came or went. */
  shifted({ sheetId, axis, at, count }: CellShift): void {
    const lines = { sheetId, row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
    const area =
      axis === 'row'
        ? { ...lines, row: at, rows: Math.abs(count) }
        : { ...lines, column: at, columns: Math.abs(count) };
    this.cellsChanged(
      area,
      `${axis === 'row' ? 'Row' : 'Column'}${count > 0 ? 'Inserted' : 'Deleted'}`,
    );
  }

  private selectionChanged(area: Area): void {
    if (area.sheetId !== this.active) {
      this.tell('deactivated', this.active, { worksheetId: this.active });
      this.active = area.sheetId;
      this.tell('activated', area.sheetId, { worksheetId: area.sheetId });
    }
    this.tell('selectionChanged', area.sheetId, {
      address: cellsAddress(area),
      worksheetId: area.sheetId,
    });
  }

  private listens(name: EventName, sheetId: string): boolean {
    return [sheetId, workbookTarget].some((to) => this.registered.has(`${eventType[name]}/${to}`));
  }

  private tell(name: EventName, sheetId: string, value: object): void {
    for (const target of [sheetId, workbookTarget]) {
      if (!this.registered.has(`${eventType[name]}/${target}`)) continue;
      this.queue.push([
        messageCategory.event,
        eventType[name],
        target,
        JSON.stringify(value),
        this.queue.length,
        false,
      ]);
    }
    if (this.scheduled || this.queue.length === 0) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      const messages = this.queue;
      this.queue = [];
      if (messages.length > 0) this.send(messages);
    }, 0);
  }
}
