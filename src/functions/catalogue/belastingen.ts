import { contractDefaults } from '../contractDefaults';
import { optional, required, type Signature } from '../signature';

const note = 'Perspectiefnota Hasselt–Kortessem, tarieven 2022 en waarden 2021';

export const belastingen: readonly Signature[] = [
  {
    id: 'HARMONISATIE',
    family: 'belastingen',
    parameters: [
      required('tarieven'),
      required('waarde_per_eenheid'),
      optional('methode', contractDefaults.methode),
    ],
    nativeFormula: 'MIN({tarieven})',
    nativeOmits: ['methode'],
    examples: [
      { formula: 'FUSIE.HARMONISATIE({7;8.5},{3728766;385374})', result: 7, published: note },
      {
        formula: 'FUSIE.HARMONISATIE({7;8.5},{3728766;385374},"gewogen")',
        result: 7.1405,
        tolerance: 0.0001,
      },
      { formula: 'FUSIE.HARMONISATIE({0.07;8.5},{3728766;385374})', result: '#VALUE!' },
    ],
  },
  {
    id: 'HARMONISATIE_EFFECT',
    family: 'belastingen',
    parameters: [
      required('tarieven'),
      required('waarde_per_eenheid'),
      required('nieuw_tarief'),
      optional('eenheid', contractDefaults.eenheid),
    ],
    nativeFormula: '({nieuw_tarief}-{tarieven})/{eenheid}*{waarde_per_eenheid}',
    examples: [
      {
        formula: 'FUSIE.HARMONISATIE_EFFECT({7;8.5},{3728766;385374},7)',
        result: [[0], [-578061]],
        published: note,
      },
      {
        formula: 'FUSIE.HARMONISATIE_EFFECT({986.4;1008},{4059006;225629},986.4,100)',
        result: [[0], [-48735.864]],
        tolerance: 0.000001,
        published: note,
      },
      { formula: 'FUSIE.HARMONISATIE_EFFECT(1008,225629,986.4)', result: '#VALUE!' },
    ],
  },
];
