import fc from 'fast-check';
import { draws } from '../scenario/draw';
import { agreementTimeout, expectAgreement } from './drawnAgreement';

test(
  'sheet = engine in 165 scenarios with missing figures, and what was typed instead of them',
  () => {
    expectAgreement(
      draws({ gaps: fc.constantFrom(0.02, 0.3, 1), typed: fc.constantFrom(0.5, 1) }),
      165,
    );
  },
  agreementTimeout,
);
