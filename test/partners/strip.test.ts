import fc from 'fast-check';
import { kenmerken, strip } from '../../src/partners';
import { kenmerkVan } from '../../src/partners/kenmerk';
import { inwoners, kandidaat, lijstMetLeden } from './arbitraries';

const vier = [5000, 1000, null, 3000].map((aantal, place) =>
  kandidaat(place, { inwoners: aantal === null ? null : inwoners(aantal) }),
);

it.each([
  [
    [1, 3],
    [
      { leden: [1], soort: 'partner', waarde: 1000, positie: 0 },
      { leden: [3], soort: 'partner', waarde: 3000, positie: 1 / 3 },
      { leden: [1, 3], soort: 'samen', waarde: 4000, positie: 2 / 3 },
      { leden: [0], soort: 'gemeente', waarde: 5000, positie: 1 },
    ],
  ],
  // What is not known of one is not known of them together.
  [
    [1, 2],
    [
      { leden: [1], soort: 'partner', waarde: 1000, positie: 0 },
      { leden: [3], soort: 'gemeente', waarde: 3000, positie: 0.5 },
      { leden: [0], soort: 'gemeente', waarde: 5000, positie: 1 },
    ],
  ],
  // One by itself is not together.
  [
    [0],
    [
      { leden: [1], soort: 'gemeente', waarde: 1000, positie: 0 },
      { leden: [3], soort: 'gemeente', waarde: 3000, positie: 0.5 },
      { leden: [0], soort: 'partner', waarde: 5000, positie: 1 },
    ],
  ],
])('%j among four', (leden, punten) => {
  expect(strip(vier, 'inwoners', leden)).toEqual({ punten, onbekend: [2] });
});

it('puts a single point at the beginning', () => {
  expect(strip(vier.slice(0, 1), 'inwoners', []).punten).toEqual([
    { leden: [0], soort: 'gemeente', waarde: 5000, positie: 0 },
  ]);
});

it('holds everybody once, in order, from 0 to 1', () => {
  fc.assert(
    fc.property(lijstMetLeden(9), fc.constantFrom(...kenmerken), ({ lijst, leden }, kenmerk) => {
      const { punten, onbekend } = strip(lijst, kenmerk, leden);
      const alone = punten.filter(({ soort }) => soort !== 'samen');
      const places = [...alone.flatMap((point) => point.leden), ...onbekend];
      expect(places.sort((a, b) => a - b)).toEqual(lijst.map((_, place) => place));
      for (const { leden: own, soort, waarde } of punten) {
        expect(waarde).toBe(
          kenmerkVan(
            own.flatMap((place) => lijst[place] ?? []),
            kenmerk,
          ),
        );
        if (soort !== 'samen') expect(soort === 'partner').toBe(leden.includes(own[0] ?? -1));
      }
      const together = leden.some((place) => onbekend.includes(place)) ? [] : [leden];
      expect(punten.filter(({ soort }) => soort === 'samen').map((point) => point.leden)).toEqual(
        kenmerkVan(
          leden.flatMap((place) => lijst[place] ?? []),
          kenmerk,
        ) === null
          ? []
          : together,
      );
      punten.forEach(({ waarde, positie }, index) => {
        expect(positie).toBe(punten.length === 1 ? 0 : index / (punten.length - 1));
        expect(waarde).toBeGreaterThanOrEqual(punten[index - 1]?.waarde ?? 0);
      });
    }),
  );
});
