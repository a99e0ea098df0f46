import { fondsLabels } from '../../src/i18n/fondsLabels';

// Who pays, as the pane says it: one municipality, or the largest of more.
const { uitkomst } = fondsLabels('nl-BE');

test.each([
  [0, 'Alleen Gent betaalt: 1.881.124 euro per jaar minder.'],
  [1, 'Gent verliest het meest: 1.881.124 euro per jaar. Ook 1 andere gemeente verliest.'],
  [12, 'Gent verliest het meest: 1.881.124 euro per jaar. Ook 12 andere gemeenten verliezen.'],
])('%i others lose besides', (anderen, sentence) => {
  expect(uitkomst.betaalt('Gent', 1_881_124, anderen)).toBe(sentence);
});
