import { contractDefaults } from '../contractDefaults';
import { optional, required, type Signature } from '../signature';

/** The unweighted mean of the partners' growth from N−2 to N−1. */
const growth =
  'SUMPRODUCT({aandelen_jaar_voor_fusie}/{aandelen_twee_jaar_voor_fusie}-1)/COUNT({aandelen_jaar_voor_fusie})';

export const gemeentefonds: readonly Signature[] = [
  {
    id: 'GEMEENTEFONDS_SEGMENT',
    family: 'gemeentefonds',
    parameters: [required('bedrag'), required('indicator'), optional('lid'), optional('fusie')],
    examples: [
      {
        formula: 'FUSIE.GEMEENTEFONDS_SEGMENT(900000,{50000;20000;30000},{1;0;1})',
        result: [[562500], [0], [337500]],
      },
      {
        formula:
          'FUSIE.GEMEENTEFONDS_SEGMENT(900000,{50000;20000;30000},{1;0;1},{"A en B";"A en B";""})',
        result: [[450000], [180000], [270000]],
      },
      { formula: 'FUSIE.GEMEENTEFONDS_SEGMENT(900000,{0;0})', result: '#DIV/0!' },
    ],
  },
  {
    id: 'GEMEENTEFONDS_WAARBORG',
    family: 'gemeentefonds',
    parameters: [
      required('aandelen_jaar_voor_fusie'),
      required('aandelen_twee_jaar_voor_fusie'),
      optional('jaar_na_fusie', contractDefaults.jaarNaFusie),
      optional('groei_hoofddotatie', contractDefaults.groeiHoofddotatie),
      optional('jaren_eerste_periode', contractDefaults.jarenEerstePeriode),
    ],
    nativeFormula: `SUM({aandelen_jaar_voor_fusie})*(1+${growth})^MIN({jaar_na_fusie}+1,{jaren_eerste_periode})*(1+MIN(${growth},{groei_hoofddotatie}))^MAX(0,{jaar_na_fusie}+1-{jaren_eerste_periode})`,
    examples: [
      {
        formula: 'FUSIE.GEMEENTEFONDS_WAARBORG({1050000;206000},{1000000;200000})',
        result: 1306240,
        tolerance: 0.005,
      },
      {
        formula: 'FUSIE.GEMEENTEFONDS_WAARBORG({1050000;206000},{1000000;200000},{0,1})',
        result: [[1306240, 1358489.6]],
        tolerance: 0.005,
      },
      { formula: 'FUSIE.GEMEENTEFONDS_WAARBORG(1050000,1000000,-1)', result: '#VALUE!' },
    ],
  },
];
