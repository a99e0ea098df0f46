import fc from 'fast-check';
import {
  checkModel,
  mostFindings,
  type Finding,
  type ModelSheet,
} from '../../../src/spreadsheet/modelcheck';
import { blockAddress } from '../../../src/spreadsheet/blocks';
import { atOnce } from '../../../src/spreadsheet/steps';
import { columnLetters } from '../../../src/spreadsheet/workbook';
import { sheetFrom } from './sheetFrom';

type Cells = readonly (string | number | null)[];

function told(finding: Finding): string {
  const detail =
    'literals' in finding
      ? ` ${finding.literals.join(' ')}`
      : 'direction' in finding
        ? ` ${finding.direction}`
        : finding.kind === 'error'
          ? ` ${finding.error} +${String(finding.followers)}`
          : '';
  return `${finding.isMild ? '(mild) ' : ''}${finding.sheet}!${blockAddress(finding.cells)} ${finding.kind}${detail}`;
}

function check(...sheets: ModelSheet[]): string[] {
  return atOnce(checkModel(sheets)).findings.map(told);
}

/** A formula filled right from column B; `#` stands for the column, `<` for the one before. */
function filled(row: number, formula: string, columns = 6): Cells {
  return [
    'label',
    ...Array.from({ length: columns }, (_, index) =>
      formula
        .replaceAll('#', columnLetters(index + 1))
        .replaceAll('<', columnLetters(index))
        .replaceAll('@', String(row)),
    ),
  ];
}

function put(row: Cells, at: number, cell: string | number | null): Cells {
  return row.map((each, index) => (index === at ? cell : each));
}

test('a constant is told once for the row into which it was filled', () => {
  expect(check(sheetFrom([filled(1, '=#$9*1.02')]))).toEqual(['Blad1!B1:G1 constant 1.02']);
});

test('and once for a block of rows', () => {
  expect(check(sheetFrom([filled(1, '=#8*3'), filled(2, '=#9*3')]))).toEqual([
    'Blad1!B1:G2 constant 3',
  ]);
});

test('an amount that was typed as a sum is mild', () => {
  expect(check(sheetFrom([['=1200+350']]))).toEqual(['(mild) Blad1!A1 typed-sum 1200 350']);
});

describe('rows', () => {
  const rows = () => [1, 2, 3, 4].map((row) => filled(row, '=#$10+#$11'));

  test.each<[string, (rows: Cells[]) => Cells[], string[]]>([
    ['all alike', (all) => all, []],
    [
      'a number typed over',
      (all) => all.with(1, put(all[1] ?? [], 3, 15_000)),
      ['Blad1!D2 typed-over row'],
    ],
    [
      'an absolute reference that should have moved',
      (all) => all.with(1, put(all[1] ?? [], 3, '=$C$10+D$11')),
      ['Blad1!D2 other-formula row'],
    ],
    [
      'another formula halfway',
      (all) => all.with(2, [...(all[2] ?? []).slice(0, 4), '=E10-E11', '=F10-F11', '=G10-G11']),
      ['Blad1!E3 changes row'],
    ],
    [
      'another last formula where the other rows go on',
      (all) => all.with(0, put(all[0] ?? [], 6, '=G10')),
      ['Blad1!G1 other-end row'],
    ],
    [
      'a number at the end where the other rows go on',
      (all) => all.with(0, put(all[0] ?? [], 6, 5)),
      ['Blad1!G1 typed-over row'],
    ],
    [
      'a total at the end of each row',
      (all) =>
        all.map((row, index) => [...row, `=SUM(B${String(index + 1)}:G${String(index + 1)})`]),
      [],
    ],
    [
      'another kind of column at the end',
      (all) => all.map((row, index) => [...row, `=G${String(index + 1)}/B${String(index + 1)}`]),
      [],
    ],
    [
      'totals per quarter',
      (all) =>
        all.map((row, index) => {
          const total = `=SUM(B${String(index + 1)}:D${String(index + 1)})`;
          return [...row.slice(0, 4), total, '=F$10+F$11', '=G$10+G$11', '=H$10+H$11', null];
        }),
      [],
    ],
    [
      'all rows turn at the same place, as a layout does',
      (all) => all.map((row) => [...row.slice(0, 4), '=E$12*2', '=F$12*2', '=G$12*2']),
      ['(mild) Blad1!E1:E4 changes row', 'Blad1!E1:G4 constant 2'],
    ],
    [
      'an opening balance in the first column of one row',
      (all) => all.with(3, put(all[3] ?? [], 1, '=Z1')),
      ['(mild) Blad1!B4 other-end row'],
    ],
    ['years with accounts before the formulas', (all) => all.with(3, put(all[3] ?? [], 1, 12)), []],
  ])('%s', (_, change, expected) => {
    expect(check(sheetFrom(change(rows())))).toEqual(expected);
  });

  test('the same formula of another row, written with a dollar, is the same', () => {
    expect(check(sheetFrom([filled(1, '=#$10'), filled(2, '=#$10')]))).toEqual([]);
  });
});

