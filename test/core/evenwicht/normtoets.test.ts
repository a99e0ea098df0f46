import { normtoets } from '../../../src/core';
import { refusalOf } from '../refusal';
import { jaren as planYears, line } from './provincieAntwerpen';

const jaren = [2028, 2029, 2030, 2031];

describe('normtoets', () => {
  it.each([
    { what: 'zero is enough', bbr: [0, 0, 0, 0], afm: [0, 0, 0, 0], tekorten: [] },
    {
      what: 'AFM counts in the last year only',
      bbr: [1, 1, 1, 1],
      afm: [-5, -5, -5, 0],
      tekorten: [],
    },
    {
      what: 'BBR in the order of the years, then AFM',
      bbr: [-412000, 1, -3, 1],
      afm: [1, 1, 1, -15300],
      tekorten: [
        { norm: 'BBR', jaar: 2028, bedrag: -412000 },
        { norm: 'BBR', jaar: 2030, bedrag: -3 },
        { norm: 'AFM', jaar: 2031, bedrag: -15300 },
      ],
    },
    {
      what: 'less than half a cent short is not short',
      bbr: [-0.004, 1, 1, 1],
      afm: [1, 1, 1, -0.0049],
      tekorten: [],
    },
    {
      what: 'a cent short is short, rounded to the cent',
      bbr: [1, -0.01, 1, 1],
      afm: [1, 1, 1, -1.236],
      tekorten: [
        { norm: 'BBR', jaar: 2029, bedrag: -0.01 },
        { norm: 'AFM', jaar: 2031, bedrag: -1.24 },
      ],
    },
  ])('$what', ({ bbr, afm, tekorten }) => {
    expect(normtoets({ jaren, bbr, afm })).toEqual({
      voldoet: tekorten.length === 0,
      tekorten,
      onbekend: [],
    });
  });

  it.each([
    [[2029], [2029]],
    [
      [2031, 2028],
      [2028, 2031],
    ],
    [[2030, 2030], [2030]],
  ])('tests AFM in toetsjaren %p: short in %p', (toetsjaren, short) => {
    const { tekorten } = normtoets({ jaren, bbr: [1, 1, 1, 1], afm: [-1, -1, -1, -1], toetsjaren });
    expect(tekorten).toEqual(short.map((jaar) => ({ norm: 'AFM', jaar, bedrag: -1 })));
  });

  it('is met by the plan of the province of Antwerp', () => {
    const verdict = normtoets({ jaren: planYears, bbr: line('M2.IX'), afm: line('AFM.III') });
    expect(verdict).toEqual({ voldoet: true, tekorten: [], onbekend: [] });
  });

  it('gives no "voldoet" on an amount that is not known', () => {
    const unknown = Number.NaN;
    expect(normtoets({ jaren, bbr: [1, unknown, -2, 1], afm: [1, 1, 1, unknown] })).toEqual({
      voldoet: false,
      tekorten: [{ norm: 'BBR', jaar: 2030, bedrag: -2 }],
      onbekend: [
        { norm: 'BBR', jaar: 2029 },
        { norm: 'AFM', jaar: 2031 },
      ],
    });
    expect(normtoets({ jaren, bbr: [1, 1, 1, 1], afm: [unknown, 1, 1, 1] }).voldoet).toBe(true);
  });

  const four = [1, 1, 1, 1];
  it.each([
    {
      what: 'AFM of another length',
      input: { jaren, bbr: four, afm: [1] },
      problem: {
        code: 'lengths-differ',
        first: { argument: 'bbr', length: 4 },
        other: { argument: 'afm', length: 1 },
      },
    },
    {
      what: 'years of another length',
      input: { jaren: [2028], bbr: four, afm: four },
      problem: {
        code: 'lengths-differ',
        first: { argument: 'bbr', length: 4 },
        other: { argument: 'jaren', length: 1 },
      },
    },
    {
      what: 'years that go back',
      input: { jaren: [2028, 2030, 2029, 2031], bbr: four, afm: four },
      problem: { code: 'years-not-ascending', earlier: 2030, later: 2029 },
    },
    {
      what: 'a year twice',
      input: { jaren: [2028, 2028, 2029, 2030], bbr: four, afm: four },
      problem: { code: 'years-not-ascending', earlier: 2028, later: 2028 },
    },
    {
      what: 'a toetsjaar that is not given',
      input: { jaren, bbr: four, afm: four, toetsjaren: [2031, 2032] },
      problem: { code: 'test-year-not-given', year: 2032, years: jaren },
    },
  ])('refuses $what', ({ input, problem }) => {
    expect(refusalOf(() => normtoets(input))).toEqual(problem);
  });
});
