import { makePlan, opnamesoorten, opnamestand, type InputCell } from '../../../src/plan';
import { sleutel, type Cijfer, type ScenarioBasis } from '../../../src/scenario';
import type { CellContent, Workbook } from '../../../src/spreadsheet/workbook';
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

/** The same workbook with other contents typed in its cells. */
function getypt(typed: Readonly<Record<string, CellContent>>, from = gebouwd): Workbook {
  const left = new Set(Object.keys(typed));
  const sheets = from.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => {
        const key = `${sheet.id}/${row.key ?? ''}/${sheet.columns[index]?.key ?? ''}`;
        if (cell === null || !left.delete(key)) return cell;
        return { value: typed[key] ?? null, style: cell.style };
      }),
    })),
  }));
  if (left.size > 0) throw new Error(`There is no cell ${[...left].join(', ')}.`);
  return { ...from, sheets };
}

function geteld(workbook: Workbook): { aantal: unknown[]; oordeel: unknown[] } {
  const reader = new PlanReader(workbook);
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
test.each<[string, Readonly<Record<string, CellContent>>, readonly boolean[]]>([
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
])('%s', (_, typed, expected) => {
  const { aantal, oordeel } = geteld(getypt(typed));
  expect(aantal.map((each) => each !== 0)).toEqual(expected);
  expect(oordeel).toEqual(expected.map((turned) => (turned ? 'kijk na' : 'in orde')));
});

test('amounts that change places leave every sum as it was, and yet the outcomes tell', () => {
  const drawn = drawScenario(bekend);
  const { workbook } = planOf(drawn.basis, {
    inputs: metOpnames(drawn.basis, drawn.inputs, weinig),
  });
  const [one, other] = drawn.basis.cijfers.filter(({ pad }) => pad === 'M2.I.a');
  const rij = (each: Cijfer | undefined) => `cijfers/${each ? sleutel(each) : ''}/bedrag`;
  const swapped = getypt(
    { [rij(one)]: other?.bedrag ?? 0, [rij(other)]: one?.bedrag ?? 0 },
    workbook,
  );
  const reader = new PlanReader(swapped);
  expect(reader.byFormula('scenarios', 'merk/cijfers.som', 'gewijzigd/scenarios')).toBe(0);
  expect(reader.byFormula('controles', 'controle/momentopname/scenarios', 'pad')).toBe('kijk na');
});

test('the sheet says in words that it is out of date', () => {
  const says = (workbook: Workbook) =>
    new PlanReader(workbook).byFormula('scenarios', 'stand/scenarios', 'omschrijving');
  expect(says(gebouwd)).toBe(
    "Scenario's: berekend op 21 november 2026, versie 1.0.0, actief scenario midden. Sindsdien is niets gewijzigd.",
  );
  expect(says(getypt({ 'aannames/aan.apb/gunstig': 'nee' }))).toMatch(
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
