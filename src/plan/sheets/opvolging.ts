import { berekendeLijnen, volglijnen } from '../../scenario';
import type { PlanContext } from '../planContext';
import type { ChartDraft, RowDraft, SheetDraft, ValidationDraft } from '../sheetDraft';
import {
  blank,
  chartColumns,
  heading,
  text,
  vast,
  yearColumns,
  yearHead,
  yearRow,
} from '../yearSheet';
import { drempelRow, opvolgingOf, opvolgingRow } from './opvolgingInvoer';
import { followedRow, lineRows, standRow, typedRows } from './opvolgingRegels';
import { partRows, unexplainedRows, yearEndsOf } from './opvolgingVerklaard';

const rowsOfChart = 18;
const chartRow = (index: number): string => `grafiek/${String(index)}`;
export const totaalfoutRow = 'totaalfout';

/** Accounts of the merged municipality beside its plan, and where the difference comes from. */
export function opvolgingSheet(context: PlanContext): SheetDraft {
  const { jaren, fusienaam } = context.scenario.input;
  const columns = yearColumns(jaren, 66);
  const gevolgd = opvolgingOf(context);
  const note = (key: string, value: string): RowDraft => ({
    key: `uitleg/${key}`,
    cells: { omschrijving: text(value, 'Fusie toelichting') },
  });
  return {
    id: 'opvolging',
    columns,
    frozen: ['jaar', 'omschrijving'],
    rows: [
      ...yearHead(
        'opvolging',
        jaren,
        `${fusienaam}: plan en rekening`,
        'Wat de jaarrekeningen na de fusie zeggen naast het plan. Een jaar zonder rekening is #N/B, nooit 0. Simulatie.',
        { pad: 'Regel' },
      ),
      standRow(context, gevolgd),
      yearRow(jaren, {
        key: 'normwoord',
        label: 'AFM en BBR van de rekening (de normen zelf gelden voor het plan)',
        role: 'berekening',
        format: 'tekst',
        perJaar: (index) => ({
          value: gevolgd.normwoord[index] ?? '',
          formula: (at) => {
            const [afm, bbr] = [
              at.ref(opvolgingRow.rekening('AFM.III')),
              at.ref(opvolgingRow.rekening('M2.IX')),
            ];
            const below = (cell: string): string => `ROUND(${cell},2)<0`;
            const known = `IF(${below(afm)},IF(${below(bbr)},"AFM en BBR onder 0","AFM onder 0"),IF(${below(bbr)},"BBR onder 0","AFM en BBR niet onder 0"))`;
            return `IF(ISNUMBER(${afm}),IF(ISNUMBER(${bbr}),${known},"onbekend"),"onbekend")`;
          },
        }),
      }),
      blank('getypt'),
      heading('getypt', 'Rekening: plak hier een kolom van schema M2', columns),
      note(
        'getypt',
        'De regels staan in de volgorde van schema M2. Totalen mogen leeg blijven: ze worden berekend, en wat u er typt wordt ermee vergeleken.',
      ),
      note(
        'cijfers',
        'Wat u leeg laat, komt van Cijfers als daar een jaarrekening van de fusiegemeente met die regel en dat jaar staat. Wat u typt, gaat voor.',
      ),
      followedRow(context),
      ...typedRows(context),
      yearRow(jaren, {
        key: totaalfoutRow,
        label: 'Getypte totalen min de berekende (som zonder teken)',
        unit: 'EUR',
        role: 'controle',
        perJaar: (index) => ({
          value: gevolgd.totaalfout[index] ?? Number.NaN,
          formula: (at) =>
            berekendeLijnen
              .map((lijn) => {
                const [typed, computed] = [
                  at.ref(opvolgingRow.getypt(lijn)),
                  at.ref(opvolgingRow.rekening(lijn)),
                ];
                return `IF(ISNUMBER(${typed}),IF(ISNUMBER(${computed}),ABS(${typed}-${computed}),0),0)`;
              })
              .join('+'),
        }),
      }),
      blank('regels'),
      heading('regels', 'Plan en rekening per regel', columns),
      ...lineRows(context, gevolgd),
      blank('delen'),
      ...partRows(context, gevolgd),
      blank('onverklaard'),
      ...unexplainedRows(context, gevolgd),
      blank('grafiek'),
      heading('grafiek', 'Grafiek', columns),
      ...Array.from({ length: rowsOfChart }, (_, index): RowDraft => ({
        key: chartRow(index),
        cells: {},
      })),
    ],
    validations: validationsOf(jaren),
    charts: [marginChart(jaren)],
  };
}

/** What is pasted, Excel does not check: the stand of the year tells of a cell that is no number. */
function validationsOf(jaren: readonly number[]): ValidationDraft[] {
  const most = 1e12;
  const [from, to] = yearEndsOf(jaren);
  return [
    ...volglijnen.map((lijn): ValidationDraft => ({
      row: opvolgingRow.getypt(lijn),
      from,
      to,
      rule: { kind: 'decimal', minimum: -most, maximum: most },
      title: 'Een bedrag in euro',
      message: 'Typ een getal in euro met het teken van schema M2, zonder punten of tekst.',
    })),
    {
      row: drempelRow,
      from: vast,
      to: vast,
      rule: { kind: 'decimal', minimum: 0, maximum: most },
      title: 'Een bedrag in euro',
      message: 'Typ een getal in euro, vanaf 0.',
    },
  ];
}

function marginChart(jaren: readonly number[]): ChartDraft {
  const [from, to] = chartColumns(jaren);
  const years = yearEndsOf(jaren);
  const series = (name: string, row: string, colour: string): ChartDraft['series'][number] => ({
    name,
    values: (at) => at.area('opvolging', [row, row], years),
    colour,
  });
  return {
    id: 'Fusie opvolging AFM',
    title: 'Autofinancieringsmarge: plan en rekening',
    description: 'Per jaar de autofinancieringsmarge van het plan en die van de rekening.',
    kind: 'columns',
    from: [chartRow(0), from],
    to: [chartRow(rowsOfChart - 1), to],
    axis: 'euro',
    categories: (at) => at.area('opvolging', ['jaar', 'jaar'], years),
    series: [
      series('Plan', opvolgingRow.plan('AFM.III'), '#9DB6D9'),
      series('Rekening', opvolgingRow.rekening('AFM.III'), '#1F3864'),
    ],
  };
}
