import fc from 'fast-check';
import { bbr, gecumuleerdBudgettairResultaat } from '../../../src/core';
import { amount } from '../arbitraries';
import { refusalOf } from '../refusal';
import { amount as printed, line } from './provincieAntwerpen';

describe('bbr', () => {
  it.each([
    { result: [9331185], opening: 51104482, unavailable: [6942860], ix: [53492807] },
    { result: [9331185], opening: 51104482, unavailable: [-6942860], ix: [53492807] },
    {
      result: [9331185, -36828387],
      opening: 51104482,
      unavailable: [6942860, 7611909],
      ix: [53492807, 15995371],
    },
  ])('published: $result from $opening without $unavailable = $ix', (row) => {
    expect(bbr(row.result, row.opening, row.unavailable)).toEqual(row.ix);
  });

  it.each([
    ['rolled on from the opening of 2026', printed('M2.VI', 2026)],
    ['with the printed opening of every year', line('M2.VI')],
  ])('gives the six years of the province of Antwerp %s', (_, opening) => {
    const expected = line('M2.IX');
    bbr(line('M2.V'), opening).forEach((computed, year) => {
      expect(Math.abs(computed - (expected[year] ?? Number.NaN))).toBeLessThanOrEqual(1);
    });
  });

  it('does not roll when every year has its own opening', () => {
    expect(bbr([1, 2, 3], [100, 0, 50])).toEqual([101, 2, 53]);
    expect(gecumuleerdBudgettairResultaat([1, 2, 3], [100, 0, 50])).toEqual([101, 2, 53]);
  });

  it('takes a series of one as an opening for one year', () => {
    expect(bbr([5], [10], [3])).toEqual([12]);
  });

  it.each([
    ['rolling', -0],
    ['printed', [-0]],
  ])('never gives -0 (%s)', (_, opening) => {
    expect(Object.is(bbr([-0], opening)[0], 0)).toBe(true);
    expect(Object.is(bbr([-0], opening, [-0])[0], 0)).toBe(true);
  });

  it.each([
    {
      what: 'openings',
      rule: () => bbr([1, 2], [1, 2, 3]),
      other: { argument: 'gecumuleerd_vorig_boekjaar', length: 3 },
    },
    {
      what: 'unavailable money',
      rule: () => bbr([1, 2], 0, [1]),
      other: { argument: 'onbeschikbare_gelden', length: 1 },
    },
  ])('refuses $what of another length', ({ rule, other }) => {
    expect(refusalOf(rule)).toEqual({
      code: 'lengths-differ',
      first: { argument: 'budgettair_resultaat_boekjaar', length: 2 },
      other,
    });
  });

  describe('an unknown number', () => {
    const unknown = Number.NaN;
    it.each([
      ['a result, carried on', [1, unknown, 3], 10, undefined, [11, unknown, unknown]],
      ['the opening', [1, 2], unknown, undefined, [unknown, unknown]],
      [
        'unavailable money, of its own year only',
        [1, 2, 3],
        10,
        [0, unknown, 0],
        [11, unknown, 16],
      ],
      ['a printed opening, of its own year only', [1, 2], [unknown, 5], undefined, [unknown, 7]],
    ])('%s', (_, result, opening, unavailable, expected) => {
      expect(bbr(result, opening, unavailable)).toEqual(expected);
    });
  });

  it('is the same for a series cut in two, the second part opening where the first closed', () => {
    const years = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(years, amount, fc.nat(12), (rows, opening, at) => {
        const results = rows.map(([result]) => result);
        const unavailable = rows.map(([, money]) => money);
        const cut = Math.min(at, results.length);
        const closing =
          gecumuleerdBudgettairResultaat(results.slice(0, cut), opening).at(-1) ?? opening;
        expect([
          ...bbr(results.slice(0, cut), opening, unavailable.slice(0, cut)),
          ...bbr(results.slice(cut), closing, unavailable.slice(cut)),
        ]).toEqual(bbr(results, opening, unavailable));
      }),
    );
  });

  it('rolls to what the printed openings give, when those are the closings of the year before', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), amount, (results, opening) => {
        const rolled = gecumuleerdBudgettairResultaat(results, opening);
        expect(bbr(results, [opening, ...rolled.slice(0, -1)])).toEqual(rolled);
      }),
    );
  });
});
