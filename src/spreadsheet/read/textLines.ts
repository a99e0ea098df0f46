import type { TableRow } from '../table';

export interface TextLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Without the lines that hold nothing; a page of a PDF ends a line too. */
export function textLines(text: string): TextLine[] {
  return text
    .split(/[\n\f]/)
    .map((each, index) => ({ line: index + 1, text: each }))
    .filter((each) => each.text.trim() !== '');
}

export function lineRows(lines: readonly TextLine[]): TableRow[] {
  return lines.map(({ line, text }) => ({ line, cells: [{ text }] }));
}
