import { dutchNotation, toLocalFormula } from '../../src/spreadsheet/formulaNotation';
import { expectCells } from '../expectCells';
import { publishedValues } from '../publishedValues';
import { openWorkbench, readBlock, settled, typeInto, type OpenWorkbench } from './workbenchPage';

/** Every published value, typed into a cell as a Belgian user does, read from the cells it fills. */
describe.each([
  ['desktop', ''],
  ['web', 'excel=web'],
])('on an emulated Excel on %s', (_platform, query) => {
  let open: OpenWorkbench;
  const rowOf = (index: number): number => index * 3 + 1;

  beforeAll(async () => {
    open = await openWorkbench(query);
    await open.page.evaluate(() => {
      window.werkbank.select('Blad1!A1');
    });
    for (const [index, { formula }] of publishedValues.entries()) {
      const typed = `=${toLocalFormula(formula, dutchNotation)}`;
      await typeInto(open.page, `B${String(rowOf(index))}`, typed);
    }
    await settled(open.page);
  });

  afterAll(async () => {
    await open.close();
  });

  it.each(publishedValues.map((published, index) => ({ ...published, index })))(
    '$formula',
    async ({ result, tolerance, index }) => {
      const rows = typeof result === 'object' ? result.length : 1;
      const columns = typeof result === 'object' ? (result[0]?.length ?? 0) : 1;
      const address = `B${String(rowOf(index))}`;
      const cells = await readBlock(open.page, { address, rows, columns });
      expectCells(cells, result, tolerance);
    },
  );

  it('asks nothing from outside', () => {
    expect(open.outside).toEqual([]);
    expect(open.problems).toEqual([]);
  });
});
