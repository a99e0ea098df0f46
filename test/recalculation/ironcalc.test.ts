import { differences, report } from '../../tools/oracle/compare';
import { recalculate, recalculateTyped } from '../../tools/oracle/ironcalc';
import { sampleFormulas, sampleWorkbook, wrongCells, wrongWorkbook } from './sampleWorkbook';
import { formula, smallWorkbook } from './smallWorkbook';

describe('recalculate', () => {
  const { values } = recalculate(sampleWorkbook);

  it.each(sampleFormulas.map(([text, value], row) => [text, value, row] as const))(
    '%s gives what Excel gives',
    (_text, value, row) => {
      const found = values.get(`Mijn blad!A${String(row + 1)}`);
      expect(found).toEqual(typeof value === 'number' ? expect.closeTo(value, 3) : value);
    },
  );

  it('reads the cells with a formula only', () => {
    expect(values.size).toBe(sampleFormulas.length);
  });

  it('finds nothing wrong where the values are right', () => {
    expect(report(differences(sampleWorkbook, values))).toBe('');
  });

  it('reports every value that is wrong', () => {
    const found = differences(wrongWorkbook, recalculate(wrongWorkbook).values);
    expect(found.map(({ cell }) => cell)).toEqual(wrongCells);
  });

  it('keeps brackets that IronCalc itself leaves out', () => {
    const brackets = smallWorkbook(
      { Blad: [[1, 1, formula('=-(A1=B1)', -1), formula('=10-(A1=B1)', 9)]] },
      [{ name: 'eerste', refersTo: '=Blad!$A$1' }],
    );
    expect(report(differences(brackets, recalculate(brackets).values))).toBe('');
  });

  it('takes the value of a call of the add-in as it is', () => {
    const calling = smallWorkbook({
      Controles: [
        [
          formula('=FUSIE.AFM(1,2)', 7),
          formula('=A1+1', 8),
          formula('="FUSIE.AFM("', 'FUSIE.AFM('),
        ],
      ],
    });
    const { values: called, skipped } = recalculate(calling);
    expect(skipped).toEqual(['Controles!A1']);
    expect([...called]).toEqual([
      ['Controles!B1', 8],
      ['Controles!C1', 'FUSIE.AFM('],
    ]);
    expect(differences(calling, called)).toEqual([]);
  });

  it.each([['=0.5'], ['niets']])(
    'refuses a name for %s, which IronCalc cannot hold',
    (refersTo) => {
      const workbook = smallWorkbook({ Blad: [[1]] }, [{ name: 'tarief', refersTo }]);
      expect(() => recalculate(workbook)).toThrow(/IronCalc refuses the name tarief/);
    },
  );
});

describe('recalculateTyped', () => {
  const sums = smallWorkbook({
    Blad: [[1, 2, formula('=SUM(A1:B1)', 3), formula('=C1*2', 6), 'tekst']],
  });

  it('types one after another, each over the workbook as it was', () => {
    const typed = [{ A1: 10 }, {}, { B1: null }, { C1: 5 }, { A1: { error: '#N/A' } }] as const;
    const found = recalculateTyped(
      sums,
      typed.map(
        (cells) =>
          new Map(Object.entries(cells).map(([address, value]) => [`Blad!${address}`, value])),
      ),
    );
    expect(found.map((values) => [values.get('Blad!C1'), values.get('Blad!D1')])).toEqual([
      [12, 24],
      [3, 6],
      [1, 2],
      [5, 10],
      [{ error: '#N/A' }, { error: '#N/A' }],
    ]);
  });

  it('refuses a cell that is not there', () => {
    expect(() => recalculateTyped(sums, [new Map([['Blad!Z9', 1]])])).toThrow(
      new RangeError('There is no cell Blad!Z9.'),
    );
  });
});
