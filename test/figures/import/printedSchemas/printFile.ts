import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../../../src/spreadsheet/xlsx';
import { cellAddress, type Cell, type Sheet } from '../../../../src/spreadsheet/workbook';
import type { PrintDraw } from './printDraw';
import type { PrintedCell, PrintedSheet } from './printCells';

/** The sheets as a file of Excel. */
export async function workbookBytes(
  sheets: readonly PrintedSheet[],
  draw: Pick<PrintDraw, 'numbers'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    title: 'Schema',
    date: '2026-01-01',
    sheets: sheets.map(({ name, rows }): Sheet => ({
      id: name,
      name,
      columns: [],
      rows: rows.map((cells, index) => ({
        key: String(index),
        cells: cells.map((cell) => stored(cell, draw)),
      })),
      frozen: { rows: 0, columns: 0 },
      validations: [],
      conditionalFormats: [],
      charts: [],
    })),
    styles: { Tekst: {}, Bedrag: { numberFormat: '#,##0' }, Jaar: { numberFormat: '0' } },
    names: [],
    addInNamespace: 'FUSIE',
  });
  return withMergedCells(bytes, sheets);
}

function stored(cell: PrintedCell, { numbers }: Pick<PrintDraw, 'numbers'>): Cell | null {
  const year = /^\d{4}$/.test(cell.text) && cell.number === Number(cell.text);
  if (cell.number !== undefined && (year || numbers === 'stored')) {
    return { value: cell.number, style: year ? 'Jaar' : 'Bedrag' };
  }
  return cell.text === '' ? null : { value: cell.text, style: 'Tekst' };
}

/** Our own writer merges nothing; what others write does. */
function withMergedCells(
  bytes: Uint8Array,
  sheets: readonly PrintedSheet[],
): Uint8Array<ArrayBuffer> {
  const merged = sheets.map(({ rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap(({ span }, column) =>
        span === undefined
          ? []
          : [`${cellAddress(row, column)}:${cellAddress(row, column + span - 1)}`],
      ),
    ),
  );
  if (merged.every((ranges) => ranges.length === 0)) return new Uint8Array(bytes);
  const parts = unzipSync(bytes);
  merged.forEach((ranges, index) => {
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const part = parts[path];
    if (!part) throw new Error(`No part ${path}`);
    if (ranges.length === 0) return;
    const element = `<mergeCells count="${String(ranges.length)}">${ranges
      .map((range) => `<mergeCell ref="${range}"/>`)
      .join('')}</mergeCells>`;
    parts[path] = strToU8(strFromU8(part).replace('</sheetData>', `</sheetData>${element}`));
  });
  return new Uint8Array(zipSync(parts, { level: 1 }));
}

/** One sheet as text with separators; quotes where a cell needs them, as Excel writes them. */
export function separatedText({ rows }: PrintedSheet, separator: PrintDraw['separator']): string {
  const quoted = (text: string): string =>
    text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows
    .map((cells) => `${cells.map(({ text }) => quoted(text)).join(separator)}\r\n`)
    .join('');
}

/** The bytes of a text; what windows-1252 has no letter for may not stand in it. */
export function encodedText(
  text: string,
  encoding: PrintDraw['encoding'],
): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'utf-8':
      return new Uint8Array(Buffer.from(text, 'utf8'));
    case 'utf-8 with mark':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf8'));
    case 'windows-1252': {
      const bytes = Buffer.from(text.replaceAll('€', '\u0080'), 'latin1');
      if ([...text].some((letter) => letter > '\u00ff' && letter !== '€'))
        throw new Error('No letter for it in windows-1252');
      return new Uint8Array(bytes);
    }
  }
}
