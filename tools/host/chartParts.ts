import type { ExcelHost } from './excelHost';
import type { HostObject, Kind, Scalar } from './hostObject';
import { colour } from './look';
import { invalidArgument } from './wire';

/** A part of a chart or a series: its settings begin with `prefix`. */
export interface ChartPart {
  readonly settings: Map<string, unknown>;
  readonly prefix: string;
  /** Refuses on a protected sheet, and tells who draws the chart. */
  readonly touch: () => void;
}

/** A setting with what it is when nobody set it, and since when it exists. */
export type Setting = readonly [otherwise: unknown, since?: string];

const check = (name: string, value: unknown, otherwise: unknown): unknown => {
  if (/Color$/.test(name)) return colour(value);
  const expected = typeof otherwise;
  if (otherwise !== null && typeof value !== expected)
    throw invalidArgument(`${name} takes a ${expected}.`);
  return value;
};

export const settingScalars = (
  settings: Readonly<Record<string, Setting>>,
): Record<string, Scalar<ChartPart>> =>
  Object.fromEntries(
    Object.entries(settings).map(([name, [otherwise, since]]) => [
      name,
      {
        get: (part) => part.settings.get(part.prefix + name) ?? otherwise,
        set: (part, value) => {
          part.touch();
          part.settings.set(part.prefix + name, check(name, value, otherwise));
        },
        ...(since === undefined ? {} : { since }),
      } satisfies Scalar<ChartPart>,
    ]),
  );

type Open = (part: ChartPart) => HostObject;

/** The parts that charts, axes and series share. */
export interface ChartParts {
  readonly title: Open;
  readonly legend: Open;
  readonly axes: Open;
  readonly areaFormat: Open;
  readonly seriesFormat: Open;
}

/**
 * Titles, axes, legend and formats of charts
 * (https://learn.microsoft.com/javascript/api/excel/excel.chart and the pages below it).
 */
