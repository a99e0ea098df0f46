import { cellOperations } from './cellOperations';
import { isFormula, shownEntry, type SheetEntry } from './cellEntry';
import { operation, type Operation } from './operation';

/** Something that was typed in a cell that goes. */
export interface Rescued {
  readonly sheet: string;
  readonly address: string;
  readonly rowKey: string;
  readonly columnKey: string;
  readonly entry: SheetEntry;
}

const name = 'Bewaarde invoer';
const told =
  'Dit werd getypt terwijl een bouw werd teruggedraaid. De cel waarin het stond, bestaat niet meer. ' +
  'Neem over wat u nodig hebt en verwijder dit blad.';

/** A sheet of the user's with what was typed in cells that go with a build that is put back. */
export function rescueOperations(
  rescued: readonly Rescued[],
  allNames: readonly string[],
): Operation[] {
  if (rescued.length === 0) return [];
  const sheet = rescueSheet(allNames);
  const lines: readonly (readonly SheetEntry[])[] = [
    [told],
    ['Blad', 'Cel', 'Rij', 'Kolom', 'Inhoud'],
    ...rescued.map(({ sheet: from, address, rowKey, columnKey, entry }) => [
      asText(from),
      address,
      asText(rowKey),
      asText(columnKey),
      // A formula would point at cells that are gone.
      isFormula(entry) ? `formule ${entry}` : entry,
    ]),
  ];
  return [
    operation('cells', ({ context }) => {
      context.workbook.worksheets.add(sheet);
    }),
    ...cellOperations(
      'cells',
      sheet,
      lines.flatMap((line, row) => line.map((entry, column) => ({ row, column, entry }))),
    ),
  ];
}

function asText(entry: SheetEntry): SheetEntry {
  const { value, formula } = shownEntry(entry);
  const text = formula ?? value;
  return text === null ? '' : `'${String(text)}`;
}

/** The name that such a sheet gets beside these. */
export function rescueSheet(allNames: readonly string[]): string {
  const taken = new Set(allNames.map((one) => one.toLowerCase()));
  for (let number = 2, free = name; ; number += 1, free = `${name} ${String(number - 1)}`)
    if (!taken.has(free.toLowerCase())) return free;
}
