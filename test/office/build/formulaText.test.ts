import { blockAddress } from '../../../src/spreadsheet/blocks';
import { blockOf, canonicalFormula, moveFormula } from '../../../src/office/build/formulaText';

test.each([
  ['=sum( A1 , b2 )', '=SUM(A1,B2)'],
  ["='Fusie'!A1", '=Fusie!A1'],
  ["='Per gemeente'!$A$1:b2", "='Per gemeente'!$A$1:B2"],
  ['=1.50*A1', '=1.5*A1'],
  ['=1E+3', '=1000'],
  ['=@FUSIE.AFM(1,2,3)', '=FUSIE.AFM(1,2,3)'],
  ['=if(true,"a B",#n/a)', '=IF(TRUE,"a B",#N/A)'],
  ['=indexatie*2', '=Indexatie*2'],
])('%s is %s', (one, other) => {
  expect(canonicalFormula(one)).toBe(canonicalFormula(other));
});

test.each([
  ['=A1', '=A2'],
  ['=$A1', '=A1'],
  ['="a b"', '="ab"'],
  ['=A1+1', '=A1-1'],
  ['=Fusie!A1', '=Start!A1'],
  ['=SUM(A1,B1)', '=SUM(A1:B1)'],
])('%s is not %s', (one, other) => {
  expect(canonicalFormula(one)).not.toBe(canonicalFormula(other));
});

describe('a row comes in before row 4 of Fusie, row 7 and column C go', () => {
  const rows = {
    to: (row: number) => (row === 6 ? null : row + (row >= 3 ? 1 : 0) - (row > 6 ? 1 : 0)),
  };
  const columns = { to: (column: number) => (column === 2 ? null : column - (column > 2 ? 1 : 0)) };
  const find = (sheet: string) => (sheet === 'FUSIE' ? { rows, columns } : undefined);

  test.each([
    ['=Fusie!A3', '=Fusie!A3'],
    ['=Fusie!A4', '=Fusie!A5'],
    ["='FUSIE'!$B$4", '=FUSIE!$B$5'],
    ['=Start!A4+A4', '=Start!A4+A4'],
    ['=SUM(Fusie!A1:A10)', '=SUM(Fusie!A1:A10)'],
    ['=SUM(Fusie!A1:A9)', '=SUM(Fusie!A1:A9)'],
    ['=SUM(Fusie!A3:A5)', '=SUM(Fusie!A3:A6)'],
    ['=Fusie!A7', '=Fusie!#REF!'],
    ['=SUM(Fusie!A7:A9)', '=SUM(Fusie!A8:A9)'],
    ['=SUM(Fusie!A5:A7)', '=SUM(Fusie!A6:A7)'],
    ['=SUM(Fusie!B4:D4)', '=SUM(Fusie!B5:C5)'],
    ['=SUM(Fusie!C:C)', '=SUM(Fusie!#REF!)'],
    ['=SUM(Fusie!4:4)', '=SUM(Fusie!5:5)'],
    ['=SUM(Fusie!$4:$5)', '=SUM(Fusie!$5:$6)'],
    ['=#REF!$A$4+Fusie!A4', '=#REF!$A$4+Fusie!A5'],
    ['="Fusie!A4"', '="Fusie!A4"'],
  ])('%s on another sheet becomes %s', (before, after) => {
    expect(moveFormula(before, 'Start', find)).toBe(after);
  });

  test('a reference without a sheet is to its own', () => {
    expect(moveFormula('=A4+#REF!A4', 'Fusie', find)).toBe('=A5+#REF!A4');
  });
});

test.each(['B2', 'A1:C4', 'AA10:AB11'])('%s as a block and back', (address) => {
  const block = blockOf(address);
  expect(block && blockAddress(block)).toBe(address);
});

test.each(['A:A', '4:4', 'naam', ''])('%p is no block', (address) => {
  expect(blockOf(address)).toBeNull();
});
