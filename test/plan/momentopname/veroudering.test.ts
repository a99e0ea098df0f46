import { makePlan, opnamesoorten, opnamestand, type InputCell } from '../../../src/plan';
import { sleutel, type Cijfer, type ScenarioBasis } from '../../../src/scenario';
import { cellAddress, type CellContent } from '../../../src/spreadsheet/workbook';
import { recalculateTyped } from '../../../tools/oracle/ironcalc';
import { cellKey } from '../../../tools/oracle/recalculated';
import type { Draw } from '../../scenario/draw';
import { drawScenario } from '../../scenario/drawnScenario';
import { basisOf } from '../../scenario/publishedCases';
import { planOf } from '../planOf';
import { PlanReader } from '../planReader';
import { metOpnames, vraagOver, weinig } from './opgenomen';

// What the formulas of a built workbook say when somebody types in it, without a build in between.
const basis = basisOf(['Hasselt', 'Kortessem'], { jaren: { van: 2021, tot: 2026 } });
const [hasselt = ''] = basis.partners.map(({ id }) => id);
const vooraf = new Map<string, InputCell>([
  ['aannames/kop/kopie1', { value: 'Zonder personeel' }],
  ['leningen/lening/1/gemeente', { value: 'Hasselt' }],
  ['leningen/lening/1/saldo', { value: 1_000_000 }],
  ['leningen/lening/1/rente', { value: 0.02 }],
  ['leningen/lening/1/einddatum', { value: 49_674 }],
  [`invoer/${hasselt}/M2.I.a/j2026`, { value: 5 }],
]);
const gebouwd = makePlan({
  basis,
  inputs: metOpnames(basis, vooraf, weinig),
  log: [],
  version: '1.0.0',
}).workbook;

/** A scenario of which every outcome is known. */
const bekend: Draw = {
  seed: 4,
  partners: 2,
  years: 3,
  firstYear: 2025,
  merger: 1,
  reports: 'plan',
  gaps: 0,
  typed: 1,
  odd: 0,
  debts: 'usual',
};

type Invulling = Readonly<Record<string, CellContent>>;

/** What the formulas give when somebody types this in a built workbook: a reader for each. */
function getypt(typed: readonly Invulling[], from = gebouwd): PlanReader[] {
  const keys = new Map<string, string>(
    from.sheets.flatMap(({ id, name, columns, rows }) =>
      rows.flatMap((row, line) =>
        columns.map(
          (column, index) =>
            [
              `${id}/${row.key ?? ''}/${column.key}`,
              cellKey(name, cellAddress(line, index)),
            ] as const,
        ),
      ),
    ),
  );
  const changes = typed.map(
    (each) =>
      new Map(Object.entries(each).map(([place, value]) => [keys.get(place) ?? place, value])),
  );
  return recalculateTyped(from, changes).map((values) => new PlanReader(from, values));
}

function geteld(reader: PlanReader): { aantal: unknown[]; oordeel: unknown[] } {
  return {
    aantal: opnamesoorten.map((soort) =>
      reader.byFormula('scenarios', 'gewijzigd/totaal', `gewijzigd/${soort}`),
    ),
    oordeel: opnamesoorten.map((soort) =>
      reader.byFormula('controles', `controle/momentopname/${soort}`, 'pad'),
    ),
  };
}

const [cijfer] = basis.cijfers.filter(({ pad }) => pad === 'M2.I.a');
const cijferrij = `${cijfer?.gemeente ?? ''}|M2.I.a|${String(cijfer?.jaar)}|${cijfer?.rapport ?? ''}`;

// Which of scenarios, partners, gevoeligheid and doel turn.
const alle = [true, true, true, true];
const vergelijking = [true, false, false, false];
const gevallen: readonly (readonly [string, Invulling, readonly boolean[]])[] = [
  ['nothing', {}, [false, false, false, false]],
  ['a figure', { [`cijfers/${cijferrij}/bedrag`]: 1 }, alle],
  ['a figure that fails', { [`cijfers/${cijferrij}/bedrag`]: { error: '#N/A' } }, alle],
  ['a word of a scenario that is not live', { 'aannames/aan.apb/gunstig': 'nee' }, vergelijking],
  ['a number of one', { 'aannames/kosten.index/voorzichtig': 0.03 }, vergelijking],
  ['a number of a copy', { 'aannames/structureel.beleid/kopie1': 7 }, vergelijking],
  ['nothing where there was a number', { 'aannames/kosten.index/gunstig': null }, vergelijking],
  ['a formula that fails', { 'aannames/kosten.index/gunstig': { error: '#N/A' } }, vergelijking],
  ['an assumption of the live one', { 'aannames/aan.overname/midden': 'nee' }, alle],
  ['a cell of Invoer', { [`invoer/${hasselt}/M2.VIII/j2026`]: 4 }, alle],
  ['another number in one', { [`invoer/${hasselt}/M2.I.a/j2026`]: 6 }, alle],
  ['a negative one', { [`invoer/${hasselt}/M2.I.a/j2026`]: -5 }, alle],
  ['whether there is an AGB', { [`invoer/${hasselt}/AGB/waarde`]: 'ja' }, alle],
  ['the balance of a loan', { 'leningen/lening/1/saldo': 1_000_001 }, alle],
  ['its rate', { 'leningen/lening/1/rente': 0.0201 }, alle],
  ['its end', { 'leningen/lening/1/einddatum': 49_675 }, alle],
  ['whether it is passed on', { 'leningen/lening/1/doorgeeflening': 'ja' }, alle],
  ['whose debt it is', { 'leningen/lening/1/bestuur': 'AGB' }, alle],
  ['a row of a loan', { 'leningen/lening/2/saldo': 5 }, alle],
  ['the phasing', { 'transitie/post/transitie.software/j2025': 0.5 }, alle],
  ['the line of a post', { 'transitie/post/transitie.software/pad': 'II.b' }, alle],
  ['a post that a plan holds', { 'transitie/post/transitie.software/waarde': 'ja' }, alle],
  ['the name of a column', { 'aannames/kop/gunstig': 'Optimist' }, vergelijking],
  ['a range', { 'gevoeligheid/bandbreedte/kosten.index/laag': 0.01 }, [false, false, true, false]],
  ['another scenario live', { 'start/scenario/keuze': 'gunstig' }, [false, true, true, true]],
];

