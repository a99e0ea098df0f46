import fc from 'fast-check';
import type { Area } from '../../../tools/host/cellStore';
import {
  cellsAddress,
  columnIndex,
  columnName,
  contains,
  intersection,
  parseCells,
  quoteSheet,
  splitAddress,
} from '../../../tools/host/address';
import { readEntry, shownText } from '../../../tools/host/cellText';
import { cultureOf } from '../../../tools/host/culture';
import { FormatBook } from '../../../tools/host/formatBook';
import { fromLocal, toLocal } from '../../../tools/host/formulaLocale';
import { isAtLeast, setsOfManifest } from '../../../tools/host/requirementSets';
import { readFunctionsFile } from '../../../tools/host/functionMetadata';
import { testFunctions } from './testFunctions';

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  sheetId: 's',
  row,
  column,
  rows,
  columns,
});
const areas = fc
  .tuple(
    fc.nat(1000),
    fc.nat(1000),
    fc.integer({ min: 1, max: 50 }),
    fc.integer({ min: 1, max: 50 }),
  )
  .map((parts) => area(...parts));

describe('addresses: https://support.microsoft.com/office/c7b8b95d-c594-4488-947e-c835903cebaa', () => {
  it.each([
    ['B2', area(1, 1, 1, 1)],
    ['$A$1:C3', area(0, 0, 3, 3)],
    ['C3:A1', area(0, 0, 3, 3)],
    ['A:B', area(0, 0, 1_048_576, 2)],
    ['2:5', area(1, 0, 4, 16_384)],
    ['XFD1048576', area(1_048_575, 16_383, 1, 1)],
  ])('%s', (text, expected) => {
    expect(parseCells(text, 's')).toEqual(expected);
  });

  it.each(['A0', 'XFE1', 'A1048577', 'norm_afm', 'A', '1', 'A1:', ''])(
    '%j is no reference',
    (text) => {
      expect(parseCells(text, 's')).toBeNull();
    },
  );

  it('what is written is read back', () => {
    fc.assert(
      fc.property(areas, (one) => void expect(parseCells(cellsAddress(one), 's')).toEqual(one)),
    );
    fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnName(column)) === column));
  });

  it.each([
    ['Blad1', 'Blad1'],
    ['Per gemeente', "'Per gemeente'"],
    ["Inbreng '25", "'Inbreng ''25'"],
    ['A1', "'A1'"],
    ['2026', "'2026'"],
  ])('the sheet %s is quoted as %s', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(splitAddress(`${quoted}!A1`)).toEqual({ sheet: name, cells: 'A1' });
  });

  it('what two areas share lies in both', () => {
    fc.assert(
      fc.property(areas, areas, (one, other) => {
        const shared = intersection(one, other);
        expect(intersection(other, one)).toEqual(shared);
        if (shared) expect([contains(one, shared), contains(other, shared)]).toEqual([true, true]);
      }),
    );
  });
});

describe('what is typed: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values', () => {
  const english = { decimal: '.', thousands: ',' };
  const dutch = { decimal: ',', thousands: '.' };
  it.each([
    ['1.5', english, 1.5],
    ['1,5', dutch, 1.5],
    ['1.234,56', dutch, 1234.56],
    ['-12%', dutch, -0.12],
    ['990.000', dutch, 990000],
    ['99.00', dutch, '99.00'],
    ['1e3', english, 1000],
    ["'12", english, '12'],
    ['waar', dutch, 'waar'],
    ['true', english, true],
    ['#n/a', english, { error: '#N/A' }],
    ['=A1', english, '=A1'],
    ['', english, ''],
    ['.', english, '.'],
  ])('%j is %j', (entry, separators, content) => {
    expect(readEntry(entry, 'General', separators)).toEqual(content);
  });

  it('a cell with format @ keeps text', () => {
    expect(readEntry('007', '@', english)).toBe('007');
  });

  it.each([[{}], [undefined], [new Date(0)]])('%j is refused', (entry) => {
    expect(() => readEntry(entry, 'General', english)).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }),
    );
  });
});

describe('what a cell shows', () => {
  const culture = cultureOf('nl-BE');
  it.each([
    [1234567.891, '#,##0.00', '1.234.567,89'],
    [-1234, '#,##0', '-1.234'],
    [-0.001, '0.00', '0,00'],
    [0.0825, '0.0%', '8,3%'],
    [46023, 'm/d/yyyy', '01/01/2026'],
    [1.5, 'General', '1,5'],
    [12, '@', '12'],
    [true, 'General', 'TRUE'],
    [{ error: '#N/A' }, '0', '#N/A'],
    [null, '0', ''],
    ['tekst', '0', 'tekst'],
  ])('%j with %s shows %s', (content, format, text) => {
    expect(shownText(content, format, culture)).toBe(text);
  });

  it('an unknown number format is refused by name', () => {
    expect(() => shownText(1, 'dd/mm/yyyy', culture)).toThrow(/dd\/mm\/yyyy/);
  });
});

