import type { CellContent } from '../../src/spreadsheet/workbook';
import { formula, notAvailable, smallWorkbook, type Written } from './smallWorkbook';

const figures: readonly (readonly Written[])[] = [
  ['exploitatie', 100.25, '2021'],
  ['investeringen', -40, '1/1/2025'],
  ['financiering', notAvailable, '1,234'],
  ['leningen', 12.5, "'s avonds"],
  ['Leningen (2)', 0, '=A1'],
  ['twee\nregels', null, '  inspringing'],
];

/** Formulas with the value that Excel gives, over the figures above. */
export const sampleFormulas: readonly (readonly [string, CellContent])[] = [
  ['=1/3', 1 / 3],
  ['=Cijfers!B1*1000000', 100250000],
  ['=Cijfers!B1*10000000000', 1002500000000],
  ['=SUM(Cijfers!B1:B2,bedrag)', 72.75],
  ['=SUM(bedragen)', notAvailable],
  ['=MAX(0,MIN(Cijfers!B1,50))', 50],
  ['=INDEX(bedragen,MATCH("LENINGEN",sleutels,0))', 12.5],
  ['=INDEX(bedragen,MATCH("financiering",sleutels,0))', notAvailable],
  ['=INDEX(bedragen,MATCH("onbekend",sleutels,0))', notAvailable],
  ['=IFERROR(INDEX(bedragen,MATCH("onbekend",sleutels,0)),"ontbreekt")', 'ontbreekt'],
  ['=IF(ISNUMBER(Cijfers!B3),"ja","nee")', 'nee'],
  ['=ISNA(Cijfers!B3)', true],
  ['=Cijfers!B1>Cijfers!B2', true],
  ['=Cijfers!A1="Exploitatie"', true],
  ['=Cijfers!C1=2021', false],
  ['=ISTEXT(Cijfers!C2)', true],
  ['=Cijfers!C1&" "&Cijfers!C2&" "&Cijfers!C3', '2021 1/1/2025 1,234'],
  ['=Cijfers!C4', "'s avonds"],
  ['=Cijfers!C5', '=A1'],
  ['=Cijfers!A6', 'twee\nregels'],
  ['=Cijfers!C6', '  inspringing'],
  ['=Cijfers!B6', 0],
  ['=Cijfers!B6=""', true],
  ['=IF(Cijfers!B6="","",1)', ''],
  ['="AFM "&TEXT(ROUND(1234567.5,0),"#,##0")&" euro"', 'AFM 1,234,568 euro'],
  ['="a<b>&""c"""', 'a<b>&"c"'],
  ['=1/0', { error: '#DIV/0!' }],
  ['="x"+1', { error: '#VALUE!' }],
  ['=CHOOSE(2,"a","b")', 'b'],
  ['=SMALL(Cijfers!B1:B2,1)', -40],
  ['=LOOKUP(15,{0,10,20},{1,2,3})', 2],
  ['=COUNTIF(sleutels,"leningen")', 1],
  ['=COUNT(bedragen)', 4],
  ['=SUMPRODUCT((Cijfers!A1:A2="investeringen")*(Cijfers!B1:B2<0)*Cijfers!B1:B2)', -40],
  ['=SUMPRODUCT(Cijfers!B1:B2,Cijfers!B1:B2)', 11650.0625],
  ['=DATE(2025,1,1)', 45658],
  ['=DATE(2026,1,1)-DATE(2025,1,1)', 365],
  ['=YEAR(DATE(2025,12,31))+1', 2026],
  ["=SUM('Blad van ''t stad'!A1:A2)", 7],
];

export const sampleWorkbook = smallWorkbook(
  {
    'Mijn blad': sampleFormulas.map(([text, value]) => [formula(text, value)]),
    Cijfers: figures,
    "Blad van 't stad": [[3], [4]],
  },
  [
    { name: 'sleutels', refersTo: '=Cijfers!$A$1:$A$6' },
    { name: 'bedragen', refersTo: '=Cijfers!$B$1:$B$6' },
    { name: 'bedrag', refersTo: '=Cijfers!$B$4' },
  ],
);

/** The same with values beside the formulas that no program would give. */
export const wrongWorkbook = smallWorkbook({
  'Mijn blad': [
    [formula('=Cijfers!A1*2', 20.02), formula('=Cijfers!A1*2', 20.004)],
    [formula('=IF(Cijfers!A1>5,"ja","nee")', 'nee'), formula('=Cijfers!A2', 0)],
    [formula('=Cijfers!A1=10', false), formula('=Cijfers!A1', null)],
  ],
  Cijfers: [[10], [notAvailable]],
});

export const wrongCells = ['A1', 'A2', 'B2', 'A3', 'B3'].map((address) => `Mijn blad!${address}`);