describe('what is typed, and what turns', () => {
  let readers: readonly PlanReader[] = [];
  beforeAll(() => {
    readers = getypt(gevallen.map(([, typed]) => typed));
  });

  test.each(gevallen.map(([what, , expected], index) => [what, expected, index] as const))(
    '%s',
    (_, expected, index) => {
      const reader = readers[index];
      if (!reader) throw new Error('Every case has a reader.');
      const { aantal, oordeel } = geteld(reader);
      expect(aantal.map((each) => each !== 0)).toEqual(expected);
      expect(oordeel).toEqual(expected.map((turned) => (turned ? 'kijk na' : 'in orde')));
    },
  );
});

test('amounts that change places leave every sum as it was, and yet the outcomes tell', () => {
  const drawn = drawScenario(bekend);
  const { workbook } = planOf(drawn.basis, {
    inputs: metOpnames(drawn.basis, drawn.inputs, weinig),
  });
  const [one, other] = drawn.basis.cijfers.filter(({ pad }) => pad === 'M2.I.a');
  const rij = (each: Cijfer | undefined) => `cijfers/${each ? sleutel(each) : ''}/bedrag`;
  const [reader] = getypt(
    [{ [rij(one)]: other?.bedrag ?? 0, [rij(other)]: one?.bedrag ?? 0 }],
    workbook,
  );
  if (!reader) throw new Error('One case has one reader.');
  expect(reader.byFormula('scenarios', 'merk/cijfers.som', 'gewijzigd/scenarios')).toBe(0);
  expect(reader.byFormula('controles', 'controle/momentopname/scenarios', 'pad')).toBe('kijk na');
});

test('the sheet says in words that it is out of date', () => {
  const [before, after] = getypt([{}, { 'aannames/aan.apb/gunstig': 'nee' }]).map((reader) =>
    reader.byFormula('scenarios', 'stand/scenarios', 'omschrijving'),
  );
  expect(before).toBe(
    "Scenario's: berekend op 21 november 2026, versie 1.0.0, actief scenario midden. Sindsdien is niets gewijzigd.",
  );
  expect(after).toMatch(
    /Verouderd: er is sindsdien iets gewijzigd\. Open in het paneel Analyse en kies Bereken\.$/,
  );
});

test('before anything is computed the sheets say what to press, hold no number and raise no alarm', () => {
  const { workbook } = makePlan({ basis, log: [], version: '1.0.0' });
  const reader = new PlanReader(workbook);
  for (const [sheet, soort] of [
    ['scenarios', 'scenarios'],
    ['scenarios', 'partners'],
    ['gevoeligheid', 'gevoeligheid'],
    ['gevoeligheid', 'doel'],
  ] as const) {
    expect(reader.value(sheet, `stand/${soort}`, 'omschrijving')).toMatch(
      /Nog niet berekend\. Open in het paneel Analyse en kies Bereken\.$/,
    );
    expect(reader.byFormula('controles', `controle/momentopname/${soort}`, 'pad')).toBe(
      'niet na te gaan',
    );
  }
  const numbers = workbook.sheets
    .filter(({ id }) => id === 'scenarios')
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)))
    .filter((value) => typeof value === 'number');
  expect(numbers).toEqual([]);
});

test('the hash of the pane sees what sums cannot: two amounts that change places', () => {
  const inputs = metOpnames(basis, vooraf, weinig);
  const vraag = vraagOver(basis, inputs);
  for (const soort of opnamesoorten) {
    expect(opnamestand(vraag, soort)).toBe('actueel');
    expect(opnamestand({ ...vraag, version: '1.0.1' }, soort)).toBe('verouderd');
    expect(opnamestand(vraagOver(basis), soort)).toBe('leeg');
  }
  const [one, other] = basis.cijfers.filter(({ pad }) => pad === 'M2.I.a');
  const swapped: ScenarioBasis = {
    ...basis,
    cijfers: basis.cijfers.map((each) =>
      each === one || each === other
        ? { ...each, bedrag: (each === one ? other : one)?.bedrag ?? 0 }
        : each,
    ),
  };
  expect(opnamesoorten.map((soort) => opnamestand({ ...vraag, basis: swapped }, soort))).toEqual(
    opnamesoorten.map(() => 'verouderd'),
  );
});

test('which scenario is live, and the ranges, count only where they matter', () => {
  const inputs = metOpnames(basis, vooraf, weinig);
  const stand = (key: string, value: CellContent) =>
    opnamesoorten.map((soort) =>
      opnamestand(vraagOver(basis, new Map([...inputs, [key, { value }]])), soort),
    );
  expect(stand('start/scenario/keuze', 'gunstig')).toEqual([
    'actueel',
    'verouderd',
    'verouderd',
    'verouderd',
  ]);
  expect(stand('gevoeligheid/bandbreedte/kosten.index/laag', 0.01)).toEqual([
    'actueel',
    'actueel',
    'verouderd',
    'actueel',
  ]);
});
