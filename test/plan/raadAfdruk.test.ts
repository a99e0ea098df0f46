import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Cell, Workbook } from '../../src/spreadsheet/workbook';
import { writeXlsx } from '../../src/spreadsheet/xlsx';
import { toPdf } from '../../tools/oracle/libreoffice';
import { libreOfficeProgram } from '../../tools/oracle/libreOfficeProgram';
import { halenHerkLummen } from '../scenario/publishedCases';
import { planOf } from './planOf';
import { veelOntbreekt } from './raadGevallen';

/**
 * The page with its charts, and what its formulas gave; of the sheets that the charts draw one cell
 * is printed, on a page of its own.
 */
function withItsCharts({ sheets, ...workbook }: Workbook): Workbook {
  const plain = (cell: Cell | null): Cell | null =>
    cell && {
      value: cell.value,
      style: cell.style,
      ...(cell.longest && { longest: cell.longest }),
    };
  const page = sheets.find(({ id }) => id === 'raad');
  const drawn = JSON.stringify(page?.charts);
  const shown = sheets.filter((sheet) => sheet === page || drawn.includes(`"${sheet.name}!`));
  return {
    ...workbook,
    names: [],
    sheets: shown.map((sheet) => ({
      ...sheet,
      charts: sheet === page ? sheet.charts : [],
      conditionalFormats: [],
      validations: [],
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(plain) })),
      ...(sheet !== page && sheet.print && { print: { ...sheet.print, area: 'B2:B2' } }),
    })),
  };
}

/** Pages of a PDF, by the only objects that are one. */
function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

// On a build server it may have to be installed first.
beforeAll(libreOfficeProgram, 600_000);

const { basis, inputs } = veelOntbreekt();

test.each([
  ['Halen, Herk-de-Stad and Lummen', () => planOf(halenHerkLummen())],
  ['six municipalities of which much is missing', () => planOf(basis, { inputs })],
])(
  '%s: the council page and its charts are one page',
  async (_, plan) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'fusiebegroting-raad-'));
    try {
      const file = path.join(folder, 'raad.xlsx');
      const workbook = withItsCharts(plan().workbook);
      expect(workbook.sheets.map(({ charts }) => charts.length)).toEqual([3, 0]);
      await writeFile(file, await writeXlsx(workbook));
      expect(pagesOf(await toPdf(file))).toBe(workbook.sheets.length);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  180_000,
);
