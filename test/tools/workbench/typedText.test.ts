import { isDutchNotation, readFormula, readNumber } from '../../../tools/workbench/typedText';

describe('readFormula', () => {
  it.each([
    // Dutch, by a semicolon between arguments.
    ['=FUSIE.AFM(1;2;3)', '=FUSIE.AFM(1,2,3)'],
    ['=FUSIE.AFM(1,5;2;3;)', '=FUSIE.AFM(1.5,2,3,)'],
    ['=FUSIE.SCHULDOVERNAME(37403;;"2019")', '=FUSIE.SCHULDOVERNAME(37403,,"2019")'],
    [
      '=FUSIE.HARMONISATIE_EFFECT({986,4;1008};{4059006;225629};986,4;100)',
      '=FUSIE.HARMONISATIE_EFFECT({986.4;1008},{4059006;225629},986.4,100)',
    ],
    ['=FUSIE.CIJFER("a;b,c";"x")', '=FUSIE.CIJFER("a;b,c","x")'],
    ['=SOM(A1;B1)', '=SUM(A1,B1)'],
    ['=ALS(A1>0,5;WAAR;#N/B)', '=IF(A1>0.5,TRUE,#N/A)'],
    // Dutch, by other signs.
    ['=SOM({1\\2})', '=SUM({1,2})'],
    ['=FUSIE.SCHULDOVERNAME({7;8,5})', '=FUSIE.SCHULDOVERNAME({7;8.5})'],
    ['=1,5*2', '=1.5*2'],
    // English: stays as it is.
    ['=FUSIE.AFM(1,2,3)', '=FUSIE.AFM(1,2,3)'],
    ['=FUSIE.AFM(1.5,2,3,)', '=FUSIE.AFM(1.5,2,3,)'],
    [
      '=FUSIE.HARMONISATIE({7;8.5},{3728766;385374})',
      '=FUSIE.HARMONISATIE({7;8.5},{3728766;385374})',
    ],
    ['=SUM({1,2;3,4})', '=SUM({1,2;3,4})'],
    ['=FUSIE.CIJFER("a;b","x")', '=FUSIE.CIJFER("a;b","x")'],
    ["=SUM('Blad;1'!A1,2)", "=SUM('Blad;1'!A1,2)"],
    // The same in both.
    ['=FUSIE.SCHULDOVERNAME({79089;8443})', '=FUSIE.SCHULDOVERNAME({79089;8443})'],
    ['=A1+B1', '=A1+B1'],
  ])('%s → %s', (typed, english) => {
    expect(readFormula(typed)).toBe(english);
  });

  it('reads a comma between two numbers of one call as English, because both are possible', () => {
    expect(isDutchNotation('=FUSIE.SCHULDOVERNAME(37403,5)')).toBe(false);
  });
});

describe('readNumber', () => {
  it.each([
    ['8,5', '8.5'],
    ['1.234', '1234'],
    ['1.234.567,89', '1234567.89'],
    ['-241.797', '-241797'],
    ['7 %', '7%'],
    ['0,5%', '0.5%'],
    ['2021', '2021'],
    ['8.5', null],
    ['1.23', null],
    ['12.34.567', null],
    ['1.234.56', null],
    ['n.v.t.', null],
    ['', null],
  ])('%s → %s', (typed, expected) => {
    expect(readNumber(typed)).toBe(expected);
  });
});
