import type { InputCell } from '../../src/plan';
import type { AannameId, Aannamewaarde, ScenarioBasis } from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import { ownFigure } from '../scenario/ownFigure';
import { roundScenario } from '../scenario/roundScenario';
import { withAannames } from '../scenario/scenarioInputOf';
import { PlanReader } from './planReader';
import { planOf } from './planOf';

const unknown = { error: '#N/A' };
const lijnen = {
  'M2.I.a': 100,
  'M2.I.b': 80,
  'M2.II.b': 50,
  'M2.VI': 1000,
  'M2.VIII': 10,
  'AFM.II.a': 5,
  'SCHULD.1JAN': 200,
  'T2.E.I.B': 4,
};

/** Aa has figures of 2025 alone; Bos of all years. The printed results of Aa are those of its plan. */
function basisWith(changes: Readonly<Partial<Record<AannameId, Aannamewaarde>>>): ScenarioBasis {
  const basis = roundScenario({
    partners: [
      { naam: 'Aa', inwoners: 10_000, lijnen },
      { naam: 'Bos', inwoners: 10_000, lijnen },
    ],
    jaren: [2025, 2026, 2027],
    fusiejaar: 2026,
  });
  const printed: readonly (readonly [string, number])[] = [
    ['M2.II.b', 50],
    ['M2.V', -30],
    ['M2.IX', 960],
    ['AFM.III', 15],
    ['GAFM.II', -11],
    ['GAFM.III', 4],
  ];
  return {
    ...basis,
    voorstel: withAannames(basis.voorstel, changes),
    cijfers: [
      ...basis.cijfers.filter(
        ({ gemeente, jaar, pad }) => gemeente !== 'Aa' || jaar === 2025 || pad === 'M2.II.b',
      ),
      ...printed
        .slice(1)
        .map(([pad, bedrag]) => ownFigure({ gemeente: 'Aa', pad, jaar: 2025, bedrag })),
      ownFigure({ gemeente: 'Aa', pad: 'M2.II.b', jaar: 2025, rapport: 'rekening', bedrag: 40 }),
    ],
  };
}

function readerOf(
  changes: Readonly<Partial<Record<AannameId, Aannamewaarde>>>,
  typed: Readonly<Record<string, CellContent>> = {},
): PlanReader {
  const inputs = new Map<string, InputCell>(
    Object.entries(typed).map(([key, value]) => [`invoer/${key}`, { value }]),
  );
  return new PlanReader(planOf(basisWith(changes), { inputs }).workbook);
}

type Expected = readonly [sheet: string, row: string, column: string, value: unknown];

function expectCells(reader: PlanReader, cells: readonly Expected[]): void {
  for (const [sheet, row, column, value] of cells) {
    const place = `${sheet}/${row}/${column}`;
    expect([place, reader.value(sheet, row, column)]).toEqual([place, value]);
    expect([place, reader.byFormula(sheet, row, column)]).toEqual([place, value]);
  }
}

describe('a year without figures', () => {
  test('stays unknown, and says so', () => {
    expectCells(readerOf({}), [
      ['gemeenten', 'Aa/stand', 'j2025', 'cijfers'],
      ['gemeenten', 'Aa/stand', 'j2026', 'geen cijfers'],
      ['gemeenten', 'Aa/M2.I.a', 'j2026', unknown],
      ['gemeenten', 'Bos/stand', 'j2026', 'cijfers'],
      ['fusie', 'herkomst', 'j2026', ''],
      ['controles', 'controle/geindexeerd', 'pad', 'in orde'],
    ]);
  });

  test('grows by what was chosen, line by line; it is marked, and counted', () => {
    const reader = readerOf(
      {
        'index.M2.I.a': 0.5,
        'index.M2.I.b': 0,
        'index.M2.II.b': 0.5,
        'index.SCHULD.1JAN': -0.5,
      },
      { 'Aa/M2.I.b/j2027': 99 },
    );
    expectCells(reader, [
      ['gemeenten', 'Aa/zonder', 'j2025', 0],
      ['gemeenten', 'Aa/zonder', 'j2026', 1],
      ['gemeenten', 'Aa/M2.I.a', 'j2026', 150],
      ['gemeenten', 'Aa/M2.I.a', 'j2027', 225],
      ['gemeenten', 'Aa/M2.I.b', 'j2026', 80],
      ['gemeenten', 'Aa/M2.I.b', 'j2027', 99],
      // Published, though the year has no other figures.
      ['gemeenten', 'Aa/M2.II.b', 'j2027', 50],
      ['gemeenten', 'Aa/SCHULD.1JAN', 'j2027', 50],
      ['gemeenten', 'Aa/stand', 'j2026', 'geïndexeerd'],
      ['gemeenten', 'Aa/geindexeerd', 'j2026', 3],
      ['gemeenten', 'Aa/geindexeerd', 'j2027', 2],
      ['fusie', 'herkomst', 'j2025', ''],
      ['fusie', 'herkomst', 'j2026', 'geïndexeerd'],
      ['controles', 'controle/geindexeerd', 'waarde', 3],
      ['controles', 'controle/geindexeerd', 'pad', 'ter info'],
    ]);
  });

  test('with what was typed it is called invoer', () => {
    const reader = readerOf({}, { 'Aa/M2.I.a/j2026': 1, 'Aa/M2.I.b/j2026': 2 });
    expectCells(reader, [
      ['gemeenten', 'Aa/stand', 'j2026', 'invoer'],
      ['gemeenten', 'Aa/stand', 'j2027', 'geen cijfers'],
    ]);
  });
});

