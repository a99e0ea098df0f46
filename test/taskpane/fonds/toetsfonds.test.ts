import { alleParen, fusietoets, hervorming, verdeel } from '../../../src/fonds';
import { atOnce } from '../../../src/spreadsheet/steps';
import { toetsfonds, type Toetsfonds } from '../../../src/taskpane/fonds/toetsfonds';
import { gemeenten, kaal, plaats, standVan } from './fondsstanden';

type Invoer = Parameters<typeof standVan>[0];

const [grootsteden, kust, leefloon] = [0, 3, 11];
const nul: Invoer = {
  ...kaal,
  aandelen: new Map([['voorafnames.grootsteden', 0]]),
};

test.each<[string, Invoer, number | undefined, Partial<Toetsfonds>, number | undefined]>([
  ['the whole fund', {}, undefined, { blok: undefined, proef: undefined }, undefined],
  ['a block with an amount', {}, grootsteden, { blok: 0, proef: undefined }, undefined],
  [
    'a block of which nobody gave the amount',
    kaal,
    grootsteden,
    { blok: 0, proef: 'onbekend' },
    1e6,
  ],
  ['a block with a share of 0', nul, grootsteden, { blok: 0, proef: 'nul' }, 1e6],
  [
    'a block that is shared by all, whatever the answers about segments',
    { schakelaarsGeldig: false },
    leefloon,
    { blok: 11, proef: undefined },
    undefined,
  ],
])('a fund to test: %s', (_, invoer, blok, wanted, bedrag) => {
  const found = toetsfonds(standVan(invoer), blok);
  expect(found).toMatchObject(wanted);
  expect(found?.fonds.blokken).toHaveLength(12);
  if (bedrag !== undefined) expect(found?.fonds.blokken[blok ?? 0]?.bedrag).toBe(bedrag);
});

test.each([
  ['the whole fund', undefined],
  ['a segment', kust],
])('%s is not tested on an answer that nobody gave', (_, blok) => {
  expect(toetsfonds(standVan({ schakelaarsGeldig: false }), blok)).toBeUndefined();
});

const effect = (invoer: Invoer, blok: number, partners: readonly [string, string]) => {
  const found = toetsfonds(standVan(invoer), blok);
  if (!found) throw new Error('There is nothing to test.');
  const pair = partners.map(plaats);
  return atOnce(fusietoets(found.fonds, Int32Array.from(pair), { blok: found.blok }))[0];
};

test('where one may not share twice, the coast has nothing for a centrumstad to take', () => {
  const coast = ['Oostende', 'Gistel'] as const;
  const once: Invoer = { meerSegmenten: false };
  // Oostende shares as a centrumstad already: with whom it merges does not matter to the coast.
  expect(effect(once, kust, coast)).toMatchObject({ winst: 0, verlies: 0, samen: 0 });
  expect(effect({}, kust, coast)?.verlies).toBeLessThan(-1_000_000);
  const stand = standVan(once);
  expect(stand.vandaag.blokken[kust]?.delen[plaats('Oostende')]).toBe(0);
  const pair = coast.map(plaats);
  const na = verdeel(
    toetsfonds(stand, kust)?.fonds ?? { aantal: 0, blokken: [], meerSegmenten: true },
    [pair],
  );
  expect(na.blokken[kust]?.delen).toEqual(stand.vandaag.blokken[kust]?.delen);
});

test('a share of 0 does not make an indicator merger-proof', () => {
  const found = toetsfonds(standVan(nul), grootsteden);
  if (!found) throw new Error('There is nothing to test.');
  const effects = atOnce(
    fusietoets(found.fonds, alleParen(gemeenten.length), { blok: found.blok }),
  );
  // Both cities with each of the 283 others.
  expect(effects.filter(({ verlies }) => verlies < 0)).toHaveLength(566);
});

test('members of a segment with a share of 0 are asked for all the same', () => {
  const ontwerp = hervorming();
  const aandelen = new Map(ontwerp.map(({ id }) => [id, id === 'basisfinanciering' ? 1 : 0]));
  const place = ontwerp.findIndex(({ id }) => id === 'segment.kust');
  const found = toetsfonds(standVan({ ontwerp, aandelen }), place);
  const regel = found?.fonds.blokken[place]?.regel;
  expect(regel?.soort === 'segment' && regel.lid.filter(Boolean)).toHaveLength(10);
});
