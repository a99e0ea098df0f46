import type {
  ImportCell,
  ImportColumn,
  ImportReading,
  ImportRow,
  UnrecognisedRow,
} from '../../../src/figures/import/importReading';

/** Two years of a plan and one of accounts, as schema M2 prints them. */
export const planYears: readonly ImportColumn[] = [
  column('c1', { heading: 'Rek 2024', year: 2024, report: 'rekening' }),
  column('c2', { heading: '2026' }),
  column('c3', { heading: '2027', year: 2027 }),
];

export function column(id: string, more: Partial<ImportColumn> = {}): ImportColumn {
  return {
    id,
    table: 'Fin',
    heading: '2026',
    year: 2026,
    report: 'meerjarenplan',
    status: 'MJP 2026-2031',
    part: null,
    derived: false,
    ...more,
  };
}

export function amounts(columns: readonly ImportColumn[], values: readonly number[]): ImportCell[] {
  return columns.map(({ id }, index) => {
    const amount = values[index];
    return amount === undefined
      ? { kind: 'empty', column: id }
      : { kind: 'amount', column: id, text: String(amount), amount };
  });
}

export function row(
  path: string,
  label: string,
  line: number,
  cells: readonly ImportCell[],
  more: Partial<ImportRow> = {},
): ImportRow {
  return { schema: 'M2', path, label, table: 'Fin', line, cells, byLabel: true, ...more };
}

const rows: readonly ImportRow[] = [
  row('M2.I', 'I. Exploitatiesaldo', 4, amounts(planYears, [20, 25, 30])),
  row('M2.I.a', 'a. Ontvangsten', 5, amounts(planYears, [120, 130, 140])),
  row('M2.I.b', 'b. Uitgaven', 6, amounts(planYears, [100, 105, 110])),
];

/** What a reader may find; a test names only what it is about. */
export function reading(more: Partial<ImportReading> = {}): ImportReading {
  return {
    columns: planYears,
    rows,
    unrecognised: [],
    numberStyle: { thousands: 3, dotDecimals: 0, ambiguous: 0 },
    hints: {
      gemeente: 'Menen',
      bestuur: 'gemeente en OCMW',
      document: 'MJP 2026-2031',
      unit: 1,
      ...more.hints,
    },
    ...more,
  };
}

export function unrecognisedRow(
  reason: UnrecognisedRow['reason'],
  text: string,
  line: number,
): UnrecognisedRow {
  return { table: 'Fin', line, text, reason };
}