describe('cultures: https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo', () => {
  it.each([
    ['nl-BE', ',', '.', ';'],
    ['en-US', '.', ',', ','],
    ['fr-BE', ',', '\u202f', ';'],
  ])('%s', (locale, decimal, thousands, list) => {
    expect(cultureOf(locale)).toMatchObject({ decimal, thousands, list });
  });

  it('the user may have separators of his own', () => {
    expect(cultureOf('nl-BE', { decimal: '.', thousands: ' ' })).toMatchObject({
      decimal: '.',
      thousands: ' ',
      list: ',',
    });
  });
});

describe('formulas of the user: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulaslocal-member', () => {
  const culture = cultureOf('nl-BE');
  it.each([
    ['=FUSIE.AFM(A1,1.5)', '=FUSIE.AFM(A1;1,5)'],
    ['=SUM({1,2;3.5,4})', '=SOM({1\\2;3,5\\4})'],
    ['=IF(A1="a,b",TRUE,#N/A)', '=ALS(A1="a,b";WAAR;#N/B)'],
    ["='Blad, 1.5'!A1+2.5", "='Blad, 1.5'!A1+2,5"],
    ['=IFERROR(SUMIF(A:A,">1.5",B:B),0)', '=ALS.FOUT(SOM.ALS(A:A;">1.5";B:B);0)'],
  ])('%s is %s', (english, local) => {
    expect(toLocal(english, culture)).toBe(local);
    expect(fromLocal(local, culture)).toBe(english);
  });

  it('an English user sees what is stored', () => {
    const formula = '=SUM({1,2;3.5,4},B1)';
    expect(toLocal(formula, cultureOf('en-GB'))).toBe(formula);
  });
});

describe('requirement sets: https://learn.microsoft.com/javascript/api/manifest/requirements', () => {
  it.each([
    ['1.14', '1.9', true],
    ['1.9', '1.14', false],
    ['1.1', '1.1', true],
    ['2', '1.14', true],
  ])('%s reaches %s: %s', (version, wanted, reached) => {
    expect(isAtLeast(version, wanted)).toBe(reached);
  });

  it('are read from a manifest', () => {
    const xml = `<OfficeApp><Requirements><Sets DefaultMinVersion="1.1">
        <Set Name="SharedRuntime"/><Set Name="ExcelApi" MinVersion="1.14"/></Sets></Requirements>
      <!-- <Sets><Set Name="Commented" MinVersion="9.9"/></Sets> -->
      <bt:Sets DefaultMinVersion="1.2"><bt:Set Name="CustomFunctionsRuntime"/>
        <bt:Set Name="ExcelApi" MinVersion="1.9"/></bt:Sets></OfficeApp>`;
    expect(setsOfManifest(xml)).toEqual({
      SharedRuntime: '1.1',
      ExcelApi: '1.14',
      CustomFunctionsRuntime: '1.2',
    });
  });
});

describe('formats', () => {
  it('the last one counts; a mixed area answers null', () => {
    const book = new FormatBook();
    const [red, blue] = ['#FF0000', '#0000FF'];
    book.set(area(0, 0, 4, 4), 'Fill.Color', red);
    book.set(area(1, 1, 1, 1), 'Fill.Color', blue);
    expect(book.get(area(1, 1, 1, 1), 'Fill.Color')).toBe(blue);
    expect(book.get(area(0, 0, 1, 4), 'Fill.Color')).toBe(red);
    expect(book.get(area(0, 0, 2, 2), 'Fill.Color')).toBeNull();
    expect(book.get(area(0, 0, 9, 1), 'Fill.Color')).toBeNull();
    expect(book.get(area(9, 9, 1, 1), 'Fill.Color')).toBe('#FFFFFF');
  });
});

describe('functions.json: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json', () => {
  const one = { id: 'A', name: 'AAA', parameters: [] };
  it('is accepted', () => {
    expect(readFunctionsFile(testFunctions).functions).toHaveLength(testFunctions.functions.length);
  });

  it.each<[string, unknown]>([
    ['no functions', {}],
    ['no name', { functions: [{ id: 'A', parameters: [] }] }],
    ['a name with a space', { functions: [{ ...one, name: 'A A' }] }],
    ['no parameters', { functions: [{ id: 'A', name: 'AAA' }] }],
    ['the same id twice', { functions: [one, { ...one, name: 'BBB' }] }],
    ['the same name in another case', { functions: [one, { ...one, id: 'B', name: 'aaa' }] }],
    ['an unknown type', { functions: [{ ...one, parameters: [{ name: 'x', type: 'date' }] }] }],
    [
      'a required parameter after an optional one',
      { functions: [{ ...one, parameters: [{ name: 'x', optional: true }, { name: 'y' }] }] },
    ],
    ['what is not emulated', { functions: [{ ...one, options: { stream: true } }] }],
  ])('%s is refused', (_, file) => {
    expect(() => readFunctionsFile(file)).toThrow(/^functions\.json/);
  });
});
