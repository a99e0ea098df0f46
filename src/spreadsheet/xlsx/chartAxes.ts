import type { Chart, Workbook } from '../workbook';
import { formatOf } from './chartData';
import { solidFill, title, val } from './chartText';
import { element } from './xml';

const horizontal = 1;
const vertical = 2;

/** By which a group of series says on which axes it stands. */
export const axisIds = val('c:axId', horizontal) + val('c:axId', vertical);

/** A scatter has values along both axes, any other chart has categories below. */
export function axes(chart: Chart, workbook: Workbook): readonly string[] {
  const [first] = chart.series;
  const format = (reference: string | undefined): string =>
    reference === undefined ? 'General' : formatOf(reference, workbook);
  const amounts = linkedFormat(format(first?.values));
  return chart.kind === 'scatter'
    ? [
        horizontalValues(chart, linkedFormat(format(first?.x ?? chart.categories))),
        verticalValues(chart, 'midCat', amounts),
      ]
    : [categories(chart), verticalValues(chart, 'between', amounts)];
}

/** Excel follows the cells; others take the format that stands here. */
function linkedFormat(formatCode: string): string {
  return element('c:numFmt', { formatCode, sourceLinked: 1 });
}

function start(
  id: number,
  position: 'b' | 'l',
  orientation: 'minMax' | 'maxMin' = 'minMax',
): string[] {
  return [
    val('c:axId', id),
    element('c:scaling', {}, val('c:orientation', orientation)),
    val('c:delete', 0),
    val('c:axPos', position),
  ];
}

function axisTitle(words: string | undefined, rotation?: number): string {
  return words === undefined || words === '' ? '' : title(words, 1000, rotation);
}

/** Labels of a horizontal axis stand below the chart, also where the values go below zero. */
const labelsBelow = [
  val('c:majorTickMark', 'none'),
  val('c:minorTickMark', 'none'),
  val('c:tickLblPos', 'low'),
];

/** Bars have their categories at the left, from top to bottom. */
function categories({ kind, axisX }: Chart): string {
  return element(
    'c:catAx',
    {},
    ...(kind === 'stacked bars' ? start(horizontal, 'l', 'maxMin') : start(horizontal, 'b')),
    axisTitle(axisX),
    linkedFormat('General'),
    ...labelsBelow,
    val('c:crossAx', vertical),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:noMultiLvlLbl', 1),
  );
}

function horizontalValues({ axisX }: Chart, numberFormat: string): string {
  return element(
    'c:valAx',
    {},
    ...start(horizontal, 'b'),
    axisTitle(axisX),
    numberFormat,
    ...labelsBelow,
    val('c:crossAx', vertical),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', 'midCat'),
  );
}

function verticalValues(
  { kind, axis }: Chart,
  crossBetween: 'between' | 'midCat',
  numberFormat: string,
): string {
  const isBars = kind === 'stacked bars';
  return element(
    'c:valAx',
    {},
    ...start(vertical, isBars ? 'b' : 'l'),
    element(
      'c:majorGridlines',
      {},
      element('c:spPr', {}, element('a:ln', { w: 9525 }, solidFill('#D9D9D9'))),
    ),
    axisTitle(axis, isBars ? undefined : -5_400_000),
    kind === 'share columns'
      ? element('c:numFmt', { formatCode: '0%', sourceLinked: 0 })
      : numberFormat,
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    // With the categories turned round, the far side is the one below the chart.
    val('c:tickLblPos', isBars ? 'high' : 'nextTo'),
    val('c:crossAx', horizontal),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', crossBetween),
  );
}
