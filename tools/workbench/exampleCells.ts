import type { ICellData, IStyleData } from '@univerjs/core';
import { BooleanNumber, CellValueType, HorizontalAlign } from '@univerjs/core';

/** The cells that the example is made of: what is printed is plain, what is live is shaded. */
const euro = '#,##0';
export const styles: Record<string, IStyleData> = {
  title: { fs: 15, bl: BooleanNumber.TRUE },
  text: { fs: 10, cl: { rgb: '#5c5c5c' } },
  section: { bl: BooleanNumber.TRUE, bg: { rgb: '#dfe9f3' } },
  heading: {
    fs: 9,
    bl: BooleanNumber.TRUE,
    ht: HorizontalAlign.RIGHT,
    bd: { b: { s: 1, cl: { rgb: '#9aa5b1' } } },
  },
  label: { fs: 10 },
  amount: { fs: 10, n: { pattern: euro } },
  rate: { fs: 10 },
  live: { fs: 10, n: { pattern: euro }, bg: { rgb: '#eef6ea' } },
  liveText: { fs: 10, bg: { rgb: '#eef6ea' } },
  difference: { fs: 10, n: { pattern: euro }, it: BooleanNumber.TRUE },
};

export type Cell = ICellData | null;

export const text = (v: string, s: string): Cell => ({ v, t: CellValueType.STRING, s });
export const number = (v: number, s = 'amount'): Cell => ({ v, t: CellValueType.NUMBER, s });
export const live = (f: string, s = 'live'): Cell => ({ f, s });
export const shade = (s: string): Cell => ({ s });

export const section = (title: string): Cell[] => [
  text(title, 'section'),
  ...Array.from({ length: 7 }, () => shade('section')),
];

export const headings = (...names: string[]): Cell[] =>
  Array.from({ length: 8 }, (_, column) => text(names[column] ?? '', 'heading'));
