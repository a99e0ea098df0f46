import type { Area, CellContent } from '../../../tools/host/cellStore';
import { parseCells } from '../../../tools/host/address';
import type { HostArgument } from '../../../tools/host/argumentGate';
import type { HostResult } from '../../../tools/host/customFunctions';
import type { FunctionCaller } from '../../../tools/host/plainFormulas';
import { PlainStore } from '../../../tools/host/plainStore';

/** T.ROWS(n) spills 1…n down; T.TOTAL(range) adds up; T.OPEN() never answers; T.SHOW shows its arguments. */
const caller: FunctionCaller = {
  call: (name, parameters) => {
    const numbers = (one: HostArgument): number[] =>
      (Array.isArray(one) ? (one as CellContent[][]).flat() : [one]).map(Number);
    const [first] = parameters;
    switch (name) {
      case 'T.ROWS':
        return Promise.resolve<HostResult>({
          kind: 'matrix',
          values: Array.from({ length: numbers(first)[0] ?? 0 }, (_, index) => [index + 1]),
        });
      case 'T.TOTAL':
        return Promise.resolve<HostResult>({
          kind: 'scalar',
          value: numbers(first).reduce((sum, one) => sum + one, 0),
        });
      case 'T.SHOW':
        return Promise.resolve<HostResult>({ kind: 'scalar', value: JSON.stringify(parameters) });
      default:
        return new Promise<HostResult>(() => undefined);
    }
  },
  refuses: (name, count) => (name === 'T.TOTAL' && count > 1 ? 'too-many-arguments' : null),
};

const setUp = () => {
  const store = new PlainStore(['Blad1', 'Blad 2']);
  store.calculateWith(caller);
  const at = (cells: string, sheet = 0): Area => {
    const area = parseCells(cells, store.sheets()[sheet]?.id ?? '');
    if (!area) throw new Error(cells);
    return area;
  };
  return {
    store,
    at,
    put: (cells: string, ...rows: CellContent[][]) => store.write(at(cells), rows),
    see: (cells: string) => store.values(at(cells)),
  };
};

describe('spilling: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-dynamic-arrays', () => {
  it('a block fills the cells below; they are no entries of their own', async () => {
    const { store, at, put, see } = setUp();
    put('A1', ['=T.ROWS(3)']);
    expect(see('A1')).toEqual([[{ error: '#BUSY!' }]]);
    await store.settled();
    expect(see('A1:A4')).toEqual([[1], [2], [3], [null]]);
    expect(store.formulas(at('A1:A2'))).toEqual([['=T.ROWS(3)'], [2]]);
    expect(store.spillOf(at('A3'))).toEqual(at('A1:A3'));
    expect(store.spillOf(at('A4'))).toBeNull();
  });

  it('something in the way gives #SPILL!, and clearing it lets the block through', async () => {
    const { store, at, put, see } = setUp();
    put('A2', ['hier']);
    put('A1', ['=T.ROWS(3)']);
    await store.settled();
    expect(see('A1:A3')).toEqual([[{ error: '#SPILL!' }], ['hier'], [null]]);
    expect(store.spillOf(at('A1'))).toBeNull();
    put('A2', ['']);
    await store.settled();
    expect(see('A1:A3')).toEqual([[1], [2], [3]]);
  });

  it.each([
    ['a value', 9 as CellContent, 9],
    ['a formula', '=T.TOTAL(5)' as CellContent, 5],
  ])('%s typed into a spilled block gives #SPILL!', async (_, entry, shown) => {
    const { store, put, see } = setUp();
    put('A1', ['=T.ROWS(3)']);
    await store.settled();
    put('A2', [entry]);
    await store.settled();
    expect(see('A1:A3')).toEqual([[{ error: '#SPILL!' }], [shown], [null]]);
  });

  it('a smaller block frees the cells, and who read them follows', async () => {
    const { store, put, see } = setUp();
    put('C1', [3]);
    put('A1', ['=T.ROWS(C1)']);
    put('B1', ['=T.TOTAL(A3)']);
    await store.settled();
    expect(see('B1')).toEqual([[3]]);
    put('C1', [2]);
    await store.settled();
    expect(see('A1:A3')).toEqual([[1], [2], [null]]);
    expect(see('B1')).toEqual([[0]]);
    put('C1', [3]);
    await store.settled();
    expect(see('B1')).toEqual([[3]]);
    put('A1', ['']);
    await store.settled();
    expect(see('A1:B3')).toEqual([
      [null, 0],
      [null, null],
      [null, null],
    ]);
  });
});

