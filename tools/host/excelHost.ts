import { AreaLayers } from './areaLayers';
import type { Area, CellStore } from './cellStore';
import type { CellShift } from './cellShift';
import { renameInFormula, shiftArea, shiftFormula } from './cellShift';
import { ChartBook } from './chartBook';
import { CommentBook } from './comments';
import { ConditionalBook } from './conditionalBook';
import type { CallOptions, HostResult } from './customFunctions';
import { CustomFunctions } from './customFunctions';
import type { Validation } from './dataValidation';
import type { Hyperlink } from './hyperlinks';
import type { EmptyCell, HostArgument, Refusal } from './argumentGate';
import type { HostObject, Kind } from './hostObject';
import { bind } from './hostObject';
import { ExcelEvents } from './events';
import { FormatBook } from './formatBook';
import type { Culture } from './culture';
import { cultureOf } from './culture';
import type { ExcelObjects } from './objects';
import { createObjects } from './objects';
import { processQuery } from './processQuery';
import type { Fault, RequestListener, Until } from './requestFaults';
import { membersOf, RequestFaults } from './requestFaults';
import type { RequirementSets } from './requirementSets';
import { internalSets, minimumSets } from './requirementSets';
import type { OfficeTheme } from './themes';
import { themes } from './themes';
import type { WireMessage, WireRequest } from './wire';
import { actionType, statusCellEdit, WireError } from './wire';

/** One `ProcessQuery`, for benchmarks and for tests that count round trips. */
export interface RequestLogEntry {
  readonly actions: number;
  readonly requestBytes: number;
  readonly replyBytes: number;
  /** `Kind.Member` is not known before it runs; these are the names of methods and set properties. */
  readonly members: readonly string[];
}

export interface ExcelHostOptions {
  readonly store: CellStore;
  /** Of the user interface and the separators; nl-BE when left out. */
  readonly locale?: string;
  /** The user's own decimal and thousands separators; those of the locale when left out. */
  readonly separators?: { readonly decimal: string; readonly thousands: string };
  /** What the host supports: `setsOfManifest(xml)`, or the declared minimum when left out. */
  readonly requirementSets?: RequirementSets;
  /** `zero` on the desktop, `null` on the web (office-js 4702). */
  readonly emptyCell?: EmptyCell;
  readonly theme?: OfficeTheme;
  /** What `Office.context.document.settings` and `workbook.settings` start with. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly documentName?: string;
  /** Somebody else's Excel with the same workbook open (with the same store): all is seen at once. */
  readonly sharedWith?: ExcelHost;
  /** Numbers of the features that `_GetEnabledFeatures` answers; 2 is the short pause between answers. */
  readonly enabledFeatures?: readonly number[];
}

/** The page on the other side of a transport. */
export interface Page {
  deliver(messages: readonly WireMessage[]): void;
  raise(event: number): void;
}

export interface Reply {
  /** 0, or the Office error number that replaces the answer. */
  readonly status: number;
  readonly body: string;
}

const waitsForCellEdit = 64;

/** The emulated Excel: one workbook, at most one page, no screen. */
export class ExcelHost {
  readonly store: CellStore;
  readonly locale: string;
  readonly culture: Culture;
  readonly requirementSets: RequirementSets;
  readonly functions: CustomFunctions;
  readonly events: ExcelEvents;
  readonly formats: FormatBook;
  /** What the add-in put on cells, for tests to read. */
  readonly validations: AreaLayers<Validation>;
  readonly links: AreaLayers<Hyperlink>;
  readonly conditionals: ConditionalBook;
  readonly charts: ChartBook;
  readonly comments: CommentBook;
  /** What Excel makes of a defined name that is no cell, by its name in small letters: a test says it. */
  readonly nameResults = new Map<string, unknown>();
  /** Every `ProcessQuery` since the start or since somebody emptied the list. */
  readonly requests: RequestLogEntry[] = [];
  readonly settings: Map<string, unknown>;
  readonly documentName: string;
  readonly enabledFeatures: readonly number[];
  theme: OfficeTheme;
  private readonly objects: ExcelObjects;
  private readonly references = new Map<string, HostObject>();
  /** All that have this workbook open. */
  private readonly company: ExcelHost[];
  private readonly faults = new RequestFaults();
  private page: Page | null = null;
  private lastReference = 0;
  private cellEdit = false;
  private waiting: (() => void)[] = [];

