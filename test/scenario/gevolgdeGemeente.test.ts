import { gevolgdeGemeente, type Cijfer, type ScenarioBasis } from '../../src/scenario';
import { ownFigure } from './ownFigure';
import { basisOf } from './publishedCases';

test.each([
  ['what came out of the merger', 'Hasselt', 'Groot-Hasselt', 'Hasselt'],
  ['a merger that nobody published yet', '', 'Groot-Hasselt', 'Groot-Hasselt'],
  ['a name that one of them has already', '', 'kortessem', ''],
])('accounts of %s', (_, opvolger, fusienaam, naam) => {
  const partners = [{ label: 'Hasselt (tot 2024)' }, { label: 'Kortessem' }];
  expect(gevolgdeGemeente({ opvolger, fusienaam, partners })).toBe(naam);
});

const figure = (gemeente: string, jaar: number, rapport: string): Cijfer =>
  ownFigure({ gemeente, pad: 'M2.I.a', jaar, rapport, bedrag: 1, document: `${rapport} Hasselt` });
const account = figure('Hasselt', 2026, 'rekening');
const before = figure('Hasselt', 2020, 'rekening');
const plan = figure('Hasselt', 2026, 'meerjarenplan');

/** Apart from the studies, which are bundled. */
function ofHasselt({ cijfers }: Pick<ScenarioBasis, 'cijfers'>): readonly Cijfer[] {
  return cijfers.filter(({ gemeente, rapport }) => gemeente === 'Hasselt' && rapport !== 'studie');
}

/** Hasselt and Kortessem merge into Hasselt, which is a municipality of its own in the register. */
function basis(more: Parameters<typeof basisOf>[1]): ScenarioBasis {
  return basisOf(['Hasselt', 'Kortessem'], { jaren: { van: 2021, tot: 2026 }, ...more });
}

test('of what was read in of the merged municipality only the accounts since the merger count', () => {
  expect(ofHasselt(basis({ eigenCijfers: [account, before, plan] }))).toEqual([account]);
});

test('of what the workbook holds of it the rest is kept aside', () => {
  const held = basis({ vastgelegd: [account, before, plan] });
  expect(ofHasselt(held)).toEqual([account]);
  expect(held.vanAnderen).toEqual([before, plan]);
});

test('the report of a year is that of the partners, whatever account there is of the whole', () => {
  const without = basis({});
  const { rapport } = basis({ eigenCijfers: [account] });
  expect(without.jaren.map(rapport)).toEqual(without.jaren.map(without.rapport));
});
