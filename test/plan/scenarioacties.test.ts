import {
  metScenarioacties,
  naamprobleem,
  scenariostanden,
  vrijeKopie,
  type InputCell,
  type Scenarioactie,
} from '../../src/plan';
import { keuzecel, naamcel, slotcel } from '../../src/plan/scenariokolommen';
import { vastgelegdeCel } from '../../src/plan/vastgelegdScenario';
import type { CellContent } from '../../src/spreadsheet/workbook';

type Typed = Readonly<Record<string, CellContent>>;

const inputsOf = (typed: Typed): Map<string, InputCell> =>
  new Map(Object.entries(typed).map(([key, value]) => [key, { value }]));

/** What the actions wrote: every cell that the next build has to write. */
const written = (inputs: ReadonlyMap<string, InputCell>): Typed =>
  Object.fromEntries(
    [...inputs].flatMap(([key, { value, imported }]) => (imported ? [[key, value]] : [])),
  );

const typed: Typed = {
  'aannames/apb.tarief/midden': 7.2,
  'aannames/apb.methode/midden': 'eigen',
  'aannames/kosten.index/midden': { error: '#REF!' },
};

test.each<[what: string, typed: Typed, actie: Scenarioactie, cells: Typed]>([
  ['another scenario counts', typed, { soort: 'activeren', id: 'eigen' }, { [keuzecel]: 'eigen' }],
  [
    'by the name that it has',
    { [naamcel('eigen')]: 'Krap' },
    { soort: 'activeren', id: 'eigen' },
    { [keuzecel]: 'Krap' },
  ],
  [
    'a copy holds what its scenario holds, an error too',
    typed,
    { soort: 'kopieren', id: 'midden', naar: 'kopie1', naam: ' Krap  midden ' },
    {
      [naamcel('kopie1')]: 'Krap midden',
      [slotcel('kopie1')]: 'open',
      'aannames/apb.tarief/kopie1': 7.2,
      'aannames/apb.methode/kopie1': 'eigen',
      'aannames/kosten.index/kopie1': { error: '#REF!' },
    },
  ],
  [
    'a new name, and the choice with it where it is live',
    {},
    { soort: 'hernoemen', id: 'midden', naam: 'Basis' },
    { [naamcel('midden')]: 'Basis', [keuzecel]: 'Basis' },
  ],
  [
    'a new name of another one',
    {},
    { soort: 'hernoemen', id: 'eigen', naam: 'Basis' },
    { [naamcel('eigen')]: 'Basis' },
  ],
  ['a lock', {}, { soort: 'vergrendelen', id: 'eigen' }, { [slotcel('eigen')]: 'vast' }],
  ['no lock', {}, { soort: 'ontgrendelen', id: 'eigen' }, { [slotcel('eigen')]: 'open' }],
  [
    'a copy goes',
    { [naamcel('kopie1')]: 'Krap' },
    { soort: 'verwijderen', id: 'kopie1' },
    { [naamcel('kopie1')]: null },
  ],
])('%s', (_, before, actie, cells) => {
  const { inputs, geweigerd } = metScenarioacties(inputsOf(before), [actie]);
  expect(geweigerd).toEqual([]);
  expect(written(inputs)).toEqual(cells);
});

test.each<[what: string, typed: Typed, actie: Scenarioactie, probleem: string]>([
  ['a column that is not there', {}, { soort: 'verwijderen', id: 'kopie1' }, 'geen kolom'],
  [
    'a locked one gets no new name',
    { [slotcel('eigen')]: 'Vast' },
    { soort: 'hernoemen', id: 'eigen', naam: 'Krap' },
    'vergrendeld',
  ],
  [
    'a locked one does not go',
    { [naamcel('kopie1')]: 'Krap', [slotcel('kopie1')]: 'vast' },
    { soort: 'verwijderen', id: 'kopie1' },
    'vergrendeld',
  ],
  [
    'the live one does not go',
    { [naamcel('kopie1')]: 'Krap', [keuzecel]: 'KRAP' },
    { soort: 'verwijderen', id: 'kopie1' },
    'actief',
  ],
  [
    'a copy over another column',
    { [naamcel('kopie1')]: 'Krap' },
    { soort: 'kopieren', id: 'midden', naar: 'kopie1', naam: 'Ruim' },
    'bezet',
  ],
  [
    'a copy with the name of another',
    {},
    { soort: 'kopieren', id: 'midden', naar: 'kopie1', naam: 'MIDDEN' },
    'bestaat',
  ],
  [
    'the second of two with one name cannot count',
    { [naamcel('eigen')]: 'midden' },
    { soort: 'activeren', id: 'eigen' },
    'geen naam',
  ],
])('refused: %s', (_, before, actie, probleem) => {
  const held = inputsOf(before);
  const { inputs, gedaan, geweigerd } = metScenarioacties(held, [actie]);
  expect(geweigerd).toEqual([{ actie, probleem }]);
  expect(gedaan).toEqual([]);
  expect(inputs).toEqual(held);
});

