import type { Report } from '../../../../src/figures';
import { Lot } from '../../../scenario/lot';
import { keyOf, type Model, type ModelBlock, type ModelColumn } from './model';
import type { PrintDraw } from './printDraw';
import { printNumber } from './printNumber';

/** A table as it is printed, before it became cells or lines. */
export interface PrintedBlock {
  readonly title: string;
  /** One text per column, in one to three rows; empty where the years stand above another block. */
  readonly headings: readonly (readonly string[])[];
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  readonly mark: string;
  readonly label: string;
  readonly depth: number;
  readonly amounts: readonly PrintedAmount[];
}

export interface PrintedAmount {
  readonly text: string;
  /** As printed, so with the sign of the print; null where nothing stands. */
  readonly cents: number | null;
}

export interface Printed {
  readonly blocks: readonly PrintedBlock[];
  /** What must come back, by path and column; in cents, in the signs of M2. */
  readonly expected: ReadonlyMap<string, number>;
}

export function printBlocks(model: Model, drawn: PrintDraw): Printed {
  // An amount of 2084 euro alone on its row is a year to any reader, and 2084,00 is not.
  const draw = drawn.cents || !hasYearAmong(model) ? drawn : { ...drawn, cents: true };
  const lot = new Lot(draw.seed);
  const expected = new Map<string, number>();
  const groups = columnGroups(model.columns, draw.yearsPerBlock);
  const order = draw.shuffled ? shuffled(model.blocks, lot) : model.blocks;
  const pairs =
    draw.shuffled && lot.chance('years first', 0.5)
      ? groups.flatMap((columns) => order.map((block) => ({ block, columns })))
      : order.flatMap((block) => groups.map((columns) => ({ block, columns })));
  const blocks: PrintedBlock[] = [];
  for (const { block, columns } of pairs) {
    const printed = printBlock(block, model.columns, columns, {
      draw,
      expected,
      headings:
        blocks.length === 0 || draw.headingAt === 'each block' || draw.sheets === 'per block',
    });
    // A table of which every line was left out is not printed at all.
    if (printed.rows.length > 0) blocks.push(printed);
  }
  return { blocks, expected };
}

function printBlock(
  block: ModelBlock,
  all: readonly ModelColumn[],
  columns: readonly ModelColumn[],
  {
    draw,
    expected,
    headings,
  }: { draw: PrintDraw; expected: Map<string, number>; headings: boolean },
): PrintedBlock {
  const shown = block.lines.map((line) => ({
    ...line,
    cents: columns.map((column) => line.cents[all.indexOf(column)] ?? null),
  }));
  const isEmpty = (index: number): boolean =>
    shown[index]?.cents.every((amount) => amount === null || amount === 0) ?? true;
  const hasPartsPrinted = (index: number): boolean => {
    const depth = shown[index]?.depth ?? 0;
    for (let next = index + 1; (shown[next]?.depth ?? 0) > depth; next += 1) {
      if (!isEmpty(next)) return true;
    }
    return false;
  };
  const rows = shown
    .filter((_, index) => !draw.omitZeroRows || !isEmpty(index) || hasPartsPrinted(index))
    .map((line): PrintedRow => {
      const amounts = line.cents.map((cents, index): PrintedAmount => {
        if (cents === null) return { text: '', cents: null };
        // A dash or a blank says that nothing is there; nobody may make a zero of it.
        if (cents === 0 && draw.zero !== '0') return { text: draw.zero, cents: null };
        const column = columns[index];
        if (line.path !== null && column) expected.set(keyOf(line.path, column), cents + 0);
        const printed = cents * line.sign + 0;
        return { text: printNumber(printed, draw), cents: printed };
      });
      return {
        mark: draw.mark === 'none' ? '' : line.mark,
        label: draw.formulas && line.formula !== '' ? `${line.label} ${line.formula}` : line.label,
        depth: line.depth,
        amounts,
      };
    });
  return { title: block.title, headings: headings ? headingRows(columns, draw) : [], rows };
}

function hasYearAmong({ blocks }: Model): boolean {
  return blocks.some(({ lines }) =>
    lines.some(({ cents }) =>
      cents.some((amount) => amount !== null && /^-?(?:19|20|21)\d{4}$/.test(String(amount))),
    ),
  );
}

/** All columns beside each other, or two years at a time. */
function columnGroups(
  columns: readonly ModelColumn[],
  perBlock: PrintDraw['yearsPerBlock'],
): (readonly ModelColumn[])[] {
  if (perBlock === 'all') return [columns];
  const years = [...new Set(columns.map(({ year }) => year))];
  return years.flatMap((first, index) => {
    if (index % 2 === 1) return [];
    return [columns.filter(({ year }) => year === first || year === years[index + 1])];
  });
}

const words: Readonly<Record<PrintDraw['headingWords'], Readonly<Record<Report, string>>>> = {
  long: { rekening: 'Jaarrekening', meerjarenplan: 'Meerjarenplan' },
  short: { rekening: 'Rek', meerjarenplan: 'Mjp' },
  capitals: { rekening: 'REKENING', meerjarenplan: 'MEERJARENPLAN' },
};

const partWords = { referentie: 'Referentie', wijziging: 'Wijziging', nieuw: 'Nieuw' } as const;

function headingRows(columns: readonly ModelColumn[], draw: PrintDraw): string[][] {
  const years = columns.map(({ year }) => String(year));
  const reports = columns.map(({ report }) => words[draw.headingWords][report]);
  const parts = columns.flatMap(({ part }) => (part === null ? [] : [partWords[part]]));
  const above = (): string[][] => {
    switch (draw.heading) {
      case 'one cell':
        return [years.map((year, index) => `${reports[index] ?? ''} ${year}`)];
      case 'year above':
        return [years, reports];
      case 'report above':
        return [reports, years];
      case 'boekjaar':
        return [years.map((year) => `Boekjaar ${year}`)];
      case 'year':
        return [years];
    }
  };
  return parts.length === 0 ? above() : [...above(), parts];
}

function shuffled<T>(from: readonly T[], lot: Lot): T[] {
  return from
    .map((item, index) => ({ item, place: lot.whole(`place ${String(index)}`, 0, 1_000_000) }))
    .sort((first, second) => first.place - second.place)
    .map(({ item }) => item);
}
