import { scan, type Partnerset } from '../../src/partners';
import { atOnce } from '../../src/spreadsheet/steps';
import { inwoners, kandidaat, nisOf } from './arbitraries';

/** 15.000 inhabitants; with the others 25.000, 36.000, unknown and 19.000. */
const lijst = [
  kandidaat(0, { inwoners: inwoners(15_000), uitrustingsgraad: 'b1' }),
  kandidaat(1, { inwoners: inwoners(10_000), uitrustingsgraad: 'a1', geraamd: null }),
  kandidaat(2, { inwoners: inwoners(21_000), faciliteitengemeente: true }),
  kandidaat(3, { inwoners: null, uitrustingsgraad: 'c1' }),
  kandidaat(4, { inwoners: inwoners(4_000), uitrustingsgraad: 'c3' }),
];
/** The sets of two of the municipality with place 0. */
export const paren = atOnce(scan(lijst, nisOf(0))).filter(({ leden }) => leden.length === 2);
/** The place of its partner. */
export const partner = ({ leden }: Partnerset): number => leden[1] ?? -1;
