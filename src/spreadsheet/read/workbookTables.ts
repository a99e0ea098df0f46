import SheetJS, { type CellObject, type WorkSheet } from '@e965/xlsx/dist/xlsx.mini.min';
import type { Table, TableCell, TableRow } from '../table';
import { zippedPackage, type Part } from '../xlsx/package';
import { relationshipNamespace, spreadsheetNamespace } from '../xlsx/namespaces';
import { element, xmlPart } from '../xlsx/xml';
import { limits } from './limits';
import type { ReadProblem } from './readProblem';
import type { WorkbookParts } from './workbookParts';

export type TablesAnswer =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly problem: ReadProblem };

/** Reads the cells of every sheet out of parts that were checked; nothing is calculated. */
export function workbookTables(name: string, parts: WorkbookParts): TablesAnswer {
  const crowded = (sheet: string): TablesAnswer => ({
    ok: false,
    problem: { code: 'file-too-many-cells', name, sheet, most: limits.cells },
  });
  let counted = 0;
  for (const sheet of parts.sheets) {
    counted += sheet.xml.match(/<(?:\w+:)?c(?=[\s/>])/g)?.length ?? 0;
    if (counted > limits.cells) return crowded(sheet.name);
  }
  if (!parts.sheets.every(({ xml }) => closesItsCells(xml))) {
    return { ok: false, problem: { code: 'file-damaged', name } };
  }
  const sheets = readSheets(parts);
  if (sheets === null) return { ok: false, problem: { code: 'file-damaged', name } };

  const room = { left: limits.cells };
  const tables: Table[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const sheetName = parts.sheets[index]?.name ?? '';
    const rows = tableRows(sheet, room);
    if (rows === null) return crowded(sheetName);
    if (rows.length > 0) tables.push({ name: sheetName, layout: 'cells', rows });
  }
  return tables.length > 0
    ? { ok: true, tables }
    : { ok: false, problem: { code: 'file-empty', name } };
}

/** The library would pass over a cell that is not closed as if it were empty. */
function closesItsCells(xml: string): boolean {
  const begun = xml.match(/<(?:\w+:)?c(?=[\s/>])/g)?.length ?? 0;
  const opened = xml.match(/<(?:\w+:)?c(?:\s[^<>]*)?>|<(?:\w+:)?c\/>/g) ?? [];
  const closed = xml.match(/<\/(?:\w+:)?c\s*>/g)?.length ?? 0;
  const alone = opened.filter((tag) => tag.endsWith('/>')).length;
  return begun === opened.length && opened.length - alone === closed;
}

const sheetId = (index: number): string => `Sheet${String(index + 1)}`;

/**
 * The library gets a workbook with these parts and nothing else, under names of ours. null where it
 * gives up on one of them: half a file is not an answer.
 */
function readSheets(parts: WorkbookParts): WorkSheet[] | null {
  let book;
  try {
    book = SheetJS.read(zippedPackage([workbookPart(parts)], 0), {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      dateNF: 'dd/mm/yyyy',
    });
  } catch {
    // Its errors are words without a type; whatever it stumbled on, the file does not hold together.
    return null;
  }
  const sheets = parts.sheets.flatMap((_, index) => book.Sheets[sheetId(index)] ?? []);
  return sheets.length === parts.sheets.length ? sheets : null;
}

function workbookPart({ sheets, sharedStrings, styles, from1904 }: WorkbookParts): Part {
  const part = (kind: Part['kind'], path: string, content: string): Part => ({
    kind,
    path,
    content,
    leadsTo: [],
  });
  return {
    kind: 'officeDocument',
    path: 'xl/workbook.xml',
    content: xmlPart(
      element(
        'workbook',
        {
          xmlns: spreadsheetNamespace,
          'xmlns:r': relationshipNamespace,
        },
        element('workbookPr', { date1904: from1904 }),
        element(
          'sheets',
          {},
          ...sheets.map((_, index) =>
            element('sheet', {
              name: sheetId(index),
              sheetId: index + 1,
              'r:id': `rId${String(index + 1)}`,
            }),
          ),
        ),
      ),
    ),
    leadsTo: [
      ...sheets.map(({ xml }, index) =>
        part('worksheet', `xl/worksheets/sheet${String(index + 1)}.xml`, withoutEmptyResults(xml)),
      ),
      ...(sharedStrings === null
        ? []
        : [part('sharedStrings', 'xl/sharedStrings.xml', sharedStrings)]),
      ...(styles === null ? [] : [part('styles', 'xl/styles.xml', styles)]),
    ],
  };
}

