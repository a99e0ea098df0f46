import type { CellStyle } from '../../../src/spreadsheet/workbook';
import { down, many, parsed, type Node } from './readXlsx';

/** ECMA-376 part 1, 18.8.30. */
const builtIn: Readonly<Record<string, string>> = {
  '1': '0',
  '3': '#,##0',
  '4': '#,##0.00',
  '9': '0%',
  '14': 'm/d/yyyy',
  '49': '@',
};

/** The look of a format as the model says it, with what is normal left out. */
export function styleOf(parts: Record<string, string>, format: number): CellStyle {
  const sheet = down(parsed(parts, 'xl/styles.xml'), 'styleSheet');
  const xf = at(many(sheet, 'cellXfs', 'xf'), format);
  const font = at(many(sheet, 'fonts', 'font'), Number(xf['@fontId']));
  const fill = at(many(sheet, 'fills', 'fill'), Number(xf['@fillId']));
  const border = at(many(sheet, 'borders', 'border'), Number(xf['@borderId']));
  const code =
    builtIn[String(xf['@numFmtId'])] ??
    many(sheet, 'numFmts', 'numFmt').find((one) => one['@numFmtId'] === xf['@numFmtId'])?.[
      '@formatCode'
    ];
  return plainly({
    numberFormat: code === undefined ? undefined : String(code),
    bold: 'b' in font,
    italic: 'i' in font,
    size: Number(down(font, 'sz', '@val')),
    colour: colour(down(font, 'color', '@rgb')),
    fill: colour(down(fill, 'patternFill', 'fgColor', '@rgb')),
    align: down(xf, 'alignment', '@horizontal'),
    vertical: down(xf, 'alignment', '@vertical'),
    wrap: down(xf, 'alignment', '@wrapText') === '1',
    indent: Number(down(xf, 'alignment', '@indent') ?? 0),
    border: borderOf(border),
  });
}

/** The same look said in the shortest way. */
export function plainly(style: Record<string, unknown>): CellStyle {
  const normal: Record<string, unknown> = {
    bold: false,
    italic: false,
    size: 11,
    wrap: false,
    indent: 0,
  };
  return Object.fromEntries(
    Object.entries(style).filter(([key, value]) => value !== undefined && value !== normal[key]),
  );
}

function borderOf(border: Node): string | undefined {
  const sides = ['left', 'right', 'top', 'bottom'];
  const like = (style: string) => sides.filter((side) => down(border, side, '@style') === style);
  const drawn = like('thin');
  if (like('dotted').length === 4) return 'dotted box';
  return drawn.length === 4 ? 'box' : drawn.length === 0 ? undefined : drawn.join();
}

function colour(argb: unknown): string | undefined {
  return argb === undefined ? undefined : `#${String(argb).slice(2)}`;
}

function at(list: readonly Node[], index: number): Node {
  const found = list[index];
  if (found === undefined)
    throw new Error(`No entry ${String(index)} among ${String(list.length)}`);
  return found;
}
