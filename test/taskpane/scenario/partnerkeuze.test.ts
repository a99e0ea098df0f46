import {
  draftVan,
  isGekozen,
  zijnGekozen,
  type Partnerkeuze,
} from '../../../src/taskpane/scenario/partnerkeuze';
import { emptyDraft, exampleDraft } from '../../../src/taskpane/scenario/scenarioDraft';

test('a choice made elsewhere begins anew with what fits its municipalities', () => {
  expect(draftVan({ gemeenten: ['71037', '71020'] })).toEqual({
    ...emptyDraft,
    gemeenten: ['71037', '71020'],
  });
});

test('it brings the date and the regulation that were looked at', () => {
  const keuze = { gemeenten: ['71037', '71020'], inwonersjaar: '2022', regeling: '2025' };
  expect(draftVan(keuze)).toEqual({ ...emptyDraft, ...keuze });
});

test.each<[string, Partial<Partnerkeuze>, boolean]>([
  ['neither', {}, true],
  ['the same date', { inwonersjaar: '2021' }, true],
  ['another date', { inwonersjaar: '2022' }, false],
  ['a regulation, where none was chosen', { regeling: '2025' }, false],
])('the same municipalities with %s', (_, given, expected) => {
  const keuze = { gemeenten: exampleDraft.gemeenten, ...given };
  expect(isGekozen(keuze, exampleDraft)).toBe(expected);
  expect(zijnGekozen(keuze, exampleDraft)).toBe(true);
});

test.each<[string, string[], boolean]>([
  ['the same', ['71022', '73040'], true],
  ['in another order', ['73040', '71022'], true],
  ['fewer', ['71022'], false],
  ['more', ['71022', '73040', '71037'], false],
  ['others', ['71022', '71037'], false],
])('chosen already: %s', (_, gemeenten, expected) => {
  expect(isGekozen({ gemeenten }, exampleDraft)).toBe(expected);
  expect(zijnGekozen({ gemeenten }, exampleDraft)).toBe(expected);
});
