import type { FunctionId } from '../../signature';
import type { FunctionText } from '../functionText';
import { belastingen } from './belastingen';
import { cijfers } from './cijfers';
import { evenwicht } from './evenwicht';
import { fusiekosten } from './fusiekosten';
import { gemeentefonds } from './gemeentefonds';
import { schuldovername } from './schuldovername';

export const nlBE: Readonly<Record<FunctionId, FunctionText>> = {
  ...evenwicht,
  ...schuldovername,
  ...gemeentefonds,
  ...belastingen,
  ...cijfers,
  ...fusiekosten,
};
