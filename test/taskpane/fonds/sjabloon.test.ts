import fc from 'fast-check';
import { indicatoren, type Indicator } from '../../../src/fonds';
import { fondsLabels } from '../../../src/i18n/fondsLabels';
import { leesSjabloon, type Sjabloonlezing } from '../../../src/taskpane/fonds/leesSjabloon';
import { csvBytes, eigenIndicatoren, kop, sjabloon } from '../../../src/taskpane/fonds/sjabloon';
import { gemeenten, inwoners, kaal, standVan } from './fondsstanden';

const { cijfers: labels } = fondsLabels('nl-BE');

function gelezen(text: string): Sjabloonlezing {
  const found = leesSjabloon(text, gemeenten);
  if ('weigering' in found) throw new Error(found.weigering);
  return found;
}

const leefloners = kop(...(indicatoren.filter(({ id }) => id === 'leefloon') as [Indicator]));

test('the template asks for all that only the user has, of every municipality', () => {
  const lines = sjabloon(standVan(kaal), labels).trimEnd().split('\r\n');
  expect(lines).toHaveLength(287);
  expect(lines[0]).toMatch(/^NIS-code;Gemeente;.*Leefloners \(personen\)/);
  expect(lines[1]).toMatch(/^41002;Aalst;;;/);
  expect(lines.at(-1)).toMatch(/^;Vlaanderen;/);
  expect(eigenIndicatoren(standVan(kaal)).map(({ bron }) => bron)).not.toContain('meegeleverd');
});

test('as a file it tells Excel its encoding', () => {
  expect([...csvBytes('a')]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
});

test('empty it holds no value and no fault', () => {
  const { kolommen, fouten, andere } = gelezen(sjabloon(standVan(kaal), labels));
  expect(kolommen.map(({ waarden }) => waarden.size)).toEqual(kolommen.map(() => 0));
  expect([fouten, andere]).toEqual([[], []]);
});

test('whatever stands on the sheet comes back as it was', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 2_000_000 }),
    fc.integer({ min: 0, max: 2_000_000 }).map((cents) => cents / 100),
  );
  fc.assert(
    fc.property(
      fc.array(value, { minLength: inwoners.length, maxLength: inwoners.length }),
      (values) => {
        const stand = standVan({ indicatoren: new Map([['leefloon', values]]) });
        const { kolommen, fouten } = gelezen(sjabloon(stand, labels));
        expect(fouten).toEqual([]);
        const read = kolommen.find(({ indicator }) => indicator.id === 'leefloon');
        expect(gemeenten.map(({ nis }) => read?.waarden.get(nis))).toEqual(values);
      },
    ),
    { numRuns: 20 },
  );
});

test.each<[string, string, string | undefined, number | undefined]>([
  ['by code alone', '44021;', undefined, 12],
  ['by code and the same name, however it is written', '44021;GENT', undefined, 12],
  ['the code of one and the name of another', '11002;Gent', 'andereNaam', undefined],
  ['a name that is not that of the code', '44021;Gand', 'andereNaam', undefined],
  ['a code with the name of all', '44021;Vlaanderen', 'andereNaam', undefined],
  ['by name where there is no code', ';gent', undefined, 12],
  ['a code that nobody has', '99999;Gent', 'onbekend', undefined],
  ['a municipality of before', ';Borsbeek', 'onbekend', undefined],
])('%s', (_, who, fout, value) => {
  const { kolommen, fouten } = gelezen(`NIS;Gemeente;${leefloners}\n${who};12\n`);
  expect(fouten.map(({ soort }) => soort)).toEqual(fout === undefined ? [] : [fout]);
  expect([...(kolommen[0]?.waarden ?? [])]).toEqual(value === undefined ? [] : [['44021', value]]);
});

test.each<[string, readonly string[], readonly (number | string)[]]>([
  ['whole numbers', ['12', '0'], [12, 0]],
  ['decimals with a comma', ['1,5', '12,125'], [1.5, 12.125]],
  ['thousands with a dot where others leave no doubt', ['1.234', '1.234.567'], [1234, 1_234_567]],
  ['a dot with three digits and nothing to tell', ['1.234', '5'], ['dubbelzinnig', 5]],
  ['English numbers beside it', ['1,234', '5.25'], ['dubbelzinnig', 5.25]],
  ['words', ['veel', '5'], ['geenGetal', 5]],
  ['less than nothing', ['-3', '5'], ['geenGetal', 5]],
])('numbers: %s', (_, [first = '', other = ''], expected) => {
  const { kolommen, fouten } = gelezen(`NIS;${leefloners}\n44021;${first}\n11002;${other}\n`);
  const found = ['44021', '11002'].map((nis) => kolommen[0]?.waarden.get(nis));
  expect(found).toEqual(expected.map((each) => (typeof each === 'number' ? each : undefined)));
  expect(fouten.map(({ soort }) => soort)).toEqual(
    expected.filter((each) => typeof each === 'string'),
  );
});

test('twice the same municipality or column is a fault, a total is none', () => {
  const { kolommen, fouten, andere } = gelezen(
    `Gemeente;Leefloners;leefloon;Schoenen\nGent;1;2;3\nGENT;4;5;6\nVlaams Gewest;100;100;100\n\n`,
  );
  expect(fouten).toEqual([
    { soort: 'tweemaal', maatstaf: 'Leefloners' },
    { soort: 'dubbel', naam: 'Gent', regel: 3 },
  ]);
  expect(kolommen).toHaveLength(1);
  expect(kolommen[0]?.vlaanderen).toBe(100);
  expect(kolommen[0]?.waarden).toEqual(new Map([['44021', 1]]));
  expect(andere).toEqual(['Schoenen']);
});

test.each([
  ['', 'leeg'],
  ['Leefloners;Kust\n1;2\n', 'geenGemeente'],
  ['NIS;Schoenen\n44021;2\n', 'geenKop'],
  ['NIS;Inwoners\n44021;2\n', 'geenKop'],
])('%j is refused: %s', (text, weigering) => {
  expect(leesSjabloon(text, gemeenten)).toEqual({ weigering });
});
