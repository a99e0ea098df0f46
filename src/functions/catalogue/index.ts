import type { Signature } from '../signature';
import { belastingen } from './belastingen';
import { cijfers } from './cijfers';
import { evenwicht } from './evenwicht';
import { fusiekosten } from './fusiekosten';
import { gemeentefonds } from './gemeentefonds';
import { schuldovername } from './schuldovername';

/** Every function, in the order in which it is listed. New ones go at the end of their family. */
export const catalogue: readonly Signature[] = [
  ...evenwicht,
  ...schuldovername,
  ...gemeentefonds,
  ...belastingen,
  ...cijfers,
  ...fusiekosten,
];
