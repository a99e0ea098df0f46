import type { CellStyle } from '../../../src/spreadsheet/workbook';
import { down, many, parsed, type Node } from './readXlsx';

/** The look of a format as the model says it, with what is normal left out. */
export function styleOf(parts: Record<string, string>, format: number): CellStyle {
  const sheet = down(parsed(parts, 'xl/styles.xml'), 'styleSheet');
  const xf = at(many(sheet, 'cellXfs', 'xf'), format);
  const font = at(many(sheet, 'fonts', 'font'), Number(xf['@fontId']));
  const fill = at(many(sheet, 'fills', 'fill'), Number(xf['@fillId']));
  const border = at(many(sheet, 'borders', 'border'), Number(xf['@borderId']));
  const code = many(sheet, 'numFmts', 'numFmt').find(
    (one) => one['@numFmtId'] === xf['@numFmtId'],
  )?.['@formatCode'];
  return plainly({
    numberFormat: code === undefined ? undefined : String(code),
    bold: 'b' in font,
    italic: 'i' in font,
    size: Number(down(font, 'sz', '@val')),
    colour: colour(down(font, 'color', '@rgb')),
    fill: colour(down(fill, 'patternFill', 'fgColor', '@rgb')),
    align: down(xf, 'alignment', '@horizontal'),
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
  const drawn = ['left', 'right', 'top', 'bottom'].filter(
    (side) => down(border, side, '@style') === 'thin',
  );
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
