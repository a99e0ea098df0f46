import fc from 'fast-check';
import type { Blok, Blokregel, Fonds, Fusies, Segmentregel } from '../../src/fonds';

/** Whole numbers, as people and hectares are; often 0. */
const value = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: people() },
);

function people(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 100_000 });
}

const { NaN: unknown } = Number;

const series = (aantal: number, of: fc.Arbitrary<number> = value): fc.Arbitrary<number[]> =>
  fc.array(of, { minLength: aantal, maxLength: aantal });

/** Now and then somebody's value is not known. */
function gaps(aantal: number, of: fc.Arbitrary<number> = value): fc.Arbitrary<number[]> {
  const hole = fc
    .tuple(series(aantal, of), fc.nat(aantal - 1))
    .map(([values, row]) => values.with(row, unknown));
  return fc.oneof({ weight: 9, arbitrary: series(aantal, of) }, { weight: 1, arbitrary: hole });
}

const flags = (aantal: number): fc.Arbitrary<boolean[]> =>
  fc.array(fc.boolean(), { minLength: aantal, maxLength: aantal });

export function segmentregel(aantal: number): fc.Arbitrary<Segmentregel> {
  return fc.record({
    soort: fc.constant('segment' as const),
    indicator: gaps(aantal),
    lid: flags(aantal),
    noemer: fc.constantFrom('segment' as const, 'Vlaanderen' as const),
    buitenpartnerTelt: fc.boolean(),
  });
}

export function aandelenregel(aantal: number): fc.Arbitrary<Blokregel> {
  return fc.record({ soort: fc.constant('aandelen' as const), indicator: gaps(aantal) });
}

/** The grondslag around the norm, so that some fall short and others do not. */
export function tekortregel(aantal: number): fc.Arbitrary<Blokregel> {
  const norm = 500;
  return series(aantal, people()).chain((inwoners) =>
    gaps(aantal, fc.integer({ min: 100, max: 900 })).map((perInwoner) => ({
      soort: 'tekort' as const,
      inwoners,
      grondslag: inwoners.map((each, row) => each * (perInwoner[row] ?? 0)),
      norm,
    })),
  );
}

/** In euro with cents; a part of the fund may be 0, or not known. */
const bedrag = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.integer({ min: 1, max: 300_000_000_000 }).map((cents) => cents / 100),
  },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(unknown) },
);

function blokken(regel: fc.Arbitrary<Blokregel>): fc.Arbitrary<Blok[]> {
  return fc
    .array(fc.record({ bedrag, regel }), { minLength: 1, maxLength: 6 })
    .map((all) => all.map((each, place) => ({ ...each, id: `b${String(place)}`, naam: 'blok' })));
}

export function fonds(aantal: number, regel?: fc.Arbitrary<Blokregel>): fc.Arbitrary<Fonds> {
  const rule = regel ?? fc.oneof(segmentregel(aantal), aandelenregel(aantal), tekortregel(aantal));
  return fc.record({
    aantal: fc.constant(aantal),
    blokken: blokken(rule),
    meerSegmenten: fc.boolean(),
    // As a rule the shares are 100 % together.
    isGeheel: fc.integer({ min: 0, max: 9 }).map((each) => each > 0),
  });
}

/** Any set of mergers: municipalities with the same label become one. */
export function fusies(aantal: number): fc.Arbitrary<Fusies> {
  return fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: aantal, maxLength: aantal })
    .map((labels) =>
      [1, 2, 3]
        .map((label) => labels.flatMap((each, row) => (each === label ? [row] : [])))
        .filter(({ length }) => length > 1),
    );
}

export interface Geval {
  readonly fonds: Fonds;
  readonly fusies: Fusies;
}

/** A fund of 3 to 10 municipalities with mergers. */
export function geval(regel?: (aantal: number) => fc.Arbitrary<Blokregel>): fc.Arbitrary<Geval> {
  return fc
    .integer({ min: 3, max: 10 })
    .chain((aantal) =>
      fc.record({ fonds: fonds(aantal, regel?.(aantal)), fusies: fusies(aantal) }),
    );
}
