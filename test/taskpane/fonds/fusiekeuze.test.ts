import { choiceText } from '../../../src/taskpane/scenario/keptChoice';
import {
  gebouwdVoorstel,
  leescellen,
  ramingsplaats,
  zoalsZeStaan,
} from '../../../src/taskpane/fonds/fondsinvoer';
import { eersteKeuze } from '../../../src/taskpane/fonds/fusiekeuze';
import { indicatoren } from '../../../src/fonds';
import { ramingsfusiecel, vast, type InputCell } from '../../../src/plan';
import { figures } from '../../figures/bundledFigures';

const now = new Date(2026, 4, 7);
const kept = (...gemeenten: string[]) => choiceText({ gemeenten, fusiedatum: '2031-01-01' });

test('what the sheets propose goes before the scenario', () => {
  const voorstel = { naam: 'Leiestad', gemeenten: ['44021', '44013'], jaar: 2028 };
  expect(eersteKeuze(figures, voorstel, kept('11001', '11002'), now)).toEqual({
    ...voorstel,
    opvolgers: [],
  });
});

test.each<[string, string | null, object]>([
  ['no scenario', null, { naam: '', gemeenten: [], jaar: 2026, opvolgers: [] }],
  [
    'partners of today',
    kept('44021', '44013'),
    { naam: 'Gent + Destelbergen', gemeenten: ['44021', '44013'], jaar: 2031, opvolgers: [] },
  ],
  [
    'partners that are one today',
    kept('71022', '73040'),
    { naam: '', gemeenten: [], jaar: 2026, opvolgers: ['Hasselt'] },
  ],
])('%s', (_, choice, expected) => {
  expect(eersteKeuze(figures, undefined, choice, now)).toEqual(expected);
});

const cell = (value: InputCell['value']): InputCell => ({ value });

test('the merger that a build proposed is read from the sheets', () => {
  const inputs = new Map([
    ['fondsVerdeling/gemeente/44021/voorstel', cell('Leiestad')],
    ['fondsVerdeling/gemeente/44013/voorstel', cell('Leiestad')],
    ['fondsVerdeling/gemeente/11001/voorstel', cell('')],
    ['fondsVerdeling/gemeente/44021/fusie', cell('Leiestad')],
    ['fondsBlokken/jaar/voorstel', cell(2028)],
  ]);
  expect(gebouwdVoorstel(inputs)).toEqual({
    naam: 'Leiestad',
    gemeenten: ['44021', '44013'],
    jaar: 2028,
  });
  expect([...zoalsZeStaan(inputs).keys()]).toEqual(['fondsVerdeling/gemeente/44021/fusie']);
  expect(gebouwdVoorstel(new Map())).toBeUndefined();
});

test('what was read becomes cells that the build writes', () => {
  const indicator = indicatoren.find(({ id }) => id === 'leefloon');
  if (!indicator) throw new Error('There is no leefloon.');
  const kolom = { indicator, waarden: new Map([['44021', 12]]), vlaanderen: 100 };
  const cells = leescellen({ kolommen: [kolom], fouten: [], andere: [] });
  expect([...cells]).toEqual([
    ['fondsVerdeling/gemeente/44021/leefloon', { value: 12, imported: true }],
    ['fondsBlokken/maatstaf/leefloon/vlaanderen', { value: 100, imported: true }],
  ]);
  const none = leescellen({
    kolommen: [{ ...kolom, vlaanderen: Number.NaN }],
    fouten: [],
    andere: [],
  });
  expect(none.size).toBe(1);
});

test.each<[string, InputCell['value'] | undefined, number]>([
  ['nothing typed', undefined, -1],
  ['an empty cell', '', -1],
  ['a label 0', 0, -1],
  ['its label, with other case and spaces', ' leie  STAD ', 1],
  ['a label that nobody has', 'Kuststad', -1],
])('the merger of the estimate: %s', (_, typed, place) => {
  const inputs = new Map([
    ...(typed === undefined ? [] : [[ramingsfusiecel, cell(typed)] as const]),
    // What is looked at has no say in it.
    [`fondsVerschuiving/fusie/${vast}`, cell('Scheldestad')],
  ]);
  expect(ramingsplaats(inputs, { labels: ['Scheldestad', 'Leie stad'] })).toBe(place);
  expect(ramingsplaats(inputs, { labels: [] })).toBe(-1);
});
