import { overnameruimte } from '../../core';
import type { SchuldovernameRegeling } from '../../regulations';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { rowsOf } from '../schuldRows';
import { shown, type ChartDraft, type RowDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { blank, chartColumns, heading, vast, yearColumns } from '../yearSheet';
import { bracketRow, regelingRow } from './parameters';
import { roomFormula } from './schuldOvername';

const chartHeight = 18;
const spaceRow = (index: number): string => `grafiek/${String(index)}`;
const pointRow = (id: string, index: number): string => `grafiek/punt/${id}/${String(index)}`;
const mergerRow = (id: string): string => `grafiek/fusie/${id}`;

/** The lines run at least so far: past the largest brackets of every regulation. */
const minstensTot = 120_000;
/** Told apart in grey too. */
const colours = ['#9DB6D9', '#1F3864', '#C55A11', '#7F7F7F'];

/** A number of inhabitants where the line of a regulation bends or jumps. */
interface Punt {
  readonly inwoners: number;
  readonly formula: ((at: At) => string) | undefined;
}

function punten(regeling: SchuldovernameRegeling, einde: number): Punt[] {
  const { id, schijven, plafond } = regeling;
  const vanaf = (index: number) => (at: At) =>
    at.fixed('parameters', bracketRow(id, index), 'vanaf');
  const grens = (at: At): string => at.fixed('parameters', `${regelingRow(id)}/ondergrens`, vast);
  /** Where an amount jumps: the last inhabitant before it, and the first after. */
  const sprong = (inwoners: number, cell: (at: At) => string): Punt[] => [
    { inwoners: inwoners - 1, formula: (at) => `${cell(at)}-1` },
    { inwoners, formula: cell },
  ];
  const nul: Punt = { inwoners: 0, formula: undefined };
  const bochten =
    regeling.soort === 'tarief op alle inwoners'
      ? regeling.schijven.flatMap((schijf, index) =>
          schijf.vanaf > 0 ? sprong(schijf.vanaf, vanaf(index)) : [],
        )
      : [
          ...(regeling.ondergrens > 0 ? sprong(regeling.ondergrens, grens) : []),
          ...regeling.schijven.flatMap(({ tot }, index): Punt[] =>
            tot !== undefined && tot > regeling.ondergrens
              ? [{ inwoners: tot, formula: vanaf(index + 1) }]
              : [],
          ),
        ];
  const laatste = [nul, ...bochten].length - 1;
  const grootste = [nul, ...bochten].at(-1)?.inwoners ?? 0;
  const tarief = schijven.at(-1)?.tarief ?? 0;
  return [
    nul,
    ...bochten,
    ...(plafond === null || tarief === 0
      ? []
      : [
          {
            // From there on nothing is added any more.
            inwoners: Math.min(
              einde,
              grootste + (plafond - overnameruimte(grootste, regeling)) / tarief,
            ),
            formula: (at: At) => {
              const last = pointRow(id, laatste);
              const rate = at.fixed('parameters', bracketRow(id, schijven.length - 1), 'tarief');
              const most = at.fixed('parameters', `${regelingRow(id)}/plafond`, vast);
              return `MIN(${at.ref('grafiek.einde', vast)},${at.ref(last, 'pad')}+(${most}-${at.ref(last, vast)})/${rate})`;
            },
          },
        ]),
    { inwoners: einde, formula: (at) => at.ref('grafiek.einde', vast) },
  ];
}

/** The room that the chart takes. */
export function chartSpace({ scenario }: PlanContext): RowDraft[] {
  return [
    blank('grafiek'),
    heading(
      'grafiek',
      'Overnameruimte naar aantal inwoners, per regeling',
      yearColumns(scenario.input.jaren),
    ),
    ...Array.from({ length: chartHeight }, (_, index): RowDraft => ({
      key: spaceRow(index),
      cells: {},
    })),
  ];
}

function eindeVan({ scenario: { overname } }: PlanContext): number {
  const { totaalInwoners } = overname;
  return totaalInwoners > minstensTot ? totaalInwoners + minstensTot : minstensTot;
}

/** The points of the lines, and this merger on each of them. */
export function chartPoints(context: PlanContext): RowDraft[] {
  const { input, overname } = context.scenario;
  const { regelingen, jaren } = input;
  const row = rowsOf(context);
  const einde = eindeVan(context);
  /** Inhabitants in the column before the amount. */
  const point = (
    key: string,
    label: string,
    [inwoners, inwonersFormula]: readonly [number, ((at: At) => string) | undefined],
    [bedrag, bedragFormula]: readonly [number, (at: At) => string],
  ): RowDraft => {
    const { cells } = row({
      key,
      label,
      unit: 'inw. en EUR',
      role: 'berekening',
      vast: { value: bedrag, formula: bedragFormula },
    });
    return {
      key,
      cells: {
        ...cells,
        pad: {
          value: shown(inwoners),
          formula: inwonersFormula,
          style: styleName('berekening', 'euro'),
        },
      },
    };
  };
  return [
    blank('punten'),
    heading(
      'punten',
      'De punten van de grafiek: inwoners, en het bedrag daarbij',
      yearColumns(jaren),
    ),
    row({
      key: 'grafiek.minstens',
      label: 'De grafiek loopt minstens tot',
      unit: 'inwoners',
      role: 'koppeling',
      vast: { value: minstensTot },
    }),
    row({
      key: 'grafiek.einde',
      label: 'De grafiek loopt tot, voorbij deze fusie',
      unit: 'inwoners',
      role: 'berekening',
      vast: {
        value: einde,
        formula: (at) => {
          const [least, all] = [at.ref('grafiek.minstens', vast), at.ref('inwoners/totaal', vast)];
          return `IF(ISNUMBER(${all}),IF(${all}>${least},${all}+${least},${least}),${least})`;
        },
      },
    }),
    ...regelingen.flatMap((regeling) => [
      blank(`punten/${regeling.id}`),
      ...punten(regeling, einde).map(({ inwoners, formula }, index) =>
        point(
          pointRow(regeling.id, index),
          `Regeling "${regeling.id}"`,
          [inwoners, formula],
          [overnameruimte(inwoners, regeling), (at) => roomFormula(at, regeling, at.same('pad'))],
        ),
      ),
    ]),
    blank('punten/fusie'),
    ...regelingen.map(({ id }, index) =>
      point(
        mergerRow(id),
        `Deze fusie volgens regeling "${id}"`,
        [overname.totaalInwoners, (at) => at.ref('inwoners/totaal', vast)],
        [overname.ruimtePerRegeling[index] ?? Number.NaN, (at) => at.ref(`ruimte/${id}`, vast)],
      ),
    ),
  ];
}

/** The room of each regulation by inhabitants, with this merger marked. */
export function takeoverCharts(context: PlanContext): ChartDraft[] {
  const { regelingen, jaren } = context.scenario.input;
  const [firstColumn, lastColumn] = chartColumns(jaren);
  const einde = eindeVan(context);
  const area = (rows: readonly [string, string], column: string) => (at: At) =>
    at.area('schuld', rows, [column, column]);
  const lines = regelingen.map((regeling) => {
    const last = punten(regeling, einde).length - 1;
    return { regeling, rows: [pointRow(regeling.id, 0), pointRow(regeling.id, last)] as const };
  });
  const [firstLine] = lines;
  if (firstLine === undefined) return [];
  const mergers = [
    mergerRow(regelingen[0]?.id ?? ''),
    mergerRow(regelingen.at(-1)?.id ?? ''),
  ] as const;
  return [
    {
      id: 'Fusie overnameruimte',
      title: 'Overnameruimte naar aantal inwoners',
      description:
        'Het bedrag dat Vlaanderen ten hoogste overneemt, per regeling naar het aantal inwoners, met deze fusie als punt op elke lijn.',
      kind: 'scatter',
      from: [spaceRow(0), firstColumn],
      to: [spaceRow(chartHeight - 1), lastColumn],
      axis: 'euro',
      axisX: 'inwoners',
      categories: area(firstLine.rows, 'pad'),
      series: [
        ...lines.map(({ regeling, rows }, index) => ({
          name: `Regeling ${regeling.id}`,
          x: area(rows, 'pad'),
          values: area(rows, vast),
          colour: colours[index % colours.length] ?? '#7F7F7F',
        })),
        {
          name: 'Deze fusie',
          x: area(mergers, 'pad'),
          values: area(mergers, vast),
          marker: true,
          colour: '#C00000',
        },
      ],
    },
  ];
}
