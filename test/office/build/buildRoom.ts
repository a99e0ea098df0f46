import type { Workbook } from '../../../src/spreadsheet/workbook';
import {
  compareBuild,
  readBuild,
  writeBuild,
  type BuildChanges,
  type BuildOutcome,
  type BuildReading,
  type BuildUndo,
} from '../../../src/office/build';
import type { ExcelHost, RequestLogEntry } from '../../../tools/host/excelHost';
import type { Area, CellContent } from '../../../tools/host/cellStore';
import { parseCells } from '../../../tools/host/address';
import type { PlainStore } from '../../../tools/host/plainStore';
import { sampleWorkbook, small, wanted, type Sample } from './sampleWorkbook';

/** A workbook in the emulated Excel, and what a test does to it. */
export class BuildRoom {
  constructor(
    readonly store: PlainStore,
    readonly host: ExcelHost,
  ) {}

  readonly clock = () => new Date('2026-01-02T03:04:05Z');

  async read(): Promise<BuildReading> {
    const answer = await readBuild(wanted);
    if (!answer.ok) throw new Error(`not read: ${JSON.stringify(answer.failure)}`);
    return answer.value;
  }

  /** The plan of a sample, with the names and the inputs of the workbook as it is. */
  plan(reading: BuildReading, sample: Sample = small): Workbook {
    const typed = reading.inputs.get('aannames/index/waarde');
    const index = typed && {
      value: typed.value,
      ...(typed.formula === undefined ? {} : { formula: typed.formula }),
      style: 'Invoer',
      input: true,
    };
    return sampleWorkbook({ ...sample, names: reading.sheetNames, ...(index ? { index } : {}) });
  }

  async compare(sample: Sample = small): Promise<BuildChanges> {
    const reading = await this.read();
    return compareBuild(reading, this.plan(reading, sample));
  }

  write(changes: BuildChanges, options = {}): Promise<BuildOutcome> {
    return writeBuild(changes, { clock: this.clock, ...options });
  }

  async build(sample: Sample = small): Promise<BuildUndo> {
    const outcome = await this.write(await this.compare(sample));
    if (outcome.kind !== 'built') throw new Error(`not built: ${JSON.stringify(outcome)}`);
    return outcome.undo;
  }

  sheetNames(): string[] {
    return this.store.sheets().map(({ name }) => name);
  }

  sheetId(name: string): string {
    const sheet = this.store.sheets().find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet.id;
  }

  area(sheet: string, cells: string): Area {
    const found = parseCells(cells, this.sheetId(sheet));
    if (!found) throw new Error(`no cells ${cells}`);
    return found;
  }

  at(sheet: string, cell: string): CellContent {
    return this.store.formulas(this.area(sheet, cell))[0]?.[0] ?? null;
  }

  put(sheet: string, cell: string, content: CellContent): void {
    this.store.write(this.area(sheet, cell), [[content]]);
  }

  /** As the user deletes a sheet. */
  async deleteSheet(name: string): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
  }

  /** An Excel that was just opened, with these sheets of the user's. */
  async reset(names: readonly string[] = ['Blad1']): Promise<void> {
    await Excel.run(async (context) => {
      const { worksheets, names: defined, settings, styles } = context.workbook;
      worksheets.load('items/id');
      defined.load('items/name');
      settings.load('items/key');
      styles.load('items/name,items/builtIn');
      await context.sync();
      const old = worksheets.items;
      const placeholder = worksheets.add('Even');
      for (const one of [...old, ...defined.items, ...settings.items]) one.delete();
      for (const style of styles.items) if (!style.builtIn) style.delete();
      for (const name of names) worksheets.add(name);
      placeholder.delete();
      worksheets.getFirst().activate();
      await context.sync();
    });
    this.host.requests.length = 0;
  }

  /** Everything that stands in the workbook, sheet by sheet; told through the real library. */
  async snapshot(): Promise<unknown> {
    const { store } = this;
    return Excel.run(async (context) => {
      const { worksheets, names, settings, styles } = context.workbook;
      worksheets.load(
        'items/name,items/customProperties/items/key,items/customProperties/items/value',
      );
      names.load('items/name,items/formula');
      settings.load('items/key,items/value');
      styles.load('items/name');
      await context.sync();
      return {
        sheets: store.sheets().map(({ id, name }) => {
          const used = store.usedArea(id);
          return { id, name, used, cells: used && store.formulas(used) };
        }),
        marks: worksheets.items.map(({ name, customProperties }) => [
          name,
          ...customProperties.items.map(({ key, value }) => `${key}=${value}`),
        ]),
        names: names.items.map(({ name, formula }) => `${name}${String(formula)}`).sort(),
        settings: settings.items.map(({ key }) => key),
        styles: styles.items.map(({ name }) => name),
      };
    });
  }
}

/** Office.js lets go of what a build held on to in a request of its own, with whatever comes next. */
export function withoutTidying(requests: readonly RequestLogEntry[]): RequestLogEntry[] {
  const tidying = ({ members }: RequestLogEntry): boolean =>
    members.length > 0 && members.every((member) => member === '_RemoveReference');
  return requests.filter((request) => !tidying(request));
}

/** How a sheet looked is not kept: its hash may be forgotten, so that the next build sees to it. */
export function withoutLayout(snapshot: unknown): unknown {
  return JSON.parse(
    JSON.stringify(snapshot)
      .replaceAll(/\\"layout\\":\\"[^"]*\\",\\"charts\\":\{[^}]*\}/g, '')
      .replaceAll(/\\"page\\":\[[^\]]*\]/g, ''),
  ) as unknown;
}
