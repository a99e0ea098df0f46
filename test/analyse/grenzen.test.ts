import { aannamegrenzen, hefbomen, hefboompost } from '../../src/analyse';
import { aannamesoort, bereikVan, rekenbereik } from '../../src/analyse/grenzen';
import { hefboombereik } from '../../src/analyse/hefboom';
import { beschrijvingen } from '../../src/plan/aannames';
import { aannameIds } from '../../src/scenario';

const cellen = beschrijvingen(['2025']);

test.each(aannameIds)('%s is tried within what its cell on Aannames accepts', (id) => {
  const { words, range } = cellen[id];
  expect(aannamegrenzen(id)).toEqual(words ? undefined : range?.slice(0, 2));
});

test.each(aannameIds.filter((id) => aannamesoort(id) !== undefined))(
  '%s: only between two years or days lies nothing',
  (id) => {
    const whole = cellen[id].range?.[2] === 'whole';
    expect(rekenbereik(id) === undefined).toBe(whole);
  },
);

test.each(hefbomen)('the lever %s turns a number of Aannames over its whole range', (hefboom) => {
  const [laag, hoog] = cellen[hefboompost[hefboom]].range ?? [];
  const { los, van, tot } = hefboombereik(hefboom);
  expect([los.at(0) ?? van, tot]).toEqual([laag, hoog]);
});

test('a rate is 0 or at least 1 point: what lies between is a percentage divided by 100', () => {
  expect(bereikVan('apb')).toEqual({ los: [0], van: 1, tot: 20 });
  expect(bereikVan('oov')).toEqual({ los: [0], van: 1, tot: 10_000 });
});
