import { scenarios, serialOf, type PartnerResultaat, type Planlijn } from '../../scenario';
import type { At } from '../at';
import { normText } from '../normRows';
import type { PlanContext } from '../planContext';
import { shown, type ChartDraft, type RowDraft, type SheetDraft } from '../sheetDraft';
import { styleName, type Format } from '../styles';
import { blank, heading, jaarkolom, text, vast } from '../yearSheet';
import { attentionCount, lightText } from './controles';
import { fusiePrefix, somPrefix } from './fusie';
import { partnerPrefix } from './gemeenten';
import { allOpenCells, progressText } from './invoer';
import { standText } from './parameters';

/** The cell of the scenario selector, which the assumptions follow. */
export const keuze = 'keuze';

const partnerColumn = ({ partner }: PartnerResultaat): string => `gemeente/${partner.id}`;

/** What this is, for whom it holds, and what to look at first. */
export function startSheet(context: PlanContext): SheetDraft {
  const { scenario } = context;
  const { input, partners } = scenario;
  const columns = [
    { key: 'omschrijving', width: 44 },
    { key: keuze, width: 24 },
    ...partners.map((partner) => ({ key: partnerColumn(partner), width: 20 })),
    { key: 'som', width: 20 },
    { key: 'ruimte1', width: 14 },
    { key: 'ruimte2', width: 14 },
  ];
  const lastChartRow = 'grafiek/35';
  return {
    id: 'start',
    columns,
    frozen: ['titel', 'omschrijving'],
    rows: [
      {
        key: 'titel',
        cells: {
          omschrijving: text(
            `Fusiebegroting ${partners.map(({ partner }) => partner.naam).join(' + ')}`,
            'Fusie titel',
          ),
        },
      },
      {
        key: 'uitleg',
        cells: {
          omschrijving: text(
            'Simulatie. De begrotingen van de gemeenten als één plan, met gewone formules die u cel voor cel kunt volgen.',
            'Fusie toelichting',
          ),
        },
      },
      {
        key: 'banner',
        cells: {
          omschrijving: {
            value: standText(scenario.overname.regeling),
            formula: (at) => at.fixed('parameters', 'banner', 'omschrijving'),
            style: 'Fusie waarschuwing',
          },
        },
      },
      blank('keuzes'),
      heading('keuzes', 'Keuzes', columns),
      {
        key: 'scenario',
        cells: {
          omschrijving: text(
            'Scenario (kies voorzichtig, midden, gunstig of eigen)',
            'Fusie omschrijving',
          ),
          [keuze]: {
            value: scenario.input.scenario,
            style: styleName('invoer', 'tekst'),
            input: true,
          },
        },
      },
      factRow(
        'fusiedatum',
        'Fusiedatum',
        (at) => at.fixed('aannames', 'fusiedatum', 'actief'),
        serialOf(input.fusiedatum),
        'datum',
      ),
      factRow(
        'regeling',
        'Regeling voor de schuldovername',
        (at) => at.fixed('aannames', 'overname.regeling', 'actief'),
        scenario.actief.tekst('overname.regeling') || Number.NaN,
        'tekst',
      ),
      {
        key: 'cijfers',
        cells: {
          omschrijving: text('Jongste document onder de cijfers', 'Fusie omschrijving'),
          [keuze]:
            input.cijfersVan === ''
              ? { value: 'niet bekend', style: styleName('koppeling', 'tekst') }
              : { value: serialOf(input.cijfersVan), style: styleName('koppeling', 'datum') },
        },
      },
      {
        key: 'versie',
        cells: {
          omschrijving: text('Versie van de regels', 'Fusie omschrijving'),
          [keuze]: {
            value: `Fusiebegroting ${context.version}`,
            style: styleName('koppeling', 'tekst'),
          },
        },
      },
      blank('uitkomst'),
      heading('uitkomst', 'Uitkomst', columns),
      ...partners.map((partner) =>
        factRow(
          `norm/${partner.partner.id}`,
          `Normen ${partner.partner.naam} alleen`,
          (at) => at.fixed('gemeenten', `${partnerPrefix(partner)}norm.oordeel`, vast),
          normText(partner.normen),
          'tekst',
        ),
      ),
      factRow(
        'norm/fusie',
        `Normen ${input.fusienaam}`,
        (at) => at.fixed('fusie', `${fusiePrefix}norm.oordeel`, vast),
        normText(scenario.normen),
        'tekst',
      ),
      factRow(
        'overgenomen',
        'Schuld die Vlaanderen overneemt (euro)',
        (at) => at.fixed('schuld', 'overgenomen', vast),
        scenario.overname.overgenomen,
        'euro',
      ),
      factRow(
        'overgenomenWettelijk',
        'Dezelfde overname op de datum van de regeling (euro)',
        (at) => at.fixed('schuld', 'overgenomenWettelijk', vast),
        scenario.overname.overgenomenWettelijk,
        'euro',
      ),
      factRow(
        'apb',
        'Eén tarief APB: verschil per jaar (euro)',
        (at) => at.fixed('belastingen', 'apb/effect/totaal', vast),
        scenario.apb.effect,
        'euro',
      ),
      factRow(
        'oov',
        'Eén tarief opcentiemen: verschil per jaar (euro)',
        (at) => at.fixed('belastingen', 'oov/effect/totaal', vast),
        scenario.oov.effect,
        'euro',
      ),
      {
        key: 'voortgang',
        cells: {
          omschrijving: {
            value: 'Cijfers die u nog invult op Invoer',
            style: 'Fusie omschrijving',
            link: ['invoer', 'voortgang', vast],
          },
          [keuze]: {
            value: progressText(allOpenCells(context)),
            formula: (at) => at.fixed('invoer', 'voortgang', vast),
            style: styleName('koppeling', 'tekst'),
          },
        },
      },
      {
        key: 'controles',
        cells: {
          omschrijving: {
            value: 'Controles',
            style: 'Fusie omschrijving totaal',
            link: ['controles', 'licht', vast],
          },
          [keuze]: {
            value: lightText(attentionCount(context)),
            formula: (at) => at.fixed('controles', 'licht', vast),
            style: styleName('totaal', 'tekst'),
          },
        },
      },
      blank('inbreng'),
      ...contributionRows(context, columns),
      blank('grafieken'),
      heading('grafieken', 'Grafieken', columns),
      ...Array.from({ length: 36 }, (_, index): RowDraft => ({
        key: `grafiek/${String(index)}`,
        cells: {},
      })),
    ],
    validations: [
      {
        row: 'scenario',
        from: keuze,
        to: keuze,
        rule: { kind: 'list', words: scenarios },
        title: 'Kies uit de lijst',
        message: `Kies ${scenarios.join(', ')}.`,
      },
    ],
    charts: chartsOf(context, lastChartRow),
  };
}

