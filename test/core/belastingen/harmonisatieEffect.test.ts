import { harmonisatieEffect } from '../../../src/core';
import { refusalOf } from '../refusal';

describe('harmonisatieEffect', () => {
  it.each([
    [7, 3728766, 7, undefined, 0],
    [8.5, 385374, 7, undefined, -578061],
    [986.4, 4059006, 986.4, 100, 0],
    [1008, 225629, 986.4, 100, -48735.864],
    [7, 1000, 8, 1, 1000],
    [0, 1000, 7, undefined, 7000],
    [20, 1000, 20, undefined, 0],
  ])('from %d on %d to %d (eenheid %p): %d', (tarief, waarde, nieuw, eenheid, effect) => {
    expect(harmonisatieEffect(tarief, waarde, nieuw, eenheid)).toBeCloseTo(effect, 6);
  });

  it('never gives -0', () => {
    expect(Object.is(harmonisatieEffect(8, 0, 7), 0)).toBe(true);
  });

  it.each([
    {
      what: 'an old rate of 0,085',
      rule: () => harmonisatieEffect(0.085, 1, 7),
      problem: { code: 'points-expected', argument: 'tarieven', value: 0.085, suggestion: 8.5 },
    },
    {
      what: 'a new rate of 0,07, whose hundredfold is no round binary number',
      rule: () => harmonisatieEffect(7, 1, 0.07),
      problem: { code: 'points-expected', argument: 'nieuw_tarief', value: 0.07, suggestion: 7 },
    },
    {
      what: 'a negative old rate',
      rule: () => harmonisatieEffect(-7, 1, 7),
      problem: { code: 'negative', argument: 'tarieven', value: -7 },
    },
    {
      what: 'a negative new rate',
      rule: () => harmonisatieEffect(7, 1, -7),
      problem: { code: 'negative', argument: 'nieuw_tarief', value: -7 },
    },
    {
      what: 'a negative value',
      rule: () => harmonisatieEffect(7, -1, 7),
      problem: { code: 'negative', argument: 'waarde_per_eenheid', value: -1 },
    },
    {
      what: 'old opcentiemen without a unit',
      rule: () => harmonisatieEffect(1008, 1, 7),
      problem: { code: 'looks-like-opcentiemen', argument: 'tarieven', value: 1008 },
    },
    {
      what: 'new opcentiemen without a unit',
      rule: () => harmonisatieEffect(7, 1, 20.5),
      problem: { code: 'looks-like-opcentiemen', argument: 'nieuw_tarief', value: 20.5 },
    },
    {
      what: 'a unit of 0',
      rule: () => harmonisatieEffect(7, 1, 8, 0),
      problem: { code: 'not-above-zero', argument: 'eenheid', value: 0 },
    },
    {
      what: 'a negative unit',
      rule: () => harmonisatieEffect(7, 1, 8, -100),
      problem: { code: 'not-above-zero', argument: 'eenheid', value: -100 },
    },
  ])('refuses $what', ({ rule, problem }) => {
    expect(refusalOf(rule)).toMatchObject(problem);
  });

  it('takes a rate above 20 when the unit is given, also when that is 1', () => {
    expect(harmonisatieEffect(25, 10, 30, 1)).toBe(50);
  });

  it.each([
    [Number.NaN, 1, 7, 1],
    [7, Number.NaN, 7, 1],
    [7, 1, Number.NaN, 1],
    [7, 1, 7, Number.NaN],
  ])('is unknown when one of %p, %p, %p, %p is', (tarief, waarde, nieuw, eenheid) => {
    expect(harmonisatieEffect(tarief, waarde, nieuw, eenheid)).toBeNaN();
  });
});
