import content from '../../../data/schemas.json';
import type { Schema } from './importReading';
import { labelKey } from './label';

/** One printed line of a schema, or the title above a block of them. */
export interface SchemaLine {
  /** Place among all lines, in printed order. */
  readonly index: number;
  readonly schema: Schema;
  readonly block: SchemaBlock;
  /** A title has no amounts of its own. */
  readonly title: boolean;
  readonly mark: string | null;
  /** null for a line that the schema prints and no rubriek of ours answers to. */
  readonly path: string | null;
  /** The rubriek that a line without a path belongs to. */
  readonly belongsTo: string | null;
  /** The words that it is printed with. */
  readonly printed: readonly string[];
  /** The same, in letters and digits only. */
  readonly labels: readonly string[];
  /** Words that mean this line only behind its own mark: `I. Uitgaven`. */
  readonly labelsWithMark: readonly string[];
  readonly parent: SchemaLine | null;
  /** `absoluut`: printed with either sign, and positive with us. */
  readonly sign: 'zoals gedrukt' | 'absoluut';
  /** What it adds up from, with the sign of each; empty where nothing is known to add up. */
  readonly parts: readonly SchemaPart[];
}

export interface SchemaPart {
  readonly sign: number;
  readonly path: string;
}

export interface SchemaBlock {
  readonly index: number;
  readonly schema: Schema;
  readonly name: string;
}

interface RawLine {
  readonly merk: string | null;
  readonly pad: string | null;
  readonly bij?: string;
  readonly labels: readonly string[];
  readonly labelsMetMerk?: readonly string[];
  readonly teken?: string;
  readonly delen?: readonly (readonly (number | string)[])[];
  readonly lijnen?: readonly RawLine[];
}

/** Figures of gemeente, OCMW and AGB together stand in this block. */
export const consolidatedBlock = 'geconsolideerd';

const lines: SchemaLine[] = [];

function add(raw: RawLine, block: SchemaBlock, parent: SchemaLine | null, title: boolean): void {
  const line: SchemaLine = {
    index: lines.length,
    schema: block.schema,
    block,
    title,
    mark: raw.merk,
    path: raw.pad,
    belongsTo: raw.bij ?? null,
    printed: raw.labels,
    labels: raw.labels.map(labelKey),
    labelsWithMark: (raw.labelsMetMerk ?? []).map(labelKey),
    parent,
    sign: raw.teken === 'absoluut' ? 'absoluut' : 'zoals gedrukt',
    parts: partsOf(raw),
  };
  lines.push(line);
  for (const part of raw.lijnen ?? []) add(part, block, line, false);
}

/** Where the file does not say it, a line is the sum of the lines under it. */
function partsOf(raw: RawLine): SchemaPart[] {
  if (raw.delen) {
    return raw.delen.map(([sign, path]) => ({ sign: Number(sign), path: String(path) }));
  }
  return (raw.lijnen ?? []).flatMap(({ pad }) => (pad === null ? [] : [{ sign: 1, path: pad }]));
}

let blocks = 0;
for (const schema of content.schemas as readonly {
  id: string;
  blokken: readonly { id: string; titels: readonly string[]; lijnen: readonly RawLine[] }[];
}[]) {
  for (const { id, titels, lijnen } of schema.blokken) {
    const block = { index: blocks++, schema: schema.id as Schema, name: id };
    add({ merk: null, pad: null, labels: titels }, block, null, true);
    for (const raw of lijnen) add(raw, block, null, false);
  }
}

/** All lines of all schemas, in printed order. */
export const schemaLines: readonly SchemaLine[] = lines;

const byLabel = new Map<string, SchemaLine[]>();
for (const line of lines) {
  for (const label of new Set([...line.labels, ...line.labelsWithMark])) {
    byLabel.set(label, [...(byLabel.get(label) ?? []), line]);
  }
}

/** The lines that are printed with these words, given in letters and digits only. */
export function linesWithLabel(key: string): readonly SchemaLine[] {
  return byLabel.get(key) ?? [];
}

/** Where the words of a label begin, by its letters and digits. */
const wordStarts = new Map<string, Set<number>>();

function keepWordStarts(label: string): void {
  const words = label.split(' ');
  const starts = wordStarts.get(labelKey(label)) ?? new Set();
  words.forEach((_, count) => starts.add(labelKey(words.slice(0, count).join(' ')).length));
  wordStarts.set(labelKey(label), starts);
}
for (const line of lines) line.printed.forEach(keepWordStarts);

/** A label may go on a next row between its words, and not within one. */
export function breaksBetweenWords(key: string, at: number): boolean {
  return wordStarts.get(key)?.has(at) ?? false;
}

const keys = [...byLabel.keys()];
const cutOff = new Map<string, readonly SchemaLine[]>();
/** Shorter than this, a beginning says too little. */
const shortestBeginning = 14;

/** The lines whose words begin so, where only one label does: the column was too narrow for it. */
export function linesWithBeginning(key: string): readonly SchemaLine[] {
  if (key.length < shortestBeginning) return [];
  const known = cutOff.get(key);
  if (known) return known;
  const found = keys.filter((label) => label.startsWith(key));
  const same = found.every(
    (label) => linesWithLabel(label)[0] === linesWithLabel(found[0] ?? '')[0],
  );
  const answer = same && found[0] !== undefined ? linesWithLabel(found[0]) : [];
  // Only what is found is kept: the words of a whole file would fill the memory.
  if (answer.length > 0) cutOff.set(key, answer);
  return answer;
}

const byMark = new Map<string, SchemaLine[]>();
for (const line of lines) {
  if (line.mark !== null) byMark.set(line.mark, [...(byMark.get(line.mark) ?? []), line]);
}

export function linesWithMark(mark: string): readonly SchemaLine[] {
  return byMark.get(mark) ?? [];
}

const byPath = new Map<string, SchemaLine[]>();
for (const line of lines) {
  if (line.path !== null) byPath.set(line.path, [...(byPath.get(line.path) ?? []), line]);
}

/** Of the schema that is named, or else the first that has the path. */
export function lineOfPath(path: string, schema?: Schema): SchemaLine | undefined {
  const found = byPath.get(path);
  return found?.find((line) => line.schema === schema) ?? found?.[0];
}

/** True when `line` is `ancestor`, or stands under it. */
export function isWithin(line: SchemaLine, ancestor: SchemaLine): boolean {
  for (let at: SchemaLine | null = line; at; at = at.parent) if (at === ancestor) return true;
  return false;
}
