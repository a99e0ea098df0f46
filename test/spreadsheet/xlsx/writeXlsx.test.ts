import fc from 'fast-check';
import { cellAddress, type Cell, type CellStyle } from '../../../src/spreadsheet/workbook';
import { writeXlsx } from '../../../src/spreadsheet/xlsx';
import { cell, example, sheet, workbook } from './exampleWorkbook';
import { plainly, styleOf } from './readStyles';
import { cellsOf, down, many, parsed, partsOf, problemsOf, words } from './readXlsx';

async function written(...args: Parameters<typeof workbook>) {
  return partsOf(await writeXlsx(workbook(...args)));
}

async function oneCell(content: Cell) {
  const parts = await written([sheet('Blad', { rows: [{ key: 'a', cells: [content] }] })]);
  const found = cellsOf(parts, 1).get('A1');
  if (found === undefined) throw new Error('No cell A1');
  return { ...found, parts };
}

describe('the file', () => {
  it('is well-formed, every part named once and every link leading somewhere', async () => {
    const parts = partsOf(await writeXlsx(example));
    expect(problemsOf(parts)).toEqual([]);
    const named = many(parsed(parts, '[Content_Types].xml'), 'Types', 'Override').map((one) =>
      String(one['@PartName']).slice(1),
    );
    const own = Object.keys(parts).filter((path) => !/\.rels$|^\[/.test(path));
    expect(named.toSorted()).toEqual(own.toSorted());
    const targets = Object.keys(parts)
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => many(parsed(parts, path), 'Relationships', 'Relationship'))
      .map((one) => String(one['@Target']).slice(1));
    expect(targets.toSorted()).toEqual(own.toSorted());
  });

  it('is the same on every run, whatever the clock says', async () => {
    const first = await writeXlsx(example);
    jest.useFakeTimers({ now: new Date('2041-07-19T22:33:44Z') });
    const later = await writeXlsx(example).finally(() => jest.useRealTimers());
    expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
    const other = await writeXlsx({ ...example, date: '2026-03-02' });
    expect(Buffer.from(other).equals(Buffer.from(first))).toBe(false);
  });

  it('says what it is, who made it and when', async () => {
    const parts = partsOf(await writeXlsx(example));
    expect(down(parsed(parts, 'docProps/core.xml'), 'cp:coreProperties')).toMatchObject({
      'dc:title': 'Fusie van A & B',
      'dc:creator': 'Fusiebegroting',
      'dcterms:created': { '#text': '2026-03-01T00:00:00Z' },
      'dcterms:modified': { '#text': '2026-03-01T00:00:00Z' },
    });
  });

  it('does not make Excel calculate when it opens', async () => {
    const parts = partsOf(await writeXlsx(example));
    expect(down(parsed(parts, 'xl/workbook.xml'), 'workbook', 'calcPr')).toEqual({
      '@calcId': '191029',
    });
  });

  it('holds the sheets in order and the names, print titles included', async () => {
    const parts = partsOf(await writeXlsx(example));
    const book = down(parsed(parts, 'xl/workbook.xml'), 'workbook');
    expect(many(book, 'sheets', 'sheet').map((one) => one['@name'])).toEqual([
      'Start',
      'Per gemeente',
    ]);
    expect(
      many(book, 'definedNames', 'definedName').map((one) => [one['@name'], words(one)]),
    ).toEqual([
      ['Scenario', 'Start!$B$3'],
      ['_xlnm._FilterDatabase', "'Per gemeente'!$B$3:$H$7"],
      ['_xlnm.Print_Area', "'Per gemeente'!$B$2:$H$20"],
      ['_xlnm.Print_Titles', "'Per gemeente'!$B:$B,'Per gemeente'!$2:$3"],
    ]);
  });

  it.each([
    [[], 'without sheets'],
    [['a'.repeat(32)], 'No name'],
    [['a/b'], 'No name'],
    [[''], 'No name'],
    [["'a"], 'No name'],
    [['Blad', 'BLAD'], 'Two sheets'],
  ])('refuses the sheets %j, which Excel would rename', async (names, reason) => {
    await expect(written(names.map((name) => sheet(name)))).rejects.toThrow(reason);
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+32', '-', '@naam', "'s avonds"])(
    'with the text %s stays text, also when somebody edits it',
    async (value) => {
      const { parts, format, ...read } = await oneCell(cell(value));
      expect(read).toEqual({ type: 's', formula: undefined, value });
      const xf = many(parsed(parts, 'xl/styles.xml'), 'styleSheet', 'cellXfs', 'xf')[format];
      expect(xf?.['@quotePrefix']).toBe('1');
    },
  );

  it.each(['', 'gewoon', '1-1', ' =1'])('with the text %j needs no mark', async (value) => {
    const { parts, format, ...read } = await oneCell(cell(value));
    expect(read).toEqual({ type: 's', formula: undefined, value });
    const xf = many(parsed(parts, 'xl/styles.xml'), 'styleSheet', 'cellXfs', 'xf')[format];
    expect(xf?.['@quotePrefix']).toBeUndefined();
  });

  it.each([
    [12.5, 'n'],
    ['-x', 'str'],
    [false, 'b'],
    [{ error: '#DIV/0!' } as const, 'e'],
  ])('keeps %j beside its formula', async (value, type) => {
    expect(await oneCell(cell(value, 'Bedrag', { formula: '=B1&"<"' }))).toMatchObject({
      type,
      formula: 'B1&"<"',
      value,
    });
  });

  it('with a formula that gives nothing shows an empty text', async () => {
    expect(await oneCell(cell(null, 'Tekst', { formula: '=""' }))).toMatchObject({
      type: 'str',
      value: '',
    });
  });

  it.each([NaN, Infinity, -Infinity])('refuses %d, which no cell can hold', async (value) => {
    await expect(oneCell(cell(value))).rejects.toThrow('A1');
  });

  it('refuses a longer text than Excel takes', async () => {
    expect((await oneCell(cell('a'.repeat(32_767)))).value).toHaveLength(32_767);
    await expect(oneCell(cell('a'.repeat(32_768)))).rejects.toThrow(RangeError);
  });

  it.each(['Onbekend', 'toString'])('refuses the style %s of no workbook', async (style) => {
    await expect(oneCell(cell(1, style))).rejects.toThrow(style);
  });
});

const content = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('_x000D_', '_x0041', '__x005F_', ' spatie ', '\r\n', '\t', ']]>', '&amp;lt;'),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#N/A', '#NAME?', '#DIV/0!').map((error) => ({ error }) as const),
);
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).toUpperCase().padStart(6, '0')}`);
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.oneof(
      fc.constantFrom('#,##0', 'm/d/yyyy', '@', '0.00%', '"€" 0;[Red]-0;"<>&"'),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    ),
    bold: fc.boolean(),
    italic: fc.boolean(),
    size: fc.integer({ min: 6, max: 36 }),
    colour,
    fill: colour,
    align: fc.constantFrom('left', 'right', 'center'),
    wrap: fc.boolean(),
    indent: fc.integer({ min: 0, max: 5 }),
    border: fc.constantFrom('top', 'bottom', 'box', 'dotted box'),
    vertical: fc.constantFrom('top', 'center'),
  },
  { requiredKeys: [] },
);
const grid = fc.array(
  fc.array(
    fc.option(
      fc.record({
        value: content,
        formula: fc.option(fc.string({ unit: 'binary', minLength: 1 }), { nil: undefined }),
        look: fc.nat(),
      }),
    ),
    { maxLength: 4 },
  ),
  { maxLength: 4 },
);

/** What a formula leaves, and an indent means, in Excel. */
function expectedStyle(look: CellStyle): CellStyle {
  const align = look.align ?? ((look.indent ?? 0) > 0 ? 'left' : undefined);
  return plainly({ ...look, align });
}

it('gives back the values, formulas and styles of any workbook', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(style, { minLength: 1, maxLength: 4 }), grid, async (looks, rows) => {
      const model = workbook(
        [
          sheet('Blad', {
            rows: rows.map((row, index) => ({
              key: String(index),
              cells: row.map((one): Cell | null =>
                one === null
                  ? null
                  : {
                      value: one.value,
                      style: `S${String(one.look % looks.length)}`,
                      ...(one.formula === undefined ? {} : { formula: `=${one.formula}` }),
                    },
              ),
            })),
          }),
        ],
        { styles: Object.fromEntries(looks.map((look, index) => [`S${String(index)}`, look])) },
      );
      const parts = partsOf(await writeXlsx(model));
      expect(problemsOf(parts)).toEqual([]);
      const read = cellsOf(parts, 1);
      const expected = rows.flatMap((row, r) =>
        row.flatMap((one, c) => (one === null ? [] : [{ ...one, address: cellAddress(r, c) }])),
      );
      expect([...read.keys()]).toEqual(expected.map(({ address }) => address));
      for (const { address, value, formula, look } of expected) {
        const found = read.get(address);
        expect(found?.formula).toEqual(formula);
        expect(found?.value).toEqual(formula !== undefined && value === null ? '' : value);
        expect(styleOf(parts, found?.format ?? -1)).toEqual(
          expectedStyle(looks[look % looks.length] ?? {}),
        );
      }
    }),
    { numRuns: 150 },
  );
});