describe('calculation', () => {
  it('a changed precedent runs the formula again, through chains and sheets', async () => {
    const { store, at, put, see } = setUp();
    store.write(at('A1:A2', 1), [[1], [2]]);
    // The dependent stands first: it must wait for the cell that it reads.
    put('A1:B1', ['=T.TOTAL(B1)', "=T.TOTAL('Blad 2'!$A$1:A2)"]);
    await store.settled();
    expect(see('A1:B1')).toEqual([[3, 3]]);
    store.write(at('A2', 1), [[10]]);
    await store.settled();
    expect(see('A1:B1')).toEqual([[11, 11]]);
  });

  it('passes literals, array literals, empty cells and omitted arguments apart', async () => {
    const { store, put, see } = setUp();
    put('A1', ['=T.SHOW(-1.5,"a",TRUE,#N/A,{1,2;3,4},,B1)']);
    await store.settled();
    expect(see('A1')).toEqual([
      [
        JSON.stringify([
          -1.5,
          'a',
          true,
          { error: '#N/A' },
          [
            [1, 2],
            [3, 4],
          ],
          undefined,
          [[null]],
        ]),
      ],
    ]);
  });

  it('a cell that reads #BUSY! is busy itself', async () => {
    const { store, put, see } = setUp();
    put('A1:B1', ['=T.TOTAL(B1)', '=T.OPEN()']);
    expect(see('A1:B1')).toEqual([[{ error: '#BUSY!' }, { error: '#BUSY!' }]]);
    put('B1', [4]);
    await store.settled().then(() => expect(see('A1:B1')).toEqual([[4, 4]]));
  }, 200);

  it.each([
    ['itself', ['=T.TOTAL(A1)']],
    ['its reader', ['=T.TOTAL(B1)', '=T.TOTAL(A1)']],
  ])('a formula that reads %s shows 0', async (_, row) => {
    const { store, at, see } = setUp();
    store.write({ ...at('A1'), columns: row.length }, [row]);
    await store.settled();
    expect(see('A1')).toEqual([[0]]);
  });

  it('a formula of another form says that it is not calculated', () => {
    const { put, see } = setUp();
    put('A1', ['=1+1']);
    expect(see('A1')).toEqual([
      [{ error: '#NAME?', message: expect.stringContaining('one call') }],
    ]);
  });

  it.each(['=T.TOTAL(A1,A2)', '=T.TOTAL(A1'])(
    '%s is refused, and nothing is written',
    (formula) => {
      const { put, see } = setUp();
      expect(() => put('B1:C1', [1, formula])).toThrow(
        expect.objectContaining({ code: 'InvalidArgument' }),
      );
      expect(see('B1:C1')).toEqual([[null, null]]);
    },
  );
});

describe('the store', () => {
  it('null leaves a cell, "" clears it', () => {
    const { put, see } = setUp();
    put('A1:C1', [1, 2, 3]);
    put('A1:C1', [null, '', 'x']);
    expect(see('A1:C1')).toEqual([[1, null, 'x']]);
  });

  it('the used area holds everything that is filled', () => {
    const { store, at, put } = setUp();
    expect(store.usedArea(at('A1').sheetId)).toBeNull();
    put('C3', [1]);
    put('B5', [1]);
    put('H9', ['']);
    expect(store.usedArea(at('A1').sheetId)).toEqual(at('B3:C5'));
  });

  it('tells changes, selections and calculations, until nobody listens', async () => {
    const { store, at, put } = setUp();
    const seen: unknown[] = [];
    const stops = [
      store.onCellsChanged((area) => seen.push(['changed', area])),
      store.onSelectionChanged((area) => seen.push(['selected', area])),
      store.onCalculated((sheet) => seen.push(['calculated', sheet])),
    ];
    put('A1', ['=T.TOTAL(1)']);
    await store.settled();
    store.select(at('B2'));
    expect(seen).toEqual([
      ['changed', at('A1')],
      ['calculated', at('A1').sheetId],
      ['selected', at('B2')],
    ]);
    for (const stop of stops) stop();
    put('A2', [1]);
    expect(seen).toHaveLength(3);
  });

  it('deleting the active sheet activates its neighbour', () => {
    const { store, at } = setUp();
    store.deleteSheet(at('A1').sheetId);
    expect(store.sheets().map(({ name }) => name)).toEqual(['Blad 2']);
    expect(store.activeSheet()).toBe(at('A1').sheetId);
  });
});