test.each([
  ['', 'leeg'],
  ['   ', 'leeg'],
  ['een naam die langer is dan kan!', 'lang'],
  ['Krap?', 'tekens'],
  ['Krap*', 'tekens'],
  ['~', 'tekens'],
  ['=1+1', 'tekens'],
  ['-5 %', 'tekens'],
  ["'s avonds", 'tekens'],
  ['a "b"', 'tekens'],
  ['regel\nregel', 'tekens'],
  ['Gunstig', 'bestaat'],
  ['Midden', 'vaste naam'],
  ['eigen', undefined],
  ['Krap, zonder forfait', undefined],
  ['<5', undefined],
  ['2026', undefined],
])('the name %j for eigen: %s', (naam, probleem) => {
  const inputs = inputsOf({ [naamcel('midden')]: 'Basis' });
  expect(naamprobleem(inputs, naam, 'eigen')).toBe(probleem);
});

test('one after another, each with what the ones before left', () => {
  const { inputs, gedaan, geweigerd } = metScenarioacties(inputsOf(typed), [
    { soort: 'kopieren', id: 'midden', naar: 'kopie1', naam: 'Krap' },
    { soort: 'activeren', id: 'kopie1' },
    { soort: 'hernoemen', id: 'kopie1', naam: 'Krapper' },
    { soort: 'vergrendelen', id: 'kopie1' },
    { soort: 'verwijderen', id: 'kopie1' },
  ]);
  expect(gedaan.map(({ naam }) => naam)).toEqual(['midden', 'Krap', 'Krap', 'Krapper']);
  expect(geweigerd.map(({ probleem }) => probleem)).toEqual(['vergrendeld']);
  expect(inputs.get(keuzecel)?.value).toBe('Krapper');
  expect(scenariostanden(inputs).at(-1)).toEqual({
    id: 'kopie1',
    naam: 'Krapper',
    slot: true,
    stand: 'actief',
    isKopie: true,
  });
});

test('a copy in the place of one that goes takes nothing of it along', () => {
  const held = inputsOf({
    [naamcel('kopie1')]: 'Krap',
    'aannames/apb.tarief/kopie1': 8,
    'aannames/oov.tarief/kopie1': 900,
    'aannames/apb.tarief/midden': 7,
  });
  const { inputs } = metScenarioacties(held, [
    { soort: 'verwijderen', id: 'kopie1' },
    { soort: 'kopieren', id: 'midden', naar: 'kopie1', naam: 'Nieuw' },
  ]);
  expect(inputs.get('aannames/apb.tarief/kopie1')?.value).toBe(7);
  expect(inputs.has('aannames/oov.tarief/kopie1')).toBe(false);
});

test('locking again keeps what stands there now', () => {
  const cel = vastgelegdeCel('midden', 'apb.tarief');
  const held = inputsOf({ ...typed, [slotcel('midden')]: 'vast', [cel]: 7 });
  const { inputs } = metScenarioacties(held, [{ soort: 'vergrendelen', id: 'midden' }]);
  expect(inputs.has(cel)).toBe(false);
});

test('a selector that is a formula of the user stays his', () => {
  const held = new Map([[keuzecel, { value: 'midden', formula: '=Blad1!A1' }]]);
  const { inputs } = metScenarioacties(held, [{ soort: 'hernoemen', id: 'midden', naam: 'Basis' }]);
  expect(inputs.get(keuzecel)).toEqual({ value: 'midden', formula: '=Blad1!A1' });
});

test('six copies and no more', () => {
  let inputs: ReadonlyMap<string, InputCell> = new Map();
  for (let number = 1; number <= 6; number += 1) {
    const naar = vrijeKopie(inputs);
    expect(naar).toBe(`kopie${String(number)}`);
    if (naar === undefined) return;
    const actie = {
      soort: 'kopieren',
      id: 'midden',
      naar,
      naam: `Kopie ${String(number)}`,
    } as const;
    ({ inputs } = metScenarioacties(inputs, [actie]));
  }
  expect(vrijeKopie(inputs)).toBeUndefined();
});
