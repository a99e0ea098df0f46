/**
 * What an argument means when it is left out. Part of the contract with people's workbooks: a
 * default never moves, also when the law does. The law of today stands in `src/regulations`.
 */
export const contractDefaults = {
  norm: 0.08,
  regeling: '2025',
  sleutel: 'inwoners',
  jaarNaFusie: 0,
  groeiHoofddotatie: 0.035,
  jarenEerstePeriode: 6,
  methode: 'laagste',
  eenheid: 1,
} as const;
