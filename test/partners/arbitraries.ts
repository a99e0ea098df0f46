import fc from 'fast-check';
import { qualities, uitrustingsgraden } from '../../src/figures';
import type { Buren, Inwonertal, Kandidaat } from '../../src/partners';

export const inwonertal: fc.Arbitrary<Inwonertal> = fc
  .record({
    aantal: fc.integer({ min: 100, max: 40_000 }),
    eronder: fc.integer({ min: 0, max: 60 }),
    erboven: fc.integer({ min: 0, max: 60 }),
    kwaliteit: fc.constantFrom(...qualities),
  })
  .map(({ aantal, eronder, erboven, kwaliteit }) => ({
    aantal,
    ondergrens: aantal - eronder,
    bovengrens: aantal + erboven,
    kwaliteit,
  }));

const known = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { freq: 8 });

/** Two to `most` candidates in up to three regions, each with its own code. */
export function kandidatenlijst(most: number): fc.Arbitrary<Kandidaat[]> {
  const one = fc.record({
    referentieregio: fc.constantFrom('Noord', 'Zuid', 'Kust'),
    uitrustingsgraad: fc.constantFrom(...uitrustingsgraden),
    centrumstad: fc.boolean(),
    provincialeStad: fc.boolean(),
    faciliteitengemeente: fc.boolean(),
    oppervlakte: fc.integer({ min: 1, max: 200 }),
    inwoners: known(inwonertal),
    geraamd: known(inwonertal),
    investeringen: known(fc.integer({ min: 0, max: 50_000_000 })),
    inwonersRekening: known(inwonertal),
  });
  return fc
    .array(one, { minLength: 2, maxLength: most })
    .map((list) =>
      list.map((each, index) => ({ nis: nisOf(index), naam: `Gemeente ${nisOf(index)}`, ...each })),
    );
}

/** The same with some of their places, that would merge. */
export function lijstMetLeden(most: number): fc.Arbitrary<{ lijst: Kandidaat[]; leden: number[] }> {
  return kandidatenlijst(most).chain((lijst) =>
    fc.record({
      lijst: fc.constant(lijst),
      leden: fc.shuffledSubarray(
        lijst.map((_, place) => place),
        { minLength: 2, maxLength: Math.min(4, lijst.length) },
      ),
    }),
  );
}

export const nisOf = (place: number): string => String(10_001 + place);

/** Who lists whom, of some of the candidates. */
export function buren(kandidaten: readonly Kandidaat[]): fc.Arbitrary<Buren> {
  const codes = kandidaten.map(({ nis }) => nis);
  return fc
    .array(fc.tuple(fc.constantFrom(...codes), fc.subarray(codes)), { maxLength: codes.length })
    .map((listed) => new Map(listed));
}

export const inwoners = (aantal: number, marge = 0): Inwonertal => ({
  aantal,
  ondergrens: aantal - marge,
  bovengrens: aantal + marge,
  kwaliteit: marge === 0 ? 'officieel' : 'afgeleid',
});

/** A municipality of one region, free to merge, in no class of centres, unless told otherwise. */
export function kandidaat(place: number, given: Partial<Kandidaat> = {}): Kandidaat {
  return {
    nis: nisOf(place),
    naam: `Gemeente ${nisOf(place)}`,
    referentieregio: 'Noord',
    uitrustingsgraad: 'c2',
    centrumstad: false,
    provincialeStad: false,
    faciliteitengemeente: false,
    oppervlakte: 10,
    inwoners: inwoners(1000 * (place + 1)),
    geraamd: inwoners(1100 * (place + 1)),
    investeringen: 100_000,
    inwonersRekening: inwoners(900 * (place + 1)),
    ...given,
  };
}
