import type { Area } from './cellStore';
import { intersection, sheetColumns, sheetRows } from './address';
import type { ExcelHost } from './excelHost';
import { cellSides } from './formatDefaults';
import type { HostObject, Kind, Scalar } from './hostObject';
import type { Look } from './look';
import { lookParts, lookScalars } from './look';
import type { Surroundings } from './objects';
import type { Aspect, WorkbookStyle } from './styleBook';
import { aspectNames, normal } from './styleBook';
import { invalidArgument, WireError } from './wire';

/** Puts the number format of a style into cells; of whole rows and columns into those in use. */
const writeNumberFormat = (host: ExcelHost, area: Area, format: string): void => {
  const unbounded = area.rows === sheetRows || area.columns === sheetColumns;
  const used = unbounded ? host.store.usedArea(area.sheetId) : area;
  const cells = used && intersection(used, area);
  if (!cells) return;
  const line = Array.from({ length: cells.columns }, () => format);
  host.store.writeNumberFormats(
    cells,
    Array.from({ length: cells.rows }, () => line),
  );
};

/** Shows in the cells what a style says. */
const show = (
  host: ExcelHost,
  areas: readonly Area[],
  formats: Readonly<Record<string, unknown>>,
) => {
  const { NumberFormat, ...look } = formats;
  host.store.writeFormats?.(areas, look);
  if (typeof NumberFormat === 'string')
    for (const area of areas) writeNumberFormat(host, area, NumberFormat);
};

/** `range.style = name`: what the style holds replaces what was set before. */
export const applyStyle = (host: ExcelHost, areas: readonly Area[], name: unknown): void => {
  const style = host.formats.styles.find(String(name));
  if (!style) throw invalidArgument(`There is no style ${String(name)}.`);
  for (const area of areas) {
    host.checkWritable(area.sheetId);
    host.formats.set(area, 'Style', style.name);
  }
  show(host, areas, host.formats.styles.formats(style.name));
};

/** A border is drawn as a whole; anything else stands alone. */
const together = (
  formats: Readonly<Record<string, unknown>>,
  property: string,
): Readonly<Record<string, unknown>> => {
  const stem = /^Borders\.\w+\./.exec(property)?.[0] ?? property;
  return Object.fromEntries(Object.entries(formats).filter(([one]) => one.startsWith(stem)));
};

const styleLook = (host: ExcelHost, style: WorkbookStyle): Look => {
  const { formats } = host;
  const set = (property: string, value: unknown): void => {
    if (formats.styles.value(style.name, property) === value) return;
    style.settings.set(property, value);
    const areas = formats.areasOf(style.name);
    if (areas.length > 0 && formats.styles.includes(style.name, property))
      show(host, areas, together(formats.styles.formats(style.name), property));
  };
  const name = (side: string, property: string) =>
    `Borders.${side.replace('Edge', '')}.${property}`;
  return {
    get: (property) => formats.styles.value(style.name, property),
    set,
    // "A collection of four border objects" (https://learn.microsoft.com/javascript/api/excel/excel.style).
    sides: cellSides.map((side) => `Edge${side}`),
    getBorder: (side, property) => formats.styles.value(style.name, name(side, property)),
    setBorder: (side, property, value) => set(name(side, property), value),
  };
};

/** `Excel.StyleCollection` and `Excel.Style` (https://learn.microsoft.com/javascript/api/excel/excel.style). */
export const styleCollectionKind = ({ host }: Surroundings): Kind<ExcelHost> => {
  const { formats } = host;
  const parts = lookParts(host);
  const includes = (aspect: Aspect): Scalar<WorkbookStyle> => ({
    get: ({ left }) => !left.has(aspect),
    set: ({ left }, value) => {
      if (value === true) left.delete(aspect);
      else left.add(aspect);
    },
  });
  const looks = lookScalars('', [
    'HorizontalAlignment',
    'IndentLevel',
    'NumberFormat',
    'ShrinkToFit',
    'VerticalAlignment',
    'WrapText',
  ]);
  const kind: Kind<WorkbookStyle> = {
    name: 'Style',
    identity: ({ name }) => ({ Id: name, Name: name }),
    scalars: {
      Name: { get: ({ name }) => name },
      BuiltIn: { get: ({ builtIn }) => builtIn },
      ...Object.fromEntries(aspectNames.map((aspect) => [aspect, includes(aspect)])),
      ...Object.fromEntries(
        Object.entries(looks).map(([name, { get, set }]) => [
          name,
          {
            get: (style: WorkbookStyle) => get?.(styleLook(host, style)),
            set: (style: WorkbookStyle, value: unknown) => set?.(styleLook(host, style), value),
          },
        ]),
      ),
    },
    objects: {
      Borders: (style) => parts.borders(styleLook(host, style)),
      Fill: (style) => parts.fill(styleLook(host, style)),
      Font: (style) => parts.font(styleLook(host, style)),
    },
    methods: {
      Delete: ({ name, builtIn }) => {
        if (builtIn) throw new WireError('InvalidOperation', `${name} is a style of Excel itself.`);
        const areas = formats.areasOf(name);
        formats.dropStyle(name);
        formats.styles.remove(name);
        if (areas.length > 0) show(host, areas, formats.styles.formats(normal));
      },
    },
  };
  const find = (name: unknown): HostObject | null => {
    const style = formats.styles.find(String(name));
    return style ? host.bind(kind, style) : null;
  };
  return {
    name: 'StyleCollection',
    items: () => formats.styles.all().map((style) => host.bind(kind, style)),
    item: (_, name) => {
      const style = find(name);
      if (!style) throw new WireError('ItemNotFound', `There is no style ${String(name)}.`);
      return style;
    },
    since: { GetCount: '1.9', GetItemAt: '1.9', GetItemOrNullObject: '1.14' },
    methods: {
      Add: (_, [name]) => {
        const wanted = String(name);
        if (wanted.trim() === '' || wanted.length > 255)
          throw invalidArgument(`"${wanted}" cannot be the name of a style.`);
        if (formats.styles.find(wanted))
          throw new WireError('ItemAlreadyExists', `There is a style ${wanted} already.`);
        formats.styles.add(wanted);
      },
      GetCount: () => formats.styles.all().length,
      GetItemAt: (_, [index]) => {
        const style = formats.styles.all()[Number(index)];
        if (!style) throw invalidArgument(`There is no style ${String(index)}.`);
        return host.bind(kind, style);
      },
      GetItemOrNullObject: (_, [name]) => find(name),
    },
  };
};
