import { limits } from './limits';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** A part is not the XML that was expected: other bytes, another root, or its end is missing. */
export class PartDamagedError extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'PartDamagedError';
  }
}

/**
 * The text of a part, checked before anybody parses it: the root that belongs there from begin to
 * end, and no document type, because entities could make it grow without bound.
 * @throws PartDamagedError
 */
export function partText(bytes: Uint8Array, root: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (problem) {
    throw new PartDamagedError(`${root}: ${String(problem)}`);
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new PartDamagedError(`${root}: document type`);
  if (hasEndlessText(text)) throw new PartDamagedError(`${root}: more text than a cell can hold`);
  const opening = new RegExp(
    `^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--[\\s\\S]*?-->\\s*)*<((?:\\w+:)?${root})(?=[\\s/>])[^<>]*>`,
  ).exec(text);
  const name = opening?.[1];
  if (opening === null || name === undefined) throw new PartDamagedError(`${root}: another root`);
  const closed = opening[0].endsWith('/>') || text.trimEnd().endsWith(`</${name}>`);
  if (!closed) throw new PartDamagedError(`${root}: cut off`);
  return text;
}

function hasEndlessText(text: string): boolean {
  let from = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (at - from > limits.characters) return true;
    from = at;
  }
  return text.length - from > limits.characters;
}

export type Attributes = ReadonlyMap<string, string>;

/** The attributes of every element with this name, whatever prefix it has; their names without one. */
export function tags(xml: string, name: string): Attributes[] {
  const found = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^<>]*)>`, 'g'));
  return Array.from(found, ([, inside = '']) => attributes(inside));
}

function attributes(inside: string): Attributes {
  const found = inside.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(
    Array.from(found, ([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]),
  );
}

function decoded(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, word) => {
    if (typeof word === 'string') return entities[word] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
