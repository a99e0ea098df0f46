import { prepareScenario, type Cijfer, type ScenarioChoice } from '../../src/scenario';
import { figures } from '../figures/bundledFigures';
import { ownFigure } from './ownFigure';
import { refusalOf } from './refusal';

const halen = '71020';
const herk = '71024';
const lummen = '71037';
const kortessem = '73040';
const newHasselt = '71072';
const prepare = (choice: Partial<ScenarioChoice>) =>
  prepareScenario(figures, {
    gemeenten: [halen, lummen],
    fusiedatum: '2025-01-01',
    ...choice,
  });

test.each<[string, Partial<ScenarioChoice>, Record<string, unknown>]>([
  ['one municipality', { gemeenten: [halen] }, { code: 'number-of-partners', given: 1, most: 6 }],
  [
    'seven municipalities',
    { gemeenten: [halen, herk, lummen, kortessem, newHasselt, '71016', '71004'] },
    { code: 'number-of-partners', given: 7, most: 6 },
  ],
  [
    'one of them twice',
    { gemeenten: [halen, lummen, halen] },
    { code: 'partner-twice', gemeente: 'Halen' },
  ],
  [
    'one that went up in another',
    { gemeenten: [kortessem, newHasselt], fusiedatum: '2027-01-01' },
    { code: 'partner-within-partner', deel: 'Kortessem (tot 2024)', geheel: 'Hasselt' },
  ],
  [
    'the same in the other order',
    { gemeenten: [newHasselt, kortessem], fusiedatum: '2027-01-01' },
    { code: 'partner-within-partner', deel: 'Kortessem (tot 2024)', geheel: 'Hasselt' },
  ],
  [
    'a merger on another day than 1 January',
    { fusiedatum: '2025-07-01' },
    { code: 'no-merger-date', given: '2025-07-01' },
  ],
  ['a word as a date', { fusiedatum: 'straks' }, { code: 'no-merger-date', given: 'straks' }],
  ['a year alone', { fusiedatum: '2025' }, { code: 'no-merger-date', given: '2025' }],
  [
    'years that run backwards',
    { jaren: { van: 2030, tot: 2029 } },
    { code: 'no-years', van: 2030, tot: 2029, most: 20 },
  ],
  [
    'more years than the sheets have room for',
    { jaren: { van: 2020, tot: 2040 } },
    { code: 'no-years', van: 2020, tot: 2040, most: 20 },
  ],
  [
    'inhabitants on another day than 1 January',
    { inwonersOp: '2024-12-31' },
    { code: 'no-inhabitants-date', given: '2024-12-31' },
  ],
])('refuses %s', (_what, choice, problem) => {
  expect(refusalOf(() => prepare(choice))).toEqual(problem);
});

test.each([
  ['20 years', { jaren: { van: 2020, tot: 2039 } }, 20],
  ['one year', { jaren: { van: 2025, tot: 2025 } }, 1],
])('takes %s', (_what, choice, count) => {
  expect(prepare(choice).jaren).toHaveLength(count);
});

/** A year without any bundled figure, so that only these rows count. */
const jaar = 2049;
const row = (gemeente: string, given: Partial<Cijfer> = {}): Cijfer =>
  ownFigure({ gemeente, pad: 'M2.I.a', jaar, bedrag: 1, ...given });

describe('figures that nobody may add up', () => {
  test('accounts of one and the plan of another in one year', () => {
    const eigenCijfers = [row('Halen', { rapport: 'rekening' }), row('Lummen')];
    expect(refusalOf(() => prepare({ eigenCijfers }))).toEqual({
      code: 'mixed-reports',
      jaar,
      rapporten: [
        { gemeente: 'Halen', rapporten: ['rekening'] },
        { gemeente: 'Lummen', rapporten: ['meerjarenplan'] },
      ],
    });
  });

  test('accounts of one and the plan of another, in a year that is none of the columns', () => {
    const eigenCijfers = [row('Halen', { rapport: 'rekening' }), row('Lummen')];
    const jaren = { van: jaar - 5, tot: jaar - 1 };
    expect(prepare({ eigenCijfers, jaren }).cijfers).toEqual(expect.arrayContaining(eigenCijfers));
    expect(
      refusalOf(() => prepare({ eigenCijfers, jaren: { van: jaar - 5, tot: jaar } })),
    ).toMatchObject({ code: 'mixed-reports', jaar });
  });

  test.each([
    ['rekening', undefined, 'rekening'],
    ['rekening', 'meerjarenplan', 'meerjarenplan'],
  ] as const)(
    'the report that both have is taken: %s, preferred %s',
    (_first, preferred, taken) => {
      const both = (gemeente: string) => [row(gemeente, { rapport: 'rekening' }), row(gemeente)];
      const eigenCijfers = [...both('Halen'), ...both('Lummen')];
      const { rapport } = prepare({ eigenCijfers, rapport: preferred });
      expect(rapport(jaar)).toBe(taken);
    },
  );

  test('one has both reports, the other only the plan: the plan', () => {
    const eigenCijfers = [row('Halen', { rapport: 'rekening' }), row('Halen'), row('Lummen')];
    expect(prepare({ eigenCijfers }).rapport(jaar)).toBe('meerjarenplan');
  });

  test('besturen that differ', () => {
    const eigenCijfers = [row('Halen'), row('Lummen', { bestuur: 'geconsolideerd' })];
    expect(refusalOf(() => prepare({ eigenCijfers }))).toEqual({
      code: 'mixed-besturen',
      jaar,
      besturen: [
        { gemeente: 'Halen', bestuur: 'gemeente en OCMW' },
        { gemeente: 'Lummen', bestuur: 'geconsolideerd' },
      ],
    });
  });

  test('besturen that differ within one municipality', () => {
    const eigenCijfers = [row('Halen'), row('Halen', { pad: 'M2.I.b', bestuur: 'AGB' })];
    expect(refusalOf(() => prepare({ eigenCijfers }))).toMatchObject({
      code: 'mixed-besturen',
      jaar,
    });
  });

  test('a bestuur that is not named does not differ from another', () => {
    const eigenCijfers = [row('Halen'), row('Lummen', { bestuur: '' })];
    expect(prepare({ eigenCijfers }).cijfers).toEqual(expect.arrayContaining(eigenCijfers));
  });

  test('a study is shown beside them and never mixed', () => {
    const eigenCijfers = [row('Halen'), row('Lummen', { rapport: 'studie', bestuur: 'AGB' })];
    expect(prepare({ eigenCijfers }).rapport(jaar)).toBe('meerjarenplan');
  });
});