describe('columns', () => {
  const list = (cells: Record<number, string | number> = {}) =>
    Array.from({ length: 10 }, (_, index) => {
      const row = String(index + 1);
      return ['naam', 5, cells[index] ?? `=B${row}*$F$1`, `=C${row}-B${row}`];
    });

  test.each<[string, Record<number, string | number>, string[]]>([
    ['a list', {}, []],
    ['a number typed over', { 4: 900 }, ['Blad1!C5 typed-over column']],
    ['a formula that points elsewhere', { 4: '=B4*$F$1' }, ['Blad1!C5 other-formula column']],
    ['a formula that does something else, as reports have', { 4: '=SUM(B1:B4)/F1' }, []],
    [
      'another formula from halfway on',
      Object.fromEntries([5, 6, 7, 8, 9].map((row) => [row, `=B${String(row + 1)}*$F$2`])),
      ['(mild) Blad1!C6 changes column'],
    ],
    ['a report that skips a line', { 7: '=B9*$F$1', 8: '=B10*$F$1', 9: '=B11*$F$1' }, []],
    ['a total below', { 9: '=SUM(C1:C9)' }, []],
  ])('%s', (_, cells, expected) => {
    expect(check(sheetFrom(list(cells)))).toEqual(expected);
  });

  test('lines of a report that differ from each other are no series', () => {
    const report = ['=A1+A2', '=A5', '=A9-A1', '=Blad2!A1', '=SUM(A1:A9)', '=A2', '=A3', '=A7'];
    expect(check(sheetFrom(report.map((formula) => ['regel', formula])))).toEqual([]);
  });
});

describe('errors and references', () => {
  test('where an error begins, and how many cells follow it', () => {
    const sheet = sheetFrom([
      ['=1/A9 → #DIV/0!', '=A1+1 → #DIV/0!', '=SUM(A1:B1) → #DIV/0!'],
      ['=NA() → #N/A', '=A2 → #N/A', null],
    ]);
    expect(check(sheet)).toEqual(['Blad1!A1 error #DIV/0! +2']);
  });

  test('of errors in a circle the first is told', () => {
    expect(check(sheetFrom([['=B1 → #VALUE!', '=A1 → #VALUE!']]))).toEqual([
      'Blad1!A1 error #VALUE! +1',
    ]);
  });

  test('also when it comes from another sheet', () => {
    const [one, other] = [
      sheetFrom([['=foo → #NAME?']], { name: 'Blad 2', isHidden: true }),
      sheetFrom([["='Blad 2'!A1 → #NAME?"]]),
    ];
    expect(check(one, other)).toEqual(['Blad 2!A1 error #NAME? +1']);
  });

  test.each([
    ['shown as an error', '=#REF!*2 → #REF!', ['Blad1!A1 gone-reference', 'Blad1!A1 constant 2']],
    ['on a sheet that was deleted', '=#REF!A1+B2 → #REF!', ['Blad1!A1 gone-reference']],
    ['hidden by IFERROR', '=IFERROR(#REF!,0) → 0', ['Blad1!A1 gone-reference']],
    ['only in a text', '="#REF!"&A2 → #REF!x', []],
  ])('a reference to what is gone, %s', (_, cell, expected) => {
    expect(check(sheetFrom([[cell]]))).toEqual(expected);
  });

  test('a word that looks like an error is text', () => {
    expect(check(sheetFrom([["'#REF! → #REF!"]]))).toEqual([]);
  });
});

test('addresses count from where the read part of the sheet begins', () => {
  expect(check(sheetFrom([filled(1, '=#$9*1.02')], { top: 4, left: 2 }))).toEqual([
    'Blad1!D5:I5 constant 1.02',
  ]);
});

test('what cannot be taken apart is counted, and the rest goes on', () => {
  const result = atOnce(checkModel([sheetFrom([['=SUM(A2,', '=A2*7']])]));
  expect(result).toMatchObject({ unread: 1, formulas: 2 });
  expect(result.findings.map(told)).toEqual(['Blad1!B1 constant 7']);
});

test('a sheet that would make it too many formulas is left out, and named', () => {
  const [small, large, last] = [
    sheetFrom([['=A2*7']], { name: 'Klein' }),
    sheetFrom([filled(1, '=#9', 8)], { name: 'Groot' }),
    sheetFrom([['=B2*9']], { name: 'Ook klein' }),
  ];
  const progress: number[] = [];
  const result = atOnce(
    checkModel([small, large, last], { most: 5, onProgress: (part) => progress.push(part) }),
  );
  expect(result).toMatchObject({
    formulas: 2,
    checkedSheets: ['Klein', 'Ook klein'],
    leftOut: [{ sheet: 'Groot', formulas: 8 }],
  });
  expect(result.findings.map(told)).toEqual(['Klein!A1 constant 7', 'Ook klein!A1 constant 9']);
  expect(progress).toEqual([0.5, 1]);
});

test('of a sheet with more findings than anybody reads the first are told, the rest is counted', () => {
  const rows = Array.from({ length: mostFindings + 25 }, (_, row) => [`=Z1+${String(row + 2)}`]);
  const { findings, omitted } = atOnce(checkModel([sheetFrom(rows), sheetFrom([['=A2*7']])]));
  expect(findings).toHaveLength(mostFindings + 1);
  expect(omitted).toBe(25);
});

test('neighbours that hide the same number in different formulas are told together', () => {
  expect(check(sheetFrom([['=A9*7', '=B8-7', '=C2+D3+7']]))).toEqual(['Blad1!A1:C1 constant 7']);
});

test('a block that was filled right and down holds nothing, wherever a slip is put it is found', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 8 }),
      fc.integer({ min: 5, max: 12 }),
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      (height, width, r, c, isNumber) => {
        const rows = Array.from({ length: height }, (_, index) =>
          filled(index + 1, '=#$50*<@+$A$60', width),
        );
        expect(check(sheetFrom(rows))).toEqual([]);
        const row = r % height;
        // Not the first or the last of its row: those have a test of their own.
        const column = 2 + (c % (width - 2));
        const slipped = rows.with(row, put(rows[row] ?? [], column, isNumber ? 7 : '=$Z$99'));
        expect(check(sheetFrom(slipped))).toEqual([
          `Blad1!${columnLetters(column)}${String(row + 1)} ${isNumber ? 'typed-over' : 'other-formula'} row`,
        ]);
      },
    ),
    { numRuns: 100, seed: 4 },
  );
});
