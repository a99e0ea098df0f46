import { placeOf } from './address';
import { inExcel, type OfficeFailure } from './failure';

/** A cell of which the user agreed that its content may go. */
export interface ConfirmedCell {
  readonly address: string;
  /** What stood there, as he saw it, when he was asked; other content is asked about again. */
  readonly content: string;
}

export type InsertOutcome =
  | { readonly kind: 'written'; readonly address: string }
  | { readonly kind: 'cell-not-empty'; readonly address: string; readonly content: string }
  | { readonly kind: 'refused'; readonly failure: OfficeFailure };

/**
 * Writes a formula (English form, with its equals sign) in the active cell, or in the cell that
 * was confirmed even when the cursor has moved on. A cell with content is never overwritten
 * without that confirmation: nothing is written and the content comes back.
 */
export async function insertFormula(
  formula: string,
  confirmed?: ConfirmedCell,
): Promise<InsertOutcome> {
  const answer = await inExcel(async (context): Promise<InsertOutcome> => {
    const cell = confirmed ? cellAt(context, confirmed.address) : context.workbook.getActiveCell();
    cell.load('address,formulasLocal');
    await context.sync();
    const content = String((cell.formulasLocal[0]?.[0] as unknown) ?? '');
    if (content !== '' && content !== confirmed?.content) {
      return { kind: 'cell-not-empty', address: cell.address, content };
    }
    cell.formulas = [[formula]];
    await context.sync();
    return { kind: 'written', address: cell.address };
  });
  return answer.ok ? answer.value : { kind: 'refused', failure: answer.failure };
}

function cellAt(context: Excel.RequestContext, confirmed: string): Excel.Range {
  const { sheet, address } = placeOf(confirmed);
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}
