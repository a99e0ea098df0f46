import { inputsOf } from '../scenario/drawnInputs';
import { Lot } from '../scenario/lot';
import { ownFigure } from '../scenario/ownFigure';
import { basisOf, halenHerkLummen, hasseltKortessem } from '../scenario/publishedCases';
import { disagreement, planOf } from './planOf';

/** The plan of 2025 to 2027 as a user reads it in, beside what is bundled. */
function withOwnFigures() {
  const lot = new Lot(99);
  const eigenCijfers = ['Halen', 'Lummen', 'Herk-de-Stad'].flatMap((gemeente) =>
    [2025, 2026, 2027].flatMap((jaar) =>
      ['M2.I.a', 'M2.I.b', 'M2.IV', 'M2.VIII', 'AFM.II.a', 'AFM.II.b', 'SCHULD.1JAN'].map((pad) =>
        ownFigure({
          gemeente,
          pad,
          jaar,
          bedrag: lot.euros(`${gemeente} ${pad} ${String(jaar)}`, 1, 30_000_000),
        }),
      ),
    ),
  );
  return basisOf(['Lummen', 'Herk-de-Stad', 'Halen'], {
    fusiedatum: '2026-01-01',
    jaren: { van: 2024, tot: 2028 },
    methodes: { apb: 'gewogen', oov: 'hoogste' },
    eigenCijfers,
  });
}

describe.each([
  ['Hasselt and Kortessem', hasseltKortessem()],
  ['Halen, Herk-de-Stad and Lummen', halenHerkLummen()],
  ['the same three with figures of their own', withOwnFigures()],
])('%s, with what somebody typed', (_case, basis) => {
  test.each([1, 2, 3, 4, 5, 6])('at random, %d: sheet = engine', (seed) => {
    const knobs = {
      seed,
      partners: basis.partners.length,
      years: basis.jaren.length,
      firstYear: 2021,
      merger: 4,
      reports: 'accounts first',
      gaps: 0,
      typed: 0.3 * (seed % 4),
      odd: seed > 3 ? 0.1 : 0,
      debts: seed % 2 === 0 ? 'mixed' : 'usual',
    } as const;
    const inputs = inputsOf(knobs, new Lot(seed), basis);
    expect(disagreement(planOf(basis, { inputs }).workbook)).toBe('');
  });
});
