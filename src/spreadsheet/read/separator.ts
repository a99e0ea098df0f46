import type { TextLine } from './textLines';

/** In the order in which they are tried. */
export const separators = ['\t', ';', '|', ','] as const;
export type Separator = (typeof separators)[number];

/** Enough to know how a file was made. */
const sample = { lines: 2_000, characters: 200_000 };

/**
 * What tells the columns apart, by how regularly it occurs; null where nothing does and every line
 * is a text of its own. A comma only where no number needs it for its decimals.
 */
export function findSeparator(lines: readonly TextLine[]): Separator | null {
  const shown = lines
    .slice(0, sample.lines)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, sample.characters);
  // Nobody types a tab: one in a tenth of the lines is enough, below titles and notes.
  const tabbed = withoutQuoted(shown, '\t');
  if (tabbed.filter((line) => line.includes('\t')).length * 10 >= tabbed.length) return '\t';
  if (isRegular(withoutQuoted(shown, ';'), ';', 0.3, 0.5)) return ';';
  if (isRegular(withoutQuoted(shown, '|'), '|', 0.3, 0.5)) return '|';
  const commas = withoutQuoted(shown, ',');
  if (!isRegular(commas, ',', 0.6, 0.8)) return null;
  return commas.filter(needsComma).length * 10 >= commas.length ? null : ',';
}

/** The lines with every quoted field emptied: it may hold separators, and ends of lines. */
function withoutQuoted(text: string, separator: Separator): string[] {
  const field = new RegExp(`(^|[${separator}\\n])"[^"]*(?:""[^"]*)*"(?=[${separator}\\n]|$)`, 'g');
  return text.replace(field, '$1""').split('\n');
}

/** Enough lines have it, and lines under each other mostly as often. */
function isRegular(
  lines: readonly string[],
  separator: Separator,
  share: number,
  alike: number,
): boolean {
  const counts = lines.map((line) => line.split(separator).length - 1);
  const having = counts.filter((each) => each > 0);
  const pairs = having.slice(1).filter((each, index) => each === having[index]).length;
  return (
    having.length > 0 &&
    having.length >= lines.length * share &&
    pairs >= (having.length - 1) * alike
  );
}

const space = '[\\s\\u00a0\\u202f]';
/** Three digits that end here: the rest of a number with blanks for its thousands. */
const thousands = `\\d{3}(?!\\d)`;
/** What a comma looks like that stands in a number. */
const decimals = [
  // 1.234,56 or 1 234,56, but not the two numbers of 1 234,16 771.
  new RegExp(`\\d(?:\\.|${space})\\d{3},\\d{1,2}(?![.\\d])(?!${space}${thousands})`),
  // Ontvangsten 10,50
  new RegExp(`[^\\d,;.\\s-]${space}+-?\\d+,\\d`),
  // 10,50 20,75
  new RegExp(`\\d,\\d{1,2}${space}+-?(?!${thousands})\\d`),
];

function needsComma(line: string): boolean {
  return decimals.some((each) => each.test(line));
}
