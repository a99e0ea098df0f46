import { entryRead } from './cellEntry';
import type { Journal } from './journal';
import type { Written } from './prints';
import type { AnchoredReading } from './readBuild';
import type { Standing } from './typedMeanwhile';
import { usedCells } from './usedCells';

/** A sheet that a build made and that goes again. */
export interface GoingSheet extends Standing {
  /** What the build writes there; absent where no journal tells. */
  readonly written: Written | undefined;
}

/** Sheets that the build added, finished or not, with what stands there; reads the unfinished ones. */
export async function goingSheets(
  context: Excel.RequestContext,
  { newSheets }: Journal,
  { reading, inventory }: AnchoredReading,
): Promise<GoingSheet[]> {
  const writtenBy = (id: string) => newSheets.find((sheet) => sheet.id === id)?.written;
  const unfinished = inventory.unfinished.map(({ worksheetId, name, mark }) => ({
    worksheetId,
    name,
    isBare: false,
    written: writtenBy(mark.id),
  }));
  // A build that broke off right after it added a sheet had not marked it yet. Only an empty sheet
  // that the journal names is taken for it.
  const bare = inventory.others
    .filter(({ name }) => newSheets.some((sheet) => sheet.name === name))
    .map(({ worksheetId, name }) => ({ worksheetId, name, isBare: true, written: undefined }));
  const asked = [...unfinished, ...bare].map((sheet) => {
    const range = usedCells(context.workbook.worksheets.getItem(sheet.worksheetId));
    range.load('formulas,values');
    return { ...sheet, range };
  });
  if (asked.length > 0) await context.sync();
  const read = asked.map(({ name, written, isBare, range }) => {
    const values: unknown[][] = range.values;
    const formulas: unknown[][] = range.formulas;
    const entries = formulas.map((row, r) =>
      row.map((formula, c) => entryRead(formula, values[r]?.[c])),
    );
    return { name, written, isBare, entries };
  });
  return [
    ...read.filter(
      ({ isBare, entries }) => !isBare || entries.every((line) => line.every((one) => one === '')),
    ),
    ...reading.ownSheets
      .filter(({ id }) => newSheets.some((sheet) => sheet.id === id))
      .map(({ id, name, entries }) => ({ name, entries, written: writtenBy(id) })),
  ];
}
