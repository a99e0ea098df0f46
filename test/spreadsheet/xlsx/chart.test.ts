import type { Chart } from '../../../src/spreadsheet/workbook';
import { writeXlsx } from '../../../src/spreadsheet/xlsx';
import { example } from './exampleWorkbook';
import { down, many, parsed, partsOf, words } from './readXlsx';

async function charts() {
  const parts = partsOf(await writeXlsx(example));
  const plot = (number: number) =>
    down(parsed(parts, `xl/charts/chart${String(number)}.xml`), 'c:chartSpace', 'c:chart');
  return { parts, all: [1, 2, 3].map(plot) };
}

const titleText = (from: unknown) =>
  words(down(from, 'c:title', 'c:tx', 'c:rich', 'a:p', 'a:r', 'a:t'));
/** ECMA-376, 21.2: Excel repairs a file in which they stand otherwise. */
const seriesOrder = {
  bar: ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:cat', 'c:val'],
  line: ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:marker', 'c:cat', 'c:val', 'c:smooth'],
  scatter: ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:marker', 'c:xVal', 'c:yVal', 'c:smooth'],
};
const columnGroup = (from: unknown) => down(from, 'c:plotArea', 'c:barChart');

describe('charts', () => {
  it.each([
    [0, 'Naast elkaar', 'Euro', 'clustered', undefined, 2, 1],
    [1, 'Gestapeld', 'Euro', 'stacked', '100', 2, 1],
    [2, 'Aandeel', 'Aandeel', 'percentStacked', '100', 2, 0],
  ])(
    'number %d, %s, has its axis, its columns and its lines',
    async (index, title, axis, grouping, overlap, columns, lines) => {
      const chart = (await charts()).all[index];
      expect(titleText(chart)).toBe(title);
      expect(titleText(down(chart, 'c:plotArea', 'c:valAx'))).toBe(axis);
      expect(down(columnGroup(chart), 'c:grouping', '@val')).toBe(grouping);
      expect(down(columnGroup(chart), 'c:overlap', '@val')).toBe(overlap);
      expect(many(columnGroup(chart), 'c:ser')).toHaveLength(columns);
      expect(many(chart, 'c:plotArea', 'c:lineChart', 'c:ser')).toHaveLength(lines);
    },
  );

  it('refer to their cells and carry what these show, with a gap for #N/A', async () => {
    const second = many(columnGroup((await charts()).all[0]), 'c:ser')[1];
    expect(words(down(second, 'c:tx', 'c:v'))).toBe('Gemeente B');
    expect(down(second, 'c:spPr', 'a:solidFill', 'a:srgbClr', '@val')).toBe('C55A11');
    expect(down(second, 'c:cat', 'c:numRef', 'c:f')).toBe("'Per gemeente'!$C$3:$H$3");
    const values = down(second, 'c:val', 'c:numRef');
    expect(down(values, 'c:f')).toBe("'Per gemeente'!$C$5:$H$5");
    expect(down(values, 'c:numCache', 'c:formatCode')).toBe('#,##0');
    expect(down(values, 'c:numCache', 'c:ptCount', '@val')).toBe('6');
    expect(
      many(values, 'c:numCache', 'c:pt').map((one) => [one['@idx'], words(one['c:v'])]),
    ).toEqual([
      ['0', '80'],
      ['2', '70'],
      ['3', '40'],
      ['4', '50'],
      ['5', '20'],
    ]);
  });

  it('leave gaps, also in a line', async () => {
    const chart = (await charts()).all[0];
    expect(down(chart, 'c:dispBlanksAs', '@val')).toBe('gap');
    expect(
      down(chart, 'c:extLst', 'c:ext', 'c16r3:dataDisplayOptions16', 'c16r3:dispNaAsBlank', '@val'),
    ).toBe('1');
  });

  it('number their series as they are listed, lines included', async () => {
    const [chart] = (await charts()).all;
    const line = down(chart, 'c:plotArea', 'c:lineChart', 'c:ser');
    expect(down(line, 'c:order', '@val')).toBe('2');
    expect(down(line, 'c:spPr', 'a:ln', 'a:solidFill', 'a:srgbClr', '@val')).toBe('7F7F7F');
    expect(down(line, 'c:marker', 'c:symbol', '@val')).toBe('none');
  });

  it('cover the cells asked for and say what they show', async () => {
    const { parts } = await charts();
    const anchors = many(
      parsed(parts, 'xl/drawings/drawing1.xml'),
      'xdr:wsDr',
      'xdr:twoCellAnchor',
    );
    const corner = (of: unknown) => [words(down(of, 'xdr:col')), words(down(of, 'xdr:row'))];
    expect(anchors.map((one) => [corner(one['xdr:from']), corner(one['xdr:to'])])).toEqual([
      [
        ['1', '4'],
        ['8', '20'],
      ],
      [
        ['1', '21'],
        ['8', '37'],
      ],
      [
        ['1', '38'],
        ['8', '54'],
      ],
    ]);
    expect(
      anchors.map((one) => down(one, 'xdr:graphicFrame', 'xdr:nvGraphicFramePr', 'xdr:cNvPr')),
    ).toEqual(
      (example.sheets[0]?.charts ?? []).map(({ id, description }, index) => ({
        '@id': String(index + 2),
        '@name': id,
        '@descr': description,
      })),
    );
  });

  const changed = async (change: Partial<Chart>) => {
    const [start, ...others] = example.sheets;
    const [first] = start?.charts ?? [];
    if (start === undefined || first === undefined) throw new Error('No chart in the example');
    const parts = partsOf(
      await writeXlsx({
        ...example,
        sheets: [{ ...start, charts: [{ ...first, ...change }] }, ...others],
      }),
    );
    return down(parsed(parts, 'xl/charts/chart1.xml'), 'c:chartSpace', 'c:chart');
  };

  it('take words as categories too', async () => {
    const chart = await changed({ categories: "'Per gemeente'!$B$4:$B$8" });
    const categories = down(many(columnGroup(chart), 'c:ser')[0], 'c:cat', 'c:strRef');
    expect(
      many(categories, 'c:strCache', 'c:pt').map((one) => [one['@idx'], words(one['c:v'])]),
    ).toEqual([
      ['0', 'Gemeente A'],
      ['1', 'Gemeente B'],
      ['2', 'Som'],
      ['3', 'Norm'],
    ]);
  });

  it('of lines alone have no columns', async () => {
    const series = (example.sheets[0]?.charts[0]?.series ?? []).filter(({ line }) => line);
    expect(columnGroup(await changed({ series }))).toBeUndefined();
  });

  const values = (row: number) => `'Per gemeente'!$C$${String(row)}:$H$${String(row)}`;
  const series = (...more: readonly Partial<Chart['series'][number]>[]): Chart['series'] =>
    more.map((one, index) => ({
      name: `Reeks ${String(index)}`,
      values: values(4 + index),
      colour: '#1F4E79',
      ...one,
    }));
  const lineOf = (one: unknown) => down(one, 'c:spPr', 'a:ln');

  it('of kind lines have a pattern of their own for each line, and points without a line', async () => {
    const chart = await changed({
      kind: 'lines',
      axisX: 'Inwoners',
      series: series({}, {}, { marker: true }),
    });
    expect(columnGroup(chart)).toBeUndefined();
    const all = many(chart, 'c:plotArea', 'c:lineChart', 'c:ser');
    expect(all.map((one) => down(lineOf(one), 'a:prstDash', '@val'))).toEqual([
      'solid',
      'dash',
      undefined,
    ]);
    expect(all.map((one) => down(one, 'c:marker', 'c:symbol', '@val'))).toEqual([
      'none',
      'none',
      'diamond',
    ]);
    expect(down(lineOf(all[2]), 'a:noFill')).toBe('');
    expect(down(all[2], 'c:marker', 'c:size', '@val')).toBe('10');
    expect(titleText(down(chart, 'c:plotArea', 'c:catAx'))).toBe('Inwoners');
  });

  it('of kind bars lie down, the first on top and the amounts below', async () => {
    const chart = await changed({ kind: 'stacked bars', series: series({}, {}) });
    const plot = down(chart, 'c:plotArea');
    const group = columnGroup(chart);
    expect(
      ['c:barDir', 'c:grouping', 'c:overlap'].map((part) => down(group, part, '@val')),
    ).toEqual(['bar', 'stacked', '100']);
    const [names, amounts] = [down(plot, 'c:catAx'), down(plot, 'c:valAx')];
    expect(down(names, 'c:scaling', 'c:orientation', '@val')).toBe('maxMin');
    expect([names, amounts].map((axis) => down(axis, 'c:axPos', '@val'))).toEqual(['l', 'b']);
    expect([names, amounts].map((axis) => down(axis, 'c:tickLblPos', '@val'))).toEqual([
      'low',
      'high',
    ]);
  });

  it('of kind scatter have values along both axes', async () => {
    const chart = await changed({
      kind: 'scatter',
      axisX: 'Inwoners',
      series: series({ x: values(3) }, { marker: true }),
    });
    const plot = down(chart, 'c:plotArea');
    expect(down(plot, 'c:catAx')).toBeUndefined();
    const axes = many(plot, 'c:valAx');
    expect(axes.map((axis) => [down(axis, 'c:axPos', '@val'), titleText(axis)])).toEqual([
      ['b', 'Inwoners'],
      ['l', 'Euro'],
    ]);
    expect(axes.map((axis) => down(axis, 'c:crossBetween', '@val'))).toEqual(['midCat', 'midCat']);
    const all = many(plot, 'c:scatterChart', 'c:ser');
    expect(all.map((one) => down(one, 'c:xVal', 'c:numRef', 'c:f'))).toEqual([
      values(3),
      "'Per gemeente'!$C$3:$H$3",
    ]);
    expect(all.map((one) => down(one, 'c:yVal', 'c:numRef', 'c:f'))).toEqual([
      values(4),
      values(5),
    ]);
    expect(all.map((one) => down(one, 'c:marker', 'c:symbol', '@val'))).toEqual([
      'none',
      'diamond',
    ]);
    // Every group stands on the axes that are there.
    expect(many(plot, 'c:scatterChart', 'c:axId').map((one) => one['@val'])).toEqual(
      axes.map((axis) => down(axis, 'c:axId', '@val')),
    );
  });

  it('show no fill of a foot, and no name of a foot or of a second half', async () => {
    const chart = await changed({
      kind: 'stacked columns',
      series: series({ invisible: true }, {}, { unlisted: true }),
    });
    const [foot, bar, half] = many(columnGroup(chart), 'c:ser');
    expect(Object.keys(down(foot, 'c:spPr') as object)).toEqual(['a:noFill', 'a:ln']);
    expect(down(lineOf(foot), 'a:noFill')).toBe('');
    for (const shown of [bar, half])
      expect(down(shown, 'c:spPr', 'a:solidFill', 'a:srgbClr', '@val')).toBe('1F4E79');
    expect(
      many(chart, 'c:legend', 'c:legendEntry').map((one) => [
        down(one, 'c:idx', '@val'),
        down(one, 'c:delete', '@val'),
      ]),
    ).toEqual([
      ['0', '1'],
      ['2', '1'],
    ]);
  });

  it.each<[Chart['kind'], string, readonly string[]]>([
    ['columns', 'c:barChart', seriesOrder.bar],
    ['stacked columns', 'c:barChart', seriesOrder.bar],
    ['share columns', 'c:barChart', seriesOrder.bar],
    ['stacked bars', 'c:barChart', seriesOrder.bar],
    ['lines', 'c:lineChart', seriesOrder.line],
    ['scatter', 'c:scatterChart', seriesOrder.scatter],
  ])(
    'of kind %s write the parts of a series in the order of the schema',
    async (kind, group, order) => {
      const chart = await changed({ kind, series: series({}, {}) });
      for (const one of many(chart, 'c:plotArea', group, 'c:ser'))
        expect(Object.keys(one)).toEqual(order);
    },
  );

  it('refuse cells of a sheet that is not there', async () => {
    await expect(changed({ categories: 'Weg!$A$1:$B$1' })).rejects.toThrow('Weg!');
  });
});
