import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ScenarioPlan } from '../../src/plan';
import { writeXlsx } from '../../src/spreadsheet/xlsx';
import { callsAddIn } from '../../tools/oracle/addInCalls';
import { differences, report } from '../../tools/oracle/compare';
import { recalculateFile } from '../../tools/oracle/libreoffice';
import { libreOfficeProgram } from '../../tools/oracle/libreOfficeProgram';
import { placedCells } from '../../tools/oracle/placedCells';
import type { RecalculatedContent } from '../../tools/oracle/recalculated';
import { drawOwnColumns } from '../scenario/drawnScenario';
import { halenHerkLummen, hasseltKortessem } from '../scenario/publishedCases';
import { planOf } from './planOf';

function largestPlan(): ScenarioPlan {
  const { basis, inputs } = drawOwnColumns({
    seed: 6012,
    partners: 6,
    years: 12,
    firstYear: 2023,
    merger: 3,
    reports: 'accounts first',
    gaps: 0.05,
    typed: 0.5,
    // LibreOffice knows no truth values: a typed TRUE is the number 1 there.
    odd: 0,
    debts: 'mixed',
  });
  return planOf(basis, { inputs });
}

// On a build server it may have to be installed first.
beforeAll(libreOfficeProgram, 600_000);

describe.each<[string, () => ScenarioPlan]>([
  ['Hasselt and Kortessem', () => planOf(hasseltKortessem())],
  ['Halen, Herk-de-Stad and Lummen', () => planOf(halenHerkLummen())],
  ['six municipalities over twelve years', largestPlan],
])('%s, opened in LibreOffice', (_case, plan) => {
  const { workbook } = plan();
  const cells = placedCells(workbook);
  let folder: string;
  let opened: ReadonlyMap<string, RecalculatedContent>;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'fusiebegroting-plan-'));
    const file = path.join(folder, 'fusie.xlsx');
    await writeFile(file, await writeXlsx(workbook));
    opened = await recalculateFile(file);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test('every formula gives the value that stands beside it', () => {
    expect(report(differences(workbook, opened))).toBe('');
  });

  test('what is typed or published is read as it was written', () => {
    const lost = cells.flatMap(({ key, cell: { formula, value } }) => {
      const found = opened.get(key) ?? null;
      // An empty text and an empty cell look alike in a file.
      const same =
        JSON.stringify(found) === JSON.stringify(value) || (value === '' && found === null);
      return formula === undefined && !same ? [`${key}: ${JSON.stringify([value, found])}`] : [];
    });
    expect(lost).toEqual([]);
  });

  test('where the add-in is missing its checks say so, and only on Controles', () => {
    const calls = cells.filter(({ cell }) =>
      callsAddIn(cell.formula ?? '', workbook.addInNamespace),
    );
    expect(calls.length).toBeGreaterThan(10);
    expect(calls.filter(({ key }) => !key.startsWith('Controles!'))).toEqual([]);
    const said = calls.map(({ key, cell }) => [
      cell.value === '' ? 'empty' : 'known',
      opened.get(key),
    ]);
    for (const [known, text] of said) {
      expect([known, text]).toEqual([known, known === 'empty' ? '' : 'controle niet beschikbaar']);
    }
    expect(said).toContainEqual(['known', 'controle niet beschikbaar']);
  });
});
