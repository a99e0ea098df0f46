import type { Area } from './cellStore';
import { intersection, subtract } from './address';

/** A conditional format with a formula; `look` holds `Font.Color`, `Font.Bold`, `Fill.Color`, … */
export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Area[];
  formula: string;
  stopIfTrue: boolean;
  readonly look: Map<string, unknown>;
}

/** The conditional formats of the workbook; the first of a sheet comes first. */
export class ConditionalBook {
  private all: ConditionalFormat[] = [];
  private lastId = 0;

  of(sheetId: string): readonly ConditionalFormat[] {
    return this.all.filter(({ areas }) => areas[0]?.sheetId === sheetId);
  }

  /** Those that touch one of these areas. */
  touching(areas: readonly Area[]): readonly ConditionalFormat[] {
    return this.all.filter((format) =>
      format.areas.some((one) => areas.some((other) => intersection(one, other) !== null)),
    );
  }

  add(areas: readonly Area[]): ConditionalFormat {
    const format: ConditionalFormat = {
      id: `{conditional-${++this.lastId}}`,
      areas,
      formula: '',
      stopIfTrue: false,
      look: new Map(),
    };
    // A new one gets the highest priority.
    this.all.unshift(format);
    return format;
  }

  remove(format: ConditionalFormat): void {
    this.all = this.all.filter((one) => one !== format);
  }

  /** Gives a format another place among those of its sheet. */
  prioritise(format: ConditionalFormat, priority: number): void {
    const sheet = this.of(format.areas[0]?.sheetId ?? '').filter((one) => one !== format);
    const before = sheet[priority];
    this.remove(format);
    const at = before ? this.all.indexOf(before) : this.all.length;
    this.all.splice(at, 0, format);
  }

  /** Frees these cells of every conditional format; what covers more keeps the rest. */
  clear(area: Area): void {
    for (const format of this.touching([area])) {
      format.areas = format.areas.flatMap((one) => subtract(one, area));
      if (format.areas.length === 0) this.remove(format);
    }
  }

  move(sheetId: string, moved: (area: Area) => Area | null): void {
    for (const format of this.of(sheetId)) {
      format.areas = format.areas.flatMap((area) => moved(area) ?? []);
      if (format.areas.length === 0) this.remove(format);
    }
  }

  rewrite(change: (formula: string, sheetId: string) => string): void {
    for (const format of this.all)
      format.formula = change(format.formula, format.areas[0]?.sheetId ?? '');
  }

  forget(sheetId: string): void {
    for (const format of this.of(sheetId)) this.remove(format);
  }
}
