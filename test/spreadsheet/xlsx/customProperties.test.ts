import { unzipSync } from 'fflate';
import fc from 'fast-check';
import type { Sheet } from '../../../src/spreadsheet/workbook';
import { writeXlsx } from '../../../src/spreadsheet/xlsx';
import { propertiesOf } from '../../office/build/openFile';
import { example, sheet, workbook } from './exampleWorkbook';
import { down, many, node, parsed, partsOf, words } from './readXlsx';

// What a program keeps with a sheet or a name, found again along the links of the file.
const chart = example.sheets[0]?.charts[0];
if (chart === undefined) throw new Error('an example without charts');

const written = (...sheets: readonly Sheet[]) => writeXlsx(workbook(sheets));

it('names each part as Excel does, counted over all sheets, and says what it is', async () => {
  const parts = partsOf(await writeXlsx(example));
  const paths = Object.keys(parts).filter((path) => path.endsWith('.bin'));
  expect(paths).toEqual([
    'xl/customProperty1.bin',
    'xl/customProperty2.bin',
    'xl/customProperty3.bin',
  ]);
  const types = many(parsed(parts, '[Content_Types].xml'), 'Types', 'Override');
  for (const path of paths) {
    expect(types).toContainEqual({
      '@PartName': `/${path}`,
      '@ContentType': 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
    });
  }
  expect(
    many(parsed(parts, 'xl/worksheets/_rels/sheet2.xml.rels'), 'Relationships', 'Relationship').map(
      (one) => [one['@Type'], one['@Target']],
    ),
  ).toEqual([
    [
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty',
      '/xl/customProperty3.bin',
    ],
  ]);
});

it('keeps a text in two bytes for each sign, the lower one first and nothing in front', async () => {
  const bytes = await written(sheet('Blad', { properties: { a: 'A€' } }));
  expect([...(unzipSync(bytes)['xl/customProperty1.bin'] ?? [])]).toEqual([0x41, 0, 0xac, 0x20]);
});

it.each([
  ['without charts', [], ['pageSetup', 'customProperties']],
  ['with a chart', [chart], ['pageSetup', 'customProperties', 'drawing']],
])('stands where the format wants it, %s', async (_, charts, order) => {
  const parts = partsOf(
    await written(
      sheet('Start', { charts, properties: { a: '1', b: '2' } }),
      sheet('Per gemeente'),
    ),
  );
  const root = node(down(parsed(parts, 'xl/worksheets/sheet1.xml'), 'worksheet'));
  const names = Object.keys(root).filter((name) => !name.startsWith('@'));
  expect(names.slice(names.indexOf('pageSetup'))).toEqual(order);
});

it('is not there where a sheet keeps nothing', async () => {
  for (const properties of [undefined, {}]) {
    const bytes = await written(sheet('Blad', properties === undefined ? {} : { properties }));
    const parts = partsOf(bytes);
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('customProperties');
    expect(Object.keys(parts).filter((path) => path.endsWith('.bin'))).toEqual([]);
  }
});

it('gives back any text under any name, with charts and without', async () => {
  const kept = fc.dictionary(
    fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
    fc.string({ unit: 'grapheme' }),
    { maxKeys: 3 },
  );
  await fc.assert(
    fc.asyncProperty(kept, kept, fc.boolean(), async (first, second, drawn) => {
      const bytes = await written(
        sheet('Start', { properties: first, charts: drawn ? [chart] : [] }),
        sheet('Per gemeente', { properties: second }),
      );
      expect(propertiesOf(bytes, 1)).toEqual(Object.entries(first));
      expect(propertiesOf(bytes, 2)).toEqual(Object.entries(second));
    }),
    { numRuns: 100 },
  );
});

it('gives a name its comment, and none to a name without', async () => {
  const parts = partsOf(
    await writeXlsx(
      workbook([sheet('Blad')], {
        names: [
          { name: 'Een', refersTo: '=Blad!$A$1', comment: 'Van "A" & B' },
          { name: 'Twee', refersTo: '=Blad!$A$2' },
        ],
      }),
    ),
  );
  const names = many(
    parsed(parts, 'xl/workbook.xml'),
    'workbook',
    'definedNames',
    'definedName',
  ).map((one) => [one['@name'], '@comment' in one ? words(one['@comment']) : null, words(one)]);
  expect(names).toEqual([
    ['Een', 'Van "A" & B', 'Blad!$A$1'],
    ['Twee', null, 'Blad!$A$2'],
  ]);
});
