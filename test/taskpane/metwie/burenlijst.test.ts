import { burentekst, leesBuren } from '../../../src/taskpane/metwie/burenlijst';
import { figures, register } from '../../figures/bundledFigures';

const gemeente = (wanted: string) => {
  const found = register.today.find(({ naam }) => naam === wanted);
  if (!found) throw new Error(`There is no ${wanted}.`);
  return found;
};
const halen = gemeente('Halen');
const naam = (nis: string) => register.byCode(nis)?.naam ?? nis;

test.each<[string, string, Readonly<Record<string, string[]>>, string[]]>([
  ['names', 'Diest, Lummen', { Halen: ['Diest', 'Lummen'] }, []],
  ['however they are written', 'herk de stad;\nLUMMEN', { Halen: ['Herk-de-Stad', 'Lummen'] }, []],
  ['a code', '24020', { Halen: ['Diest'] }, []],
  ['twice, and the municipality itself', 'Diest, diest, Halen', { Halen: ['Diest'] }, []],
  ['a former one', 'Diest, Kortessem', { Halen: ['Diest'] }, ['Kortessem']],
  [
    'lists of others beside it',
    'Diest\nGenk: As, Zutendaal\nDiest: Halen',
    { Halen: ['Diest'], Genk: ['As', 'Zutendaal'], Diest: ['Halen'] },
    [],
  ],
  ['one list in two lines', 'Genk: As\nGenk: Zutendaal, As', { Genk: ['As', 'Zutendaal'] }, []],
  ['a name without neighbours is no list', 'Genk:\nDiest', { Halen: ['Diest'] }, []],
  ['nothing', ' , ', {}, []],
])('neighbours as %s', (_, text, expected, unknown) => {
  const { buren, onbekend } = leesBuren(figures, text, halen);
  const named = [...buren].map(([nis, others]) => [naam(nis), others.map(naam)] as const);
  expect(Object.fromEntries(named)).toEqual(expected);
  expect(onbekend).toEqual(unknown);
});

test('lists come back as text, those of the municipality itself first, and are read as the same', () => {
  const { buren } = leesBuren(figures, 'Genk: As\nDiest: Halen\nLummen, Diest', halen);
  const text = burentekst(figures, buren, halen);
  expect(text).toBe('Halen: Lummen, Diest\nDiest: Halen\nGenk: As');
  expect(leesBuren(figures, text, gemeente('Genk')).buren).toEqual(new Map([...buren].toSorted()));
  expect(burentekst(figures, new Map(), halen)).toBe('');
});
