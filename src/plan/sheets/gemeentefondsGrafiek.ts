import { fusiejaar } from '../../scenario';
import type { PlanContext } from '../planContext';
import type { ChartDraft, RowDraft } from '../sheetDraft';
import { blank, chartColumns, heading, jaarkolom, yearColumns } from '../yearSheet';

const rowsOfChart = 18;
const chartRow = (index: number): string => `grafiek/${String(index)}`;

/** The years since the merger; empty where it lies behind the last column. */
function yearsSince({ scenario }: PlanContext): readonly number[] {
  const n = fusiejaar(scenario.input);
  return scenario.input.jaren.filter((jaar) => jaar >= n);
}

/** The room that the chart takes. */
export function chartRows(context: PlanContext): RowDraft[] {
  if (yearsSince(context).length === 0) return [];
  return [
    blank('grafiek'),
    heading('grafiek', 'Grafiek', yearColumns(context.scenario.input.jaren)),
    ...Array.from({ length: rowsOfChart }, (_, index): RowDraft => ({
      key: chartRow(index),
      cells: {},
    })),
  ];
}

/** Estimate, guarantee and the sum of the partners over the years since the merger. */
export function fundCharts(context: PlanContext): ChartDraft[] {
  const since = yearsSince(context);
  const [first] = since;
  const last = since.at(-1);
  if (first === undefined || last === undefined) return [];
  const [firstColumn, lastColumn] = chartColumns(context.scenario.input.jaren);
  const years: readonly [string, string] = [jaarkolom(first), jaarkolom(last)];
  const line = (name: string, row: string, colour: string): ChartDraft['series'][number] => ({
    name,
    values: (at) => at.area('gemeentefonds', [row, row], years),
    colour,
  });
  return [
    {
      id: 'Fusie Gemeentefonds per jaar',
      title: 'Gemeentefonds per jaar (simulatie)',
      description:
        'Per jaar vanaf de fusie: de eigen raming, de waarborg en de som van wat de plannen van de gemeenten bevatten.',
      kind: 'lines',
      from: [chartRow(0), firstColumn],
      to: [chartRow(rowsOfChart - 1), lastColumn],
      axis: 'euro',
      categories: (at) => at.area('gemeentefonds', ['jaar', 'jaar'], years),
      series: [
        line('Eigen raming', 'raming', '#1F3864'),
        line('Waarborg', 'waarborg', '#C55A11'),
        line('Som van de gemeenten, zonder fusie', 'partners', '#9DB6D9'),
      ],
    },
  ];
}
