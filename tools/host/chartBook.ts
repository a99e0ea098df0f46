import type { Area } from './cellStore';

/** Settings by their path (`Title.Text`, `Format.Fill.Color`); what nobody set is not in it. */
type Settings = Map<string, unknown>;

export interface ChartSeries {
  readonly settings: Settings;
  /** Where the values stand; null until somebody says so. */
  values: Area | null;
  categories: Area | null;
}

/** Points from the corner of the sheet, for a chart that no cells hold. */
interface Box {
  readonly Left: number;
  readonly Top: number;
  readonly Width: number;
  readonly Height: number;
}

export interface Chart {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  type: string;
  readonly settings: Settings;
  readonly series: ChartSeries[];
  /** The cells that it covers, after `setPosition`. */
  anchor: Area | null;
  box: Box;
}

/** Excel's own size of a new chart, in points. */
const newBox: Box = { Left: 48, Top: 30, Width: 360, Height: 216 };

/** All charts of the workbook; tests and the workbench read them here. */
export class ChartBook {
  private all: Chart[] = [];
  private readonly listeners = new Set<() => void>();
  private lastId = 0;

  of(sheetId: string): readonly Chart[] {
    return this.all.filter((chart) => chart.sheetId === sheetId);
  }

  /** A chart by its name (without regard to case) or its id. */
  find(sheetId: string, key: string): Chart | undefined {
    return this.of(sheetId).find(
      ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
    );
  }

  add(sheetId: string, type: string): Chart {
    const number = ++this.lastId;
    const chart: Chart = {
      id: `{chart-${number}}`,
      sheetId,
      name: `Grafiek ${number}`,
      type,
      settings: new Map(),
      series: [],
      anchor: null,
      box: newBox,
    };
    this.all.push(chart);
    this.changed();
    return chart;
  }

  remove(chart: Chart): void {
    this.all = this.all.filter((one) => one !== chart);
    this.changed();
  }

  /** Follows the rows or columns of a sheet: the charts on it, and the cells that they show. */
  move(sheetId: string, moved: (area: Area) => Area | null): void {
    const follow = (area: Area | null): Area | null =>
      area && area.sheetId === sheetId ? moved(area) : area;
    for (const chart of this.all) {
      // Deleted cells under a chart leave the chart where it was.
      chart.anchor = follow(chart.anchor) ?? chart.anchor;
      for (const series of chart.series) {
        series.values = follow(series.values);
        series.categories = follow(series.categories);
      }
    }
    this.changed();
  }

  forget(sheetId: string): void {
    this.all = this.all.filter((chart) => chart.sheetId !== sheetId);
    this.move(sheetId, () => null);
  }

  /** Told after each change of a chart; returns what stops the listening. */
  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.listeners) listener();
  }
}
