import type { Area } from './cellStore';
import { contains, intersection } from './address';

interface Layer {
  readonly area: Area;
  readonly value: unknown;
}

/**
 * What cells look like, as far as an add-in sets and reads it back. Each setting is a layer on top
 * of the earlier ones; whole columns cost nothing.
 */
export class FormatBook {
  private readonly layers = new Map<string, Layer[]>();

  set(area: Area, property: string, value: unknown): void {
    const layers = this.layers.get(property) ?? [];
    // What lies wholly below the new layer can never be seen again.
    this.layers.set(property, [
      ...layers.filter((layer) => !contains(area, layer.area)),
      { area, value },
    ]);
  }

  /** The value that all cells share, `otherwise` where none was set, or null when they differ. */
  get(area: Area, property: string, otherwise: unknown): unknown {
    const seen = new Set<unknown>();
    for (const layer of (this.layers.get(property) ?? []).toReversed()) {
      if (!intersection(layer.area, area)) continue;
      seen.add(layer.value);
      if (contains(layer.area, area)) return seen.size === 1 ? layer.value : null;
    }
    seen.add(otherwise);
    return seen.size === 1 ? otherwise : null;
  }

  /** Takes all formatting away from an area. */
  clear(area: Area): void {
    for (const [property, layers] of this.layers)
      if (layers.some((layer) => intersection(layer.area, area)))
        this.set(area, property, formatDefaults[property] ?? null);
  }
}

/** What a new workbook shows (Excel's Normal style). */
export const formatDefaults: Readonly<Record<string, unknown>> = {
  'Fill.Color': '#FFFFFF',
  'Font.Bold': false,
  'Font.Color': '#000000',
  'Font.Italic': false,
  'Font.Name': 'Calibri',
  'Font.Size': 11,
  'Font.Underline': 'None',
  'Font.Strikethrough': false,
  ColumnWidth: 48,
  RowHeight: 15,
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Bottom',
  WrapText: false,
  IndentLevel: 0,
  ShrinkToFit: false,
  TextOrientation: 0,
  ColumnHidden: false,
  RowHidden: false,
  Style: 'Normal',
};
