import type { Table, TableCell, TableRow } from '../../../src/spreadsheet/table';
import type { ImportReading } from '../../../src/figures/import';

/** A sheet written with a bar between cells; `^` is covered by a merged cell, `#` a stored number. */
export function sheet(text: string, name = 'Blad1'): Table {
  const rows = text.split('\n').map((line, index): TableRow => ({
    line: index + 1,
    cells: line.split('|').map((part) => cellOf(part.trim())),
  }));
  return {
    name,
    layout: 'cells',
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.text !== '')),
  };
}

function cellOf(part: string): TableCell {
  if (part.startsWith('#')) return { text: part.slice(1), number: Number(part.slice(1)) };
  if (part.startsWith('^')) return { text: part.slice(1), covered: true };
  if (part === '!') return { text: '#N/B', unreadable: true };
  return { text: part };
}

/** Text as it comes out of a PDF. */
export function lines(text: string): Table {
  const rows = text.split('\n').map((line, index) => ({
    line: index + 1,
    cells: [{ text: line }],
  }));
  return { name: '', layout: 'lines', rows };
}

/** `M2.I.a 2026 meerjarenplan` with its amount, or with what else was read; empty cells left out. */
export function figuresIn(reading: ImportReading): Record<string, number | string> {
  const columns = new Map(reading.columns.map((column) => [column.id, column]));
  const found: Record<string, number | string> = {};
  for (const { path, cells } of reading.rows) {
    for (const cell of cells) {
      const column = columns.get(cell.column);
      if (cell.kind === 'empty' || !column) continue;
      const key = [path, column.year, column.report, column.part, column.status]
        .filter((word) => word !== null && word !== '')
        .join(' ');
      const content = cell.kind === 'amount' ? cell.amount : `${cell.kind} ${cell.text}`;
      found[key in found ? `${key} (2)` : key] = content;
    }
  }
  return found;
}

/** Path of each row, in order; with a star where its label was not known. */
export function pathsIn(reading: ImportReading): string[] {
  return reading.rows.map(({ path, byLabel }) => (byLabel ? path : `${path}*`));
}

/** Headings as they were understood. */
export function columnsIn(reading: ImportReading): string[] {
  return reading.columns.map(({ heading, year, report, part, status, derived }) =>
    [heading, '=', year, report, part, status, derived ? '(afgeleid)' : '']
      .filter((word) => word !== null && word !== '')
      .join(' '),
  );
}

/** What was listed, with its reason. */
export function listedIn(reading: ImportReading): string[] {
  return reading.unrecognised.map(({ text, reason }) => {
    const { kind } = reason;
    const more =
      kind === 'detail'
        ? reason.of
        : kind === 'account'
          ? `${reason.code} ${reason.of}`
          : kind === 'unknown-account'
            ? reason.code
            : kind === 'twice'
              ? `${reason.path} ${reason.differs ? 'differs' : 'same'}`
              : kind === 'ambiguous-row'
                ? reason.paths.join(' ')
                : '';
    return [kind, more, '<', text].filter((word) => word !== '').join(' ');
  });
}
