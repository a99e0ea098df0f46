import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Cell, Workbook } from '../../src/spreadsheet/workbook';
import { writeXlsx } from '../../src/spreadsheet/xlsx';
import { toPdf } from '../../tools/oracle/libreoffice';
import { libreOfficeProgram } from '../../tools/oracle/libreOfficeProgram';
import { drawScenario } from '../scenario/drawnScenario';
import { halenHerkLummen } from '../scenario/publishedCases';
import { planOf } from './planOf';

/** The page alone, with what its formulas gave: of the other sheets nothing is printed. */
function alone({ sheets, ...workbook }: Workbook): Workbook {
  const plain = (cell: Cell | null): Cell | null =>
    cell && { value: cell.value, style: cell.style };
  return {
    ...workbook,
    names: [],
    sheets: sheets
      .filter(({ id }) => id === 'raad')
      .map((sheet) => ({
        ...sheet,
        charts: [],
        conditionalFormats: [],
        rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(plain) })),
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

const { basis, inputs } = drawScenario({
  seed: 6012,
  partners: 6,
  years: 12,
  firstYear: 2023,
  merger: 3,
  reports: 'accounts first',
  gaps: 0.3,
  typed: 0.5,
  odd: 0,
  debts: 'mixed',
});

test.each([
  ['Halen, Herk-de-Stad and Lummen', () => planOf(halenHerkLummen())],
  ['six municipalities of which much is missing', () => planOf(basis, { inputs })],
])(
  '%s: the council page is one page',
  async (_, plan) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'fusiebegroting-raad-'));
    try {
      const file = path.join(folder, 'raad.xlsx');
      await writeFile(file, await writeXlsx(alone(plan().workbook)));
      expect(pagesOf(await toPdf(file))).toBe(1);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  180_000,
);
