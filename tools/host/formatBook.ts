import type { Area } from './cellStore';
import { bounding, contains, intersection, sheetColumns, sheetRows } from './address';
import type { CellShift } from './cellShift';
import { shiftArea } from './cellShift';
import { formatDefaults } from './formatDefaults';
import { normal, StyleBook } from './styleBook';

interface Layer {
  readonly area: Area;
  readonly value: unknown;
  /** Later layers lie on top. */
  readonly order: number;
}

/** Settings of whole rows and columns; clearing the look of cells leaves them. */
const ofRowsAndColumns = /^(?:Column|Row)(?:Width|Height|Hidden)$/;

/**
 * What cells look like, as far as an add-in sets and reads it back. Each setting is a layer on top
 * of the earlier ones, and so is each style; whole columns cost nothing.
 */
export class FormatBook {
  readonly styles = new StyleBook();
  private readonly sheets = new Map<string, Map<string, Layer[]>>();
  private lastOrder = 0;

  set(area: Area, property: string, value: unknown): void {
    const sheet = this.sheet(area.sheetId);
    // What lies wholly below the new layer can never be seen again.
    const visible = (sheet.get(property) ?? []).filter(
      (layer) => !contains(area, layer.area) || !this.hides(property, value),
    );
    sheet.set(property, [...visible, { area, value, order: ++this.lastOrder }]);
  }

  /** The value that all cells share, or null when they differ. */
  get(area: Area, property: string): unknown {
    const seen = new Set<unknown>();
    for (const layer of this.layersOf(area.sheetId, property)) {
      if (!intersection(layer.area, area)) continue;
      seen.add(layer.value);
      if (contains(layer.area, area)) return seen.size === 1 ? layer.value : null;
    }
    seen.add(property === 'Style' ? normal : (this.styles.value(normal, property) ?? null));
    const [only] = seen;
    return seen.size === 1 ? only : null;
  }

  /** The value in all these areas, or null when they differ. */
  shared(areas: readonly Area[], property: string): unknown {
    const values = new Set(areas.map((area) => this.get(area, property)));
    const [only] = values;
    return values.size === 1 ? only : null;
  }

  /** The areas that were given a style, also where something else lies over it by now. */
  areasOf(style: string): readonly Area[] {
    return [...this.sheets.values()].flatMap((sheet) =>
      (sheet.get('Style') ?? []).filter(({ value }) => value === style).map(({ area }) => area),
    );
  }

  /** A style is gone: its cells are Normal. */
  dropStyle(style: string): void {
    for (const sheet of this.sheets.values()) {
      const layers = sheet.get('Style');
      if (layers)
        sheet.set(
          'Style',
          layers.map((layer) => (layer.value === style ? { ...layer, value: normal } : layer)),
        );
    }
  }

  /** The block around all cells that look different; whole rows and columns do not count. */
  usedArea(sheetId: string): Area | null {
    let used: Area | null = null;
    for (const [property, layers] of this.sheet(sheetId))
      for (const { area, value } of layers) {
        const counts =
          value !== formatDefaults[property] &&
          area.rows < sheetRows &&
          area.columns < sheetColumns;
        if (counts) used = used ? bounding(used, area) : area;
      }
    return used;
  }

  /** Takes all formatting away from an area. */
  clear(area: Area): void {
    const sheet = this.sheet(area.sheetId);
    let touched = false;
    for (const [property, layers] of sheet) {
      if (ofRowsAndColumns.test(property)) continue;
      touched ||= layers.some((layer) => intersection(layer.area, area) !== null);
      sheet.set(
        property,
        layers.filter((layer) => !contains(area, layer.area)),
      );
    }
    if (touched) this.set(area, 'Style', normal);
  }

  /** Follows rows or columns that come or go; a new row looks like the one above it. */
  shift(shift: CellShift): void {
    const sheet = this.sheet(shift.sheetId);
    for (const [property, layers] of sheet)
      sheet.set(
        property,
        layers.flatMap((layer) => {
          const area = shiftArea(layer.area, shift, !ofRowsAndColumns.test(property));
          return area ? [{ ...layer, area }] : [];
        }),
      );
  }

  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /** Own layers and those of styles that hold this setting, the topmost first. */
  private layersOf(sheetId: string, property: string): readonly Layer[] {
    const sheet = this.sheet(sheetId);
    const own = sheet.get(property) ?? [];
    if (property === 'Style') return own.toReversed();
    const styled = (sheet.get('Style') ?? [])
      .filter(({ value }) => this.styles.includes(String(value), property))
      .map((layer) => ({ ...layer, value: this.styles.value(String(layer.value), property) }));
    return [...own, ...styled].sort((one, other) => other.order - one.order);
  }

  /** A style that leaves something alone lets the earlier one be seen through. */
  private hides(property: string, value: unknown): boolean {
    return property !== 'Style' || (this.styles.find(String(value))?.left.size ?? 0) === 0;
  }

  private sheet(sheetId: string): Map<string, Layer[]> {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const made = new Map<string, Layer[]>();
    this.sheets.set(sheetId, made);
    return made;
  }
}
