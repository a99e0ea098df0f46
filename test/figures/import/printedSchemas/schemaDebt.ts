import type { Amounts } from './amounts';
import { line, type ModelBlock, type ModelColumn, type ModelLine } from './model';

/** The debts of plans from 2026, and what stands on 1 January for the gecorrigeerde marge. */
export function schemaT3(
  amounts: Amounts,
  columns: readonly ModelColumn[],
): { readonly blocks: readonly ModelBlock[]; readonly debt: (column: ModelColumn) => number } {
  const rolled = roll<number, T3Year>(columns, (column, before) => {
    const opening = before ?? amounts.notBelow0('SCHULD.1JAN', column);
    const taken = amounts.notBelow0('SCHULD.NIEUW', column);
    const repaid = amounts.upTo('SCHULD.AFLOSSINGEN', column, Math.max(0, opening + taken));
    return { opening, taken, repaid, closing: opening + taken - repaid };
  });
  const of = (part: keyof T3Year): number[] => rolled.map((year) => year[part]);
  return {
    debt: (column) => rolled[columns.indexOf(column)]?.opening ?? Number.NaN,
    blocks: [
      {
        schema: 'T3',
        title: 'Evolutie van de financiële schulden',
        lines: [
          line('SCHULD.1JAN', 'A.', 'Financiële schulden op 1 januari', of('opening')),
          line('SCHULD.NIEUW', 'B.', 'Nieuwe leningen en leasings', of('taken')),
          line('SCHULD.AFLOSSINGEN', 'C.', 'Aflossingen', of('repaid')),
          line('SCHULD.31DEC', 'D.', 'Financiële schulden op 31 december', of('closing'), {
            formula: '(A+B-C)',
          }),
        ],
      },
    ],
  };
}

/** The form A/B/C of accounts, and of plans before 2026. */
export function schemaT4(
  amounts: Amounts,
  columns: readonly ModelColumn[],
  draw: { readonly negativeRepayments: boolean },
): ModelBlock[] {
  const years = roll<{ long: number; year: number }, T4Year>(columns, (column, before) => {
    const open = before ?? {
      long: amounts.notBelow0('SCHULD.1JAN.LANG', column),
      year: amounts.notBelow0('SCHULD.1JAN.BINNENJAAR', column),
    };
    const taken = amounts.notBelow0('SCHULD.NIEUW.LANG', column);
    const moved = amounts.upTo('SCHULD.OVERBOEKINGEN', column, open.long + taken);
    const early = amounts.upTo('SCHULD.AFLOSSINGEN.LANG', column, open.long + taken - moved);
    const repaid = amounts.upTo('SCHULD.AFLOSSINGEN.BINNENJAAR', column, open.year + moved);
    return {
      open,
      taken,
      moved,
      early,
      repaid,
      short: amounts.notBelow0('SCHULD.31DEC.KORT', column),
      closing: { long: open.long + taken - early - moved, year: open.year - repaid + moved },
    };
  });
  const of = (pick: (year: T4Year) => number): number[] => years.map(pick);
  const sign = draw.negativeRepayments ? -1 : 1;
  const lines: ModelLine[] = [
    line(
      'SCHULD.31DEC.LANG',
      'A.',
      'Financiële schulden op lange termijn',
      of((y) => y.closing.long),
    ),
    line(
      'SCHULD.1JAN.LANG',
      '1.',
      'Financiële schulden op 1 januari',
      of((y) => y.open.long),
      {
        depth: 1,
      },
    ),
    line(
      'SCHULD.NIEUW.LANG',
      '2.',
      'Nieuwe leningen',
      of((y) => y.taken),
      { depth: 1 },
    ),
    line(
      'SCHULD.AFLOSSINGEN.LANG',
      '3.',
      'Aflossingen',
      of((y) => y.early),
      { depth: 1, sign },
    ),
    line(
      'SCHULD.OVERBOEKINGEN.LANG',
      '4.',
      'Overboekingen',
      of((y) => 0 - y.moved),
      { depth: 1 },
    ),
    line(
      'SCHULD.31DEC.BINNENJAAR',
      'B.',
      'Financiële schulden op lange termijn die binnen het jaar vervallen',
      of((y) => y.closing.year),
    ),
    line(
      'SCHULD.1JAN.BINNENJAAR',
      '1.',
      'Financiële schulden op 1 januari',
      of((y) => y.open.year),
      { depth: 1 },
    ),
    line(
      'SCHULD.AFLOSSINGEN.BINNENJAAR',
      '2.',
      'Aflossingen',
      of((y) => y.repaid),
      {
        depth: 1,
        sign,
      },
    ),
    line(
      'SCHULD.OVERBOEKINGEN.BINNENJAAR',
      '3.',
      'Overboekingen',
      of((y) => y.moved),
      { depth: 1 },
    ),
    line(
      'SCHULD.31DEC.KORT',
      'C.',
      'Financiële schulden op korte termijn',
      of((y) => y.short),
    ),
    line(
      'SCHULD.31DEC',
      '',
      'Totaal financiële schulden',
      of((y) => y.closing.long + y.closing.year + y.short),
    ),
  ];
  return [{ schema: 'T4', title: 'Financiële schulden op 31 december', lines }];
}

interface T3Year {
  readonly opening: number;
  readonly taken: number;
  readonly repaid: number;
  readonly closing: number;
}

interface T4Year {
  readonly open: { readonly long: number; readonly year: number };
  readonly taken: number;
  readonly moved: number;
  readonly early: number;
  readonly repaid: number;
  readonly short: number;
  readonly closing: { readonly long: number; readonly year: number };
}

/** Each year opens with what the year before closed with, in the same part of a revision. */
function roll<Closing, Year extends { readonly closing: Closing }>(
  columns: readonly ModelColumn[],
  compute: (column: ModelColumn, before: Closing | null) => Year,
): Year[] {
  const closed = new Map<string, Closing>();
  return columns.map((column) => {
    const year = compute(
      column,
      closed.get(`${String(column.year - 1)} ${column.part ?? ''}`) ?? null,
    );
    const key = `${String(column.year)} ${column.part ?? ''}`;
    if (!closed.has(key)) closed.set(key, year.closing);
    return year;
  });
}
