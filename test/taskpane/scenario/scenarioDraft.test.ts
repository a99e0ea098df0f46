import { figures as bundledFigures } from '../../figures/bundledFigures';
import {
  emptyDraft,
  exampleDraft,
  movedPartner,
  usualMergerYear,
  withoutPartner,
  withPartner,
  type ScenarioDraft,
} from '../../../src/taskpane/scenario/scenarioDraft';

const of = (...gemeenten: string[]): ScenarioDraft => ({ ...emptyDraft, gemeenten });

test.each<[string, ScenarioDraft, readonly string[]]>([
  ['one more', withPartner(of('a'), 'b'), ['a', 'b']],
  ['the same one again', withPartner(of('a'), 'a'), ['a']],
  ['one less', withoutPartner(of('a', 'b'), 'a'), ['b']],
  ['up', movedPartner(of('a', 'b', 'c'), 'c', -1), ['a', 'c', 'b']],
  ['down', movedPartner(of('a', 'b', 'c'), 'a', 1), ['b', 'a', 'c']],
  ['up from the top', movedPartner(of('a', 'b'), 'a', -1), ['a', 'b']],
  ['down from the end', movedPartner(of('a', 'b'), 'b', 1), ['a', 'b']],
])('%s', (_, { gemeenten }, expected) => {
  expect(gemeenten).toEqual(expected);
});

test('what was chosen stays while another municipality comes in, and goes with the last one', () => {
  const chosen: ScenarioDraft = { ...of('a'), fusiejaar: '2030' };
  expect(withPartner(chosen, 'b').fusiejaar).toBe('2030');
  expect(withoutPartner(chosen, 'a')).toEqual(emptyDraft);
});

test.each([
  ['municipalities of today', ['71020', '71024'], 2031],
  ['those of the example', exampleDraft.gemeenten, 2025],
  ['one of today and a former one', ['71016', '73040'], 2025],
])('%s merge by default in', (_, gemeenten, year) => {
  expect(usualMergerYear(bundledFigures, gemeenten)).toBe(year);
});
