/** The four sides of one cell; a range has more (`EdgeTop` is the top of its first row). */
export const cellSides = ['Top', 'Bottom', 'Left', 'Right'] as const;

const borders = cellSides.flatMap((side) => [
  [`Borders.${side}.Style`, 'None'],
  [`Borders.${side}.Color`, '#000000'],
  [`Borders.${side}.Weight`, 'Thin'],
]);

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
  NumberFormat: 'General',
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Bottom',
  WrapText: false,
  IndentLevel: 0,
  ShrinkToFit: false,
  TextOrientation: 0,
  ...(Object.fromEntries(borders) as Record<string, unknown>),
  ColumnWidth: 48,
  RowHeight: 15,
  ColumnHidden: false,
  RowHidden: false,
  Style: 'Normal',
};
