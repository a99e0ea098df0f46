import type { SheetDraft } from './sheetDraft';
import { lightText } from './sheets/controles';
import { vast } from './yearSheet';

/** The key of the row that names a sheet. */
const titleRow = 'titel';
const begin = 'Controles: ';

/** Room that a sign of a title takes, beside one of a cell. */
const titleSize = 1.7;

/**
 * What Controles says, beside the title of every sheet, with a link: who prints or reads one sheet
 * knows whether something asks for a look. It is said in words; the colour only repeats them.
 */
export function withControlesLicht(drafts: readonly SheetDraft[]): SheetDraft[] {
  const controles = drafts.find(({ id }) => id === 'controles');
  const licht = controles?.rows.find(({ key }) => key === 'licht')?.cells[vast];
  return licht === undefined ? [...drafts] : drafts.map((draft) => lit(draft, String(licht.value)));
}

function lit(draft: SheetDraft, licht: string): SheetDraft {
  const title = draft.rows.find(({ key }) => key === titleRow);
  const column = title && columnBehind(draft, title.cells);
  if (title === undefined || column === undefined) return draft;
  const light = {
    value: `${begin}${licht}`,
    formula: (at) => `"${begin}"&${at.fixed('controles', 'licht', vast)}`,
    style: 'Fusie licht',
    link: ['controles', 'licht', vast],
  } satisfies SheetDraft['rows'][number]['cells'][string];
  return {
    ...draft,
    rows: draft.rows.map((row) =>
      row === title ? { ...row, cells: { ...row.cells, [column]: light } } : row,
    ),
    formats: [
      ...(draft.formats ?? []),
      {
        rows: [titleRow, titleRow],
        columns: [column, column],
        formula: (at) => `${at.ref(titleRow)}<>"${begin}${lightText(0)}"`,
        colour: '#7A1F1F',
      },
    ],
  };
}

/** The first column behind the title, which runs on over empty cells. */
function columnBehind(
  { columns }: SheetDraft,
  cells: SheetDraft['rows'][number]['cells'],
): string | undefined {
  let room = 0;
  let needed = 0;
  for (const { key, width } of columns) {
    const cell = cells[key];
    if (cell !== undefined) needed = room + String(cell.value ?? '').length * titleSize;
    else if (room >= needed) return key;
    room += width;
  }
  return undefined;
}
