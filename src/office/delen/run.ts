import { pageSlices } from '../../spreadsheet/pageSlices';
import { inSlices, type Steps } from '../../spreadsheet/steps';
import { batchesOf, type Operation, type Workplace } from '../build/operation';

/** Runs operations in as few requests as their size allows, one after the other. */
export async function run(
  context: Excel.RequestContext,
  operations: readonly Operation[],
): Promise<void> {
  const batches = batchesOf(operations);
  const sheets = new Map<string, Excel.Worksheet>();
  const place: Workplace = {
    context,
    sheet: (id) => {
      const known = sheets.get(id) ?? context.workbook.worksheets.getItem(id);
      sheets.set(id, known);
      return known;
    },
  };
  const runFrom = async (index: number): Promise<void> => {
    const batch = batches[index];
    if (batch === undefined) return;
    context.application.suspendApiCalculationUntilNextSync();
    await inSlices(eachOf(batch.operations, place), pageSlices);
    await context.sync();
    await runFrom(index + 1);
  };
  await runFrom(0);
}

function* eachOf(operations: readonly Operation[], place: Workplace): Steps<void> {
  for (const one of operations) {
    one.run(place);
    yield;
  }
}
