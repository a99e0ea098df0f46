import { XMLBuilder, XMLParser } from 'fast-xml-parser';

/**
 * One node of a document, in document order. A name that starts with `#` or `?` is no element:
 * `#comment` and `#text` carry `text`, `?xml` carries attributes.
 */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
  text: string;
}

const comment = '#comment';
const shape = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  commentPropName: comment,
  parseTagValue: false,
  parseAttributeValue: false,
} as const;

/** Reads a document; the caller has made sure that it is well-formed. */
export function parseXml(xml: string): XmlNode[] {
  const parsed: unknown = new XMLParser(shape).parse(xml);
  return nodesOf(parsed);
}

/** Writes a document back, two spaces per level. */
export function printXml(nodes: readonly XmlNode[]): string {
  const builder = new XMLBuilder({
    ...shape,
    format: true,
    indentBy: '  ',
    suppressEmptyNode: true,
  });
  return `${builder.build(nodes.map(rawOf)).trim()}\n`;
}

export const elements = (node: XmlNode): XmlNode[] =>
  node.children.filter((child) => !/^[#?]/.test(child.name));

export const childrenNamed = (node: XmlNode, name: string): XmlNode[] =>
  node.children.filter((child) => child.name === name);

export const childNamed = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((child) => child.name === name);

/** The first node down a path of names, `undefined` when a step is missing. */
export const at = (node: XmlNode, ...path: readonly string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>((here, name) => here && childNamed(here, name), node);

/** The node and everything below it, in document order. */
export const descendants = (node: XmlNode): XmlNode[] => [
  node,
  ...elements(node).flatMap(descendants),
];

/** The text between the tags. */
export const textOf = (node: XmlNode | undefined): string =>
  node
    ? childrenNamed(node, '#text')
        .map((part) => part.text)
        .join('')
        .trim()
    : '';

/** Replaces the text between the tags. */
export function setText(node: XmlNode, text: string): void {
  node.children.splice(0, node.children.length, {
    name: '#text',
    attributes: {},
    children: [],
    text,
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nodesOf(parsed: unknown): XmlNode[] {
  if (!Array.isArray(parsed)) return [];
  return parsed.filter(isRecord).flatMap((raw) => {
    const name = Object.keys(raw).find((key) => key !== ':@');
    if (name === undefined) return [];
    const content = raw[name];
    const attributes = isRecord(raw[':@']) ? raw[':@'] : {};
    return [
      {
        name,
        attributes: Object.fromEntries(
          Object.entries(attributes).map(([key, value]) => [key, String(value)]),
        ),
        children: name === comment ? [] : nodesOf(content),
        text: name === '#text' ? String(content) : commentText(name, content),
      },
    ];
  });
}

/** A comment arrives as a list with one text node. */
function commentText(name: string, content: unknown): string {
  if (name !== comment || !Array.isArray(content)) return '';
  const first: unknown = content[0];
  return isRecord(first) ? String(first['#text']) : '';
}

function rawOf(node: XmlNode): Record<string, unknown> {
  if (node.name === '#text') return { '#text': node.text };
  if (node.name === comment) return { [comment]: [{ '#text': node.text }] };
  return { [node.name]: node.children.map(rawOf), ':@': node.attributes };
}
