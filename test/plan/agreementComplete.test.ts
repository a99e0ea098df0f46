import fc from 'fast-check';
import { draws } from '../scenario/draw';
import { agreementTimeout, expectAgreement } from './drawnAgreement';

test(
  'sheet = engine in 170 scenarios with complete figures',
  () => {
    expectAgreement(draws({ gaps: fc.constant(0), odd: fc.constant(0) }), 170);
  },
  agreementTimeout,
);