export const chartParts = (host: ExcelHost): ChartParts => {
  const below =
    (name: string, open: Open): Open =>
    (part) =>
      open({ ...part, prefix: `${part.prefix}${name}.` });
  const kind =
    (members: Kind<ChartPart>): Open =>
    (part) =>
      host.bind(members, part);
  const clear = (part: ChartPart): void => {
    part.touch();
    for (const key of [...part.settings.keys()])
      if (key.startsWith(part.prefix)) part.settings.delete(key);
    part.settings.set(`${part.prefix}Cleared`, true);
  };
  const fill = kind({
    name: 'ChartFill',
    methods: {
      Clear: clear,
      SetSolidColor: (part, [value]) => {
        part.touch();
        part.settings.delete(`${part.prefix}Cleared`);
        part.settings.set(`${part.prefix}Color`, colour(value));
      },
    },
  });
  const lineSettings = {
    Color: ['#000000'],
    LineStyle: ['Continuous', '1.7'],
    Weight: [0.75, '1.7'],
  } as const;
  const line = kind({
    name: 'ChartLineFormat',
    scalars: settingScalars(lineSettings),
    methods: { Clear: clear },
  });
  const border = kind({
    name: 'ChartBorder',
    scalars: settingScalars(lineSettings),
    since: { Clear: '1.8' },
    methods: { Clear: clear },
  });
  const font = kind({
    name: 'ChartFont',
    scalars: settingScalars({
      Bold: [false],
      Color: ['#000000'],
      Italic: [false],
      Name: ['Calibri'],
      Size: [10],
      Underline: ['None'],
    }),
  });
  const formatOf = (name: string, parts: Readonly<Record<string, Open>>, since = {}): Open =>
    kind({
      name,
      objects: Object.fromEntries(
        Object.entries(parts).map(([one, open]) => [one, below(one, open)]),
      ),
      since,
    });
  const textFormat = (name: string): Open =>
    formatOf(
      name,
      { Font: font, Fill: fill, Border: border },
      name === 'ChartTitleFormat' ? { Border: '1.7' } : { Border: '1.8', Fill: '1.8' },
    );
  /** A title that gets a text begins to exist. */
  const shownByText = (scalars: Record<string, Scalar<ChartPart>>) => {
    const { Text: text } = scalars;
    if (!text) return scalars;
    return {
      ...scalars,
      Text: {
        ...text,
        set: (part: ChartPart, value: unknown) => {
          text.set?.(part, value);
          part.settings.set(`${part.prefix}Visible`, true);
        },
      },
    };
  };
  const title = kind({
    name: 'ChartTitle',
    scalars: shownByText(
      settingScalars({
        Text: [''],
        Visible: [false],
        Overlay: [false],
        HorizontalAlignment: ['Center', '1.7'],
        VerticalAlignment: ['Top', '1.7'],
        Position: ['Automatic', '1.7'],
        ShowShadow: [false, '1.7'],
      }),
    ),
    objects: { Format: below('Format', textFormat('ChartTitleFormat')) },
  });
  const axisTitle = kind({
    name: 'ChartAxisTitle',
    scalars: shownByText(settingScalars({ Text: [''], Visible: [false] })),
    objects: { Format: below('Format', textFormat('ChartAxisTitleFormat')) },
  });
  const gridlines = kind({
    name: 'ChartGridlines',
    scalars: settingScalars({ Visible: [true] }),
    objects: { Format: below('Format', formatOf('ChartGridlinesFormat', { Line: line })) },
  });
  const axis = kind({
    name: 'ChartAxis',
    scalars: settingScalars({
      // "" lets Excel choose.
      Minimum: [null],
      Maximum: [null],
      MajorUnit: [null],
      MinorUnit: [null],
      Visible: [true, '1.7'],
      NumberFormat: ['General', '1.8'],
      LinkNumberFormat: [true, '1.9'],
      DisplayUnit: ['None', '1.7'],
      ShowDisplayUnitLabel: [true, '1.7'],
      MajorTickMark: ['None', '1.7'],
      MinorTickMark: ['None', '1.7'],
      TickLabelPosition: ['NextToAxis', '1.7'],
      TickLabelSpacing: [null, '1.7'],
      ReversePlotOrder: [false, '1.7'],
      CategoryType: ['Automatic', '1.7'],
      Position: ['Automatic', '1.8'],
      TextOrientation: [null, '1.8'],
    }),
    objects: {
      Title: below('Title', axisTitle),
      MajorGridlines: below('MajorGridlines', gridlines),
      MinorGridlines: below('MinorGridlines', gridlines),
      Format: below(
        'Format',
        formatOf('ChartAxisFormat', { Font: font, Line: line, Fill: fill }, { Fill: '1.8' }),
      ),
    },
  });
  const legendEntry = kind({
    name: 'ChartLegendEntry',
    scalars: settingScalars({ Visible: [true, '1.7'] }),
  });
  /** One entry per series, in their order. */
  const legendEntries = kind({
    name: 'ChartLegendEntryCollection',
    since: { GetItemAt: '1.7' },
    methods: {
      GetItemAt: (part, [index]) => below(String(Number(index)), legendEntry)(part),
    },
  });
  const axisNames = { Category: 'CategoryAxis', Value: 'ValueAxis' } as const;
  return {
    title: below('Title', title),
    legend: below(
      'Legend',
      kind({
        name: 'ChartLegend',
        scalars: settingScalars({
          Visible: [true],
          Position: ['Bottom'],
          Overlay: [false],
          ShowShadow: [false, '1.7'],
        }),
        objects: {
          Format: below('Format', formatOf('ChartLegendFormat', { Font: font, Fill: fill })),
          LegendEntries: below('LegendEntries', legendEntries),
        },
        since: { LegendEntries: '1.7' },
      }),
    ),
    axes: below(
      'Axes',
      kind({
        name: 'ChartAxes',
        objects: {
          CategoryAxis: below('CategoryAxis', axis),
          ValueAxis: below('ValueAxis', axis),
        },
        since: { GetItem: '1.7' },
        methods: {
          GetItem: (part, [type, group]) => {
            const name = axisNames[type as keyof typeof axisNames];
            if (name === undefined || group === 'Secondary')
              throw invalidArgument(`There is no ${String(type)} axis (${String(group)}) here.`);
            return below(name, axis)(part);
          },
        },
      }),
    ),
    areaFormat: below(
      'Format',
      formatOf('ChartAreaFormat', { Fill: fill, Font: font, Border: border }, { Border: '1.7' }),
    ),
    seriesFormat: below('Format', formatOf('ChartSeriesFormat', { Fill: fill, Line: line })),
  };
};
