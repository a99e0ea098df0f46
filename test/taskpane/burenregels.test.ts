import { leesBurenregels } from '../../src/taskpane/burenregels';

const gemeenten = [
  { nis: '44021', naam: 'Gent' },
  { nis: '44013', naam: 'Destelbergen' },
  { nis: '71024', naam: 'Herk-de-Stad' },
];

type Regel = readonly [van: string | undefined, ...namen: string[]];

test.each<[string, string, readonly Regel[], readonly string[]]>([
  [
    'a name before the colon',
    'Gent: Destelbergen, herk de stad',
    [['Gent', 'Destelbergen', 'Herk-de-Stad']],
    [],
  ],
  ['no colon', 'Destelbergen; GENT', [[undefined, 'Destelbergen', 'Gent']], []],
  ['codes, pasted with tabs', '44021\t44013', [[undefined, 'Gent', 'Destelbergen']], []],
  [
    'a line for each list',
    'Gent: Destelbergen\r\n\r\nDestelbergen: Gent\r\n',
    [
      ['Gent', 'Destelbergen'],
      ['Destelbergen', 'Gent'],
    ],
    [],
  ],
  ['nobody before the colon', ': Gent', [[undefined, 'Gent']], []],
  ['nobody after it', 'Gent:', [['Gent']], []],
  ['words that are no names', 'Gent: Borsbeek, Deurne', [['Gent']], ['Borsbeek', 'Deurne']],
  [
    'two names before the colon',
    'Gent, Destelbergen: 71024',
    [[undefined, 'Herk-de-Stad']],
    ['Gent, Destelbergen'],
  ],
  ['nothing', ' \n , ', [], []],
])('lines of neighbours: %s', (_, text, expected, onbekend) => {
  const found = leesBurenregels(text, gemeenten);
  expect(
    found.regels.map(({ van, namen }) => [van?.naam, ...namen.map(({ naam }) => naam)]),
  ).toEqual(expected);
  expect(found.onbekend).toEqual(onbekend);
});
