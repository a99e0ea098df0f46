import type { EvaluatedCell } from '../../../src/functions';
import { catalogue } from '../../../src/functions/catalogue';
import type { CellValue } from '../../../src/office';
import { explainCell, maximumCells } from '../../../src/taskpane/uitleg/explainCell';
import { cell, fakeOffice } from '../fakeOffice';

function arrange(cells: Record<string, readonly (readonly CellValue[])[]> = {}) {
  const office = fakeOffice();
  for (const [reference, values] of Object.entries(cells)) office.cells.set(reference, values);
  const evaluateCall = jest.fn((id: string, passed: unknown) =>
    Promise.resolve<EvaluatedCell[][]>([
      [
        id === 'BBR'
          ? { kind: 'error', error: '#VALUE!', message: 'Zin.' }
          : { kind: 'value', value: JSON.stringify(passed).length },
      ],
    ]),
  );
  const reads = jest.spyOn(office, 'readReference');
  return { needs: { office, catalogue, evaluateCall }, evaluateCall, reads };
}

test.each<[string, string, CellValue, string]>([
  ['nothing', '', null, 'empty'],
  ['a number', '', 0, 'constant'],
  ['half a formula', '=FUSIE.AFM(', null, 'unparsable'],
  ['another formula', '=SUM(1,2)', 3, 'calls'],
])('a cell with %s', async (_, formula, value, kind) => {
  const { needs, evaluateCall } = arrange();
  await expect(explainCell(cell(formula, value), needs)).resolves.toMatchObject({ kind });
  expect(evaluateCall).not.toHaveBeenCalled();
});

test('each argument comes with its parameter, its text and its cells', async () => {
  const { needs, evaluateCall } = arrange({ 'B2:B3': [[1], [null]] });
  const explained = await explainCell(cell('=FUSIE.AFM(B2:B3,-5%,{1;2})', 1), needs);
  expect(explained).toMatchObject({
    calls: [
      {
        kind: 'known',
        id: 'AFM',
        arguments: [
          {
            parameter: 'exploitatieontvangsten',
            text: 'B2:B3',
            value: { kind: 'cells', values: [[1], [null]] },
          },
          { parameter: 'exploitatie_uitgaven', text: '-5%', value: { values: [[-0.05]] } },
          { parameter: 'periodieke_aflossingen', text: '{1;2}', value: { values: [[1], [2]] } },
          {
            parameter: 'periodieke_terugvorderingen',
            text: '',
            value: { kind: 'omitted', default: 0 },
          },
        ],
      },
    ],
  });
  expect(evaluateCall).toHaveBeenCalledWith('AFM', [[[1], [null]], [[-0.05]], [[1], [2]], null]);
});

test('a call within a call is computed once and its error goes on into the next', async () => {
  const { needs, evaluateCall } = arrange({ A1: [[5]] });
  await explainCell(cell('=FUSIE.NORMTOETS(FUSIE.BBR(A1,A1),FUSIE.AFM(A1,2,3))', 'x'), needs);
  expect(evaluateCall.mock.calls.map(([id]) => id).sort()).toEqual(['AFM', 'BBR', 'NORMTOETS']);
  const [, passed] = evaluateCall.mock.calls.find(([id]) => id === 'NORMTOETS') ?? [];
  expect(passed).toMatchObject([[[{ code: '#VALUE!' }]], [[expect.any(Number)]], null, null]);
});

test('a reference that occurs twice is read once', async () => {
  const { needs, reads } = arrange({ A1: [[5]] });
  await explainCell(cell('=FUSIE.AFM(A1,A1,A1)', 1), needs);
  expect(reads.mock.calls).toEqual([['A1', 'Blad1', maximumCells]]);
});

test.each([
  ['SUM(C1:C9)', { kind: 'computed' }],
  ['A:A', { kind: 'too-large', rows: 1_048_576, columns: 1 }],
  ['weg', { kind: 'unreadable' }],
])('with %s nothing is recomputed, and the rest is still shown', async (text, value) => {
  const { needs, evaluateCall } = arrange();
  const explained = await explainCell(cell(`=FUSIE.AFM(${text},2,3)`, 1), needs);
  expect(explained).toMatchObject({
    calls: [{ cells: undefined, arguments: [{ value }, { text: '2' }, { text: '3' }, {}] }],
  });
  expect(evaluateCall).not.toHaveBeenCalled();
});

test('an argument too many is shown without a parameter', async () => {
  const { needs, evaluateCall } = arrange();
  const explained = await explainCell(cell('=FUSIE.INWONERS("Hasselt",2021,3)', 1), needs);
  expect(explained).toMatchObject({
    calls: [{ arguments: [{}, {}, { parameter: undefined, text: '3' }], cells: undefined }],
  });
  expect(evaluateCall).not.toHaveBeenCalled();
});

test('a function of another version is named', async () => {
  const { needs } = arrange();
  await expect(explainCell(cell('=FUSIE.LATER(1)', 1), needs)).resolves.toMatchObject({
    calls: [{ kind: 'unknown', name: 'LATER' }],
  });
});
