import { strFromU8, unzipSync } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** Another reader of the format than the writer's own: parts by path, and cells by address. */
export interface ReadCell {
  readonly type: string;
  readonly formula: string | undefined;
  readonly value: number | string | boolean | null | { readonly error: string };
  /** Index of its format. */
  readonly format: number;
}

export type Node = Record<string, unknown>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  // Line ends inside attributes stand as numbers.
  htmlEntities: true,
});

export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}

/** A part that is no XML, as Excel keeps a text in it. */
export function binaryText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes, { filter: ({ name }) => name === path })[path];
  if (part === undefined) throw new Error(`No part ${path}`);
  return Buffer.from(part).toString('utf16le');
}

export function problemsOf(parts: Record<string, string>): string[] {
  return Object.entries(parts).flatMap(([path, xml]) => {
    if (path.endsWith('.bin')) return [];
    const result = XMLValidator.validate(xml);
    return result === true ? [] : [`${path}: ${result.err.msg}`];
  });
}

/** Line ends are read as the XML standard wants it, which this parser leaves to its caller. */
export function parsed(parts: Record<string, string>, path: string): Node {
  const xml = parts[path];
  if (xml === undefined) throw new Error(`No part ${path}`);
  return node(parser.parse(xml.replace(/\r\n?/g, '\n')));
}

/** Walks down by names; a list with one item is read as a list too by `many`. */
export function down(from: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => node(at)[name], from);
}

export function many(from: unknown, ...path: readonly string[]): Node[] {
  const found = down(from, ...path);
  if (found === undefined || found === '') return [];
  return (Array.isArray(found) ? found : [found]).map(node);
}

export function node(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : { '#text': value };
}

export function words(value: unknown): string {
  if (value === undefined) return '';
  const inside = typeof value === 'object' ? node(value)['#text'] : value;
  return decoded(String(inside ?? ''));
}

function decoded(stored: string): string {
  return stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

export function cellsOf(parts: Record<string, string>, sheet: number): Map<string, ReadCell> {
  const strings = many(parsed(parts, 'xl/sharedStrings.xml'), 'sst', 'si').map((item) =>
    words(item['t']),
  );
  const rows = many(
    parsed(parts, `xl/worksheets/sheet${String(sheet)}.xml`),
    'worksheet',
    'sheetData',
    'row',
  );
  return new Map(
    rows.flatMap((row) =>
      many(row, 'c').map((cell): [string, ReadCell] => {
        const type = String(cell['@t'] ?? 'n');
        const raw = cell['v'];
        return [
          String(cell['@r']),
          {
            type,
            formula: cell['f'] === undefined ? undefined : words(cell['f']),
            value: valueOf(type, raw, strings),
            format: Number(cell['@s']),
          },
        ];
      }),
    ),
  );
}

function valueOf(type: string, raw: unknown, strings: readonly string[]): ReadCell['value'] {
  if (type === 'str') return words(raw);
  if (raw === undefined) return null;
  if (type === 's') return strings[Number(raw)] ?? null;
  if (type === 'b') return raw === '1';
  if (type === 'e') return { error: words(raw) };
  return Number(raw);
}
