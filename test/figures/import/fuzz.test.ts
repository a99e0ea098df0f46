import fc from 'fast-check';
import { prints, type PrintFormat } from './printedSchemas/printDraw';
import { neverWrong, roundTrip } from './printedSchemas/roundTrip';

/** Each run draws the same cases; another number draws others. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_121);

/**
 * 1.000 random schemas in random styles that are legal: what is read back is what was printed, to
 * the cent, and nothing else.
 */
describe.each<[PrintFormat, number]>([
  ['workbook', 250],
  ['separated', 200],
  ['pasted', 200],
  ['lines', 250],
])('a schema printed as %s', (format, numRuns) => {
  it('comes back as it was printed', async () => {
    await fc.assert(
      fc.asyncProperty(prints(), (draw) => roundTrip(draw, format)),
      { numRuns, seed },
    );
  });
});

describe('amounts that one space cannot tell apart', () => {
  it('are read right or refused', async () => {
    await fc.assert(fc.asyncProperty(prints(), neverWrong), { numRuns: 100, seed });
  });
});
