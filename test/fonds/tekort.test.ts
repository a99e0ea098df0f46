import fc from 'fast-check';
import { bijdrage, verdeel, type Fonds, type Tekortregel } from '../../src/fonds';
import { fonds, fusies, tekortregel } from './arbitraries';
import { expectSameEuros } from './expectEuro';

const aantal = 7;

it('a merged municipality never falls shorter than its partners together', () => {
  fc.assert(
    fc.property(fonds(aantal, tekortregel(aantal)), fusies(aantal), (fund, mergers) => {
      for (const blok of fund.blokken) {
        for (const partners of mergers) {
          const alone = partners.map((row) => bijdrage(fund, blok, [row]));
          const together = alone.reduce((sum, each) => sum + each, 0);
          const joint = bijdrage(fund, blok, partners);
          expect(Number.isNaN(joint)).toBe(Number.isNaN(together));
          // The last digits of sums in euro, far below a cent.
          expect(joint > together + 1e-6).toBe(false);
        }
      }
    }),
  );
});

it('what a merged municipality gets goes to its partners by what each falls short alone', () => {
  fc.assert(
    fc.property(fonds(aantal, tekortregel(aantal)), (fund) => {
      const partners = [0, 1, 2];
      verdeel(fund, [partners]).blokken.forEach(({ delen }, place) => {
        const blok = fund.blokken[place];
        if (blok === undefined) throw new Error('Geen blok.');
        const alone = partners.map((row) => bijdrage(fund, blok, [row]));
        const short = alone.reduce((sum, each) => sum + each, 0);
        const part = partners.reduce((sum, row) => sum + (delen[row] ?? Number.NaN), 0);
        if (!(short > 0) || Number.isNaN(part)) return;
        expectSameEuros(
          partners.map((row) => delen[row] ?? Number.NaN),
          alone.map((each) => (part * each) / short),
        );
      });
    }),
  );
});

const regel: Tekortregel = {
  soort: 'tekort',
  // Per inhabitant 400, 700 and 100, against a norm of 500.
  grondslag: [400_000, 700_000, 100_000],
  inwoners: [1000, 1000, 1000],
  norm: 500,
};
const fund: Fonds = {
  aantal: 3,
  meerSegmenten: true,
  blokken: [{ id: 'fiscaal', naam: 'fiscaal', bedrag: 1000, regel }],
};

it.each([
  ['nobody', [], [200, 0, 800]],
  ['the first two: together they have 550 per inhabitant', [[0, 1]], [0, 0, 1000]],
  ['the first and the last: their shortfalls add up', [[0, 2]], [200, 0, 800]],
  ['the last two: the one pays a part of the other', [[1, 2]], [1000 / 3, 0, 2000 / 3]],
])('the shortfall is measured anew when there merge: %s', (_name, mergers, wanted) => {
  expectSameEuros(verdeel(fund, mergers).totalen, wanted);
});
