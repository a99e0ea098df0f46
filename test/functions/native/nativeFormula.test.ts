import { callsAddIn, nativeFormula } from '../../../src/functions/native';

const oneCell = (name: string): boolean => name === 'Aanname_x';

describe('a call that has a formula of its own', () => {
  test.each([
    ['=FUSIE.AFM(A1,A2,A3)', '=A1-A2-(A3-0)'],
    ['=FUSIE.AFM(A1,A2,A3,A4)', '=A1-A2-(A3-A4)'],
    ["=FUSIE.AFM('Per gemeente'!$B$2,1.5,A3,)", "='Per gemeente'!$B$2-1.5-(A3-0)"],
    ['=fusie.afm( A1 , B1+C1 , -A3 )', '=A1-(B1+C1)-((-A3)-0)'],
    ['=@FUSIE.AFM(A1,A2,A3)', '=(A1-A2-(A3-0))'],
    ['=_xldudf_FUSIE_AFM(A1,A2,A3)', '=A1-A2-(A3-0)'],
    ['=FUSIE_TEST.AFM(A1,A2,A3)', '=A1-A2-(A3-0)'],
    ['=FUSIE.AFM(SUM(A1:A9),A2,MAX(B1:B3)*2)', '=SUM(A1:A9)-A2-((MAX(B1:B3)*2)-0)'],
    ['=FUSIE.AFM((A1+B1)*2,A2,A3)', '=((A1+B1)*2)-A2-(A3-0)'],
    ['=FUSIE.AFM(Aanname_x,A2,A3)', '=Aanname_x-A2-(A3-0)'],
    ['=FUSIE.AFM_GECORRIGEERD(A1,A2,A3)', '=A1+A2-0.08*A3'],
    ['=FUSIE.BBR(A1,A2,A3)', '=A2+A1-ABS(A3)'],
    ['=FUSIE.HARMONISATIE(A1:A3,B1:B3)', '=MIN(A1:A3)'],
    ['=FUSIE.HARMONISATIE(A1:A3,B1:B3,"Hoogste")', '=MAX(A1:A3)'],
    ['=FUSIE.HARMONISATIE({7;8.5},B1:B2,"gewogen")', '=SUMPRODUCT({7;8.5},B1:B2)/SUM(B1:B2)'],
    ['=FUSIE.HARMONISATIE_EFFECT(A1,B1,C1)', '=(C1-A1)/1*B1'],
    ['=FUSIE.FASERING(A1,1)', '=A1*1'],
    [
      '=FUSIE.GEMEENTEFONDS_WAARBORG(A1:A2,B1:B2,C1-2,0.035,6)',
      '=SUM(A1:A2)*(1+SUMPRODUCT(A1:A2/B1:B2-1)/COUNT(A1:A2))^MIN((C1-2)+1,6)*(1+MIN(SUMPRODUCT(A1:A2/B1:B2-1)/COUNT(A1:A2),0.035))^MAX(0,(C1-2)+1-6)',
    ],
  ])('%s', (formula, native) => {
    expect(nativeFormula(formula, oneCell)).toBe(native);
  });
});

describe('a call within a larger formula', () => {
  test.each([
    ['=FUSIE.AFM(A1,A2,A3)+5', '=(A1-A2-(A3-0))+5'],
    ['=2*FUSIE.AFM(A1,A2,A3)-FUSIE.BBR(B1,B2,B3)', '=2*(A1-A2-(A3-0))-(B2+B1-ABS(B3))'],
    [
      '=IF(ISNUMBER(A1),IFERROR(FUSIE.BBR(A1,A2,A3)-A4,"controle niet beschikbaar"),"")',
      '=IF(ISNUMBER(A1),IFERROR((A2+A1-ABS(A3))-A4,"controle niet beschikbaar"),"")',
    ],
    ['=FUSIE.AFM_GECORRIGEERD(FUSIE.AFM(A1,A2,A3),A3,A4,10%)', '=(A1-A2-(A3-0))+A3-(10%)*A4'],
    ['="FUSIE.AFM(1,2,3) is "&FUSIE.AFM(1,2,3)', '="FUSIE.AFM(1,2,3) is "&(1-2-(3-0))'],
    ['=SUM(FUSIE.HARMONISATIE_EFFECT(A1:A2,B1:B2,C1,100))', '=SUMPRODUCT((C1-A1:A2)/100*B1:B2)'],
    ['=INDEX(FUSIE.FASERING(A1,B1:F1),1,C9-B9+1)', '=(A1*INDEX(B1:F1,1,C9-B9+1))'],
    ['=LET(x,FUSIE.AFM(1,2,3),x+1)', '=LET(x,(1-2-(3-0)),x+1)'],
  ])('%s', (formula, native) => {
    expect(nativeFormula(formula)).toBe(native);
  });
});

test.each([
  ['spills', '=FUSIE.AFM(A1:A3,B1:B3,C1:C3)'],
  ['rolls on', '=FUSIE.BBR(A1:C1,A2,A3:C3)'],
  ['has no formula', '=FUSIE.NORMTOETS(A1,A2)'],
  ['has no formula, in a larger one', '=MAX(0,FUSIE.TERUGVERDIENTIJD(A1:C1)-1)'],
  ['is published', '=FUSIE.CIJFER("Hasselt","afm",2021)'],
  ['does not exist', '=FUSIE.BESTAAT_NIET(1)'],
  ['has too many arguments', '=FUSIE.AFM(1,2,3,4,5)'],
  ['lacks one', '=FUSIE.AFM(1,,3)'],
  ['has a name that may be a block', '=FUSIE.AFM(Blok,A2,A3)'],
  ['has what spilled', '=FUSIE.AFM(A1#,A2,A3)'],
  ['has a column of a table', '=FUSIE.AFM(Tabel[Bedrag],A2,A3)'],
  ['has a whole column', '=FUSIE.AFM(A:A,A2,A3)'],
  ['has a method out of a cell', '=FUSIE.HARMONISATIE(A1:A3,B1:B3,C1)'],
  ['has one of two that has none', '=FUSIE.AFM(1,2,3)+FUSIE.INWONERS("Hasselt",2021)'],
  ['sums what rolls on', '=SUM(FUSIE.BBR(A1:C1,A2,A3:C3))'],
])('a call that %s keeps its value only', (_case, formula) => {
  expect(nativeFormula(formula, oneCell)).toBeNull();
});

test.each([
  ['=FUSIE.AFM(1,2,3)', true],
  ['=1+fusie.bbr(1,2)', true],
  ['=_xldudf_FUSIE_AFM(1,2,3)', true],
  ['="FUSIE.AFM(1,2,3)"', false],
  ['=Fusie!A1+SUM(Fusie!B1:B2)', false],
  ['=ANDERS.FUSIE(1)', false],
])('%s calls the add-in: %s', (formula, calls) => {
  expect(callsAddIn(formula)).toBe(calls);
});
