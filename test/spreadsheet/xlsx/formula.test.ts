import { storedFormula } from '../../../src/spreadsheet/xlsx/formula';

describe('storedFormula', () => {
  it.each([
    ['=FUSIE.AFM(A1)', '_xldudf_FUSIE_AFM(A1)'],
    ['=1+fusie.afm(A1)', '1+_xldudf_fusie_afm(A1)'],
    ['=IF(FUSIE.AFM(1)>0,FUSIE.BBR(2),0)', 'IF(_xldudf_FUSIE_AFM(1)>0,_xldudf_FUSIE_BBR(2),0)'],
    ['=FUSIE.AFM(FUSIE.AFM(1))', '_xldudf_FUSIE_AFM(_xldudf_FUSIE_AFM(1))'],
    ['="FUSIE.AFM("&FUSIE.AFM(1)', '"FUSIE.AFM("&_xldudf_FUSIE_AFM(1)'],
    ['="zeg ""FUSIE.AFM("""', '"zeg ""FUSIE.AFM("""'],
    ["='FUSIE.AFM('!A1", "'FUSIE.AFM('!A1"],
    ['=FUSIE.AFM', 'FUSIE.AFM'],
    ['=XFUSIE.AFM(1)', 'XFUSIE.AFM(1)'],
    ['=FUSIE_TEST.AFM(1)', 'FUSIE_TEST.AFM(1)'],
    ['=SUM( A1 , B1 )', 'SUM( A1 , B1 )'],
    ['==1', '=1'],
  ])('stores %s as %s', (formula, stored) => {
    expect(storedFormula(formula, 'FUSIE')).toBe(stored);
  });

  it('follows the namespace of the workbook', () => {
    expect(storedFormula('=FUSIE.AFM(FUSIE_TEST.AFM(1))', 'FUSIE_TEST')).toBe(
      'FUSIE.AFM(_xldudf_FUSIE_TEST_AFM(1))',
    );
  });

  it('leaves every formula alone without a namespace', () => {
    expect(storedFormula('=FUSIE.AFM(1)', '')).toBe('FUSIE.AFM(1)');
  });

  it('refuses what Excel would call damaged', () => {
    expect(storedFormula(`=${'1'.repeat(8192)}`, 'FUSIE')).toHaveLength(8192);
    expect(() => storedFormula(`=${'1'.repeat(8193)}`, 'FUSIE')).toThrow(RangeError);
  });
});
