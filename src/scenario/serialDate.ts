/** Beside the figures, because what reads tables needs it too. */
export { dateOf, lastSerial, serialOf } from '../figures/serialDate';