describe('what of the planned investments is executed', () => {
  test('all of it: the computed lines are held against the printed ones', () => {
    expectCells(readerOf({}), [
      ['gemeenten', 'Aa/gerealiseerd', 'j2025', 0.8],
      ['gemeenten', 'Aa/gerealiseerd', 'j2026', ''],
      ['gemeenten', 'Aa/verschil/M2.II.b', 'j2025', 0],
      ['gemeenten', 'Aa/verschil/M2.V', 'j2025', 0],
      ['gemeenten', 'Aa/verschil/M2.IX', 'j2025', 0],
      ['gemeenten', 'Aa/verschil/GAFM.II', 'j2025', 0],
      ['gemeenten', 'Aa/verschil/GAFM.III', 'j2025', 0],
      ['controles', 'controle/gedrukt/M2.IX/Aa', 'pad', 'in orde'],
      ['controles', 'controle/gedrukt/GAFM.III/Aa', 'pad', 'in orde'],
    ]);
  });

  test('a part of it: what follows from it is not held against the printed plan', () => {
    expectCells(readerOf({ 'investeringen.uitvoering': 0.5 }), [
      ['gemeenten', 'Aa/gepland/M2.II.b', 'j2025', 50],
      ['gemeenten', 'Aa/M2.II.b', 'j2025', 25],
      ['gemeenten', 'Aa/M2.IX', 'j2025', 985],
      ['fusie', 'som/M2.II.b', 'j2025', 50],
      ['fusie', 'fusie/M2.II.b', 'j2025', 50],
      ['gemeenten', 'Aa/verschil/M2.V', 'j2025', ''],
      ['gemeenten', 'Aa/verschil/M2.IX', 'j2025', ''],
      ['gemeenten', 'Aa/verschil/AFM.III', 'j2025', 0],
      ['controles', 'controle/gedrukt/M2.IX/Aa', 'pad', 'niet na te gaan'],
      ['controles', 'controle/gedrukt/AFM.III/Aa', 'pad', 'in orde'],
    ]);
  });
});

test('AGBs: none, one that is typed, and one that nobody told of', () => {
  const reader = readerOf(
    {},
    { 'Aa/AGB/waarde': 'ja', 'Aa/AGB.AFM/j2025': 7, 'Bos/AGB/waarde': 'nee' },
  );
  expectCells(reader, [
    ['gemeenten', 'Aa/CONS.AFM', 'j2025', 22],
    ['gemeenten', 'Aa/CONS.BBR', 'j2025', unknown],
    ['gemeenten', 'Bos/CONS.AFM', 'j2025', 15],
    ['fusie', 'fusie/CONS.AFM', 'j2025', 37],
    ['gemeenten', 'Aa/M2.VI.a', 'j2025', 1000],
    ['gemeenten', 'Aa/M2.VI.b', 'j2025', 0],
  ]);
  expect(readerOf({}).value('gemeenten', 'Bos/CONS.AFM', 'j2025')).toEqual(unknown);
});
