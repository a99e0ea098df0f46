import type { Area } from './cellStore';
import type { ConditionalFormat } from './conditionalBook';
import type { ExcelHost } from './excelHost';
import type { HostObject, Kind, Scalar } from './hostObject';
import { checkedFormat } from './look';
import type { Surroundings } from './objects';
import { invalidArgument, WireError } from './wire';

type Part = Kind<ConditionalFormat>;

const look = (host: ExcelHost, prefix: string, names: readonly string[]): Part['scalars'] =>
  Object.fromEntries(
    names.map((name) => {
      const property = prefix + name;
      return [
        name,
        {
          get: (format) => format.look.get(property) ?? null,
          set: (format, value) => {
            writable(host, format);
            format.look.set(property, checkedFormat(property, value));
          },
        } satisfies Scalar<ConditionalFormat>,
      ];
    }),
  );

const writable = (host: ExcelHost, { areas }: ConditionalFormat): void => {
  for (const area of areas) host.checkWritable(area.sheetId);
};

/** `Excel.ConditionalFormat` of the type Custom, the only one that is emulated. */
const conditionalFormatKind = ({ host, objects }: Surroundings): Part => {
  const font: Part = {
    name: 'ConditionalRangeFont',
    scalars: look(host, 'Font.', ['Bold', 'Color', 'Italic', 'Strikethrough', 'Underline']) ?? {},
  };
  const fill: Part = {
    name: 'ConditionalRangeFill',
    scalars: look(host, 'Fill.', ['Color']) ?? {},
    methods: { Clear: (format) => void format.look.delete('Fill.Color') },
  };
  const format: Part = {
    name: 'ConditionalRangeFormat',
    scalars: look(host, '', ['NumberFormat']) ?? {},
    objects: { Font: (one) => host.bind(font, one), Fill: (one) => host.bind(fill, one) },
  };
  const rule: Part = {
    name: 'ConditionalFormatRule',
    scalars: {
      Formula: {
        get: (one) => one.formula,
        set: (one, value) => {
          writable(host, one);
          if (typeof value !== 'string' || !value.startsWith('='))
            throw invalidArgument(`${String(value)} is no formula.`);
          one.formula = value;
        },
      },
    },
  };
  const custom: Part = {
    name: 'CustomConditionalFormat',
    objects: { Format: (one) => host.bind(format, one), Rule: (one) => host.bind(rule, one) },
  };
  const { conditionals } = host;
  return {
    name: 'ConditionalFormat',
    identity: ({ id }) => ({ Id: id, _Id: id }),
    scalars: {
      Id: { get: ({ id }) => id },
      Type: { get: () => 'Custom' },
      StopIfTrue: {
        get: ({ stopIfTrue }) => stopIfTrue,
        set: (one, value) => {
          writable(host, one);
          one.stopIfTrue = value === true;
        },
      },
      Priority: {
        get: (one) => conditionals.of(one.areas[0]?.sheetId ?? '').indexOf(one),
        set: (one, value) => {
          writable(host, one);
          conditionals.prioritise(one, Number(value));
        },
      },
    },
    objects: {
      Custom: (one) => host.bind(custom, one),
      CustomOrNullObject: (one) => host.bind(custom, one),
    },
    since: { GetRanges: '1.9' },
    methods: {
      Delete: (one) => {
        writable(host, one);
        conditionals.remove(one);
      },
      GetRange: ({ areas }) => {
        const [only, ...more] = areas;
        if (!only || more.length > 0)
          throw new WireError('InvalidOperation', 'The format lies on several areas.');
        return objects.range(only);
      },
      GetRangeOrNullObject: ({ areas }) =>
        areas[0] && areas.length === 1 ? objects.range(areas[0]) : null,
      GetRanges: ({ areas }) => objects.rangeAreas(areas),
    },
  };
};

/** `range.conditionalFormats` (https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection). */
export const conditionalFormatsKind = (surroundings: Surroundings): Kind<readonly Area[]> => {
  const { host } = surroundings;
  const { conditionals } = host;
  const kind = conditionalFormatKind(surroundings);
  const find = (areas: readonly Area[], id: unknown): HostObject | null => {
    const format = conditionals.touching(areas).find((one) => one.id === id);
    return format ? host.bind(kind, format) : null;
  };
  const existing = (found: HostObject | null, what: unknown): HostObject => {
    if (!found)
      throw new WireError('ItemNotFound', `There is no conditional format ${String(what)}.`);
    return found;
  };
  return {
    name: 'ConditionalFormatCollection',
    items: (areas) => conditionals.touching(areas).map((format) => host.bind(kind, format)),
    item: (areas, id) => existing(find(areas, id), id),
    since: { GetItemOrNullObject: '1.14' },
    methods: {
      Add: (areas, [type]) => {
        if (type !== 'Custom')
          throw new WireError('NotImplemented', `The type ${String(type)} is not emulated.`);
        for (const area of areas) host.checkWritable(area.sheetId);
        return host.bind(kind, conditionals.add(areas));
      },
      ClearAll: (areas) => {
        for (const area of areas) {
          host.checkWritable(area.sheetId);
          conditionals.clear(area);
        }
      },
      GetCount: (areas) => conditionals.touching(areas).length,
      GetItemAt: (areas, [index]) => {
        const format = conditionals.touching(areas)[Number(index)];
        return existing(format ? host.bind(kind, format) : null, index);
      },
      GetItemOrNullObject: (areas, [id]) => find(areas, id),
    },
  };
};