  constructor(options: ExcelHostOptions) {
    this.store = options.store;
    this.locale = options.locale ?? 'nl-BE';
    this.culture = cultureOf(this.locale, options.separators);
    this.requirementSets = { ...internalSets, ...(options.requirementSets ?? minimumSets) };
    this.theme = options.theme ?? themes.light;
    const { sharedWith } = options;
    this.company = sharedWith?.company ?? [];
    this.company.push(this);
    this.formats = sharedWith?.formats ?? new FormatBook();
    this.validations = sharedWith?.validations ?? new AreaLayers();
    this.links = sharedWith?.links ?? new AreaLayers();
    this.conditionals = sharedWith?.conditionals ?? new ConditionalBook();
    this.charts = sharedWith?.charts ?? new ChartBook();
    this.comments = sharedWith?.comments ?? new CommentBook();
    this.settings = sharedWith?.settings ?? new Map(Object.entries(options.settings ?? {}));
    this.documentName = options.documentName ?? 'Map1.xlsx';
    this.enabledFeatures = options.enabledFeatures ?? [1, 2, 3, 4];
    this.functions = new CustomFunctions(options.emptyCell ?? 'zero', (messages) =>
      this.page?.deliver(messages),
    );
    this.events = new ExcelEvents(this.store, (messages) => this.page?.deliver(messages));
    this.objects = createObjects(this, sharedWith?.objects);
  }

  /** Connects a page; the one that was there before is gone. Answers what disconnects it. */
  connect(page: Page): () => void {
    this.functions.markGone();
    this.events.forget();
    this.references.clear();
    this.page = page;
    return () => {
      if (this.page !== page) return;
      this.page = null;
      this.functions.markGone();
      this.events.forget();
    };
  }

  /** Registers a functions.json under its namespace. */
  registerFunctions(namespace: string, functionsFile: unknown): void {
    this.functions.register(namespace, functionsFile);
  }

  /** The add-in is switched off or not there: its functions are #NAME? from now on. */
  unregisterFunctions(): void {
    this.functions.unregister();
  }

  /** Calls a custom function as a formula in `callerAddress` would (`FUSIE.AFM`, `Blad1!B2`). */
  call(
    fullName: string,
    parameters: readonly HostArgument[],
    callerAddress: string,
    options: CallOptions = {},
  ): Promise<HostResult> {
    return this.functions.call(fullName, parameters, callerAddress, options);
  }

  /** Why Excel would not accept a formula with so many arguments; null when it does. */
  refuses(fullName: string, parameters: number): Refusal | null {
    return this.functions.refuses(fullName, parameters);
  }

  get emptyCell(): EmptyCell {
    return this.functions.emptyCell;
  }

  set emptyCell(value: EmptyCell) {
    this.functions.emptyCell = value;
  }

  /** True while the user types in a cell: Excel then answers no request. */
  get inCellEdit(): boolean {
    return this.cellEdit;
  }

