import { roundToCent } from '../../core';
import { lowersItsLine } from './accounts';
import { amountOf, takenColumns } from './answers';
import type { ImportAnswers } from './importAnswers';
import type { ImportReading, Schema, TotalCheck } from './importReading';
import { lineOfPath, type SchemaPart } from './schemaLines';

interface Sum {
  readonly total: number;
  /** Paths that were printed and added. */
  readonly printed: readonly string[];
}

/**
 * Printed totals beside the sum of their printed parts, in the columns that are taken. Schemas
 * leave out lines that are zero, so a part that is not printed counts as 0, here and nowhere else;
 * where no part is printed there is nothing to compare.
 */
export function checkTotals(reading: ImportReading, answers: ImportAnswers): TotalCheck[] {
  return takenColumns(reading, answers).flatMap(({ column }) => {
    const printed = new Map<string, { amount: number; schema: Schema }>();
    for (const { path, schema, cells } of reading.rows) {
      for (const cell of cells) {
        const amount = cell.column === column.id ? amountOf(cell, answers.ambiguous) : null;
        if (amount !== null && !printed.has(path)) printed.set(path, { amount, schema });
      }
    }
    const unknown = unreadPaths(reading, answers, column.id);
    const ofAccounts = accountSums(reading, answers, column.id);
    return [...printed].flatMap(([path, { amount, schema }]): TotalCheck[] => {
      const sum = sumOfParts(lineOfPath(path, schema)?.parts ?? [], printed, unknown, schema);
      const sums = [sum, ofAccounts.get(path)].filter(
        (found) => found !== undefined && found !== null,
      );
      return sums
        .filter((found) => found.printed.length > 0)
        .map(({ total, printed: parts }) => {
          const computed = roundToCent(total * answers.unit);
          const amountPrinted = amount * answers.unit;
          return {
            path,
            column: column.id,
            printed: amountPrinted,
            computed,
            difference: roundToCent(amountPrinted - computed),
            parts,
            tolerance: Math.max(1, parts.length - 1) * answers.unit,
          };
        });
    });
  });
}

/** Printed in this column, and not read: such a part is no 0, and its total cannot be compared. */
function unreadPaths(
  reading: ImportReading,
  answers: ImportAnswers,
  column: string,
): ReadonlySet<string> {
  const unread = reading.rows.filter(({ cells }) =>
    cells.some(
      (cell) =>
        cell.column === column &&
        cell.kind !== 'empty' &&
        amountOf(cell, answers.ambiguous) === null,
    ),
  );
  return new Set(unread.map(({ path }) => path));
}

/**
 * A part that is not printed itself stands for the parts of its own that are. null where a part
 * could not be read.
 */
function sumOfParts(
  parts: readonly SchemaPart[],
  printed: ReadonlyMap<string, { readonly amount: number }>,
  unknown: ReadonlySet<string>,
  schema: Schema,
): Sum | null {
  let total = 0;
  const added: string[] = [];
  for (const { sign, path } of parts) {
    const own = printed.get(path);
    if (own) {
      total += sign * own.amount;
      added.push(path);
      continue;
    }
    if (unknown.has(path)) return null;
    const under = sumOfParts(lineOfPath(path, schema)?.parts ?? [], printed, unknown, schema);
    if (under === null) return null;
    total += sign * under.total;
    added.push(...under.printed);
  }
  return { total, printed: added };
}

/** What the printed accounts of each line come to. */
function accountSums(
  reading: ImportReading,
  answers: ImportAnswers,
  column: string,
): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  const unread = new Set<string>();
  for (const { reason } of reading.unrecognised) {
    if (reason.kind !== 'account') continue;
    const cell = reason.cells?.find((candidate) => candidate.column === column);
    const { of, code } = reason;
    if (!cell || cell.kind === 'empty') continue;
    const amount = amountOf(cell, answers.ambiguous);
    if (amount === null) {
      unread.add(of);
      continue;
    }
    const signed = lowersItsLine(code, of) ? -Math.abs(amount) : amount;
    const sum = sums.get(of) ?? { total: 0, printed: [] };
    sums.set(of, { total: sum.total + signed, printed: [...sum.printed, code] });
  }
  for (const of of unread) sums.delete(of);
  return sums;
}
