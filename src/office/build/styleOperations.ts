import type { CellStyle, Workbook } from '../../spreadsheet/workbook';
import { operation, type Operation } from './operation';
import { placedCells } from './plannedCells';

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

const edges: Readonly<Record<NonNullable<CellStyle['border']>, readonly Edge[]>> = {
  top: ['EdgeTop'],
  bottom: ['EdgeBottom'],
  box: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'],
  'dotted box': ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'],
};
const aligned = { left: 'Left', right: 'Right', center: 'Center' } as const;
const upright = { top: 'Top', center: 'Center' } as const;

const asText = '@';

/**
 * The styles as Excel gets them: what its format calls text, Excel never calculates. The user's own
 * formulas do not count: what he types in a cell for text is text.
 */
export function writtenStyles({ styles, sheets }: Workbook): Workbook['styles'] {
  const calculated = new Set(
    sheets
      .flatMap(placedCells)
      .filter(({ cell }) => cell.formula !== undefined && cell.input !== true)
      .map(({ cell }) => cell.style),
  );
  return Object.fromEntries(
    Object.entries(styles).map(([name, look]) => [
      name,
      look.numberFormat === asText && calculated.has(name)
        ? { ...look, numberFormat: 'General' }
        : look,
    ]),
  );
}

/**
 * Named cell styles, so that the user can change a look in one place. They come before the cells,
 * which are read by the format that they have.
 */
export function styleOperations(
  styles: Workbook['styles'],
  existing: readonly string[],
): Operation[] {
  const known = new Set(existing.map((name) => name.toLowerCase()));
  return Object.entries(styles).map(([name, look]) =>
    operation(
      'cells',
      ({ context }) => {
        const all = context.workbook.styles;
        const isNew = !known.has(name.toLowerCase());
        if (isNew) all.add(name);
        setStyle(all.getItem(name), look, isNew);
      },
      { calls: 13 },
    ),
  );
}

/** A new style looks like Normal; of an older one everything is set again. */
function setStyle(style: Excel.Style, look: CellStyle, isNew: boolean): void {
  const { numberFormat, bold, italic, size, colour, fill, align, vertical, wrap, indent, border } =
    look;
  if (!isNew || numberFormat !== undefined) style.numberFormat = numberFormat ?? 'General';
  if (!isNew || bold !== undefined) style.font.bold = bold ?? false;
  if (!isNew || italic !== undefined) style.font.italic = italic ?? false;
  if (!isNew || size !== undefined) style.font.size = size ?? 11;
  if (!isNew || colour !== undefined) style.font.color = colour ?? '#000000';
  if (fill !== undefined) style.fill.color = fill;
  else if (!isNew) style.fill.clear();
  if (!isNew || align !== undefined)
    style.horizontalAlignment = align === undefined ? 'General' : aligned[align];
  if (!isNew || vertical !== undefined)
    style.verticalAlignment = vertical === undefined ? 'Bottom' : upright[vertical];
  if (!isNew || wrap !== undefined) style.wrapText = wrap ?? false;
  if (!isNew || indent !== undefined) style.indentLevel = indent ?? 0;
  const drawn = border === undefined ? [] : edges[border];
  const line = border === 'dotted box' ? 'Dot' : 'Continuous';
  for (const edge of isNew ? drawn : edges.box) {
    style.borders.getItem(edge).style = drawn.includes(edge) ? line : 'None';
  }
}
