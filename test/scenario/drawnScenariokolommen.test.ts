import fc from 'fast-check';
import {
  actieveKolom,
  keuzecel,
  kolomstanden,
  scenariokolommen,
  standenVan,
} from '../../src/plan/scenariokolommen';
import { vastgelegdeCel } from '../../src/plan/vastgelegdScenario';
import { draws } from './draw';
import { drawOwnColumns } from './drawnScenario';

/** A random test says nothing of what it never draws. */
const drawn = fc.sample(draws(), { seed: 20250101, numRuns: 150 }).map((draw) => {
  const { inputs } = drawOwnColumns(draw);
  const kolommen = scenariokolommen(inputs);
  const standen = standenVan(inputs, kolommen);
  return { inputs, kolommen, standen, live: actieveKolom(inputs, kolommen) };
});
type Case = (typeof drawn)[number];

test.each<[string, (found: Case) => boolean]>([
  ['four columns', ({ kolommen }) => kolommen.length === 4],
  ['more than one copy', ({ kolommen }) => kolommen.length > 5],
  ['a copy that is live', ({ live }) => live?.id.startsWith('kopie') === true],
  ['a standard one under another name that is live', ({ live }) => live?.naam === 'Krap'],
  ['none that is live', ({ live }) => live === undefined],
  ['two with one name', ({ standen }) => standen.includes(kolomstanden.dubbel)],
  ['one without a name', ({ standen }) => standen.includes(kolomstanden.zonder)],
  ['a name that does not do', ({ standen }) => standen.includes(kolomstanden.ongeldig)],
  ['a locked one', ({ kolommen }) => kolommen.some(({ slot }) => slot)],
  [
    'a locked one of an earlier build',
    ({ kolommen, inputs }) =>
      kolommen.some(({ id, slot }) => slot && inputs.has(vastgelegdeCel(id, 'apb.tarief'))),
  ],
  ['an error as choice', ({ inputs }) => typeof inputs.get(keuzecel)?.value === 'object'],
])('draws %s', (_, isIt) => {
  expect(drawn.filter(isIt).length).toBeGreaterThan(0);
});

test('mostly something is live', () => {
  expect(drawn.filter(({ live }) => live !== undefined).length).toBeGreaterThan(100);
});
