import type { Sheet, Validation } from '../../../src/spreadsheet/workbook';
import { writeXlsx } from '../../../src/spreadsheet/xlsx';
import { cell, example, sheet, workbook } from './exampleWorkbook';
import { cellsOf, down, many, parsed, partsOf, words } from './readXlsx';

async function written(...sheets: readonly Sheet[]) {
  const parts = partsOf(await writeXlsx(workbook(sheets)));
  return { parts, first: down(parsed(parts, 'xl/worksheets/sheet1.xml'), 'worksheet') };
}

describe('columns and rows', () => {
  it('are as wide as asked, margins of the cell included, and hidden where asked', async () => {
    const { first } = await written(
      sheet('Blad', {
        columns: [
          { key: 'a', width: 10, hidden: true },
          { key: 'b', width: 8.43 },
        ],
        rows: [
          { key: 'k', hidden: true, cells: [] },
          { key: null, cells: [null] },
          { key: 'l', cells: [cell(1)] },
        ],
      }),
    );
    expect(many(first, 'cols', 'col')).toEqual([
      { '@min': '1', '@max': '1', '@width': '10.7109375', '@hidden': '1', '@customWidth': '1' },
      { '@min': '2', '@max': '2', '@width': '9.140625', '@customWidth': '1' },
    ]);
    expect(many(first, 'sheetData', 'row').map((row) => [row['@r'], row['@hidden']])).toEqual([
      ['1', '1'],
      ['3', undefined],
    ]);
  });

  it('print on one page across, lying down', async () => {
    const { first } = await written(sheet('Blad'));
    expect(down(first, 'sheetPr', 'pageSetUpPr', '@fitToPage')).toBe('1');
    expect(down(first, 'pageSetup')).toMatchObject({
      '@orientation': 'landscape',
      '@fitToWidth': '1',
      '@fitToHeight': '0',
    });
  });

  it('or whole on one page that stands', async () => {
    const around = { left: '', centre: '', right: '' };
    const print = {
      area: 'A1:B2',
      pagesAcross: 1,
      onePage: true,
      header: around,
      footer: around,
    } as const;
    const { first } = await written({ ...sheet('Blad'), print });
    expect(down(first, 'pageSetup')).toMatchObject({
      '@orientation': 'portrait',
      '@fitToWidth': '1',
      '@fitToHeight': '1',
    });
  });
});

describe('the printed page', () => {
  it('has what stands around it, on its own line, and no more', async () => {
    const parts = partsOf(await writeXlsx(example));
    const page = (number: number) =>
      down(parsed(parts, `xl/worksheets/sheet${String(number)}.xml`), 'worksheet', 'headerFooter');
    expect(page(1)).toBeUndefined();
    expect(page(2)).toEqual({
      oddHeader: '&LA && B&C&A&Rrechts',
      oddFooter: '&LCijfers van 30 juni 2024&C1.2.0&RBladzijde &P van &N',
    });
  });

  it('belongs to its sheet, whatever other names there are', async () => {
    const parts = partsOf(await writeXlsx(example));
    const names = many(
      parsed(parts, 'xl/workbook.xml'),
      'workbook',
      'definedNames',
      'definedName',
    ).map((one) => [one['@name'], one['@localSheetId'], one['@hidden']]);
    expect(names).toEqual([
      ['Scenario', undefined, undefined],
      ['_xlnm._FilterDatabase', '1', '1'],
      ['_xlnm.Print_Area', '1', undefined],
      ['_xlnm.Print_Titles', '1', undefined],
    ]);
  });
});

