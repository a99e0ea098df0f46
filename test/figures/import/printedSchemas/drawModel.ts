import { Amounts } from './amounts';
import type { Model, ModelBlock, ModelColumn } from './model';
import type { PrintDraw } from './printDraw';
import { schemaT3, schemaT4 } from './schemaDebt';
import { schemaM2 } from './schemaM2';
import { schemaT2 } from './schemaT2';

/** The figures that a print shows. */
export function drawModel(draw: PrintDraw): Model {
  const amounts = new Amounts(draw.seed, draw);
  const columns = columnsOf(draw);
  const blocks = blocksOf(amounts, columns, draw);
  return draw.columns === 'revision' ? withNew({ columns, blocks }) : { columns, blocks };
}

function columnsOf(draw: PrintDraw): ModelColumn[] {
  return Array.from({ length: draw.years }, (_, index): ModelColumn[] => {
    const year = draw.firstYear + index;
    const plan = { year, report: 'meerjarenplan' as const, part: null };
    const accounts = { year, report: 'rekening' as const, part: null };
    if (draw.columns === 'revision') {
      return [
        { ...plan, part: 'referentie' },
        { ...plan, part: 'wijziging' },
      ];
    }
    if (index >= draw.accounts) return [plan];
    return draw.columns === 'both' && index === draw.accounts - 1 ? [accounts, plan] : [accounts];
  }).flat();
}

function blocksOf(
  amounts: Amounts,
  columns: readonly ModelColumn[],
  draw: PrintDraw,
): readonly ModelBlock[] {
  switch (draw.schema) {
    case 'M2':
      return schemaM2(amounts, columns, draw);
    case 'T2':
      return schemaT2(amounts, columns, { titles: draw.t2Titles, sections: draw.t2Sections });
    case 'T3':
      return schemaT3(amounts, columns).blocks;
    case 'T4':
      return schemaT4(amounts, columns, draw);
    case 'M2 and T3': {
      const { blocks, debt } = schemaT3(amounts, columns);
      return [...schemaM2(amounts, columns, draw, debt), ...blocks];
    }
  }
}

/** Referentie and Wijziging get their sum behind them, year by year. */
function withNew({ columns, blocks }: Model): Model {
  return {
    columns: columns.flatMap((column) =>
      column.part === 'wijziging' ? [column, { ...column, part: 'nieuw' as const }] : [column],
    ),
    blocks: blocks.map((block) => ({
      ...block,
      lines: block.lines.map((line) => ({
        ...line,
        cents: line.cents.flatMap((amount, index) => {
          if (columns[index]?.part !== 'wijziging') return [amount];
          const before = line.cents[index - 1] ?? null;
          return [amount, amount === null || before === null ? null : before + amount];
        }),
      })),
    })),
  };
}
