import { catalogue } from '../../../src/functions/catalogue';
import { functionTexts } from '../../../src/functions/texts';
import { formulaTemplate } from '../../../src/taskpane/functies/formulaTemplate';
import { searchFunctions } from '../../../src/taskpane/functies/searchFunctions';

function search(query: string): string[] {
  return searchFunctions(catalogue, functionTexts('nl-BE'), query).map(({ id }) => id);
}

test('without words all functions', () => {
  expect(search('  ')).toHaveLength(15);
});

test.each([
  ['afm', 'AFM'],
  ['AFM gecorrigeerd', 'AFM_GECORRIGEERD'],
  ['schuldovername verdeling', 'SCHULDOVERNAME_VERDELING'],
  ['autofinancieringsmarge', 'AFM'],
  ['Statbel', 'INWONERS'],
  ['bevólking', 'INWONERS'],
  ['nieuw tarief', 'HARMONISATIE_EFFECT'],
])('%s finds %s', (query, id) => {
  expect(search(query)).toContain(id);
});

test('every word counts', () => {
  expect(search('gecorrigeerd')).not.toContain('AFM');
  expect(search('afm xyzzy')).toEqual([]);
});

test('the template has the arguments that may not be left out', () => {
  const templates = catalogue.map((signature) => formulaTemplate(signature));
  expect(templates).toContain('FUSIE.SCHULDOVERNAME(inwoners)');
  expect(templates).toContain('FUSIE.CIJFER(gemeente,rubriek,jaar)');
});
