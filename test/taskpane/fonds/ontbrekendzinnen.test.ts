import { fondsLabels } from '../../../src/i18n/fondsLabels';
import { ontbrekendzinnen } from '../../../src/taskpane/fonds/ontbrekendzinnen';
import { inwoners, kaal, standVan } from './fondsstanden';

const { ontbreekt: labels } = fondsLabels('nl-BE').uitkomst;
const zinnen = (invoer: Parameters<typeof standVan>[0]) =>
  ontbrekendzinnen(standVan(invoer), labels);

test.each<[string, Parameters<typeof standVan>[0], readonly RegExp[]]>([
  [
    'an answer about segments, and no share of theirs',
    { schakelaarsGeldig: false },
    [
      /^De drie keuzes over segmenten op "Fonds - blokken": minstens één .* niet te berekenen: voorafname grootsteden, .* en voorafname kustgemeenten\.$/,
    ],
  ],
  [
    'the whole of the shares',
    { aandelen: new Map([...standVan().invoer.aandelen, ['voorafnames.grootsteden', 0.594]]) },
    [/^De aandelen van de blokken zijn samen 149,2 %, geen 100 %\. Elk blok is apart te berekenen/],
  ],
  ['the norm', { norm: Number.NaN }, [/^De norm per inwoner\. .* fiscale armoede\.$/]],
  [
    'an indicator of one municipality',
    {
      indicatoren: new Map([
        ...standVan().invoer.indicatoren,
        ['leefloon', inwoners.with(3, Number.NaN)],
      ]),
    },
    [/^Leefloners, voor 1 gemeente\. .* leefloon\.$/],
  ],
])('names what is missing: %s', (_, invoer, wanted) => {
  const found = zinnen(invoer);
  for (const sentence of wanted) expect(found).toContainEqual(expect.stringMatching(sentence));
  expect(found.filter((each) => each.startsWith('Het aandeel van'))).toEqual([]);
});

test('of a workbook without anything the shares are asked for', () => {
  expect(zinnen(kaal).filter((each) => each.startsWith('Het aandeel van'))).toHaveLength(1);
});
