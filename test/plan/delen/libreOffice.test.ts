import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { callsAddIn, nativeFormula } from '../../../src/functions/native';
import { zonderInvoegtoepassing } from '../../../src/plan';
import type { Workbook } from '../../../src/spreadsheet/workbook';
import { writeXlsx } from '../../../src/spreadsheet/xlsx';
import { differences, report } from '../../../tools/oracle/compare';
import { toXlsx } from '../../../tools/oracle/libreoffice';
import { libreOfficeProgram } from '../../../tools/oracle/libreOfficeProgram';
import { placedCells } from '../../../tools/oracle/placedCells';
import type { RecalculatedContent } from '../../../tools/oracle/recalculated';
import { workbookValues } from '../../../tools/oracle/workbookValues';
import { hasseltKortessem } from '../../scenario/publishedCases';
import { down, many, parsed, partsOf } from '../../spreadsheet/xlsx/readXlsx';
import { planOf } from '../planOf';

// A file with functions of the add-in and one without, opened where the add-in never was.
const typed = '=FUSIE.AFM(1000,400,100)';
const plan = planOf(hasseltKortessem(), {
  inputs: new Map([['aannames/transitie.software/midden', { value: 500, formula: typed }]]),
  log: [
    { datum: '2026-03-15', gebeurtenis: 'Om te delen', cijfers: '2023-01-01', product: '1.0.0' },
  ],
}).workbook;
const shared = zonderInvoegtoepassing(plan, { callsAddIn, nativeFormula }).workbook;

interface Opened {
  readonly values: ReadonlyMap<string, RecalculatedContent>;
  /** By the name of the sheet: the cells on which what is typed is checked. */
  readonly validations: ReadonlyMap<string, number>;
}

let folder: string;

async function opened(name: string, workbook: Workbook): Promise<Opened> {
  const file = path.join(folder, `${name}.xlsx`);
  await writeFile(file, await writeXlsx(workbook));
  const bytes = await toXlsx(file);
  return { values: workbookValues(bytes), validations: validationsIn(bytes) };
}

function validationsIn(bytes: Uint8Array): ReadonlyMap<string, number> {
  const parts = partsOf(bytes);
  const sheets = many(down(parsed(parts, 'xl/workbook.xml'), 'workbook'), 'sheets', 'sheet');
  return new Map(
    sheets.map((sheet, index) => {
      const content = parsed(parts, `xl/worksheets/sheet${String(index + 1)}.xml`);
      const rules = many(down(content, 'worksheet'), 'dataValidations', 'dataValidation');
      return [
        String(sheet['@name']),
        rules.reduce((sum, rule) => sum + cellsOver(String(rule['@sqref'])), 0),
      ];
    }),
  );
}

function cellsOver(areas: string): number {
  return areas.split(' ').reduce((sum, area) => {
    const [first = '', last = first] = area.split(':');
    const place = (cell: string): readonly [number, number] => {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      const column = [...letters].reduce((n, letter) => 26 * n + letter.charCodeAt(0) - 64, 0);
      return [Number(row), column];
    };
    const [top, left] = place(first);
    const [bottom, right] = place(last);
    return sum + (bottom - top + 1) * (right - left + 1);
  }, 0);
}

/** `#NAME?`, and what LibreOffice says of a formula that it cannot read (Err:508 and the like). */
const unreadable = ({ values }: Opened): string[] =>
  [...values].flatMap(([place, value]) => {
    const shown = typeof value === 'object' ? (value?.error ?? '') : String(value);
    return /^(?:#NAME\?|Err:5\d\d)/.test(shown) ? [`${place}: ${shown}`] : [];
  });

// On a build server it may have to be installed first.
beforeAll(async () => {
  libreOfficeProgram();
  folder = await mkdtemp(path.join(tmpdir(), 'fusiebegroting-delen-'));
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('what a user typed with the add-in is #NAME? without it', async () => {
  const found = unreadable(await opened('met', plan));
  expect(found).toContainEqual(expect.stringMatching(/^Aannames!.*: #NAME\?$/));
});

describe('to share', () => {
  let file: Opened;
  beforeAll(async () => {
    file = await opened('zonder', shared);
  });

  test('nothing is #NAME? and every formula is read', () => {
    expect(file.values.size).toBeGreaterThan(5000);
    expect(unreadable(file)).toEqual([]);
  });

  test('every formula gives the value that stands beside it', () => {
    expect(report(differences(shared, file.values))).toBe('');
  });

  test('what is typed is still checked, in as many cells', () => {
    const planned = new Map(
      shared.sheets.map(({ name, validations }) => [
        name,
        validations.reduce((sum, { range }) => sum + cellsOver(range), 0),
      ]),
    );
    expect([...planned.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThan(100);
    expect(file.validations).toEqual(planned);
  });

  test.each(['Logboek', 'Bronnen'])('%s says all that it said', (sheet) => {
    const before = placedCells(shared).filter(({ key }) => key.startsWith(`${sheet}!`));
    expect(before.length).toBeGreaterThan(10);
    const lost = before.filter(
      ({ key, cell: { value, formula } }) =>
        formula === undefined && value !== null && file.values.get(key) !== value,
    );
    expect(lost.map(({ key }) => key)).toEqual([]);
  });
});
