import type { HostObject, Kind, Scalar } from './hostObject';
import type { ExcelHost } from './excelHost';
import { invalidArgument, WireError } from './wire';

/** What can be made to look different: cells, or a style of the workbook. */
export interface Look {
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  /** The sides whose border it knows (`Excel.BorderIndex`). */
  readonly sides: readonly string[];
  getBorder(side: string, property: BorderProperty): unknown;
  setBorder(side: string, property: BorderProperty, value: unknown): void;
}

export const borderProperties = ['Style', 'Color', 'Weight'] as const;
export type BorderProperty = (typeof borderProperties)[number];

type Check = (value: unknown) => unknown;

const oneOf =
  (...values: readonly string[]): Check =>
  (value) => {
    if (!values.includes(String(value))) throw invalidArgument(`${String(value)} is not possible.`);
    return value;
  };

const boolean: Check = (value) => {
  if (typeof value !== 'boolean') throw invalidArgument('true or false was expected.');
  return value;
};

const between =
  (least: number, most: number): Check =>
  (value) => {
    if (typeof value !== 'number' || !(value >= least && value <= most))
      throw invalidArgument(`A number from ${least} to ${most} was expected.`);
    return value;
  };

/** Excel keeps `#RRGGBB` in capitals; the names of HTML colours are not emulated. */
export const colour: Check = (value) => {
  const text = String(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[a-z]+$/i.test(text))
    throw new WireError('NotImplemented', `The name of a colour (${text}) is not emulated.`);
  throw invalidArgument(`${text} is no colour.`);
};

const text: Check = (value) => String(value);

/** What a setting takes; one that is not here takes anything. */
const checks: Readonly<Record<string, Check>> = {
  'Fill.Color': colour,
  'Font.Color': colour,
  'Font.Bold': boolean,
  'Font.Italic': boolean,
  'Font.Strikethrough': boolean,
  'Font.Name': text,
  'Font.Size': between(1, 409),
  'Font.Underline': oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
  WrapText: boolean,
  ShrinkToFit: boolean,
  ColumnHidden: boolean,
  RowHidden: boolean,
  IndentLevel: between(0, 250),
  ColumnWidth: between(0, 2_000),
  RowHeight: between(0, 409.5),
  HorizontalAlignment: oneOf(
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ),
  VerticalAlignment: oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
};

/** The value in the form that Excel keeps, or InvalidArgument. */
export const checkedFormat = (property: string, value: unknown): unknown =>
  (checks[property] ?? ((one: unknown) => one))(value);

const borderChecks: Readonly<Record<BorderProperty, Check>> = {
  Color: colour,
  Style: oneOf(
    'None',
    'Continuous',
    'Dash',
    'DashDot',
    'DashDotDot',
    'Dot',
    'Double',
    'SlantDashDot',
  ),
  Weight: oneOf('Hairline', 'Thin', 'Medium', 'Thick'),
};

const formatNames = {
  fill: ['Color'],
  font: ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Strikethrough', 'Underline'],
} as const;

/** Scalars of a look, with the version of ExcelApi where it is newer than 1.1. */
export const lookScalars = (
  prefix: string,
  names: readonly string[],
  since: Readonly<Record<string, string>> = {},
): Record<string, Scalar<Look>> =>
  Object.fromEntries(
    names.map((name) => {
      const property = prefix + name;
      const version = since[name];
      return [
        name,
        {
          get: (look) => look.get(property),
          set: (look, value) => look.set(property, checkedFormat(property, value)),
          ...(version === undefined ? {} : { since: version }),
        } satisfies Scalar<Look>,
      ];
    }),
  );

interface Border {
  readonly look: Look;
  readonly side: string;
}

/** `fill`, `font` and `borders`, the same for cells and for styles. */
export interface LookParts {
  fill(look: Look): HostObject;
  font(look: Look): HostObject;
  borders(look: Look): HostObject;
}

/**
 * `Excel.RangeFill`, `Excel.RangeFont` and `Excel.RangeBorderCollection`
 * (https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection).
 */
export const lookParts = (host: ExcelHost): LookParts => {
  const fill: Kind<Look> = {
    name: 'RangeFill',
    scalars: lookScalars('Fill.', formatNames.fill),
    methods: { Clear: (look) => look.set('Fill.Color', '#FFFFFF') },
  };
  const font: Kind<Look> = {
    name: 'RangeFont',
    scalars: lookScalars('Font.', formatNames.font, { Strikethrough: '1.9' }),
  };
  const property = (name: BorderProperty): Scalar<Border> => ({
    get: ({ look, side }) => look.getBorder(side, name),
    set: ({ look, side }, value) => {
      look.setBorder(side, name, borderChecks[name](value));
      // A line that gets a colour or a weight begins to exist.
      if (name !== 'Style' && look.getBorder(side, 'Style') === 'None')
        look.setBorder(side, 'Style', 'Continuous');
    },
  });
  const border: Kind<Border> = {
    name: 'RangeBorder',
    identity: ({ side }) => ({ Id: side, SideIndex: side }),
    scalars: {
      Color: property('Color'),
      Style: property('Style'),
      Weight: property('Weight'),
      SideIndex: { get: ({ side }) => side },
    },
  };
  const item = (look: Look, side: unknown): HostObject => {
    if (!look.sides.includes(String(side)))
      throw invalidArgument(`There is no border ${String(side)} here.`);
    return host.bind(border, { look, side: String(side) });
  };
  const borders: Kind<Look> = {
    name: 'RangeBorderCollection',
    scalars: { Count: { get: ({ sides }) => sides.length } },
    items: (look) => look.sides.map((side) => item(look, side)),
    item,
    methods: { GetItemAt: (look, [index]) => item(look, look.sides[Number(index)]) },
  };
  return {
    fill: (look) => host.bind(fill, look),
    font: (look) => host.bind(font, look),
    borders: (look) => host.bind(borders, look),
  };
};
