import { drawnSeries, isListed, type DrawnSeries } from '../chartShape';
import type { Chart, Workbook } from '../workbook';
import { axes } from './chartAxes';
import { plotGroups } from './chartPlot';
import { title, val } from './chartText';
import { chartNamespace, drawingNamespace } from './namespaces';
import { element, xmlPart } from './xml';

/** Columns with lines over them on the same axes, lines alone, or points on two axes of values. */
export function chartPart(chart: Chart, workbook: Workbook): string {
  const series = drawnSeries(chart);
  return xmlPart(
    element(
      'c:chartSpace',
      { 'xmlns:c': chartNamespace, 'xmlns:a': drawingNamespace },
      val('c:roundedCorners', 0),
      element(
        'c:chart',
        {},
        title(chart.title, 1400),
        val('c:autoTitleDeleted', 0),
        element(
          'c:plotArea',
          {},
          '<c:layout/>',
          ...plotGroups(chart, series, workbook),
          ...axes(chart, workbook),
        ),
        legend(series),
        // A chart keeps its figures when somebody hides their rows.
        val('c:plotVisOnly', 0),
        val('c:dispBlanksAs', 'gap'),
        missingAsGap,
      ),
    ),
  );
}

function legend(series: readonly DrawnSeries[]): string {
  return element(
    'c:legend',
    {},
    val('c:legendPos', 'b'),
    ...series.flatMap(({ spec }, index) =>
      isListed(spec) ? [] : [element('c:legendEntry', {}, val('c:idx', index), val('c:delete', 1))],
    ),
    val('c:overlay', 0),
  );
}

/** Without this Excel draws a line straight over the years that are #N/A. */
const missingAsGap = element(
  'c:extLst',
  {},
  element(
    'c:ext',
    {
      uri: '{56B9EC1D-385E-4148-901F-78D8002777C0}',
      'xmlns:c16r3': 'http://schemas.microsoft.com/office/drawing/2017/03/chart',
    },
    element('c16r3:dataDisplayOptions16', {}, element('c16r3:dispNaAsBlank', { val: 1 })),
  ),
);
