import type { CellStyle, ConditionalFormat } from '../workbook';
import { spreadsheetNamespace } from './namespaces';
import { countedList, element, xmlPart } from './xml';

/** The key of a cell without a look of its own. */
export const plainStyle = '';
/** Numbers below are the built-in formats of Excel. */
const firstOwnNumberFormat = 164;
/** Excel shows 14 as the short date of who looks, and the others with his separators. */
const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  'm/d/yyyy': 14,
  '@': 49,
};

export interface StyleSheet {
  /** Index of the look of a cell. A literal text keeps its `=` when somebody edits the cell. */
  readonly cellFormat: (style: string, literalText: boolean) => number;
  /** Index of the look of a conditional format. */
  readonly conditionalLook: (format: ConditionalFormat) => number;
  /** Written last, when it is known what the sheets use. */
  readonly part: () => string;
}

/** Every style of the workbook is a named cell style too, so that users can choose it. */
export function styleSheet(styles: Readonly<Record<string, CellStyle>>): StyleSheet {
  const names = Object.keys(styles);
  if (names.some((name) => name.toUpperCase() === 'NORMAL')) {
    throw new RangeError('Normal is the style of every other cell of a workbook');
  }
  const fonts = uniqueList([font({})]);
  // Excel keeps the first two fills for itself.
  const fills = uniqueList([patternFill('none'), patternFill('gray125')]);
  const borders = uniqueList([border(undefined)]);
  const numberFormats = uniqueList([]);
  const numberFormat = (code: string | undefined): number =>
    code === undefined
      ? 0
      : Object.hasOwn(builtInFormats, code)
        ? (builtInFormats[code] ?? 0)
        : firstOwnNumberFormat + numberFormats.indexOf(code);
  const looks = uniqueList([]);

  const parts = Object.values(styles).map((style) => {
    const align = alignment(style);
    return {
      attributes: {
        numFmtId: numberFormat(style.numberFormat),
        fontId: fonts.indexOf(font(style)),
        fillId: style.fill === undefined ? 0 : fills.indexOf(solidFill(style.fill)),
        borderId: borders.indexOf(border(style.border)),
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: true,
      },
      align,
    };
  });
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const ownFormats = parts.flatMap(({ attributes, align }, index) =>
    [false, true].map((quotePrefix) =>
      element('xf', { ...attributes, xfId: index + 1, quotePrefix }, align),
    ),
  );

  return {
    cellFormat: (style, literalText) => {
      if (style === plainStyle) return 0;
      const index = names.indexOf(style);
      if (index < 0) throw new RangeError(`No style of this workbook: ${style}`);
      return 1 + 2 * index + (literalText ? 1 : 0);
    },
    conditionalLook: (format) => looks.indexOf(conditionalLook(format)),
    part: () =>
      xmlPart(
        element(
          'styleSheet',
          { xmlns: spreadsheetNamespace },
          countedList(
            'numFmts',
            numberFormats.items.map((formatCode, index) =>
              element('numFmt', { numFmtId: firstOwnNumberFormat + index, formatCode }),
            ),
          ),
          countedList('fonts', fonts.items),
          countedList('fills', fills.items),
          countedList('borders', borders.items),
          countedList('cellStyleXfs', [
            element('xf', plain),
            ...parts.map(({ attributes, align }) => element('xf', attributes, align)),
          ]),
          countedList('cellXfs', [element('xf', { ...plain, xfId: 0 }), ...ownFormats]),
          countedList('cellStyles', [
            element('cellStyle', { name: 'Normal', xfId: 0, builtinId: '0' }),
            ...names.map((name, index) => element('cellStyle', { name, xfId: index + 1 })),
          ]),
          countedList('dxfs', looks.items),
        ),
      ),
  };
}

/** `#1F4E79` → `FF1F4E79`: opaque, as the format wants it. */
function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

function font({ bold, italic, size = 11, colour }: CellStyle): string {
  return element(
    'font',
    {},
    bold === true ? '<b/>' : '',
    italic === true ? '<i/>' : '',
    element('sz', { val: size }),
    colour === undefined ? '' : element('color', { rgb: argb(colour) }),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
  );
}

function patternFill(patternType: string, ...colours: readonly string[]): string {
  return element('fill', {}, element('patternFill', { patternType }, ...colours));
}

function solidFill(colour: string): string {
  return patternFill(
    'solid',
    element('fgColor', { rgb: argb(colour) }),
    element('bgColor', { indexed: 64 }),
  );
}

function border(kind: CellStyle['border']): string {
  const style = kind === 'dotted box' ? 'dotted' : 'thin';
  const side = (name: string, drawn: boolean) =>
    element(name, drawn ? { style } : {}, drawn ? '<color auto="1"/>' : '');
  const box = kind === 'box' || kind === 'dotted box';
  return element(
    'border',
    {},
    side('left', box),
    side('right', box),
    side('top', box || kind === 'top'),
    side('bottom', box || kind === 'bottom'),
    '<diagonal/>',
  );
}

function alignment({ align, vertical, wrap, indent }: CellStyle): string {
  // Excel ignores an indent under General alignment.
  const horizontal = align ?? (indent === undefined || indent === 0 ? undefined : 'left');
  return horizontal === undefined && vertical === undefined && wrap === undefined
    ? ''
    : element('alignment', { horizontal, vertical, wrapText: wrap, indent });
}

function conditionalLook({ bold, colour, fill }: ConditionalFormat): string {
  const fontParts = [
    bold === undefined ? '' : `<b val="${bold ? '1' : '0'}"/>`,
    colour === undefined ? '' : element('color', { rgb: argb(colour) }),
  ].join('');
  return element(
    'dxf',
    {},
    fontParts === '' ? '' : element('font', {}, fontParts),
    // Here, unlike in a cell, the colour of a plain fill is the background.
    fill === undefined
      ? ''
      : element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: argb(fill) }))),
  );
}

/** A list that holds each item once and tells its place. */
function uniqueList(first: readonly string[]) {
  const items = [...first];
  return {
    items,
    indexOf(item: string): number {
      const found = items.indexOf(item);
      return found >= 0 ? found : items.push(item) - 1;
    },
  };
}
