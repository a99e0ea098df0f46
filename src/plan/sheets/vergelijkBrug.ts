import { aanpassingsoort, schakelgroepen, type Schakelgroep } from '../../scenario';
import type { At } from '../at';
import {
  brug,
  brugformule,
  brugreeksen,
  brugteken,
  reeksenVan,
  tekenformule,
  type Brugreeks,
  type Brugsoort,
} from '../brug';
import type { PlanContext } from '../planContext';
import { shown, type CellDraft, type ChartDraft, type RowDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { blank, chartColumns, heading, jaarkolom, text, vast, yearColumns } from '../yearSheet';
import { brugjaar, brugjaarRow } from './brugjaar';
import { groepsnamen } from './groepsnamen';
import {
  adjustmentOf,
  aloneOf,
  effectOf,
  mergedOf,
  sumValue,
  type Computation,
} from './vergelijkRegels';

/** The margin and the result of which one year is shown as a bridge. */
export const bruglijnen = ['AFM.III', 'M2.IX'] as const;
export type Bruglijn = (typeof bruglijnen)[number];

const names: Readonly<Record<Bruglijn, string>> = {
  'AFM.III': 'Autofinancieringsmarge',
  'M2.IX': 'Beschikbaar budgettair resultaat',
};

const reekskolom = (reeks: Brugreeks): string => `brug.${reeks}`;
const reekskoppen: Readonly<Record<Brugreeks, string>> = {
  voet: 'Voet',
  gemeenteBoven: 'Gemeente > 0',
  gemeenteOnder: 'Gemeente < 0',
  totaal: 'Totaal',
  stijgingBoven: 'Stijging > 0',
  stijgingOnder: 'Stijging < 0',
  dalingBoven: 'Daling > 0',
  dalingOnder: 'Daling < 0',
};

/** Behind the years, so that no year gives up its column: what the bridge charts draw. */
export const brugkolommen = [
  { key: 'brug.stap', width: 34, title: 'Stap in de grafiek' },
  { key: 'brug.stand', width: 16, title: 'Stand na de stap' },
  ...brugreeksen.map((reeks) => ({
    key: reekskolom(reeks),
    width: 16,
    title: reekskoppen[reeks],
  })),
] as const;

/** Where the step stands among the compared rows, whose years it takes one of. */
interface Step {
  readonly key: string;
  readonly label: string;
  readonly soort: Brugsoort;
  readonly row: string;
  readonly amount: (index: number) => number;
}

export const groepRow = (groep: Schakelgroep): string => `AFM.III/groep/${groep}`;

/** What a group of adjustments does to the margin. */
export function groupEffect({ scenario }: PlanContext, groep: Schakelgroep): Computation {
  return effectOf(scenario, 'AFM.III', (id) => aanpassingsoort(id).groep === groep);
}

function stepsOf(context: PlanContext, lijn: Bruglijn): readonly Step[] {
  const { scenario } = context;
  const adjustment = adjustmentOf(scenario, lijn);
  const merged = mergedOf(scenario, lijn);
  const changes: readonly Step[] =
    lijn === 'AFM.III'
      ? schakelgroepen.map((groep) => ({
          key: groep,
          label: groepsnamen[groep],
          soort: 'aanpassing',
          row: groepRow(groep),
          amount: groupEffect(context, groep).value,
        }))
      : [
          {
            key: 'aanpassingen',
            label: 'Aanpassingen, gecumuleerd',
            soort: 'aanpassing',
            row: `${lijn}/aanpassingen`,
            amount: adjustment.value,
          },
          {
            key: 'beginsaldo',
            label: 'Ander beginsaldo',
            soort: 'aanpassing',
            row: `${lijn}/beginsaldo`,
            amount: (index) =>
              merged.value(index) - sumValue(scenario, lijn, index) - adjustment.value(index),
          },
        ];
  return [
    ...scenario.partners.map((partner): Step => ({
      key: partner.partner.id,
      label: `${partner.partner.naam} alleen`,
      soort: 'gemeente',
      row: `${lijn}/${partner.partner.id}`,
      amount: aloneOf(partner, lijn).value,
    })),
    {
      key: 'som',
      label: 'Som van de gemeenten',
      soort: 'totaal',
      row: `${lijn}/som`,
      amount: (index) => sumValue(scenario, lijn, index),
    },
    ...changes,
    {
      key: 'fusie',
      label: scenario.input.fusienaam,
      soort: 'totaal',
      row: `${lijn}/fusie`,
      amount: merged.value,
    },
  ];
}

const stepRow = (lijn: Bruglijn, key: string): string => `brug/${lijn}/${key}`;

/** The amount of a compared row in the year of the bridge. */
export function inBrugjaar(at: At, row: string, jaren: readonly number[]): string {
  const ends: readonly [string, string] = [jaarkolom(jaren[0] ?? 0), jaarkolom(jaren.at(-1) ?? 0)];
  const years = at.block(['jaar', 'jaar'], ends, 'vergelijk');
  const year = at.fixed('vergelijk', brugjaarRow, vast);
  return `INDEX(${at.block([row, row], ends, 'vergelijk')},1,MATCH(${year},${years},0))`;
}

function bridgeRows(context: PlanContext, lijn: Bruglijn): RowDraft[] {
  const { jaren } = context.scenario.input;
  const index = jaren.indexOf(brugjaar(context));
  const steps = stepsOf(context, lijn);
  const amounts = steps.map(({ amount }) => amount(index));
  const bars = brug(steps.map(({ soort }, at) => ({ soort, bedrag: amounts[at] ?? Number.NaN })));
  const rows = steps.map(({ key, label, soort, row }, position): RowDraft => {
    const amount = amounts[position] ?? Number.NaN;
    const bar = bars[position];
    const before = steps[position - 1];
    const previous = (at: At): string =>
      before === undefined ? '0' : at.ref(stepRow(lijn, before.key), 'brug.stand');
    const own = (at: At): string => at.same('brug.stand');
    const computed = (value: number, formula: (at: At) => string): CellDraft => ({
      value: shown(value),
      formula,
      style: styleName(soort === 'totaal' ? 'totaal' : 'berekening', 'euro'),
    });
    return {
      key: stepRow(lijn, key),
      cells: {
        omschrijving: text(
          label,
          soort === 'totaal' ? 'Fusie omschrijving totaal' : 'Fusie omschrijving',
        ),
        eenheid: text('EUR', 'Fusie eenheid'),
        [vast]: computed(amount, (at) => inBrugjaar(at, row, jaren)),
        'brug.stap': {
          value: `${soort === 'totaal' ? '' : brugteken(amount)}${label}`,
          formula: (at) => {
            const name = at.same('omschrijving');
            return soort === 'totaal' ? name : `${tekenformule(at.same(vast))}&${name}`;
          },
          style: styleName('berekening', 'uitkomst'),
        },
        'brug.stand': computed(bar?.stand ?? Number.NaN, (at) =>
          soort === 'totaal' ? at.same(vast) : `${previous(at)}+${at.same(vast)}`,
        ),
        ...Object.fromEntries(
          reeksenVan(soort).map((reeks) => [
            reekskolom(reeks),
            computed(bar?.[reeks] ?? Number.NaN, (at) => brugformule(reeks, previous(at), own(at))),
          ]),
        ),
      },
    };
  });
  const known = amounts.every((amount) => !Number.isNaN(amount));
  return [...rows, completeRow(lijn, steps, known)];
}

const texts = {
  known: 'Alle stappen zijn bekend.',
  unknown:
    'Niet alle stappen zijn bekend: de grafiek heeft een gat vanaf de eerste onbekende stap.',
} as const;

function completeRow(lijn: Bruglijn, steps: readonly Step[], known: boolean): RowDraft {
  const lastStep = steps.at(-2)?.key ?? 'som';
  return {
    key: stepRow(lijn, 'volledig'),
    cells: {
      omschrijving: {
        value: known ? texts.known : texts.unknown,
        formula: (at) => {
          const level = at.fixed('vergelijk', stepRow(lijn, lastStep), 'brug.stand');
          const end = at.fixed('vergelijk', stepRow(lijn, 'fusie'), 'brug.stand');
          return `IF(ISNUMBER(${level}),IF(ISNUMBER(${end}),"${texts.known}","${texts.unknown}"),"${texts.unknown}")`;
        },
        style: 'Fusie toelichting',
      },
    },
  };
}

const chartHeight = 24;
const chartRow = (lijn: Bruglijn, index: number): string => `brug/${lijn}/grafiek/${String(index)}`;

function description(lijn: Bruglijn): string {
  return `${names[lijn]} in het gekozen jaar: van elke gemeente alleen, over hun som en elke stap van de fusie, naar de fusie. Voor elke stap staat + (stijging), - (daling) of ? (niet bekend).`;
}

/** Picture first, then the table that it draws. */
export function bridgeSection(context: PlanContext): RowDraft[] {
  const columns = yearColumns(context.scenario.input.jaren);
  return bruglijnen.flatMap((lijn) => [
    blank(`brug/${lijn}`),
    heading(`brug/${lijn}`, `${names[lijn]}: van de gemeenten naar de fusie, in één jaar`, columns),
    {
      key: `brug/${lijn}/beschrijving`,
      cells: { omschrijving: text(description(lijn), 'Fusie toelichting') },
    },
    ...Array.from({ length: chartHeight }, (_, index): RowDraft => ({
      key: chartRow(lijn, index),
      cells: {},
    })),
    ...bridgeRows(context, lijn),
  ]);
}

const looks: Readonly<
  Record<Brugreeks, { name: string; colour: string; invisible?: true; unlisted?: true }>
> = {
  voet: { name: 'Voet', colour: '#FFFFFF', invisible: true },
  gemeenteBoven: { name: 'Gemeente alleen', colour: '#BFBFBF' },
  gemeenteOnder: { name: 'Gemeente alleen, onder nul', colour: '#BFBFBF', unlisted: true },
  totaal: { name: 'Som en fusie', colour: '#1F3864' },
  stijgingBoven: { name: 'Stijging (+)', colour: '#56B4E9' },
  stijgingOnder: { name: 'Stijging, onder nul', colour: '#56B4E9', unlisted: true },
  dalingBoven: { name: 'Daling (-)', colour: '#D55E00' },
  dalingOnder: { name: 'Daling, onder nul', colour: '#D55E00', unlisted: true },
};

export function bridgeCharts(context: PlanContext): ChartDraft[] {
  const { jaren } = context.scenario.input;
  const [firstColumn, lastColumn] = chartColumns(jaren);
  return bruglijnen.map((lijn) => {
    const steps = stepsOf(context, lijn);
    const ends: readonly [string, string] = [
      stepRow(lijn, steps[0]?.key ?? 'som'),
      stepRow(lijn, 'fusie'),
    ];
    return {
      id: `Fusie brug ${lijn === 'AFM.III' ? 'AFM' : 'BBR'}`,
      title: `${names[lijn]}: van de gemeenten naar de fusie`,
      description: description(lijn),
      kind: 'stacked columns',
      from: [chartRow(lijn, 0), firstColumn],
      to: [chartRow(lijn, chartHeight - 1), lastColumn],
      axis: 'euro',
      categories: (at) => at.area('vergelijk', ends, ['brug.stap', 'brug.stap']),
      series: brugreeksen.map((reeks) => ({
        ...looks[reeks],
        values: (at) => at.area('vergelijk', ends, [reekskolom(reeks), reekskolom(reeks)]),
      })),
    };
  });
}

/** The level that the steps end at, beside what was computed for the merger. */
export function bridgeGap(context: PlanContext, lijn: Bruglijn) {
  const { jaren } = context.scenario.input;
  const index = jaren.indexOf(brugjaar(context));
  const steps = stepsOf(context, lijn);
  const bars = brug(steps.map(({ soort, amount }) => ({ soort, bedrag: amount(index) })));
  const last = steps.at(-2)?.key ?? 'som';
  const cell = (at: At, key: string): string =>
    at.fixed('vergelijk', stepRow(lijn, key), 'brug.stand');
  return {
    value: (bars.at(-1)?.stand ?? Number.NaN) - (bars.at(-2)?.stand ?? Number.NaN),
    formula: (at: At): string => `${cell(at, 'fusie')}-${cell(at, last)}`,
  };
}
