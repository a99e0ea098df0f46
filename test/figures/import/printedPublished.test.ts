import { afm, afmGecorrigeerd, bbr } from '../../../src/core';
import { keyOf } from './printedSchemas/model';
import { plainPrint } from './printedSchemas/plainPrint';
import type { PrintDraw, PrintFormat } from './printedSchemas/printDraw';
import { municipalityModels, provinceModel } from './printedSchemas/publishedModels';
import { printAndRead } from './printedSchemas/roundTrip';

/** Figures that were published, in the four ways in which somebody hands them over. */
const ways: readonly (readonly [string, PrintFormat, Partial<PrintDraw>])[] = [
  ['a workbook with numbers', 'workbook', {}],
  ['a workbook with a sheet per table', 'workbook', { sheets: 'per block', indent: 'columns' }],
  ['a workbook with numbers as text', 'workbook', { numbers: 'as text', longLabel: 'in the cell' }],
  ['CSV with Dutch numbers', 'separated', {}],
  [
    'CSV in windows-1252 with spaces',
    'separated',
    { encoding: 'windows-1252', thousands: '\u00a0' },
  ],
  ['CSV with commas', 'separated', { separator: ',', thousands: '' }],
  ['pasted text', 'pasted', {}],
  ['pasted text with euros and brackets', 'pasted', { euro: 'front', minus: 'brackets' }],
  ['lines of a PDF', 'lines', {}],
  ['lines of a PDF, wrapped', 'lines', { wrap: 'label and amounts', pages: true }],
  ['lines of a PDF with spaces', 'lines', { gap: 'several', thousands: ' ' }],
];

describe.each(ways)('as %s', (_, format, style) => {
  it('the plan of the province of Antwerpen comes back, and the rules give what it prints', async () => {
    const model = provinceModel();
    const found = await printAndRead(model, { ...plainPrint, ...style }, format);

    const of = (path: string): number[] =>
      model.columns.map((column) => (found.get(keyOf(path, column)) ?? Number.NaN) / 100);
    const within1 = (computed: readonly number[], printed: readonly number[]): void => {
      expect(computed).toHaveLength(6);
      computed.forEach((amount, index) => {
        expect(Math.abs(amount - (printed[index] ?? Number.NaN))).toBeLessThanOrEqual(1);
      });
    };
    const at = (path: string, index: number): number => of(path)[index] ?? Number.NaN;
    const margins = model.columns.map((__, index) =>
      afm(at('M2.I.a', index), at('M2.I.b', index), at('AFM.II.a', index), at('AFM.II.b', index)),
    );
    within1(margins, of('AFM.III'));
    within1(
      margins.map((margin, index) =>
        afmGecorrigeerd(margin, at('AFM.II.a', index), at('SCHULD.1JAN', index), 0.08),
      ),
      of('GAFM.III'),
    );
    within1(bbr(of('M2.V'), at('M2.VI', 0)), of('M2.IX'));
  });

  it.each([
    { naam: 'Hasselt', nis: '71022' },
    { naam: 'Kortessem', nis: '73040' },
  ])('the tables of $naam come back', async (municipality) => {
    for (const model of municipalityModels(municipality)) {
      const read = await printAndRead(
        model,
        {
          ...plainPrint,
          ...style,
          // The note prints marks and formulas in the labels, and names the report above the year.
          mark: 'none',
          formulas: false,
          heading:
            style.wrap === undefined && model.columns.length > 1 ? 'report above' : 'one cell',
        },
        format,
      );
      expect(read.size).toBeGreaterThan(8);
    }
  });
});
