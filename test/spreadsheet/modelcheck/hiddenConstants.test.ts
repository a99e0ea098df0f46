import { hiddenConstants } from '../../../src/spreadsheet/modelcheck/hiddenConstants';

test.each<[string, string[]]>([
  // Amounts, rates and years
  ['=B2*1.02+15000', ['1.02', '15000']],
  ['=B2-0.08*C2', ['0.08']],
  ['=B2*5%', ['5%']],
  ['=-3+B2', ['-3']],
  ['=IF(D$4=2025,B2,0)', ['2025']],
  ['=IF(B2>250000,B2,C2)', ['250000']],
  ['=DATE(2025,12,31)-A1', ['2025']],
  ['=VLOOKUP(1500,A1:C9,2,FALSE)', ['1500']],
  ['=INDEX(A1:A9,MATCH(2025,B1:B9,0))', ['2025']],
  ['=INDEX(A1:A9,IF(B1>1000,2,3))', ['1000']],
  ['=MAX(B2,50)', ['50']],
  ['=ROUND(B2*1.21,2)', ['1.21']],
  ['=SUMPRODUCT(A1:A2,{7;9})', ['7', '9']],
  ['=B2^10', ['10']],
  ['=B2/2', ['2']],
  ['=FUSIE.INWONERS("Hasselt",2021)', ['2021']],
  ['=LET(x,5,x*B2)', ['5']],
  ['=B2*1.02+C2*1.02', ['1.02']],
  // The shape of a formula
  ['=B2*1+0-1', []],
  ['=B2*100%', []],
  ['=ROUND(B2,2)+ROUNDUP(C2,-3)+TRUNC(D2,2)', []],
  ['=INDEX(A1:C9,MATCH(B2,A1:A9,-1),3)', []],
  ['=INDEX(A1:C9,ROW()-5,2+COLUMN())', []],
  ['=ROW()-5', []],
  ['=VLOOKUP(B2,A1:C9,3,FALSE)', []],
  ['=_xlfn.XLOOKUP(B2,A1:A9,C1:C9,,-1,2)', []],
  ['=LEFT(A1,3)&MID(A1,4,LEN(A1)-7)&RIGHT(A1,2)', []],
  ['=DATE(YEAR(A1),12,31)', []],
  ['=EDATE(A1,36)', []],
  ['=CHOOSE(2,A1,B1)', []],
  ['=OFFSET(A1,2,5)', []],
  ['=SUBTOTAL(109,A1:A9)', []],
  ['=LARGE(A1:A9,{1,2,3})', []],
  ['=MOD(ROW(),2)', []],
  ['=B2^2+SQRT(C2)+D2^0.5', []],
  ['=B2/100+C2*1000+D2/12', []],
  ['=ABS(A1-B1)<0.01', []],
  ['=IF(A1<=0.005,"2025",B1)', []],
  ['=COUNTIF(A1:A9,">1000")', []],
  ["='Blad 2025'!A1+Blad2025!B3", []],
  ['=IF(B1,,C1)', []],
])('%s hides %j', (formula, literals) => {
  expect(hiddenConstants(formula)?.literals).toEqual(literals);
});

test.each([
  ['=1200+350', true],
  ['=-15000', true],
  ['=1+1', false],
  ['=1200+A1', false],
  ['=1200+naam', false],
  ['=ROUND(12.345,2)', false],
])('%s is typed and rests on no cell: %s', (formula, isTyped) => {
  expect(hiddenConstants(formula)?.isTyped).toBe(isTyped);
});

test('what is no formula of Excel is told apart from what hides nothing', () => {
  expect(hiddenConstants('=SUM(A1,')).toBeUndefined();
});
