import { optional, required, type Signature } from '../signature';

export const fusiekosten: readonly Signature[] = [
  {
    id: 'FASERING',
    family: 'fusiekosten',
    parameters: [required('bedrag'), required('percentages')],
    nativeFormula: '{bedrag}*{percentages}',
    examples: [
      {
        formula: 'FUSIE.FASERING(1200000,{0.5,0.3,0.2})',
        result: [[600000, 360000, 240000]],
      },
      { formula: 'FUSIE.FASERING(1200000,{0.5,0.3})', result: '#VALUE!' },
      { formula: 'FUSIE.FASERING(1200000,{50,30,20})', result: '#VALUE!' },
    ],
  },
  {
    id: 'TERUGVERDIENTIJD',
    family: 'fusiekosten',
    parameters: [required('netto_per_jaar'), optional('investering', 0)],
    examples: [
      { formula: 'FUSIE.TERUGVERDIENTIJD({400000,400000,400000},1000000)', result: 2.5 },
      { formula: 'FUSIE.TERUGVERDIENTIJD({-300000,200000,200000})', result: 2.5 },
      { formula: 'FUSIE.TERUGVERDIENTIJD({100000,100000},1000000)', result: '#N/A' },
    ],
  },
];