it('the elements of a sheet stand in the order that Excel wants', async () => {
  const parts = partsOf(await writeXlsx(example));
  const root = down(parsed(parts, 'xl/worksheets/sheet2.xml'), 'worksheet') as object;
  const order = [
    ...['sheetPr', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter'],
    ...['conditionalFormatting', 'dataValidations', 'hyperlinks', 'pageMargins', 'pageSetup'],
    ...['headerFooter', 'customProperties', 'drawing'],
  ];
  const found = Object.keys(root).filter((name) => !name.startsWith('@'));
  expect(found).toEqual(order.filter((name) => found.includes(name)));
  expect(found).toEqual(expect.arrayContaining(['autoFilter', 'headerFooter']));
});

it('a filter stands over its cells', async () => {
  const parts = partsOf(await writeXlsx(example));
  const filter = (number: number) =>
    down(parsed(parts, `xl/worksheets/sheet${String(number)}.xml`), 'worksheet', 'autoFilter');
  expect([filter(1), filter(2)]).toEqual([undefined, { '@ref': 'B3:H7' }]);
});

describe('frozen panes', () => {
  const pane = (x: string | undefined, y: string | undefined, corner: string, active: string) => ({
    ...(x === undefined ? {} : { '@xSplit': x }),
    ...(y === undefined ? {} : { '@ySplit': y }),
    '@topLeftCell': corner,
    '@activePane': active,
    '@state': 'frozen',
  });
  // Hidden lines do not count, and the view starts behind them, as in a file of Excel itself.
  it.each([
    [3, 2, [], [], undefined, pane('2', '3', 'C4', 'bottomRight')],
    [3, 2, [0], [0], 'B2', pane('1', '2', 'C4', 'bottomRight')],
    [3, 0, [0], [0], 'B2', pane(undefined, '2', 'B4', 'bottomLeft')],
    [0, 3, [], [1], undefined, pane('2', undefined, 'D1', 'topRight')],
    [1, 1, [0], [0], 'B2', undefined],
    [0, 0, [0], [], 'A2', undefined],
  ])(
    '%d rows and %d columns, hidden rows %j and columns %j',
    async (rows, columns, hiddenRows, hiddenColumns, start, expected) => {
      const hidden = (list: readonly number[], index: number) => ({ hidden: list.includes(index) });
      const { first } = await written(
        sheet('Blad', {
          columns: [0, 1, 2].map((i) => ({ key: `${i}`, width: 9, ...hidden(hiddenColumns, i) })),
          rows: [0, 1, 2, 3].map((i) => ({ key: `${i}`, cells: [], ...hidden(hiddenRows, i) })),
          frozen: { rows, columns },
        }),
      );
      const view = down(first, 'sheetViews', 'sheetView');
      expect(down(view, '@topLeftCell')).toBe(start);
      expect(down(view, 'pane')).toEqual(expected);
    },
  );
});

describe('validations', () => {
  const list = (words: readonly string[], more: Partial<Validation> = {}): Validation => ({
    range: 'B3',
    rule: { kind: 'list', words },
    title: 'Titel',
    message: 'Kies uit de lijst.',
    ...more,
  });
  const validated = async (...validations: readonly Validation[]) => {
    const { parts, first } = await written(sheet('Blad', { validations }));
    return { parts, found: many(first, 'dataValidations', 'dataValidation') };
  };

  it.each([
    ['decimal', -0.5, 1e6, '-0.5', '1000000'],
    ['whole', 2, 6, '2', '6'],
  ] as const)('of a %s number', async (kind, minimum, maximum, low, high) => {
    const { found } = await validated(
      list([], { range: 'E5:P5', rule: { kind, minimum, maximum } }),
    );
    expect(found).toEqual([
      {
        '@type': kind,
        '@allowBlank': '1',
        '@showErrorMessage': '1',
        '@errorTitle': 'Titel',
        '@error': 'Kies uit de lijst.',
        '@sqref': 'E5:P5',
        formula1: low,
        formula2: high,
      },
    ]);
  });

  it('of a short list hold it themselves, up to what Excel takes', async () => {
    const longest = ['a'.repeat(200), 'b'.repeat(54)];
    const { found, parts } = await validated(list(['ja', 'nee dank u']), list(longest));
    expect(found.map((one) => words(one['formula1']))).toEqual([
      '"ja,nee dank u"',
      `"${longest.join(',')}"`,
    ]);
    expect(parts['xl/worksheets/sheet2.xml']).toBeUndefined();
  });

  it('of a list that stands in cells point to them', async () => {
    const rule = { kind: 'cells', source: "'Mijn blad'!$E$9:$I$9" } as const;
    const { found, parts } = await validated(list([], { rule }));
    expect(found).toMatchObject([{ '@type': 'list', formula1: "'Mijn blad'!$E$9:$I$9" }]);
    expect(parts['xl/worksheets/sheet2.xml']).toBeUndefined();
  });

  it('of a longer list point to a sheet that nobody sees, each list once', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `gemeente ${String(index)}`);
    const { found, parts } = await validated(list(long), list(['a,b', ' c']), list(long));
    expect(found.map((one) => words(one['formula1']))).toEqual([
      '_lists!$A$1:$A$60',
      '_lists!$B$1:$B$2',
      '_lists!$A$1:$A$60',
    ]);
    expect(
      many(parsed(parts, 'xl/workbook.xml'), 'workbook', 'sheets', 'sheet').map((one) => [
        one['@name'],
        one['@state'],
      ]),
    ).toEqual([
      ['Blad', undefined],
      ['_lists', 'veryHidden'],
    ]);
    const cells = cellsOf(parts, 2);
    expect(cells.size).toBe(62);
    expect([cells.get('A60')?.value, cells.get('B2')?.value]).toEqual(['gemeente 59', ' c']);
  });

  it('leave a sheet of the user alone', async () => {
    const { first } = await written(
      sheet('Blad', { validations: [list(['a,b'])] }),
      sheet('_Lists'),
    );
    expect(words(down(first, 'dataValidations', 'dataValidation', 'formula1'))).toBe(
      '_lists_!$A$1:$A$1',
    );
  });

  it('refuse a list without words', async () => {
    await expect(validated(list([]))).rejects.toThrow(RangeError);
  });

  it('cut what Excel has no room for where everybody sees it', async () => {
    const { found } = await validated(
      list(['a'], { title: 't'.repeat(32), message: 'm'.repeat(225) }),
      list(['a'], { title: 't'.repeat(33), message: 'm'.repeat(226) }),
    );
    expect(found.map((one) => [one['@errorTitle'], one['@error']])).toEqual([
      ['t'.repeat(32), 'm'.repeat(225)],
      [`${'t'.repeat(31)}…`, `${'m'.repeat(224)}…`],
    ]);
  });
});

