import type { Area } from './cellStore';
import { contains, intersection } from './address';

export interface AreaLayer<T> {
  readonly area: Area;
  /** null takes away what lies below. */
  readonly value: T | null;
}

/** Something that cells have or have not, such as a hyperlink: the last one given counts. */
export class AreaLayers<T> {
  private layers: AreaLayer<T>[] = [];

  set(area: Area, value: T | null): void {
    this.layers = this.layers.filter((layer) => !contains(area, layer.area));
    const below = this.layers.some((layer) => intersection(layer.area, area) !== null);
    if (value !== null || below) this.layers.push({ area, value });
  }

  /** What all cells have; null when none has it, `mixed` when they differ. */
  get(area: Area): T | 'mixed' | null {
    const seen = new Set<T | null>();
    let covered = false;
    for (const layer of this.layers.toReversed()) {
      if (!intersection(layer.area, area)) continue;
      seen.add(layer.value);
      covered = contains(layer.area, area);
      if (covered) break;
    }
    if (!covered) seen.add(null);
    const [only = null] = seen;
    return seen.size === 1 ? only : 'mixed';
  }

  /** What was given on a sheet, the earliest first. */
  of(sheetId: string): readonly AreaLayer<T>[] {
    return this.layers.filter(({ area }) => area.sheetId === sheetId);
  }

  /** Follows the rows or columns of a sheet; null drops what stood there. */
  move(sheetId: string, moved: (area: Area) => Area | null): void {
    this.layers = this.layers.flatMap((layer) => {
      const area = layer.area.sheetId === sheetId ? moved(layer.area) : layer.area;
      return area ? [{ ...layer, area }] : [];
    });
  }

  forget(sheetId: string): void {
    this.move(sheetId, () => null);
  }
}
