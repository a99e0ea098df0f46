import { draftVan, isGekozen } from '../../../src/taskpane/scenario/partnerkeuze';
import { emptyDraft, exampleDraft } from '../../../src/taskpane/scenario/scenarioDraft';

test('a choice made elsewhere begins anew with what fits its municipalities', () => {
  expect(draftVan({ gemeenten: ['71037', '71020'] })).toEqual({
    ...emptyDraft,
    gemeenten: ['71037', '71020'],
  });
});

test.each<[string, string[], boolean]>([
  ['the same', ['71022', '73040'], true],
  ['in another order', ['73040', '71022'], true],
  ['fewer', ['71022'], false],
  ['more', ['71022', '73040', '71037'], false],
  ['others', ['71022', '71037'], false],
])('chosen already: %s', (_, gemeenten, expected) => {
  expect(isGekozen({ gemeenten }, exampleDraft)).toBe(expected);
});
