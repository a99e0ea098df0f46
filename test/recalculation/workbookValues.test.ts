import { strToU8, zipSync } from 'fflate';
import { workbookValues } from '../../tools/oracle/workbookValues';

const file = (cells: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId7"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId7" Target="worksheets/first.xml"/></Relationships>',
        'xl/sharedStrings.xml':
          '<sst><si><t>een</t></si><si><r><t xml:space="preserve">vet </t></r><r><t>gewoon</t></r></si></sst>',
        'xl/worksheets/first.xml': `<worksheet><sheetData><row r="3">${cells}</row></sheetData></worksheet>`,
      }).map(([path, xml]) => [path, strToU8(xml)]),
    ),
  );

it.each<[string, unknown]>([
  ['<c r="C3"><v>-1.5E-7</v></c>', -1.5e-7],
  ['<c r="C3" t="n"><f>1/3</f><v>0.333333333333333</v></c>', 0.333333333333333],
  ['<c r="C3" s="4"/>', null],
  ['<c r="C3" t="s"><v>0</v></c>', 'een'],
  ['<c r="C3" t="s"><v>1</v></c>', 'vet gewoon'],
  ['<c r="C3" t="str"><f>A1</f><v> a&#10;&lt;b&gt; </v></c>', ' a\n<b> '],
  ['<c r="C3" t="str"><f>A1</f><v></v></c>', ''],
  ['<c r="C3" t="str"><f>A1</f></c>', ''],
  ['<c r="C3" t="inlineStr"><is><t>los</t></is></c>', 'los'],
  ['<c r="C3" t="b"><v>1</v></c>', true],
  ['<c r="C3" t="b"><v>0</v></c>', false],
  ['<c r="C3" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
])('%s', (cell, value) => {
  expect([...workbookValues(file(cell))]).toEqual([['A & B!C3', value]]);
});

it.each<[string, string, RegExp]>([
  ['an unknown type', '<c r="C3" t="d"><v>2025-01-01</v></c>', /C3: d/],
  ['a shared string that is not there', '<c r="C3" t="s"><v>9</v></c>', /shared string 9/],
])('refuses %s', (_what, cell, message) => {
  expect(() => workbookValues(file(cell))).toThrow(message);
});

it('refuses a file without a workbook', () => {
  expect(() => workbookValues(zipSync({ 'a.txt': strToU8('a') }))).toThrow(/workbook\.xml/);
});
