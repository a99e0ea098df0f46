import type { SchuldovernameSchaal } from '../../../src/core';

/** The three published scales, written out: the tests of the rules rest on no data file. */
export const schaal2019: SchuldovernameSchaal = {
  soort: 'tarief op alle inwoners',
  schijven: [{ vanaf: 0, tarief: 500 }],
  plafond: 20_000_000,
};

export const schaal2025: SchuldovernameSchaal = {
  soort: 'tarief op alle inwoners',
  schijven: [
    { vanaf: 0, tarief: 0 },
    { vanaf: 20_000, tarief: 200 },
    { vanaf: 25_000, tarief: 300 },
    { vanaf: 30_000, tarief: 400 },
    { vanaf: 35_000, tarief: 500 },
  ],
  plafond: 50_000_000,
};

export const schaalConceptnota2026: SchuldovernameSchaal = {
  soort: 'marginale schijven',
  schijven: [
    { tot: 19_999, tarief: 300 },
    { tot: 29_999, tarief: 400 },
    { tot: 39_999, tarief: 500 },
    { tot: 49_999, tarief: 400 },
    { tarief: 300 },
  ],
  ondergrens: 20_000,
  plafond: null,
};

export const alleSchalen = [schaal2019, schaal2025, schaalConceptnota2026];
