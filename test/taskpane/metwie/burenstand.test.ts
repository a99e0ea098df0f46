import { leesBuren } from '../../../src/taskpane/metwie/burenlijst';
import { burenstand } from '../../../src/taskpane/metwie/burenstand';
import { figures, register } from '../../figures/bundledFigures';

function standVan(wanted: string, text: string) {
  const gemeente = register.today.find(({ naam }) => naam === wanted);
  if (!gemeente) throw new Error(`There is no ${wanted}.`);
  return burenstand(figures, leesBuren(figures, text, gemeente).buren, gemeente);
}

test.each<[string, string, string, ReturnType<typeof standVan>]>([
  ['nothing', 'Diest', '', { buren: [], isVolledig: false, vanBuiten: [], tegenspraken: [] }],
  [
    'its own list, with one of another region',
    'Halen',
    'Lummen, Diest',
    { buren: ['Diest', 'Lummen'], isVolledig: true, vanBuiten: ['Diest'], tegenspraken: [] },
  ],
  [
    'only the list of another',
    'Diest',
    'Halen: Diest, Lummen',
    { buren: ['Halen'], isVolledig: false, vanBuiten: ['Halen'], tegenspraken: [] },
  ],
  [
    'lists of others, of which none names it',
    'Genk',
    'Halen: Diest',
    { buren: [], isVolledig: false, vanBuiten: [], tegenspraken: [] },
  ],
  [
    'lists that contradict each other',
    'Halen',
    'Halen: Lummen\nGenk: Halen',
    {
      buren: ['Genk', 'Lummen'],
      isVolledig: true,
      vanBuiten: [],
      tegenspraken: [{ noemt: 'Genk', zwijgt: 'Halen' }],
    },
  ],
])('what is known: %s', (_, naam, text, expected) => {
  expect(standVan(naam, text)).toEqual(expected);
});
