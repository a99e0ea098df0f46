import { checkFraction, checkNotNegative, refuse } from '../check';

/**
 * Gecorrigeerde autofinancieringsmarge in euro: AFM + periodieke aflossingen − norm × financiële
 * schulden op 1 januari. An indication, no norm of the law.
 *
 * @param norm fraction of the debt that counts as repayment (8 % = 0,08)
 * @throws when the norm is 0 or above 1, or the debt is negative
 */
export function afmGecorrigeerd(
  afm: number,
  periodiekeAflossingen: number,
  financieleSchulden1Januari: number,
  norm: number,
): number {
  checkFraction('norm', norm);
  if (norm === 0) refuse({ code: 'not-above-zero', argument: 'norm', position: 1, value: norm });
  checkNotNegative('financiele_schulden_1_januari', financieleSchulden1Januari);
  return afm + periodiekeAflossingen - norm * financieleSchulden1Januari;
}
