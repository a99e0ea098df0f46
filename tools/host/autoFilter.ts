import type { Area } from './cellStore';
import { intersection } from './address';
import { shownValue } from './cellText';
import type { HostObject, Kind } from './hostObject';
import type { Surroundings } from './objects';
import { invalidArgument, WireError } from './wire';

/** The filter of a sheet: its cells, headings first, and what was chosen per column. */
export interface FilterState {
  readonly area: Area;
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
  /** Rows out of sight because of what was chosen; they are found when somebody chooses. */
  readonly hidden: ReadonlySet<number>;
}

interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
}

/** Whether a filter hides some of these rows. */
export const hidesRowsOf = (filter: FilterState | null, { row, rows }: Area): boolean =>
  filter !== null && [...filter.hidden].some((hidden) => hidden >= row && hidden < row + rows);

/** A filter follows its cells. */
export const movedFilter = (
  filter: FilterState | null,
  moved: (area: Area) => Area | null,
): FilterState | null => {
  const area = filter && moved(filter.area);
  if (!filter || !area) return null;
  const rowOf = (row: number): number[] => {
    const place = moved({ ...filter.area, row, rows: 1 });
    return place ? [place.row] : [];
  };
  return { ...filter, area, hidden: new Set([...filter.hidden].flatMap(rowOf)) };
};

/** `Excel.AutoFilter` (https://learn.microsoft.com/javascript/api/excel/excel.autofilter). */
export const autoFilterKind = ({ host, objects }: Surroundings): Kind<string> => {
  const state = (sheetId: string) => objects.sheetBook.of(sheetId);
  const hiddenRows = (area: Area, criteria: FilterState['criteria']): Set<number> => {
    const shown = host.store.values(area).map((line) => line.map((one) => String(shownValue(one))));
    const isOut = (line: readonly string[]): boolean =>
      [...criteria].some(
        ([column, { values = [] }]) => !values.map(String).includes(line[column] ?? ''),
      );
    return new Set(shown.flatMap((line, at) => (at > 0 && isOut(line) ? [area.row + at] : [])));
  };
  const set = (sheetId: string, area: Area, criteria: FilterState['criteria']): void => {
    state(sheetId).filter = { area, criteria, hidden: hiddenRows(area, criteria) };
    host.store.writeSheet?.(sheetId, 'Filter', area);
  };
  const checkedCriteria = (value: unknown): FilterCriteria => {
    const criteria = value as FilterCriteria;
    if (criteria.filterOn !== 'Values')
      throw new WireError('NotImplemented', `A filter on ${criteria.filterOn} is not emulated.`);
    return criteria;
  };
  const existing = (sheetId: string): FilterState => {
    const { filter } = state(sheetId);
    if (!filter) throw new WireError('ItemNotFound', 'The sheet has no filter.');
    return filter;
  };
  const range = (sheetId: string): HostObject | null => {
    const { filter } = state(sheetId);
    return filter && objects.range(filter.area);
  };
  return {
    name: 'AutoFilter',
    scalars: {
      Enabled: { get: (sheetId) => state(sheetId).filter !== null },
      IsDataFiltered: { get: (sheetId) => (state(sheetId).filter?.criteria.size ?? 0) > 0 },
      Criteria: {
        get: (sheetId) => {
          const { filter } = state(sheetId);
          return Array.from({ length: filter?.area.columns ?? 0 }, (_, column) =>
            filter?.criteria.get(column),
          );
        },
      },
    },
    since: { ClearColumnCriteria: '1.14' },
    methods: {
      Apply: (sheetId, [value, column, criteria]) => {
        objects.sheetBook.checkWritable(sheetId);
        const area =
          typeof value === 'string'
            ? objects.rangeOf(sheetId, value)
            : ((value as HostObject).target as Area);
        if (area.sheetId !== sheetId) throw invalidArgument('The range lies on another sheet.');
        const before = state(sheetId).filter;
        const same = before && intersection(before.area, area) ? before.criteria : [];
        if (criteria === null || criteria === undefined) {
          set(sheetId, area, new Map(same));
          return;
        }
        if (!Number.isInteger(column) || Number(column) < 0 || Number(column) >= area.columns)
          throw invalidArgument(`There is no column ${String(column)} in the filter.`);
        set(sheetId, area, new Map([...same, [Number(column), checkedCriteria(criteria)]]));
      },
      ClearColumnCriteria: (sheetId, [column]) => {
        const { area, criteria } = existing(sheetId);
        set(sheetId, area, new Map([...criteria].filter(([one]) => one !== column)));
      },
      ClearCriteria: (sheetId) => set(sheetId, existing(sheetId).area, new Map()),
      Reapply: (sheetId) => {
        const { area, criteria } = existing(sheetId);
        set(sheetId, area, criteria);
      },
      Remove: (sheetId) => {
        existing(sheetId);
        state(sheetId).filter = null;
        host.store.writeSheet?.(sheetId, 'Filter', null);
      },
      GetRange: (sheetId) => objects.range(existing(sheetId).area),
      GetRangeOrNullObject: range,
    },
  };
};