  set inCellEdit(value: boolean) {
    this.cellEdit = value;
    if (value) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** How many ranges the page keeps alive; `untrack()` lowers it. */
  get keptReferences(): number {
    return this.references.size;
  }

  /** Protects or frees a sheet: every write to it then answers AccessDenied (office-js 6784). */
  protectSheet(sheetId: string, on: boolean): void {
    this.objects.protect(sheetId, on);
  }

  /** Protects or frees the structure: adding, deleting, moving or renaming a sheet is then refused. */
  protectStructure(on: boolean): void {
    this.objects.sheetBook.structureIsProtected = on;
  }

  /**
   * Lets the n-th request from now on (1 is the next one) fail: not executed at all, or only so far.
   * Each call plans one failure.
   */
  failRequest(n: number, fault: Fault, until: Until = 0): void {
    this.faults.plan(n, fault, until);
  }

  /** One of the next requests is planned to fail. */
  failsWithin(requests: number): boolean {
    return this.faults.failsWithin(requests);
  }

  /** Drops the failures that were planned and did not come. */
  forgetFaults(): void {
    this.faults.forget();
  }

  /** Told of each request before it is executed; there a colleague may change a cell. */
  onRequest(listener: RequestListener): () => void {
    return this.faults.listen(listener);
  }

  /**
   * Answers one request of the page. In cell-edit mode the status is 5004, unless the page asked to
   * wait (`delayForCellEdit`): then the answer comes when the user leaves the cell.
   */
  async execute(body: string, flags: number): Promise<Reply> {
    if (this.cellEdit) {
      if ((flags & waitsForCellEdit) === 0) return { status: statusCellEdit, body: '' };
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    const request = JSON.parse(body) as WireRequest;
    if (request.Actions.some(({ ActionType }) => ActionType === actionType.query))
      await this.store.calculated?.();
    const reply = JSON.stringify(
      this.faults.execute(request, (wanted) =>
        this.events.duringRequest(() =>
          processQuery(wanted, {
            workbook: () => this.objects.workbook(),
            service: (name) => this.objects.service(name),
            reference: (id) => this.referenced(id),
            keep: (target) => this.keep(target),
          }),
        ),
      ),
    );
    this.requests.push({
      actions: request.Actions.length,
      requestBytes: body.length,
      replyBytes: reply.length,
      members: membersOf(request),
    });
    return { status: 0, body: reply };
  }

  /** Tells the page that the theme changed, as Excel does when the user picks another. */
  changeTheme(theme: OfficeTheme): void {
    this.theme = theme;
    this.page?.raise(officeThemeChanged);
  }

  /** Binds a kind of object to this host's requirement sets. */
  bind<T>(kind: Kind<T>, target: T): HostObject {
    return bind(kind, target, this.requirementSets);
  }

  /** The page no longer needs an object. */
  release(reference: string): void {
    this.references.delete(reference);
  }

  /** A range that an event named, so that the page may ask for it later. */
  keepArea(area: Area): string {
    return this.keep(this.objects.range(area));
  }

  /** The object behind a reference, while the page keeps it. */
  reference(id: string): HostObject | undefined {
    return this.references.get(id);
  }

  /** Refuses a write to a protected sheet. */
  checkWritable(sheetId: string): void {
    this.objects.sheetBook.checkWritable(sheetId);
  }

  /** A sheet is gone, with all that stood on it. */
  forgetSheet(sheetId: string): void {
    for (const book of this.books) book.forget(sheetId);
  }

  /** All that lies over or points at the cells follows rows and columns that come or go. */
  followShift(shift: CellShift): void {
    this.formats.shift(shift);
    const moved = (area: Area) => shiftArea(area, shift);
    for (const book of [
      this.validations,
      this.links,
      this.conditionals,
      this.charts,
      this.comments,
    ])
      book.move(shift.sheetId, moved);
    this.objects.sheetBook.move(shift.sheetId, moved);
    for (const one of this.company) one.followReferences(moved);
    const shifted = this.objects.sheetName(shift.sheetId);
    this.rewriteFormulas((formula, own) => shiftFormula(formula, own, shifted, shift));
    this.events.shifted(shift);
  }

  /** A sheet got another name, or (null) is gone: what names it follows. */
  followName(from: string, to: string | null): void {
    this.rewriteFormulas((formula) => renameInFormula(formula, from, to));
  }

  /** Formulas outside the cells: names, conditional formats, validations. */
  private rewriteFormulas(change: (formula: string, ownSheet: string) => string): void {
    this.objects.nameBook.rewrite(this, change);
    const sheets = this.store.sheets();
    this.conditionals.rewrite((formula, sheetId) =>
      change(formula, sheets.find(({ id }) => id === sheetId)?.name ?? ''),
    );
  }

  /** A range that the page holds on to follows its cells (`Range.track()`). */
  private followReferences(moved: (area: Area) => Area | null): void {
    for (const [id, { kind, target }] of this.references) {
      if (kind !== 'Range') continue;
      const area = moved(target as Area);
      if (area) this.references.set(id, this.objects.range(area));
      else this.references.delete(id);
    }
  }

  private get books() {
    const { formats, validations, links, conditionals, charts, comments } = this;
    return [formats, validations, links, conditionals, charts, comments];
  }

  private keep(target: HostObject): string {
    const reference = `ref${++this.lastReference}`;
    this.references.set(reference, target);
    return reference;
  }

  private referenced(id: string): HostObject {
    const target = this.references.get(id);
    if (!target)
      throw new WireError('InvalidReference', `The object behind ${id} was released.`, id);
    return target;
  }
}

const officeThemeChanged = 9;
