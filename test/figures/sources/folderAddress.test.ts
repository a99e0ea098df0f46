import { folderAddress } from '../../../src/figures';
import { describeProblem } from '../../../src/i18n';
import { problemOf } from '../problemOf';

const base = 'https://fusie.voorbeeld.be/add-in/taskpane.html';

test.each([
  ['https://regio.be/cijfers/', 'https://regio.be/cijfers/'],
  ['  https://regio.be/cijfers ', 'https://regio.be/cijfers/'],
  ['https://regio.be/cijfers/index.json', 'https://regio.be/cijfers/'],
  ['https://regio.be', 'https://regio.be/'],
  ['http://localhost:3000/data/', 'http://localhost:3000/data/'],
  ['http://127.0.0.1:8080/data', 'http://127.0.0.1:8080/data/'],
  ['data/onze-regio/', 'https://fusie.voorbeeld.be/add-in/data/onze-regio/'],
])('%s is %s', (given, expected) => {
  expect(folderAddress(given, base)).toBe(expected);
});

test.each([
  ['regio.be/cijfers', 'no-address'],
  ['', 'no-address'],
  ['http://regio.be/cijfers/', 'not-https'],
  ['http://localhost.regio.be/', 'not-https'],
  ['file:///c:/cijfers/', 'not-https'],
  ['javascript:alert(1)', 'not-https'],
  ['https://jan:geheim@regio.be/', 'credentials'],
  ['https://regio.be/?map=1', 'query'],
  ['https://regio.be/#top', 'query'],
])('%s is refused: %s', (given, reason) => {
  const problem = problemOf(() => folderAddress(given));
  expect(problem).toEqual({ code: 'source-address', given, reason });
  expect(describeProblem(problem, 'nl-BE')).toMatch(/^".*" .*blijven bruikbaar/);
});
