import { contractDefaults } from '../contractDefaults';
import { identifier, optional, required, type Signature } from '../signature';

export const schuldovername: readonly Signature[] = [
  {
    id: 'SCHULDOVERNAME',
    family: 'schuldovername',
    parameters: [
      required('inwoners'),
      optional('schuld'),
      identifier(optional('regeling', contractDefaults.regeling)),
    ],
    examples: [
      {
        formula: 'FUSIE.SCHULDOVERNAME({79089;8443})',
        result: 43766000,
        published: 'Perspectiefnota Hasselt–Kortessem, simulatie BDO',
      },
      {
        formula: 'FUSIE.SCHULDOVERNAME(37403)',
        result: 18701500,
        published: 'Probis, Halen + Herk-de-Stad + Lummen',
      },
      { formula: 'FUSIE.SCHULDOVERNAME(37403,5000000)', result: 5000000 },
      {
        formula: 'FUSIE.SCHULDOVERNAME(541854)',
        result: 50000000,
      },
      { formula: 'FUSIE.SCHULDOVERNAME(50000,,"conceptnota 2026")', result: 19000000 },
      { formula: 'FUSIE.SCHULDOVERNAME(-5)', result: '#VALUE!' },
    ],
  },
  {
    id: 'SCHULDOVERNAME_VERDELING',
    family: 'schuldovername',
    parameters: [
      required('inwoners'),
      required('schuld'),
      identifier(optional('regeling', contractDefaults.regeling)),
      optional('sleutel', contractDefaults.sleutel),
    ],
    examples: [
      {
        formula: 'FUSIE.SCHULDOVERNAME_VERDELING({79089;8443},{148278003;11913532})',
        result: [
          [39544500, 108733503, 0],
          [4221500, 7692032, 0],
        ],
        published: 'Perspectiefnota Hasselt–Kortessem: overname 39.544.000 en 4.221.000',
      },
      {
        formula: 'FUSIE.SCHULDOVERNAME_VERDELING({30000;10000},{20000000;1000000})',
        result: [
          [19000000, 1000000, 4000000],
          [1000000, 0, -4000000],
        ],
      },
    ],
  },
];
