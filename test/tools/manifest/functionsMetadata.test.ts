import {
  checkFunctionsMetadata,
  checkLocalisedMetadata,
} from '../../../tools/manifest/functionsMetadata';
import type { Rule } from '../../../tools/manifest/finding';
import { sampleFunctions } from './sampleFunctions';

const [afm, bbr] = sampleFunctions.functions;
const site = new URL('https://localhost:3000/');
/** The sample with its first function changed. */
const withFirst = (change: object) => ({
  ...sampleFunctions,
  functions: [{ ...afm, ...change }, bbr],
});
const named = (name: string) => withFirst({ id: name, name });
const withParameters = (...changes: object[]) =>
  withFirst({ parameters: changes.map((change) => ({ ...afm?.parameters[0], ...change })) });

test('the sample has no findings', () => {
  expect(checkFunctionsMetadata(sampleFunctions, site)).toEqual([]);
});

test.each<[string, unknown, Rule[]]>([
  ['no object', null, ['metadata-shape']],
  ['no list', { functions: {} }, ['metadata-shape']],
  ['an empty list', { allowErrorForDataTypeAny: true, functions: [] }, ['metadata-shape']],
  ['errors refused', { functions: sampleFunctions.functions }, ['metadata-errors-refused']],
  [
    'a name of two letters',
    named('AF'),
    ['function-schema', 'function-schema', 'function-name-invalid'],
  ],
  ['a name of 65 letters', named('A'.repeat(65)), ['function-schema', 'function-schema']],
  ['a name in lower case', named('afm'), ['function-name-invalid']],
  [
    'a name with a dash',
    named('AFM-X'),
    ['function-schema', 'function-schema', 'function-name-invalid'],
  ],
  ['a cell', named('AFM2025'), ['function-name-invalid']],
  ['the last column', named('XFD1'), ['function-name-invalid']],
  ['beyond the last column', named('XFE1'), []],
  ['a cell in R1C1 notation', named('R1C1'), ['function-name-invalid']],
  ['an id that differs', withFirst({ id: 'ANDERS' }), ['function-id-differs']],
  ['no parameters', withFirst({ parameters: undefined }), ['function-schema']],
  ['no result', withFirst({ result: undefined }), ['function-schema']],
  ['an empty description', withFirst({ description: '' }), ['function-schema']],
  [
    'a description of 1.025 characters',
    withFirst({ description: 'x'.repeat(1025) }),
    ['function-schema'],
  ],
  [
    'an argument described in 513 characters',
    withParameters({ description: 'x'.repeat(513) }),
    ['function-schema'],
  ],
  [
    '129 arguments',
    withParameters(...Array.from({ length: 129 }, () => ({}))),
    ['function-schema'],
  ],
  ['an argument of type number', withParameters({ type: 'number' }), ['function-parameter']],
  ['an argument of one cell', withParameters({ dimensionality: 'scalar' }), ['function-parameter']],
  [
    'a required argument behind an optional one',
    withParameters({ optional: true }, {}),
    ['function-parameter'],
  ],
  ['no help', withFirst({ helpUrl: undefined }), ['function-help-missing']],
  [
    'help without a domain',
    withFirst({ helpUrl: 'help.html' }),
    ['function-schema', 'function-help-missing'],
  ],
  [
    'help over http',
    withFirst({ helpUrl: 'http://localhost:3000/x.html' }),
    ['function-schema', 'address-other-domain'],
  ],
  ['help elsewhere', withFirst({ helpUrl: 'https://elders.be/x.html' }), ['address-other-domain']],
  ['a function given twice', { ...sampleFunctions, functions: [afm, afm] }, ['function-repeated']],
])('%s', (_what, json, expected) => {
  expect(checkFunctionsMetadata(json, site).map(({ rule }) => rule)).toEqual(expected);
});

test.each<[string, unknown, Rule[]]>([
  ['other descriptions', withFirst({ description: 'Recettes.' }), []],
  ['other help pages', withFirst({ helpUrl: 'https://localhost:3000/help/fr-BE/AFM.html' }), []],
  ['a translated name', withFirst({ name: 'MAF' }), ['metadata-differs']],
  ['an argument less', withFirst({ parameters: [] }), ['metadata-differs']],
  [
    'an argument that became optional',
    withParameters({ optional: true }, { optional: true }),
    ['metadata-differs'],
  ],
  ['a function less', { ...sampleFunctions, functions: [afm] }, ['metadata-differs']],
])('another language with %s', (_what, localised, expected) => {
  expect(checkLocalisedMetadata(sampleFunctions, localised).map(({ rule }) => rule)).toEqual(
    expected,
  );
});
