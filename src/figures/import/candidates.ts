import { accountCode } from './accounts';
import type { LabelledRow } from './labelledRows';
import {
  lineOfPath,
  linesWithBeginning,
  linesWithLabel,
  linesWithMark,
  type SchemaLine,
} from './schemaLines';

/** A line of a schema that a row could be. */
export interface Candidate {
  readonly line: SchemaLine;
  /** How badly the row fits, apart from where it stands. */
  readonly cost: number;
  /** `mark`: its words are unknown, so that only its place can tell. */
  readonly by: 'label' | 'total' | 'mark';
  /** False where not all words of the label were there. */
  readonly certain: boolean;
}

const cost = {
  cutOff: 1,
  wordsUnknown: 4,
  markMissing: 0.2,
  repeats: 1,
  markInOtherCase: 0.3,
  markDiffers: 1.5,
  noAmounts: 0.3,
};

/** All lines that a row could be, by its words or else by its mark. */
export function candidatesOf(row: LabelledRow): Candidate[] {
  const { key, text, marks, dashed } = row.label;
  if (accountCode(text) !== null) return [];
  // A list may print the path in a column in front of the words.
  const ofPath = lineOfPath(text.split(' ', 1)[0] ?? '');
  if (ofPath) return [{ line: ofPath, cost: 0, by: 'label', certain: true }];
  // `62 Bezoldigingen, sociale lasten en pensioenen` is a class of accounts: no schema counts so far.
  if (/^\d\d$/.test(marks.at(-1) ?? '')) return [];
  const known = linesWithLabel(key);
  if (known.length > 0) return fitting(row, known, 'label', 0);

  const total = /^tota(?:al|le)(?=.)/.exec(key)?.[0];
  const totalled = total === undefined ? [] : linesWithLabel(key.slice(total.length));
  if (totalled.length > 0) return fitting(row, totalled, 'total', 0);

  const cut = linesWithBeginning(key);
  if (cut.length > 0) return fitting(row, cut, 'label', cost.cutOff, false);
  const mark = marks.at(-1);
  if (mark === undefined || dashed || key === '' || !row.hasAmounts) return [];
  return fitting(row, linesWithMark(mark), 'mark', cost.wordsUnknown, false);
}

function fitting(
  row: LabelledRow,
  lines: readonly SchemaLine[],
  by: Candidate['by'],
  base: number,
  certain = true,
): Candidate[] {
  return lines
    .filter((line) => !(line.title && row.hasAmounts) && !lacksMark(row, line))
    .map((line) => ({
      line,
      by,
      certain,
      cost: base + costOfMark(row, line) + (row.hasAmounts || line.title ? 0 : cost.noAmounts),
    }));
}

function costOfMark(row: LabelledRow, line: SchemaLine): number {
  const mark = row.label.marks.at(-1);
  if (mark === undefined) {
    // Without a mark a result is itself, and not the line that another block opens with.
    const repeats = line.parts.length === 1 ? cost.repeats : 0;
    return repeats + (line.mark === null ? 0 : cost.markMissing);
  }
  if (mark === line.mark) return 0;
  if (line.mark !== null && mark.toLowerCase() === line.mark.toLowerCase()) {
    return cost.markInOtherCase;
  }
  return cost.markDiffers;
}

function lacksMark({ label: { key, marks } }: LabelledRow, line: SchemaLine): boolean {
  return line.labelsWithMark.includes(key) && marks.at(-1) !== line.mark;
}
