import type { Printed } from './expectCells';

/**
 * Every value that the contract of the functions prints, as a formula in English form. The same
 * table is computed by the adapters, through the real Office.js, and in the cells of the workbench.
 */
export interface PublishedValue {
  readonly formula: string;
  readonly result: Printed;
  /** Only where the contract itself prints a rounded number. */
  readonly tolerance?: number;
}

export const publishedValues: readonly PublishedValue[] = [
  { formula: 'FUSIE.AFM(202949879,179420043,8578246,4070363)', result: 19021953 },
  { formula: 'FUSIE.AFM(13182806,12643647,821627,40671)', result: -241797 },
  { formula: 'FUSIE.BBR(9331185,51104482,6942860)', result: 53492807 },
  { formula: 'FUSIE.BBR(9331185,51104482,-6942860)', result: 53492807 },
  {
    formula: 'FUSIE.BBR({9331185;-36828387},51104482,{6942860;7611909})',
    result: [[53492807], [15995371]],
  },
  { formula: 'FUSIE.SCHULDOVERNAME({79089;8443})', result: 43766000 },
  { formula: 'FUSIE.SCHULDOVERNAME(37403)', result: 18701500 },
  { formula: 'FUSIE.SCHULDOVERNAME(19999)', result: 0 },
  { formula: 'FUSIE.SCHULDOVERNAME(20000)', result: 4000000 },
  { formula: 'FUSIE.SCHULDOVERNAME(24999)', result: 4999800 },
  { formula: 'FUSIE.SCHULDOVERNAME(25000)', result: 7500000 },
  { formula: 'FUSIE.SCHULDOVERNAME(34999)', result: 13999600 },
  { formula: 'FUSIE.SCHULDOVERNAME(35000)', result: 17500000 },
  { formula: 'FUSIE.SCHULDOVERNAME(100001)', result: 50000000 },
  { formula: 'FUSIE.SCHULDOVERNAME(541854)', result: 50000000 },
  { formula: 'FUSIE.SCHULDOVERNAME(85755)', result: 42877500 },
  { formula: 'FUSIE.SCHULDOVERNAME(31510)', result: 12604000 },
  { formula: 'FUSIE.SCHULDOVERNAME(37403,5000000)', result: 5000000 },
  { formula: 'FUSIE.SCHULDOVERNAME({10000;20000;7403},10000000)', result: 10000000 },
  { formula: 'FUSIE.SCHULDOVERNAME(19999,,"conceptnota 2026")', result: 0 },
  { formula: 'FUSIE.SCHULDOVERNAME(20000,,"conceptnota 2026")', result: 6000100 },
  { formula: 'FUSIE.SCHULDOVERNAME(30000,,"conceptnota 2026")', result: 10000200 },
  { formula: 'FUSIE.SCHULDOVERNAME(50000,,"conceptnota 2026")', result: 19000000 },
  { formula: 'FUSIE.SCHULDOVERNAME(100000,,"conceptnota 2026")', result: 34000000 },
  {
    formula: 'FUSIE.HARMONISATIE_EFFECT({7;8.5},{3728766;385374},7)',
    result: [[0], [-578061]],
  },
  {
    formula: 'FUSIE.HARMONISATIE_EFFECT({986.4;1008},{4059006;225629},986.4,100)',
    result: [[0], [-48735.864]],
    tolerance: 1e-6,
  },
  {
    formula: 'FUSIE.HARMONISATIE({7;8.5},{3728766;385374},"gewogen")',
    result: 7.1405,
    tolerance: 0.00005,
  },
  { formula: 'FUSIE.INWONERS("Hasselt",2021)', result: 79089 },
  { formula: 'FUSIE.INWONERS(71072,2021)', result: 87532 },
];