function factRow(
  key: string,
  label: string,
  formula: (at: At) => string,
  value: number | string,
  format: Format,
): RowDraft {
  return {
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      [keuze]: {
        value: typeof value === 'number' ? shown(value) : value,
        formula,
        style: styleName('koppeling', format),
      },
    },
  };
}

interface Contribution {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly value: (partner: PartnerResultaat, index: number) => number;
  readonly formula: (at: At, partner: PartnerResultaat) => string;
}

/** Who brings what: the first column of each plan, and what belongs to no year. */
function contributionRows(context: PlanContext, columns: readonly { key: string }[]): RowDraft[] {
  const { scenario } = context;
  const { input, partners, overname, apb, oov } = scenario;
  const [first = 0] = input.jaren;
  const rapport = input.rapport(first);
  const line = (lijn: Planlijn, label: string): Contribution => ({
    key: `inbreng/${lijn}`,
    label,
    unit: 'EUR',
    value: ({ plan }) => plan[lijn][0] ?? Number.NaN,
    formula: (at, partner) =>
      at.fixed('gemeenten', `${partnerPrefix(partner)}${lijn}`, jaarkolom(first)),
  });
  const contributions: readonly Contribution[] = [
    {
      key: 'inbreng/inwoners',
      label: 'Inwoners op de gekozen datum',
      unit: 'inwoners',
      value: (_, index) => overname.inwoners[index] ?? Number.NaN,
      formula: (at, { partner }) => at.fixed('schuld', `inwoners/${partner.id}`, vast),
    },
    line('M2.I.a', `Exploitatieontvangsten ${String(first)}`),
    line('AFM.III', `Autofinancieringsmarge ${String(first)}`),
    line('M2.IX', `Beschikbaar budgettair resultaat ${String(first)}`),
    {
      key: 'inbreng/schuld',
      label: `Financiële schulden 31 december ${String(input.schuldjaar)}`,
      unit: 'EUR',
      value: (_, index) => overname.schuld[index] ?? Number.NaN,
      formula: (at, { partner }) => at.fixed('schuld', `schuld/${partner.id}`, vast),
    },
    {
      key: 'inbreng/apb',
      label: 'Opbrengst APB',
      unit: 'EUR',
      value: (_, index) => apb.opbrengsten[index] ?? Number.NaN,
      formula: (at, { partner }) => at.fixed('belastingen', `apb/opbrengst/${partner.id}`, vast),
    },
    {
      key: 'inbreng/oov',
      label: 'Opbrengst opcentiemen',
      unit: 'EUR',
      value: (_, index) => oov.opbrengsten[index] ?? Number.NaN,
      formula: (at, { partner }) => at.fixed('belastingen', `oov/opbrengst/${partner.id}`, vast),
    },
  ];
  const columnOf = (position: number): string => {
    const partner = partners[position];
    return partner ? partnerColumn(partner) : 'som';
  };
  return [
    heading(
      'inbreng',
      `Wie brengt wat (${rapport} ${String(first)})`,
      columns.map(({ key }) => ({ key, width: 0 })),
    ),
    {
      key: 'inbreng/kop',
      cells: {
        omschrijving: text('Wat', 'Fusie kolomkop links'),
        [keuze]: text('Eenheid', 'Fusie kolomkop links'),
        ...Object.fromEntries(
          partners.map((partner) => [
            partnerColumn(partner),
            text(partner.partner.naam, 'Fusie kolomkop'),
          ]),
        ),
        som: text('Samen', 'Fusie kolomkop'),
      },
    },
    ...contributions.map(({ key, label, unit, value, formula }): RowDraft => ({
      key,
      cells: {
        omschrijving: text(label, 'Fusie omschrijving'),
        [keuze]: text(unit, 'Fusie eenheid'),
        ...Object.fromEntries(
          partners.map((partner, index) => [
            partnerColumn(partner),
            {
              value: shown(value(partner, index)),
              formula: (at: At) => formula(at, partner),
              style: styleName('koppeling', 'euro'),
            },
          ]),
        ),
        som: {
          value: shown(partners.reduce((sum, partner, index) => sum + value(partner, index), 0)),
          formula: (at) => `SUM(${at.same(columnOf(0))}:${at.same(columnOf(partners.length - 1))})`,
          style: styleName('totaal', 'euro'),
        },
      },
    })),
  ];
}

