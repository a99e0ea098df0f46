import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { cellKey, type RecalculatedContent } from './recalculated';

/** Reads the value of every cell from a file for Excel; what it looks like is left alone. */
export function workbookValues(file: Uint8Array): Map<string, RecalculatedContent> {
  const parts = unzipSync(file);
  const part = (path: string): Node => {
    const bytes = parts[path];
    if (bytes === undefined) throw new Error(`The file has no part ${path}`);
    return parsed(strFromU8(bytes));
  };
  const targets = new Map(
    part('xl/_rels/workbook.xml.rels')
      .all('Relationships', 'Relationship')
      .map((link) => [link.attribute('Id'), link.attribute('Target')]),
  );
  const strings =
    parts['xl/sharedStrings.xml'] === undefined
      ? []
      : part('xl/sharedStrings.xml').all('sst', 'si').map(plainText);

  return new Map(
    part('xl/workbook.xml')
      .all('workbook', 'sheets', 'sheet')
      .flatMap((sheet) => {
        const target = targets.get(sheet.attribute('id')) ?? '';
        return part(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
          .all('worksheet', 'sheetData', 'row', 'c')
          .map((cell): [string, RecalculatedContent] => [
            cellKey(sheet.attribute('name'), cell.attribute('r')),
            cellValue(cell, strings),
          ]);
      }),
  );
}

function cellValue(cell: Node, strings: readonly string[]): RecalculatedContent {
  const [stored] = cell.all('v');
  const value = stored?.text() ?? '';
  switch (cell.attribute('t')) {
    case '':
    case 'n':
      return stored === undefined ? null : Number(value);
    case 's': {
      const string = strings[Number(value)];
      if (string === undefined) throw new Error(`There is no shared string ${value}`);
      return string;
    }
    case 'str':
      return value;
    case 'inlineStr':
      return cell.all('is').map(plainText).join('');
    case 'b':
      return value === '1';
    case 'e':
      return { error: value };
    default:
      throw new Error(`Unknown type of ${cell.attribute('r')}: ${cell.attribute('t')}`);
  }
}

/** Of a text in one piece or in pieces of different looks. */
function plainText(item: Node): string {
  return [...item.all('t'), ...item.all('r', 't')].map((piece) => piece.text()).join('');
}

/** An element of XML, its names without their namespace. */
interface Node {
  /** Empty when absent. */
  attribute(name: string): string;
  text(): string;
  /** The descendants along this path. */
  all(...path: readonly string[]): Node[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  alwaysCreateTextNode: true,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Line ends inside a text stand as numbers.
  htmlEntities: true,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

function parsed(xml: string): Node {
  const root: unknown = parser.parse(xml);
  return node(root);
}

function node(raw: unknown): Node {
  const inside = typeof raw === 'object' && raw !== null ? new Map(Object.entries(raw)) : null;
  const string = (key: string) => String(inside?.get(key) ?? '');
  return {
    attribute: (name) => string(`@${name}`),
    text: () => string('#text'),
    all: (...path) => {
      const [first, ...rest] = path;
      if (first === undefined) return [node(raw)];
      const children: unknown = inside?.get(first);
      return Array.isArray(children) ? children.flatMap((child) => node(child).all(...rest)) : [];
    },
  };
}
