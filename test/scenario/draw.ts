import fc from 'fast-check';

/**
 * A random scenario in a few knobs; every amount and word follows from the seed and the name of its
 * cell. So a counterexample is one line, and with fewer partners or years the rest stays as it was.
 */
export interface Draw {
  readonly seed: number;
  readonly partners: number;
  readonly years: number;
  readonly firstYear: number;
  /** Years from the first column to the merger; also before the first and after the last one. */
  readonly merger: number;
  readonly reports: 'plan' | 'accounts first' | 'by year';
  /** Share of the figures that Cijfers does not have. */
  readonly gaps: number;
  /** Share of the cells of Invoer that hold something. */
  readonly typed: number;
  /** Share of what is typed that does not belong there: text, a negative debt, 0,07. */
  readonly odd: number;
  /** Debts beside the room of the takeover. */
  readonly debts: 'usual' | 'mixed' | 'small' | 'none';
}

type Fixed = { readonly [knob in keyof Draw]?: fc.Arbitrary<Draw[knob]> };

/** Every knob at random, or as given. */
export function draws(fixed: Fixed = {}): fc.Arbitrary<Draw> {
  return fc.record<Draw>({
    seed: fc.nat(),
    // Mostly small: the larger ones take the engine ten times as long.
    partners: fc.oneof(
      { arbitrary: fc.integer({ min: 2, max: 3 }), weight: 6 },
      { arbitrary: fc.integer({ min: 4, max: 6 }), weight: 1 },
    ),
    years: fc.oneof(
      { arbitrary: fc.integer({ min: 1, max: 4 }), weight: 7 },
      { arbitrary: fc.integer({ min: 5, max: 12 }), weight: 1 },
    ),
    firstYear: fc.integer({ min: 2015, max: 2031 }),
    merger: fc.integer({ min: -2, max: 6 }),
    reports: fc.constantFrom<Draw['reports'][]>('plan', 'accounts first', 'by year'),
    gaps: fc.constantFrom(0, 0.02, 0.3),
    typed: fc.constantFrom(0, 0.5, 1),
    odd: fc.constantFrom(0, 0.2),
    debts: fc.constantFrom<Draw['debts'][]>('usual', 'mixed', 'small', 'none'),
    ...fixed,
  });
}