it('conditional formats look as asked, the first one first', async () => {
  const parts = partsOf(await writeXlsx(example));
  const found = many(
    parsed(parts, 'xl/worksheets/sheet2.xml'),
    'worksheet',
    'conditionalFormatting',
  );
  expect(found.map((one) => [one['@sqref'], down(one, 'cfRule')])).toEqual([
    [
      'C4:H7',
      {
        '@type': 'expression',
        '@dxfId': '0',
        '@priority': '1',
        formula: 'AND(ISNUMBER(C4),C4<0)',
      },
    ],
    ['C4:H7', { '@type': 'expression', '@dxfId': '1', '@priority': '2', formula: 'ISNA(C4)' }],
  ]);
  expect(many(parsed(parts, 'xl/styles.xml'), 'styleSheet', 'dxfs', 'dxf')).toEqual([
    {
      font: { b: { '@val': '1' }, color: { '@rgb': 'FF9C0006' } },
      fill: { patternFill: { bgColor: { '@rgb': 'FFFFC7CE' } } },
    },
    { fill: { patternFill: { bgColor: { '@rgb': 'FFEDEDED' } } } },
  ]);
});

it('links lead to a place in the workbook', async () => {
  const parts = partsOf(await writeXlsx(example));
  expect(
    down(parsed(parts, 'xl/worksheets/sheet2.xml'), 'worksheet', 'hyperlinks', 'hyperlink'),
  ).toEqual({ '@ref': 'G9', '@location': 'Start!B2' });
});

it('styles stand among the named styles of Excel', async () => {
  const parts = partsOf(await writeXlsx(example));
  expect(
    many(parsed(parts, 'xl/styles.xml'), 'styleSheet', 'cellStyles', 'cellStyle').map(
      (one) => one['@name'],
    ),
  ).toEqual(['Normal', ...Object.keys(example.styles)]);
  await expect(writeXlsx({ ...example, styles: { normal: {} } })).rejects.toThrow('Normal');
});
