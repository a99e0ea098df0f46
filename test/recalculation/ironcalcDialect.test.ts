import { recalculate } from '../../tools/oracle/ironcalc';
import type { RecalculatedContent } from '../../tools/oracle/recalculated';
import { formula, notAvailable, smallWorkbook } from './smallWorkbook';

/**
 * Where IronCalc 0.8.4 strays from Excel, so what the formulas of the workbook must do without. A
 * line that fails after an update is good news.
 */
const dialect: readonly (readonly [string, RecalculatedContent, RecalculatedContent])[] = [
  // formula, IronCalc, Excel
  ['=--"5"', '5', 5],
  ['=SUMPRODUCT(--(A1:C1>15))', 0, 2],
  ['=SUMPRODUCT(ISNUMBER(A1:C1)*1)', 0, 3],
  ['=SUMPRODUCT(ROUND(A1:C1,0))', { error: '#N/IMPL!' }, 60],
  ['=AND(FALSE,D1)', false, notAvailable],
  ['=OR(TRUE,D1)', true, notAvailable],
  ['=ROUND(1.005,2)', 1, 1.01],
  ['=TEXT(1234.5,"#,##0")', '1,234', '1,235'],
  ['=1/3&""', '0.3333333333333333', '0.333333333333333'],
  ['=HYPERLINK("#A1","naar A1")', { error: '#NAME?' }, 'naar A1'],
  ['=COUNTIF(cel,10)', { error: '#VALUE!' }, 1],
];

it.each(dialect)('%s gives %j, in Excel %j', (text, expected, inExcel) => {
  const workbook = smallWorkbook({ Blad: [[10, 20, 30, notAvailable, formula(text, null)]] }, [
    { name: 'cel', refersTo: '=Blad!$A$1' },
  ]);
  const found = recalculate(workbook).values.get('Blad!E1');
  expect(found).toEqual(expected);
  expect(found).not.toEqual(inExcel);
});