/**
 * A formula without a stored result becomes an error in its cell: the library would read 0 there,
 * or nothing. A formula that gives an empty text does have its result.
 */
function withoutEmptyResults(xml: string): string {
  return xml.replace(
    /<((?:\w+:)?)c(\s[^<>]*)?>\s*<\1f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1f>)(?:\s*(<\1v\s*\/>|<\1v\s*>\s*<\/\1v>))?\s*<\/\1c>/g,
    (cell, prefix: string, attributes: string | undefined, result: string | undefined) => {
      const kept = attributes ?? '';
      if (result !== undefined && /\st\s*=\s*["']str["']/.test(kept)) return cell;
      const place = /\sr\s*=\s*["'][A-Z]+\d+["']/.exec(kept)?.[0] ?? '';
      return `<${prefix}c${place} t="e"><${prefix}v>#N/A</${prefix}v></${prefix}c>`;
    },
  );
}

/** null when there is no room for so many cells. */
function tableRows(sheet: WorkSheet, room: { left: number }): TableRow[] | null {
  const filled = filledCells(sheet);
  if (!repeatMerged(sheet, filled, room)) return null;
  const rows: TableRow[] = [];
  for (const [row, cells] of [...filled].sort(([a], [b]) => a - b)) {
    const width = last(cells.keys()) + 1;
    room.left -= width;
    if (room.left < 0) return null;
    rows.push({
      line: row + 1,
      cells: Array.from({ length: width }, (_, column) => cells.get(column) ?? { text: '' }),
    });
  }
  return rows;
}

function last(indices: Iterable<number>): number {
  let most = -1;
  for (const index of indices) most = Math.max(most, index);
  return most;
}

type Filled = Map<number, Map<number, TableCell>>;

function filledCells(sheet: WorkSheet): Filled {
  const filled: Filled = new Map();
  // Holes are passed over, also where a sheet has its only cell in its last row.
  sheet['!data']?.forEach((row, index) => {
    const cells = new Map<number, TableCell>();
    row.forEach((cell, column) => {
      const read = tableCell(cell);
      if (read !== null) cells.set(column, read);
    });
    if (cells.size > 0) filled.set(index, cells);
  });
  return filled;
}

/** Writes the content of a merged cell in all that it covers, as far as the sheet is filled. */
function repeatMerged(sheet: WorkSheet, filled: Filled, room: { left: number }): boolean {
  const merges = sheet['!merges'] ?? [];
  if (merges.length === 0) return true;
  const lastRow = last(filled.keys());
  const lastColumn = last([...filled.values()].map((cells) => last(cells.keys())));
  for (const { s, e } of merges) {
    const content = filled.get(s.r)?.get(s.c);
    if (content === undefined) continue;
    for (let row = s.r; row <= Math.min(e.r, lastRow); row += 1) {
      const cells = filled.get(row) ?? new Map<number, TableCell>();
      filled.set(row, cells);
      for (let column = s.c; column <= Math.min(e.c, lastColumn); column += 1) {
        room.left -= 1;
        if (room.left < 0) return false;
        if (row !== s.r || column !== s.c) cells.set(column, { ...content, covered: true });
      }
    }
  }
  return true;
}

function tableCell({ t, v, w, z }: CellObject): TableCell | null {
  if (t === 'e') return { text: w ?? '', unreadable: true };
  if (t === 'n') return numberCell(v, w, z);
  if (t === 'z' || v === undefined || v === '') return null;
  return { text: t === 'b' ? (w ?? String(v)) : String(v) };
}

function numberCell(v: CellObject['v'], w: string | undefined, z: CellObject['z']): TableCell {
  if (typeof v !== 'number' || !Number.isFinite(v)) return { text: w ?? '', unreadable: true };
  const shown = w ?? String(v);
  // A date is a number only to Excel.
  if (typeof z === 'string' && SheetJS.SSF.is_date(z)) return { text: shown };
  return { text: swapped(shown), number: v };
}

/** The library prints numbers in the American way; who reads them here sees the Dutch one. */
function swapped(shown: string): string {
  return shown.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
