import fc from 'fast-check';
import { draws, type Draw } from '../scenario/draw';
import { agreementTimeout, expectAgreement } from './drawnAgreement';

test(
  'sheet = engine in 165 scenarios with what does not belong in a cell, and small debts',
  () => {
    expectAgreement(
      draws({
        odd: fc.constantFrom(0.1, 0.4),
        debts: fc.constantFrom<Draw['debts'][]>('mixed', 'small', 'none'),
      }),
      165,
    );
  },
  agreementTimeout,
);
