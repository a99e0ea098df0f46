import { roundToCent } from '../../src/core';

describe('roundToCent, as ROUND(x;2) in Excel', () => {
  it.each([
    [0.005, 0.01],
    [-0.005, -0.01],
    [1.005, 1.01],
    [-0.0049, 0],
    [-0, 0],
    [123456789.125, 123456789.13],
    [Number.NaN, Number.NaN],
  ])('%p → %p', (amount, rounded) => {
    expect(roundToCent(amount)).toBe(rounded);
  });
});