/** Told apart in grey too: the order of lightness is not that of the hue. */
const partnerColours = ['#1F3864', '#C55A11', '#7F7F7F', '#2E75B6', '#A9D18E', '#7030A0'];

function chartsOf({ scenario }: PlanContext, lastRow: string): ChartDraft[] {
  const { input, partners } = scenario;
  const { jaren, fusienaam } = input;
  const years: readonly [string, string] = [jaarkolom(jaren[0] ?? 0), jaarkolom(jaren.at(-1) ?? 0)];
  const overYears = (
    id: string,
    lijn: Planlijn,
    title: string,
    from: readonly [string, string],
    to: readonly [string, string],
  ): ChartDraft => ({
    id,
    title,
    description: `${title}: de som van de gemeenten en de fusie per jaar, met de norm van nul euro.`,
    kind: 'columns',
    from,
    to,
    axis: 'euro',
    categories: (at) => at.area('fusie', ['jaar', 'jaar'], years),
    series: [
      {
        name: 'Som van de gemeenten, zonder fusie',
        values: (at) => at.area('fusie', [`${somPrefix}${lijn}`, `${somPrefix}${lijn}`], years),
        colour: '#9DB6D9',
      },
      {
        name: fusienaam,
        values: (at) => at.area('fusie', [`${fusiePrefix}${lijn}`, `${fusiePrefix}${lijn}`], years),
        colour: '#1F3864',
      },
      {
        name: 'Norm',
        values: (at) => at.area('fusie', ['norm', 'norm'], years),
        line: true,
        colour: '#C00000',
      },
    ],
  });
  return [
    overYears(
      'Fusie AFM per jaar',
      'AFM.III',
      'Autofinancieringsmarge per jaar',
      ['grafiek/0', 'omschrijving'],
      ['grafiek/16', keuze],
    ),
    overYears(
      'Fusie BBR per jaar',
      'M2.IX',
      'Beschikbaar budgettair resultaat per jaar',
      ['grafiek/18', 'omschrijving'],
      [lastRow, keuze],
    ),
    {
      id: 'Fusie wie brengt wat',
      title: 'Wie brengt wat',
      description:
        'Aandeel van elke gemeente in inwoners, ontvangsten, marge, resultaat, schulden en belastingen.',
      kind: 'share columns',
      from: ['grafiek/0', partners[0] ? partnerColumn(partners[0]) : 'som'],
      to: ['grafiek/16', 'ruimte2'],
      axis: 'aandeel',
      categories: (at) =>
        at.area('start', ['inbreng/inwoners', 'inbreng/oov'], ['omschrijving', 'omschrijving']),
      series: partners.map((partner, index) => ({
        name: partner.partner.naam,
        values: (at) =>
          at.area(
            'start',
            ['inbreng/inwoners', 'inbreng/oov'],
            [partnerColumn(partner), partnerColumn(partner)],
          ),
        colour: partnerColours[index] ?? '#7F7F7F',
      })),
    },
  ];
}
